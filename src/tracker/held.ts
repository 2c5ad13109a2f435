import { at, localDay } from '../agreement/calendar.ts'
import { sideOf } from '../agreement/party.ts'
import { byTheClock } from '../store/by-the-clock.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import type { Letter } from '../writing/letter.ts'
import { wholeOf } from '../writing/render.ts'
import { ownerToTell, rested } from './addressing.ts'
import { type Courtesy, digestKey, endOfDay } from './courtesy.ts'
import { feedbackAt, feedbackLetter } from './feedback.ts'
import { bundles } from './follow-ups.ts'
import { mostUrgentFirst } from './most-urgent-first.ts'
import { idOf, queued } from './queued.ts'
import { holds, isMuted, isSilent } from './reasons.ts'
import { clientShown, isInReview } from './review.ts'
import type { Settings } from './settings.ts'
import type { Tracker } from './tracker.ts'
import { settledAt, withWake } from './wake.ts'
import { noteOf, onCopy } from './with-follow-ups.ts'

/**
 * Before the digests are made: what would go to clients in the course of the day is written, and kept back for the word of
 * the agency, whose digest shows it. What was shown on another day and never let go is written anew.
 */
export async function holdForDigests(
  day: Courtesy,
  releases: Releases,
  { store, settings }: Pick<Tracker, 'store' | 'settings'>,
  now: Date,
): Promise<void> {
  if (settings.mode !== 'review') return
  const ids: string[] = []
  for await (const { id } of store.threads()) ids.push(id)
  for (const id of await mostUrgentFirst(ids, store, settings, endOfDay(now, settings))) {
    const stored = await store.thread(id)
    if (!stored) continue
    const thread = await withHeld(withoutOlder(stored, settings, now), day, releases, settings, now)
    if (thread !== stored) await store.save([withWake(thread, settings, now)])
  }
}

/** Of what is kept back that which is not of today has had its day. */
function withoutOlder(thread: ThreadDocument, settings: Settings, now: Date): ThreadDocument {
  const [owner] = ownerToTell(thread)
  const today = owner && idOf(digestKey(owner.address, settings, now), settings)
  const isOlder = (letter: QueuedLetter) => isInReview(letter) && byTheClock(letter) && letter.shown?.by !== today
  if (!thread.letters.some(isOlder)) return thread
  const letters = thread.letters.map((each) => (isOlder(each) ? { ...each, state: 'dropped' as const } : each))
  return { ...thread, letters }
}

async function withHeld(
  stored: ThreadDocument,
  day: Courtesy,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<ThreadDocument> {
  if (isSilent(stored) || isMuted(stored, now)) return stored
  const thread = rested(stored, now)
  const letters: QueuedLetter[] = []
  const written = new Set<string>()
  for (const { letter, reasons, moment } of await ofToday(thread, written, day, settings, now)) {
    const client = clientShown(letter, thread, releases, settings)
    const [owner] = ownerToTell(thread)
    if (client === null || !owner || letter.to.some(({ address }) => written.has(address))) continue
    for (const { address } of [...letter.to, ...letter.cc]) written.add(address)
    const by = idOf(digestKey(owner.address, settings, now), settings)
    const shown = { by, client, whole: wholeOf(letter) }
    letters.push({
      ...(await queued(letter, reasons, settings, now)),
      state: 'review',
      dueAt: moment.toISOString(),
      shown,
    })
  }
  return letters.length > 0 ? { ...thread, letters: [...thread.letters, ...letters] } : stored
}

type Coming = { readonly letter: Letter; readonly reasons: readonly string[]; readonly moment: Date }

/** What would go to clients today, each when all that it says has come; only to those who may have a mail today. */
async function ofToday(
  thread: ThreadDocument,
  written: ReadonlySet<string>,
  day: Courtesy,
  settings: Settings,
  now: Date,
): Promise<readonly Coming[]> {
  const coming: Coming[] = []
  for (const bundle of bundles(thread, settings, now, endOfDay(now, settings))) {
    const moment = latest(bundle.reminders.flatMap((each) => [each.at, opening(each.zone, settings, now)]))
    const letter = noteOf(bundle, await onCopy(bundle, written, day), [], thread, settings, moment)
    coming.push({ letter, reasons: bundle.reasons, moment })
  }
  const asked = feedbackAt(thread, settings, now)
  const isAsked = asked !== null && asked <= endOfDay(now, settings) && settledAt(thread, settings) === null
  const feedback = isAsked ? feedbackLetter(thread, settings) : null
  if (feedback && asked)
    coming.push({
      letter: feedback,
      reasons: [feedback.key],
      moment: latest([asked, opening(settings.calendar.zone, settings, now)]),
    })
  const free: Coming[] = []
  for (const each of coming) {
    const clients = each.letter.to.filter(({ address }) => sideOf(address, settings.agency) === 'client')
    const places = await Promise.all(clients.map((person) => day.placeOf(person)))
    if (places.every(({ until }) => until === null)) free.push(each)
  }
  return free
}

/** What had come before is of this morning now. */
const opening = (zone: string, { calendar }: Settings, now: Date): Date =>
  at(localDay(now, calendar.zone), calendar.opens, zone)

const latest = (moments: readonly Date[]): Date => new Date(Math.max(...moments.map((each) => each.getTime())))

/** Whether the agency's word would still let a letter go. */
export const isReleasable = (letter: QueuedLetter, thread: ThreadDocument, settings: Settings, now: Date): boolean =>
  isInReview(letter) &&
  holds(letter, thread, settings, new Date(Math.max(now.getTime(), Date.parse(letter.dueAt)))) &&
  (letter.kind === 'confirmation' || thread.agreement.version === thread.confirmed.version)
