import { readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { type Disk, type OpenFile, syncAt } from './disk.ts'
import { type DurableFiles, type Stored, written } from './durable-file.ts'
import { inTurn } from './in-turn.ts'
import { journalRecord, readJournal } from './journal-record.ts'
import { sharedRun } from './shared-run.ts'

/** Characters of a journal that is long enough: some thousand documents, synced or replayed in a second or so. */
const longEnough = 8_000_000
/** Files synced at the same time. */
const width = 8

/** Files whose last writes are kept in a journal as well, until they are synced. */
export type JournaledFiles = DurableFiles & {
  /** Syncs the files and takes the journal away. */
  readonly settle: () => Promise<void>
}

/**
 * One fsync for all that is saved at the same time. It goes into the journal first, as one record, and is durable when
 * that is synced; then the files are written, at once but unsynced, for a torn one is whole in the journal. When the
 * journal is long enough, and at the end, the files are synced and only then the journal is removed.
 */
export function journaledFiles(folder: string, journalPath: string, disk: Disk): JournaledFiles {
  const turn = inTurn(1)
  const syncing = inTurn(width)
  const unsettled = new Set<string>()
  /** What its file did not take, on a full disk perhaps: durable all the same. */
  const unwritten = new Map<string, string>()
  let waiting: { readonly path: string; readonly document: Stored }[] = []
  let journal: OpenFile | null = null
  let length = 0
  let mayBeTorn = false

  /** What is done `meanwhile` costs no time of its own: the disk takes longer. */
  async function append(record: string, meanwhile: () => void): Promise<void> {
    // After a record that may be torn comes none: the journal is begun anew.
    if (mayBeTorn) await settleNow()
    mayBeTorn = true
    const isNew = journal === null
    journal ??= await disk.open(journalPath, 'ax')
    await journal.writeFile(record)
    const synced = journal.sync()
    meanwhile()
    await synced
    if (isNew) await syncAt(disk, folder)
    mayBeTorn = false
    length += record.length
  }

  async function put(path: string, text: string): Promise<void> {
    unsettled.add(path)
    unwritten.set(path, text)
    await disk.overwrite(path, text)
    unwritten.delete(path)
  }

  async function settleNow(): Promise<void> {
    if (journal === null) return
    for (const [path, text] of unwritten) await put(path, text)
    const syncAll = (paths: Iterable<string>): Promise<unknown> =>
      Promise.all(Array.from(paths, (path) => syncing(path, () => syncAt(disk, path))))
    await syncAll(unsettled)
    await syncAll(new Set(Array.from(unsettled, dirname)))
    await disk.remove(journalPath)
    await journal.close()
    journal = null
    mayBeTorn = false
    length = 0
    unsettled.clear()
  }

  const settle = (): Promise<void> => turn('journal', settleNow)

  const commit = sharedRun(() =>
    turn('journal', async () => {
      const group = waiting
      waiting = []
      const texts = new Map<string, string>()
      await append(journalRecord(group.map(({ path, document }) => [relative(folder, path), document])), () => {
        for (const { path, document } of group) texts.set(path, written(document))
      })
      // What fails from here on was saved all the same. It is tried again, and a disk whose fsync failed refuses the
      // next record.
      for (const [path, text] of texts) await put(path, text).catch(noValue)
      if (length > longEnough) void settle().catch(noValue)
    }),
  )

  return {
    read: async (path) => unwritten.get(path) ?? readFile(path, 'utf8'),
    write(path, document) {
      waiting.push({ path, document })
      return commit()
    },
    settle,
  }
}

const noValue = (): void => undefined

/** Gives the files what a journal still holds, durably, and takes it away. */
export async function replay(folder: string, journalPath: string, disk: Disk, files: DurableFiles): Promise<void> {
  const newest = await readJournal(journalPath)
  const turn = inTurn(width)
  const writes = Array.from(newest, ([name, document]) => turn(name, () => files.write(join(folder, name), document)))
  await Promise.all(writes)
  await disk.remove(journalPath)
}
