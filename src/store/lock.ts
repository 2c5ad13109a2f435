import { randomBytes } from 'node:crypto'
import { statSync } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { join, relative } from 'node:path'
import { StoreError } from './store-error.ts'

const isLock = (name: string): boolean => /^lock\.[0-9a-f]+$/.test(name)

/** Whether a name in the data folder belongs to a lock, finished or not. */
export const isLockFile = (name: string): boolean => name.startsWith('lock.')

/** A folder held by this process. */
export type Hold = {
  /** Whether the lock still lies where it was set. Whoever takes it away has to reckon with a holder that was stopped. */
  readonly isHeld: () => boolean
  readonly release: () => Promise<void>
}

/**
 * Makes this process the only writer of a folder. The lock is a Unix socket: the kernel answers for its owner, even one
 * that is stopped, and knows at once when the owner is gone, in whatever container it ran; no process id is guessed at.
 * Everybody announces himself first and looks around second, so of two that come together at least one sees the other.
 */
export async function lock(folder: string): Promise<Hold> {
  await refuseIfHeld(folder, null)
  const name = `lock.${randomBytes(6).toString('hex')}`
  const announcing = `${name}.tmp`
  const server = createServer((visitor) => visitor.destroy()).unref()
  await listening(server, socketPath(folder, announcing))
  // Only a socket that already answers gets the name by which others find it: one that does not is a dead man's.
  await rename(join(folder, announcing), join(folder, name))
  const { ino } = statSync(join(folder, name))
  const release = async (): Promise<void> => {
    await rm(join(folder, name), { force: true })
    await new Promise((resolve) => server.close(resolve))
  }
  await refuseIfHeld(folder, name).catch(async (refused) => {
    await release()
    throw refused
  })
  // Asked before every write, synchronously: it takes 3 µs.
  return { release, isHeld: () => statSync(join(folder, name), { throwIfNoEntry: false })?.ino === ino }
}

async function refuseIfHeld(folder: string, own: string | null): Promise<void> {
  const others = (await readdir(folder)).filter((name) => isLock(name) && name !== own)
  for (const name of others) {
    if (await answers(socketPath(folder, name))) {
      throw new StoreError(
        `${folder} is in use by another in-writing: stop that one first, or give this one a folder of its own.`,
      )
    }
    if (own) await rm(join(folder, name), { force: true })
  }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const visit = connect(path)
    visit.once('connect', () => {
      resolve(true)
      visit.destroy()
    })
    visit.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT'),
    )
  })
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(new StoreError(`No lock can be set at ${path}: the data must lie on a local disk.`, { cause })),
    )
    server.listen(path, resolve)
  })
}

/** QUIRK: unix(7) leaves 108 bytes for a socket's path, macOS 104, and libuv cuts a longer one off in silence. */
function socketPath(folder: string, name: string): string {
  const absolute = join(folder, name)
  const fromHere = relative(process.cwd(), absolute)
  const shorter = fromHere.length < absolute.length ? fromHere : absolute
  if (Buffer.byteLength(shorter) < 104) return shorter
  throw new StoreError(`The path ${folder} is too long: give the data a folder with a shorter one.`)
}
