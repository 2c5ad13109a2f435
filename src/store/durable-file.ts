import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Adapter } from 'lowdb'
import { type Disk, syncAt } from './disk.ts'
import { sharedRun } from './shared-run.ts'
import { StoreError } from './store-error.ts'

/** What every document begins with. */
export type Stored = { readonly format: 1 }

/** Where documents are kept as files. What was written is durable and read back, whatever becomes of the file. */
export type DurableFiles = {
  readonly read: (path: string) => Promise<string>
  readonly write: (path: string, document: Stored) => Promise<void>
}

/** The name a document has while it is being written; what a crash leaves under it is worth nothing. */
export const unfinished = '.tmp'

/** A document as it stands in its file. */
export const written = (document: Stored): string => `${JSON.stringify(document, null, 2)}\n`

/**
 * Files that are whole after a power loss, as they were before or as they are after: temp file, fsync, rename, fsync of
 * the folder; concurrent writes share the last one.
 */
export function replacedFiles(disk: Disk): DurableFiles {
  const folders = new Map<string, () => Promise<void>>()

  const syncFolder = (folder: string): Promise<void> => {
    const sync = folders.get(folder) ?? sharedRun(() => syncAt(disk, folder))
    folders.set(folder, sync)
    return sync()
  }

  async function writeWhole(path: string, text: string): Promise<void> {
    const file = await disk.open(path, 'w')
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
  }

  return {
    read: (path) => readFile(path, 'utf8'),
    async write(path, document) {
      try {
        await writeWhole(path + unfinished, written(document))
      } catch (cause) {
        // Swept away at the next start if it cannot be now.
        await disk.remove(path + unfinished).catch(() => undefined)
        throw cause
      }
      await disk.rename(path + unfinished, path)
      await syncFolder(dirname(path))
    },
  }
}

/** lowdb's own adapters never sync; this one does, and takes a missing or damaged file for a fault, not a fresh start. */
export function durableFile<T extends Stored>(path: string, files: DurableFiles): Adapter<T> {
  return {
    read: async () => parsed<T>(path, await files.read(path).catch((cause: Error) => missing(path, cause))),
    write: (document) => files.write(path, document),
  }
}

function parsed<T extends Stored>(path: string, text: string): T {
  const document = json(path, text)
  const format = typeof document === 'object' && document !== null && 'format' in document ? document.format : null
  if (typeof format === 'number' && format > 1) throw newer(path)
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

/** How the sentence ends that refuses what is not as it was left. */
export const orRepair = 'or try: in-writing repair --from-mailbox. Nothing was changed.'

export const newer = (path: string): StoreError =>
  new StoreError(`${path} was written by a newer version of in-writing: start that version instead.`)

export const damaged = (path: string, cause?: unknown): StoreError =>
  new StoreError(`${path} is damaged: put it back from a backup, ${orRepair}`, { cause })

function missing(path: string, cause: Error): never {
  if ('code' in cause && cause.code === 'EISDIR') throw damaged(path, cause)
  if (!('code' in cause) || cause.code !== 'ENOENT') throw cause
  throw new StoreError(`${path} is missing: put it back from a backup, ${orRepair}`, { cause })
}
