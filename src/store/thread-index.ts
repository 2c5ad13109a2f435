import { byTheClock } from './by-the-clock.ts'
import type { QueuedLetter, ThreadDocument } from './document.ts'
import { type Posted, postedOf } from './posted.ts'
import { wakes } from './wakes.ts'

/** What the index holds of a document; it is worked out of the document alone and can be lost without harm. */
export type IndexEntry = {
  readonly id: string
  /** Message-IDs of the messages read or waiting here and of our letters. */
  readonly own: readonly string[]
  /** Message-IDs those refer to. */
  readonly named: readonly string[]
  readonly hashes: readonly string[]
  /** To whom reminders have been written here, each with the moment of the newest. */
  readonly reminded: Readonly<Record<string, string>>
  /** The same of those on copy. Absent in an entry from before they were counted. */
  readonly copied?: Readonly<Record<string, string>>
  readonly wakeAt: string | null
  /** Letters handed over within a day of the newest one. */
  readonly posted: readonly Posted[]
  readonly tally: LetterTally
}

/** How many letters have not gone out yet, and how many nobody will send because they may have gone out. */
export type LetterTally = { readonly waiting: number; readonly held: number }

function letterTally(letters: readonly QueuedLetter[]): LetterTally {
  const count = (...states: readonly QueuedLetter['state'][]): number =>
    letters.filter(({ state }) => states.includes(state)).length
  return { waiting: count('queued', 'claimed', 'unknown'), held: count('held') }
}

/** What the index holds of this document. */
export function indexEntry(document: ThreadDocument): IndexEntry {
  const { id, messages, waiting, letters, wakeAt } = document
  const kept = [...messages, ...waiting]
  const ours = letters.flatMap(({ messageId, alias }) => (alias ? [messageId, alias] : [messageId]))
  const own = new Set([...kept.map((message) => message.id), ...ours])
  const named = new Set([
    ...kept.flatMap((message) => message.references),
    ...waiting.flatMap((message) => message.inReplyTo),
  ])
  return {
    id,
    own: [...own],
    named: [...named].filter((messageId) => !own.has(messageId)),
    hashes: kept.map(({ hash }) => hash),
    reminded: remindedBy(letters, (to) => to.slice(0, 1)),
    copied: remindedBy(letters, (to) => to.slice(1)),
    wakeAt,
    posted: postedOf(id, letters),
    tally: letterTally(letters),
  }
}

/** A reminder speaks to the first of its recipients; the others are on copy. */
function remindedBy(
  letters: readonly QueuedLetter[],
  whom: (recipients: readonly string[]) => readonly string[],
): Readonly<Record<string, string>> {
  const reminders = letters.filter(
    (letter) => byTheClock(letter) && letter.state !== 'dropped' && letter.state !== 'failed',
  )
  const entries = reminders.flatMap(({ envelope, queuedAt }) => whom(envelope.to).map((to) => [to, queuedAt] as const))
  return Object.fromEntries(entries.toSorted(([, a], [, b]) => a.localeCompare(b)))
}

/** What is asked across documents: in memory, rebuilt at every start. */
export type ThreadIndex = {
  readonly set: (entry: IndexEntry) => void
  readonly has: (id: string) => boolean
  readonly ids: () => readonly string[]
  readonly threadOf: (messageIds: readonly string[]) => string | null
  readonly seen: (hash: string) => boolean
  readonly remindedAt: (address: string) => Date | null
  readonly copiedAt: (address: string) => Date | null
  readonly waking: (now: Date) => readonly string[]
  readonly nextWake: () => Date | null
  readonly posted: (since: Date) => readonly Posted[]
  readonly tally: () => LetterTally
}

export function threadIndex(): ThreadIndex {
  const entries = new Map<string, IndexEntry>()
  const own = threadsByKey()
  const named = threadsByKey()
  const hashes = threadsByKey()
  const reminded = threadsByKey()
  const copied = threadsByKey()
  const times = wakes()

  return {
    set(entry) {
      const old = entries.get(entry.id)
      entries.set(entry.id, entry)
      own.replace(entry.id, old?.own, entry.own)
      named.replace(entry.id, old?.named, entry.named)
      hashes.replace(entry.id, old?.hashes, entry.hashes)
      reminded.replace(entry.id, old && Object.keys(old.reminded), Object.keys(entry.reminded))
      copied.replace(entry.id, old && Object.keys(old.copied ?? {}), Object.keys(entry.copied ?? {}))
      if (old?.wakeAt !== entry.wakeAt) times.set(entry.id, entry.wakeAt)
    },
    has: (id) => entries.has(id),
    ids: () => [...entries.keys()],
    threadOf(messageIds) {
      for (const messageId of messageIds) {
        const id = own.first(messageId) ?? named.first(messageId)
        if (id !== null) return id
      }
      return null
    },
    seen: (hash) => hashes.first(hash) !== null,
    remindedAt: (address) => newest(reminded.all(address).flatMap((id) => entries.get(id)?.reminded[address] ?? [])),
    copiedAt: (address) => newest(copied.all(address).flatMap((id) => entries.get(id)?.copied?.[address] ?? [])),
    waking: times.until,
    nextWake: times.earliest,
    posted: (since) =>
      [...entries.values()].flatMap(({ posted }) => posted.filter(({ at }) => at > since.toISOString())),
    tally() {
      let [waiting, held] = [0, 0]
      for (const { tally } of entries.values()) {
        waiting += tally.waiting
        held += tally.held
      }
      return { waiting, held }
    },
  }
}

function newest(moments: readonly string[]): Date | null {
  const last = moments.toSorted().at(-1)
  return last === undefined ? null : new Date(last)
}

type ThreadsByKey = {
  readonly replace: (id: string, before: readonly string[] | undefined, after: readonly string[]) => void
  /** The one that sorts first, so that the answer does not hang on the order in which documents were loaded. */
  readonly first: (key: string) => string | null
  readonly all: (key: string) => readonly string[]
}

function threadsByKey(): ThreadsByKey {
  // Nearly every key leads to one thread; an array for each would cost more than all the rest.
  const threads = new Map<string, string | readonly string[]>()
  const ids = (key: string): readonly string[] => [threads.get(key) ?? []].flat()
  return {
    replace(id, before = [], after) {
      for (const key of before) {
        if (after.includes(key)) continue
        const left = ids(key).filter((other) => other !== id)
        if (left.length > 0) threads.set(key, left)
        else threads.delete(key)
      }
      for (const key of after) {
        if (!threads.has(key)) threads.set(key, id)
        else if (!ids(key).includes(id)) threads.set(key, [...ids(key), id].sort())
      }
    },
    first: (key) => ids(key)[0] ?? null,
    all: ids,
  }
}
