import { at, isWorkingDay, localDay } from '../agreement/calendar.ts'
import type { Address } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import { rested } from './addressing.ts'
import { type Courtesy, courtesy } from './courtesy.ts'
import { digestLetters, nextDigest } from './digests.ts'
import { feedbackAt, feedbackLetter } from './feedback.ts'
import { holdForDigests } from './held.ts'
import { mostUrgentFirst } from './most-urgent-first.ts'
import { quarantineLetters, toldUntil, unreadableNews, withNotices } from './notices.ts'
import { isMuted, isSilent } from './reasons.ts'
import { outgoing, shownLater } from './review.ts'
import type { Settings } from './settings.ts'
import { withNewsOfClaims } from './told-elsewhere.ts'
import type { Tracker } from './tracker.ts'
import { settledAt, withWake } from './wake.ts'
import { withConfirmation } from './with-confirmation.ts'
import { withFollowUps } from './with-follow-ups.ts'

/** Queues what has become due, however late it is woken: confirmations, follow-ups, the day's digests. */
export async function remind(tracker: Tracker, now: Date): Promise<void> {
  const day = courtesy(tracker.store, tracker.settings, now)
  const waking = await mostUrgentFirst(await tracker.store.waking(now), tracker.store, tracker.settings, now)
  const threads = waking.map((id) => () => remindThread(id, day, tracker, now))
  // The digests first, for they ask the agency what else would be mails of their own.
  for (const job of [() => remindOfDay(tracker, day, now), ...threads, () => tellOfUnreadable(tracker, day, now)]) {
    try {
      await job()
    } catch (error) {
      // A thread whose letter cannot be written must not keep the others from theirs.
      tracker.report({ what: 'trouble', error })
    }
  }
}

/** The next moment at which there may be something to do. */
export async function nextMoment({ store, settings }: Tracker, now: Date): Promise<Date | null> {
  const digests = await store.digests()
  const waiting = digests.letters.filter(
    ({ state }) => state === 'queued' || state === 'claimed' || state === 'unknown',
  )
  const moments = [
    await store.nextWake(),
    nextDigest(digests, settings, now),
    ...waiting.map(({ dueAt }) => new Date(dueAt)),
  ]
  const known = moments.filter((moment) => moment !== null).map((moment) => moment.getTime())
  return known.length > 0 ? new Date(Math.min(...known)) : null
}

function remindThread(
  id: string,
  day: Courtesy,
  { store, settings, report, inTurn }: Tracker,
  now: Date,
): Promise<void> {
  return inTurn(async () => {
    const stored = await store.thread(id)
    if (!stored || isSilent(stored) || isMuted(stored, now)) return
    const thread = rested(await withNewsOfClaims(stored, store, now), now)
    const releases = (await store.digests()).releases ?? {}
    const confirmed = await withConfirmation(thread, releases, settings, now)
    const chased = await withFollowUps(confirmed, day, releases, settings, now)
    const asked = await withFeedback(chased.thread, day, releases, settings, now)
    const spoken = await withNotices(asked, day, settings, now)
    const next = withWake(spoken, settings, now)
    // What was waited for may be of no use any more: the thread must not wake for it for ever.
    if (spoken === stored && next.wakeAt === stored.wakeAt) return
    // Theirs first: stopped in between, they find no letter, and tell it themselves.
    await store.save(chased.claimed)
    await store.save([next])
    for (const letter of spoken.letters.slice(thread.letters.length)) report({ what: 'queued', thread: id, letter })
  })
}

/** The thread with the asking after the work, on a day on which whoever is asked has no other mail, and is to have none. */
async function withFeedback(
  thread: ThreadDocument,
  day: Courtesy,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<ThreadDocument> {
  const moment = feedbackAt(thread, settings, now)
  const letter = moment && moment <= now && !settledAt(thread, settings) ? feedbackLetter(thread, settings) : null
  if (!letter) return thread
  const rests = await Promise.all(letter.to.map((person) => restOf(person, day)))
  const until =
    rests.find((rest) => rest !== null) ??
    (await shownLater(letter, [letter.key], thread, day, releases, settings, now))
  if (until) return { ...thread, restsUntil: until.toISOString() }
  const sending = await outgoing(letter, [letter.key], thread, releases, settings, now)
  return { ...thread, letters: [...thread.letters, ...sending] }
}

/** A reminder cannot wait for a question that can. */
const restOf = async (person: Address, day: Courtesy): Promise<Date | null> =>
  (await day.isAddressed(person)) ? day.nextMorning() : (await day.placeOf(person)).until

/** Digests are made once a working day, for all at once, in one write. */
async function remindOfDay(
  { store, settings, report, inTurn }: Tracker,
  courteous: Courtesy,
  now: Date,
): Promise<void> {
  const day = localDay(now, settings.calendar.zone)
  if (!isWorkingDay(day, settings.calendar) || now < at(day, settings.digestTime, settings.calendar.zone)) return
  await inTurn(async () => {
    const before = await store.digests()
    if (before.lastDay !== null && before.lastDay >= day) return
    const unreadable = await unreadableNews(store, before, settings, now)
    const releases = before.releases ?? {}
    await holdForDigests(courteous, releases, { store, settings }, now)
    const letters = await digestLetters(store.threads(), unreadable, releases, settings, now)
    const told = unreadable ? { quarantineToldUntil: toldUntil(unreadable) } : {}
    await store.saveDigests({ ...before, ...told, lastDay: day, letters: [...recent(before.letters), ...letters] })
    for (const letter of letters) report({ what: 'queued', thread: null, letter })
  })
}

/** Mails that could not be read are told of once: as soon as that is known, or in the next digest. */
async function tellOfUnreadable({ store, settings, report, inTurn }: Tracker, day: Courtesy, now: Date): Promise<void> {
  await inTurn(async () => {
    const before = await store.digests()
    const news = await unreadableNews(store, before, settings, now)
    const letters = news ? await quarantineLetters(news, day, settings, now) : []
    if (!news || letters.length === 0) return
    const told = { quarantineToldUntil: toldUntil(news) }
    await store.saveDigests({ ...before, ...told, letters: [...before.letters, ...letters] })
    for (const letter of letters) report({ what: 'queued', thread: null, letter })
  })
}

/** Of the digests of former days those are kept that have not gone out, and the last few for the eye. */
const recent = (letters: readonly QueuedLetter[]): readonly QueuedLetter[] =>
  letters.filter(({ state }, index) => state === 'claimed' || state === 'unknown' || index >= letters.length - 20)
