import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** One connection through a line that goes wrong. */
export type Connection = {
  /** Passes bytes on to the client. */
  readonly down: (piece: Uint8Array) => void
  readonly up: (piece: Uint8Array) => void
  readonly cut: () => void
}

/** What becomes of each piece on its way: passed on, kept back, changed. Made anew for each connection. */
export type Behaviour = (connection: Connection) => {
  readonly up: (piece: Buffer) => void | Promise<void>
  readonly down: (piece: Buffer) => void | Promise<void>
}

export type Line = {
  readonly port: number
  readonly connections: () => readonly Connection[]
  readonly close: () => void
}

export const passing: Behaviour = ({ up, down }) => ({ up, down })

/** A TCP line to a port of this machine on which all goes as `behaviour` says. */
export async function line(target: number, behaviour: Behaviour = passing): Promise<Line> {
  const open = new Set<Connection>()
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    const cut = () => {
      near.destroy()
      far.destroy()
    }
    const connection: Connection = { down: writing(near), up: writing(far), cut }
    const { up, down } = behaviour(connection)
    open.add(connection)
    inOrder(near, up)
    inOrder(far, down)
    for (const socket of [near, far]) {
      socket.setNoDelay(true)
      socket.on('error', cut)
      socket.on('close', () => {
        cut()
        open.delete(connection)
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => [...open],
    close() {
      for (const { cut } of open) cut()
      server.close().unref()
    },
  }
}

const writing = (socket: Socket) => (piece: Uint8Array) => {
  if (!socket.destroyed) socket.write(piece)
}

/** A piece waits until the one before it has been seen to. */
function inOrder(socket: Socket, seeTo: (piece: Buffer) => void | Promise<void>): void {
  let before: Promise<void> = Promise.resolve()
  socket.on('data', (piece) => {
    before = before.then(() => seeTo(piece)).catch(() => undefined)
  })
}
