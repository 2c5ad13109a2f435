import { at, isWorkingDay, localDay } from '../agreement/calendar.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { DigestDocument } from '../store/store.ts'
import { indexEntry, threadIndex } from '../store/thread-index.ts'
import type { Letter } from '../writing/letter.ts'
import { rested } from './addressing.ts'
import { courtesy, type Past } from './courtesy.ts'
import { digestLetters } from './digests.ts'
import { bundles } from './follow-ups.ts'
import { mostUrgentFirst } from './most-urgent-first.ts'
import { isMuted, isSilent } from './reasons.ts'
import type { Settings } from './settings.ts'
import { settledAt } from './wake.ts'
import { noteToday, roomFor } from './with-follow-ups.ts'

/** All that is on record, as it was last saved. */
export type OnRecord = { readonly threads: readonly ThreadDocument[]; readonly digests: DigestDocument }
/** A letter, and when it goes; without one the digest of that day asks. */
export type Rehearsed = { readonly letter: Letter | null; readonly at: Date }

/** Somebody has had the mail of the day on so many mornings, and then nobody asks any more when it goes. */
const mornings = 5

/**
 * The letter in which a reminder reaches its reader if nobody writes until then, be it one of another thread, or the
 * digest that spares it; null where nothing does. Nothing is saved.
 */
export async function rehearse(
  reason: string,
  earliest: Date,
  record: OnRecord,
  settings: Settings,
): Promise<Rehearsed | null> {
  let moment = earliest
  for (let morning = 0; morning < mornings; morning++) {
    const found = await morningOf(reason, record, settings, moment)
    if (!(found instanceof Date)) return found
    moment = found
  }
  return null
}

/** The letter of one moment that serves a reason, or until when that waits. */
async function morningOf(
  reason: string,
  record: OnRecord,
  settings: Settings,
  now: Date,
): Promise<Rehearsed | Date | null> {
  const { releases = {} } = record.digests
  const store = await pastAt(record, settings, now)
  const day = courtesy(store, settings, now)

  /** What a thread has for its readers, each a letter, or reasons that wait or stood in a digest. */
  async function* notes(thread: ThreadDocument) {
    const written = new Set<string>()
    for (const bundle of bundles(thread, settings, now)) {
      const { left, until } = await roomFor(bundle, written, thread, day, settings, now)
      const asked = bundle.reasons.filter((each) => !left.reasons.includes(each))
      yield { reasons: asked, brings: { letter: null, at: now } }
      if (until) yield { reasons: left.reasons, brings: until }
      if (until || left.reasons.length === 0) continue
      const { letter } = await noteToday(left, written, { thread, claimed: [] }, day, releases, settings, now)
      for (const { address } of [...letter.to, ...letter.cc]) written.add(address)
      yield { reasons: letter.key.split('+'), brings: { letter, at: now } }
    }
  }

  let waits: Date | null = null
  for (const id of await mostUrgentFirst(await store.waking(now), store, settings, now)) {
    const thread = await store.thread(id)
    if (!thread) continue
    for await (const { reasons, brings } of notes(thread)) {
      if (!reasons.includes(reason)) continue
      if (!(brings instanceof Date)) return brings
      waits = brings
    }
  }
  return waits
}

/** What is on record, as it will be then: what has changed is confirmed, and the digests of the day are out. */
async function pastAt({ threads, digests }: OnRecord, settings: Settings, now: Date): Promise<Past> {
  const speaking = threads
    .filter((thread) => !isSilent(thread) && !isMuted(thread, now))
    .map((thread) => settled(rested(thread, now), settings, now))
  const byId = new Map(speaking.map((thread) => [thread.id, thread]))
  const index = threadIndex()
  for (const thread of threads) index.set(indexEntry(thread))
  const out = await digestsAt(speaking, digests, settings, now)
  return {
    thread: async (id) => byId.get(id) ?? null,
    digests: async () => out,
    waking: async () => [...byId.keys()],
    remindedAt: async (address) => index.remindedAt(address),
    copiedAt: async (address) => index.copiedAt(address),
  }
}

function settled(thread: ThreadDocument, settings: Settings, now: Date): ThreadDocument {
  const moment = settledAt(thread, settings)
  return moment && moment <= now ? { ...thread, confirmed: thread.agreement } : thread
}

async function digestsAt(
  threads: readonly ThreadDocument[],
  before: DigestDocument,
  settings: Settings,
  now: Date,
): Promise<DigestDocument> {
  const { calendar, digestTime } = settings
  const today = localDay(now, calendar.zone)
  const moment = at(today, digestTime, calendar.zone)
  if (!isWorkingDay(today, calendar) || now < moment || (before.lastDay ?? '') >= today) return before
  const letters = await digestLetters(each(threads), null, before.releases ?? {}, settings, moment)
  return { ...before, lastDay: today, letters: letters.map((letter) => ({ ...letter, state: 'sent' })) }
}

async function* each<One>(all: readonly One[]): AsyncIterable<One> {
  yield* all
}
