import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/**
 * A TCP line to a port of this machine that breaks when `breaks` says so: it sees each piece that the client has sent
 * ('up') or is about to get ('down'). What made it break is not passed on, unless `after` is set.
 */
export async function faultyLine(
  target: number,
  breaks: (piece: string, direction: 'up' | 'down') => boolean,
): Promise<{ readonly port: number; readonly broken: () => number }> {
  const sockets = new Set<Socket>()
  let broken = 0
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    const cut = () => {
      broken += 1
      near.destroy()
      far.destroy()
    }
    for (const [from, to, direction] of [
      [near, far, 'up'],
      [far, near, 'down'],
    ] as const) {
      sockets.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => to.destroy())
      from.on('data', (piece) => (breaks(piece.toString('latin1'), direction) ? cut() : void to.write(piece)))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return { port: (server.address() as AddressInfo).port, broken: () => broken }
}
