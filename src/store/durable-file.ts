import { closeSync, fsync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Adapter } from 'lowdb'
import { sharedRun } from './shared-run.ts'
import { StoreError } from './store-error.ts'

/** What the store asks of a file system when it writes. */
export type Disk = {
  readonly open: (path: string, flags: string) => Promise<OpenFile>
  readonly rename: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
}
export type OpenFile = {
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
  rename: async (from, to) => renameSync(from, to),
  remove: async (path) => rmSync(path, { force: true }),
}

/** The name a document has while it is being written; what a crash leaves under it is worth nothing. */
export const unfinished = '.tmp'

/** Writes files so that after a power loss each is whole, as it was before or as it is after. */
export type DurableWrites = (path: string, text: string) => Promise<void>

/**
 * Temp file, fsync, rename, fsync of the folder; concurrent writes share the last one. After a failed fsync the kernel
 * may have thrown the pages away and call the next one a success, so nothing is ever written again by this process.
 */
export function durableWrites(disk: Disk): DurableWrites {
  const folders = new Map<string, () => Promise<void>>()
  let failure: Error | null = null

  const syncFolder = (folder: string): Promise<void> => {
    const sync = folders.get(folder) ?? sharedRun(() => synced(folder, 'r'))
    folders.set(folder, sync)
    return sync()
  }

  async function synced(path: string, flags: string, text?: string): Promise<void> {
    const file = await disk.open(path, flags)
    try {
      if (text !== undefined) await file.writeFile(text)
      await file.sync().catch((cause: Error) => {
        failure = cause
        throw cause
      })
    } finally {
      await file.close()
    }
  }

  return async (path, text) => {
    if (failure) {
      throw new StoreError('The disk failed to store earlier data: check it, then start again.', { cause: failure })
    }
    try {
      await synced(path + unfinished, 'w', text)
    } catch (cause) {
      await disk.remove(path + unfinished)
      throw cause
    }
    await disk.rename(path + unfinished, path)
    await syncFolder(dirname(path))
  }
}

/** lowdb's own adapters never sync; this one does, and takes a missing or damaged file for a fault, not a fresh start. */
export function durableFile<T extends { readonly format: 1 }>(path: string, write: DurableWrites): Adapter<T> {
  return {
    read: async () => parsed<T>(path, await readFile(path, 'utf8').catch((cause: Error) => missing(path, cause))),
    write: (document) => write(path, written(document)),
  }
}

export const written = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`

function parsed<T extends { readonly format: 1 }>(path: string, text: string): T {
  const document = json(path, text)
  const format = typeof document === 'object' && document !== null && 'format' in document ? document.format : null
  if (typeof format === 'number' && format > 1) {
    throw new StoreError(`${path} was written by a newer version of in-writing: start that version instead.`)
  }
  if (format !== 1) throw damaged(path)
  return document as T
}

function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw damaged(path, cause)
  }
}

const damaged = (path: string, cause?: unknown): StoreError =>
  new StoreError(`${path} is damaged: put it back from a backup. Nothing was changed.`, { cause })

function missing(path: string, cause: Error): never {
  if (!('code' in cause) || cause.code !== 'ENOENT') throw cause
  throw new StoreError(`${path} is missing: put it back from a backup. Nothing was changed.`, { cause })
}
