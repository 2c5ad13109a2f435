import { appendFileSync, statSync } from 'node:fs'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { sharedRun } from './shared-run.ts'
import type { IndexEntry } from './thread-index.ts'

/** An index entry and the file it was worked out of, as the file was then: inode, size, time of the last change. */
export type LoggedEntry = IndexEntry & { readonly file: string }

/**
 * The index on disk, so that a start need not parse every document: a line for each document written, the last one
 * of a document counts, and only as long as its file is still the same. Never synced; deleted, torn or old, it costs
 * a longer start and nothing else.
 */
export type IndexLog = {
  readonly append: (entry: LoggedEntry) => void
  /** Resolves when all that was appended is in the file. */
  readonly flush: () => Promise<void>
}

const header = '{"index":3}'

/** The log as it was read at a start; `lines` that are many more than the entries are worth writing anew. */
export type ReadLog = { readonly entries: ReadonlyMap<string, LoggedEntry>; readonly lines: number }

/** The log; without entries where there is none, or one of another version. */
export async function readLog(logPath: string): Promise<ReadLog> {
  const text = await readFile(logPath, 'utf8').catch(() => '')
  const [first, ...lines] = text.split('\n')
  const entries = new Map<string, LoggedEntry>()
  if (first !== header) return { entries, lines: 0 }
  for (const line of lines) {
    const entry = entryOf(line)
    if (entry) entries.set(entry.id, entry)
  }
  return { entries, lines: lines.length }
}

/** A line that was cut off by a crash is no entry. */
function entryOf(line: string): LoggedEntry | null {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

// Asked synchronously: it takes 3 µs, a twentieth of the way to libuv's threads and back.
const traitsOf = (path: string): string | null => {
  const now = statSync(path, { throwIfNoEntry: false })
  return now ? `${now.ino} ${now.size} ${now.ctimeMs}` : null
}

/** Whether the file at `path` is still the one that the entry was worked out of. */
export const isUnchanged = (entry: LoggedEntry, path: string): boolean => traitsOf(path) === entry.file

/** An entry for the log, with the traits of its file as it is now. */
export const logged = (entry: IndexEntry, path: string): LoggedEntry => ({ ...entry, file: traitsOf(path) ?? '' })

/** A log of these entries and no other. */
export async function rewriteLog(logPath: string, entries: Iterable<LoggedEntry>): Promise<void> {
  const lines = [header, ...Array.from(entries, (entry) => JSON.stringify(entry)), '']
  await writeFile(`${logPath}.tmp`, lines.join('\n'))
  await rename(`${logPath}.tmp`, logPath)
}

/** Where `isHeld` says no, another owns the folder: a line of ours would call his document by our entry. */
export function indexLog(logPath: string, isHeld: () => boolean): IndexLog {
  let lines: string[] = []
  const flush = sharedRun(async () => {
    const text = lines.join('')
    lines = []
    if (!text || !isHeld()) return
    try {
      appendFileSync(logPath, text)
    } catch {
      // What cannot be logged is read from its document at the next start.
    }
  })
  return {
    append(entry) {
      // The line break comes first: a line that was cut off before it stays alone.
      lines.push(`\n${JSON.stringify(entry)}`)
      void flush()
    },
    flush,
  }
}
