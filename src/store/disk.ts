import { closeSync, constants, fsync, ftruncateSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { StoreError } from './store-error.ts'

/** What the store asks of a file system when it writes. */
export type Disk = {
  readonly open: (path: string, flags: 'r' | 'w' | 'ax') => Promise<OpenFile>
  /** Gives a file this text where it lies; a crash may leave it torn. */
  readonly overwrite: (path: string, text: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
}
export type OpenFile = {
  /** From where the last write ended. */
  readonly writeFile: (text: string) => Promise<void>
  readonly sync: () => Promise<void>
  readonly close: () => Promise<void>
}

const fsynced = promisify(fsync)

/**
 * Only fsync waits for the disk. All else is done with the page cache in microseconds, a tenth of what the way to
 * libuv's threads and back would cost.
 */
export const realDisk: Disk = {
  async open(path, flags) {
    const file = openSync(path, flags)
    return {
      writeFile: async (text) => writeFileSync(file, text),
      sync: () => fsynced(file),
      close: async () => closeSync(file),
    }
  },
  // QUIRK: ext4 (auto_da_alloc) sends a file to the disk at once when it is renamed over another or emptied and written
  // anew, which takes fifty times as long as to write over it.
  async overwrite(path, text) {
    const file = openSync(path, constants.O_WRONLY | constants.O_CREAT)
    try {
      writeFileSync(file, text)
      ftruncateSync(file, Buffer.byteLength(text))
    } finally {
      closeSync(file)
    }
  },
  rename: async (from, to) => renameSync(from, to),
  remove: async (path) => rmSync(path, { force: true }),
}

/** A disk whose every call is put to `refuse` first, which throws where there must be none. */
export function guarded(disk: Disk, refuse: () => void): Disk {
  return {
    async open(path, flags) {
      refuse()
      const file = await disk.open(path, flags)
      return {
        async writeFile(text) {
          refuse()
          await file.writeFile(text)
        },
        async sync() {
          refuse()
          await file.sync()
        },
        close: file.close,
      }
    },
    async overwrite(path, text) {
      refuse()
      await disk.overwrite(path, text)
    },
    async rename(from, to) {
      refuse()
      await disk.rename(from, to)
    },
    async remove(path) {
      refuse()
      await disk.remove(path)
    },
  }
}

/**
 * A disk until an fsync fails on it, which `failed` is told of. The kernel may then have thrown the pages away and call
 * the next one a success, so nothing is ever written again by whoever was given this disk.
 */
export function untilSyncFails(disk: Disk, failed: (reason: Error) => void = () => undefined): Disk {
  let failure: Error | null = null
  const watched: Disk = {
    ...disk,
    async open(path, flags) {
      const file = await disk.open(path, flags)
      const sync = (): Promise<void> =>
        file.sync().catch((cause: Error) => {
          failure ??= cause
          failed(cause)
          throw cause
        })
      return { ...file, sync }
    },
  }
  return guarded(watched, () => {
    if (failure === null) return
    throw new StoreError('The disk failed to store earlier data: check it, then start again.', { cause: failure })
  })
}

/** Syncs what lies at a path: a file's bytes, a folder's names. */
export async function syncAt(disk: Disk, path: string): Promise<void> {
  const file = await disk.open(path, 'r')
  await file.sync().finally(() => file.close())
}
