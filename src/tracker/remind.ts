import { nothingAgreed } from '../agreement/agreement.ts'
import { addWorkingDays, at, isWorkingDay, localDay } from '../agreement/calendar.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases, Store } from '../store/store.ts'
import { confirmation } from '../writing/confirmation.ts'
import { followUp } from '../writing/follow-up.ts'
import { replyAll, rested } from './addressing.ts'
import { contextOf } from './context.ts'
import { addressedNow, isReminded, onCopy } from './courtesy.ts'
import { digestLetters, nextDigest } from './digests.ts'
import { toldTo } from './discretion.ts'
import { feedbackAt, feedbackLetter } from './feedback.ts'
import { bundles } from './follow-ups.ts'
import { quarantineLetters, withNotices } from './notices.ts'
import { confirmationReason, isMuted, isSilent } from './reasons.ts'
import { outgoing } from './review.ts'
import type { Settings } from './settings.ts'
import type { Tracker } from './tracker.ts'
import { isNews } from './undelivered.ts'
import { settledAt, withWake } from './wake.ts'

/** Queues what has become due, however late it is woken: confirmations, follow-ups, the day's digests. */
export async function remind(tracker: Tracker, now: Date): Promise<void> {
  const ids = await tracker.store.waking(now)
  const addressed = await addressedNow(ids, tracker.store, tracker.settings, now)
  const threads = ids.map((id) => () => remindThread(id, addressed, tracker, now))
  for (const job of [...threads, () => remindOfDay(tracker, now), () => tellOfUnreadable(tracker, now)]) {
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
  addressed: ReadonlySet<string>,
  { store, settings, report, inTurn }: Tracker,
  now: Date,
): Promise<void> {
  return inTurn(async () => {
    const stored = await store.thread(id)
    if (!stored || isSilent(stored) || isMuted(stored, now)) return
    const thread = rested(stored, now)
    const releases = (await store.digests()).releases ?? {}
    const confirmed = await withConfirmation(thread, releases, settings, now)
    const chased = await withFollowUps(confirmed, addressed, store, releases, settings, now)
    const asked = await withFeedback(chased, store, releases, settings, now)
    const spoken = await withNotices(asked, settings, now)
    const next = withWake(spoken, settings, now)
    // What was waited for may be of no use any more: the thread must not wake for it for ever.
    if (spoken === stored && next.wakeAt === stored.wakeAt) return
    await store.save([next])
    for (const letter of spoken.letters.slice(thread.letters.length)) report({ what: 'queued', thread: id, letter })
  })
}

async function withConfirmation(
  thread: ThreadDocument,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<ThreadDocument> {
  const settled = settledAt(thread, settings)
  if (!settled || settled > now) return thread
  const { agreement } = thread
  const { letters, confirmed } = withoutOvertaken(thread)
  const everybody = replyAll(thread, settings)
  const readers = [...everybody.to, ...everybody.cc]
  const told = toldTo(readers, thread, settings)
  // Compared is only what they may be told.
  const toldBefore = toldTo(readers, { ...thread, agreement: confirmed }, settings)
  const letter =
    everybody.to.length > 0 ? confirmation(told, toldBefore, contextOf(thread, everybody, settings), now) : null
  if (!letter) return { ...thread, letters, confirmed: agreement }
  const sending = await outgoing(letter, [confirmationReason(thread)], thread, releases, settings, now)
  return { ...thread, confirmed: agreement, letters: [...letters, ...sending] }
}

/** A confirmation that is not known to have gone out has confirmed nothing: the new one takes its place, and says all. */
function withoutOvertaken({ letters, confirmed }: ThreadDocument): Pick<ThreadDocument, 'letters' | 'confirmed'> {
  const isOvertaken = ({ kind, state }: QueuedLetter): boolean =>
    kind === 'confirmation' && ['review', 'queued', 'claimed', 'unknown'].includes(state)
  if (!letters.some(isOvertaken)) return { letters, confirmed }
  return {
    letters: letters.map((letter) => (isOvertaken(letter) ? { ...letter, state: 'dropped' } : letter)),
    confirmed: nothingAgreed,
  }
}

/** At most one reminder a person a day, over all threads: the most pressing goes, the others wait for the next morning. */
async function withFollowUps(
  thread: ThreadDocument,
  addressed: ReadonlySet<string>,
  store: Store,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<ThreadDocument> {
  const { calendar } = settings
  const today = localDay(now, calendar.zone)
  const letters: QueuedLetter[] = []
  const taken = new Set(addressed)
  const reminded = new Set<string>()
  let restsUntil = thread.restsUntil
  for (const { step, to, cc: others, reminders, reasons } of bundles(thread, settings, now)) {
    const [debtor] = to
    if (!debtor || step === 'call') continue
    const hadOne = reminded.has(debtor.address) || (await isReminded(debtor.address, today, store, calendar))
    // Two hours after the moment in a rush: that cannot wait for another morning.
    const isUrgent = step === 1 && reminders.some(({ due }) => due.day >= today)
    if (hadOne && !isUrgent) {
      restsUntil = at(addWorkingDays(today, 1, calendar), calendar.opens, calendar.zone).toISOString()
      continue
    }
    reminded.add(debtor.address)
    const cc = await onCopy(others, taken, today, store, settings)
    for (const { address } of cc) taken.add(address)
    const context = contextOf(thread, { to, cc }, settings)
    const letter = followUp(toldTo([...to, ...cc], thread, settings), reminders, step, context, now)
    letters.push(...(await outgoing(letter, reasons, thread, releases, settings, now)))
  }
  if (letters.length === 0 && restsUntil === thread.restsUntil) return thread
  return { ...thread, restsUntil, letters: [...thread.letters, ...letters] }
}

/** Whoever has had a mail of ours today is asked about the work tomorrow. */
async function withFeedback(
  thread: ThreadDocument,
  store: Store,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<ThreadDocument> {
  const moment = feedbackAt(thread, settings, now)
  const letter = moment && moment <= now && !settledAt(thread, settings) ? feedbackLetter(thread, settings) : null
  if (!letter) return thread
  const { calendar } = settings
  const today = localDay(now, calendar.zone)
  const reminded = await Promise.all(letter.to.map(({ address }) => isReminded(address, today, store, calendar)))
  if (reminded.includes(true)) {
    const restsUntil = at(addWorkingDays(today, 1, calendar), calendar.opens, calendar.zone).toISOString()
    return { ...thread, restsUntil }
  }
  const sending = await outgoing(letter, [letter.key], thread, releases, settings, now)
  return { ...thread, letters: [...thread.letters, ...sending] }
}

/** Digests are made once a working day, for all at once, in one write. */
async function remindOfDay({ store, settings, report, inTurn }: Tracker, now: Date): Promise<void> {
  const day = localDay(now, settings.calendar.zone)
  if (!isWorkingDay(day, settings.calendar) || now < at(day, settings.digestTime, settings.calendar.zone)) return
  await inTurn(async () => {
    const before = await store.digests()
    if (before.lastDay !== null && before.lastDay >= day) return
    const letters = await digestLetters(store.threads(), settings, now)
    await store.saveDigests({ ...before, lastDay: day, letters: [...recent(before.letters), ...letters] })
    for (const letter of letters) report({ what: 'queued', thread: null, letter })
  })
}

/** Mails that could not be read are told of once, as soon as that is known. */
async function tellOfUnreadable({ store, settings, report, inTurn }: Tracker, now: Date): Promise<void> {
  await inTurn(async () => {
    const before = await store.digests()
    const told = before.quarantineToldUntil ?? ''
    const mails = ((await store.mailbox())?.quarantined ?? []).filter(
      (mail) => mail.at > told && isNews(mail.at, settings.calendar, now),
    )
    const last = mails
      .map((mail) => mail.at)
      .toSorted()
      .at(-1)
    if (last === undefined) return
    const letters = await quarantineLetters(mails, store, settings, now)
    await store.saveDigests({ ...before, quarantineToldUntil: last, letters: [...before.letters, ...letters] })
    for (const letter of letters) report({ what: 'queued', thread: null, letter })
  })
}

/** Of the digests of former days those are kept that have not gone out, and the last few for the eye. */
const recent = (letters: readonly QueuedLetter[]): readonly QueuedLetter[] =>
  letters.filter(({ state }, index) => state === 'claimed' || state === 'unknown' || index >= letters.length - 20)
