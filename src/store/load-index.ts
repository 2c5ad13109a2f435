import type { ThreadDocument } from './document.ts'
import { orRepair } from './durable-file.ts'
import { inTurn } from './in-turn.ts'
import { isUnchanged, type LoggedEntry, logged, readLog, rewriteLog } from './index-log.ts'
import { StoreError } from './store-error.ts'
import { type IndexEntry, indexEntry, type ThreadIndex, threadIndex } from './thread-index.ts'

const width = 32

/** The index of the threads on disk: from the log where it still holds, from the documents where it does not. */
export async function loadIndex(
  logPath: string,
  ids: readonly string[],
  pathOf: (id: string) => string,
  read: (id: string) => Promise<ThreadDocument>,
): Promise<ThreadIndex> {
  const log = await readLog(logPath)
  refuseMissing(log.entries.keys(), new Set(ids), pathOf, logPath)
  const turn = inTurn(width)
  const entries = await Promise.all(
    ids.map((id): LoggedEntry | Promise<LoggedEntry> => {
      const entry = log.entries.get(id)
      if (entry && isUnchanged(entry, pathOf(id))) return entry
      return turn(id, async () => logged(await entryOf(id, pathOf(id), read), pathOf(id)))
    }),
  )
  const holds = log.lines < 100 + 4 * ids.length && entries.every((entry) => entry === log.entries.get(entry.id))
  // What cannot be logged, on a full disk perhaps, is read from its document at the next start.
  if (!holds || log.lines === 0) await rewriteLog(logPath, entries).catch(() => undefined)
  const index = threadIndex()
  for (const entry of entries.sort(byWakeAt)) index.set(entry)
  return index
}

/** What goes in in the order of time goes in at the end of the list of times. */
const byWakeAt = (a: IndexEntry, b: IndexEntry): number => ((a.wakeAt ?? '') < (b.wakeAt ?? '') ? -1 : 1)

function refuseMissing(
  known: Iterable<string>,
  present: ReadonlySet<string>,
  pathOf: (id: string) => string,
  logPath: string,
): void {
  for (const id of known) {
    if (present.has(id)) continue
    throw new StoreError(
      `${pathOf(id)} is missing: put it back from a backup, or delete ${logPath} to go on without it. Nothing was changed.`,
    )
  }
}

async function entryOf(id: string, path: string, read: (id: string) => Promise<ThreadDocument>): Promise<IndexEntry> {
  const document = await read(id)
  const refused = (cause?: unknown): StoreError =>
    new StoreError(`${path} is not the thread its name says: put it back from a backup, ${orRepair}`, { cause })
  if (document.id !== id || !Array.isArray(document.messages) || !Array.isArray(document.letters)) throw refused()
  try {
    return indexEntry(document)
  } catch (cause) {
    // A flipped bit in the name of a field: what is read without it is no document of ours.
    throw refused(cause)
  }
}
