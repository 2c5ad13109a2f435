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
  /** For the next `count` writes: they wait for each other, and then all are saved or none. */
  readonly together: (count: number) => DurableFiles
  /** Syncs the files and takes the journal away. */
  readonly settle: () => Promise<void>
}

type Write = { readonly path: string; readonly document: Stored }

/**
 * One fsync for all that is saved at the same time. It goes into the journal first, as one record, and is durable when
 * that is synced. The files are written behind it, unsynced and waited for by nobody, for a torn one is whole in the
 * journal; `taken` hears when one has its document. When the journal is long enough, and at the end, the files are
 * synced and only then the journal is removed.
 */
export function journaledFiles(
  folder: string,
  journalPath: string,
  disk: Disk,
  taken: (path: string, document: Stored) => void = () => undefined,
): JournaledFiles {
  const turn = inTurn(1)
  const syncing = inTurn(width)
  const unsettled = new Set<string>()
  /** What its file has not taken yet, or could not, on a full disk perhaps: durable all the same. */
  const unwritten = new Map<string, { readonly text: string; readonly document: Stored }>()
  let waiting: Write[] = []
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

  async function put(path: string, text: string, document: Stored): Promise<void> {
    unsettled.add(path)
    await disk.overwrite(path, text)
    unwritten.delete(path)
    taken(path, document)
  }

  // What fails here was saved all the same. It is tried again, and a disk whose fsync failed refuses the next record.
  async function putAll(): Promise<void> {
    for (const [path, { text, document }] of unwritten) await put(path, text, document).catch(noValue)
    if (length > longEnough) await settleNow().catch(noValue)
  }

  async function settleNow(): Promise<void> {
    if (journal === null) return
    for (const [path, { text, document }] of unwritten) await put(path, text, document)
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

  const commit = sharedRun(() =>
    turn('journal', async () => {
      const group = waiting
      waiting = []
      const texts = new Map<string, { readonly text: string; readonly document: Stored }>()
      await append(journalRecord(group.map(({ path, document }) => [relative(folder, path), document])), () => {
        for (const { path, document } of group) texts.set(path, { text: written(document), document })
      })
      for (const [path, text] of texts) unwritten.set(path, text)
      void turn('journal', putAll)
    }),
  )

  function save(writes: readonly Write[]): Promise<void> {
    waiting.push(...writes)
    return commit()
  }

  function together(count: number): DurableFiles {
    const writes: Write[] = []
    let allHere: () => void = noValue
    const saved = new Promise<void>((resolve) => {
      allHere = resolve
    }).then(() => save(writes))
    return {
      read,
      write(path, document) {
        writes.push({ path, document })
        if (writes.length === count) allHere()
        return saved
      },
    }
  }

  const read = async (path: string): Promise<string> => unwritten.get(path)?.text ?? readFile(path, 'utf8')

  return {
    read,
    write: (path, document) => save([{ path, document }]),
    together,
    settle: () => turn('journal', settleNow),
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
