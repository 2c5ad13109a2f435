import type { Reminder } from '../agreement/reminders.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import { isStageDone } from './feedback.ts'
import { remindersOf } from './reminding.ts'
import type { Settings } from './settings.ts'

/** Why a letter goes out, as a key: no reason is ever served twice. */
export const confirmationReason = (thread: ThreadDocument): string =>
  `confirmation/${thread.id}/${thread.agreement.version}`

export const reminderReason = (thread: ThreadDocument, { id, due, step }: Reminder): string =>
  `follow-up/${thread.id}/${id}/${due.day}/${step}`

/** Whether nobody here may be written to: the agency stopped it, or the tracker only listens. */
export const isSilent = (thread: ThreadDocument): boolean =>
  thread.audience === 'nobody' ||
  thread.owner === null ||
  thread.members.some(({ address, side }) => side === 'agency' && thread.stoppedBy.includes(address))

/**
 * What is to be mailed about, now or later: of the steps that have come, or will have by a later moment, only each
 * item's last, none that is too late.
 */
export function mailable(thread: ThreadDocument, settings: Settings, now: Date, by = now): readonly Reminder[] {
  // 'call' is for the digest and no mail.
  const all = remindersOf(thread, settings).filter(({ step, until }) => step !== 'call' && until > now)
  const come = all.filter(({ at }) => at <= by).toSorted((a, b) => a.at.getTime() - b.at.getTime())
  const last = new Map(come.map((reminder) => [reminder.id, reminder]))
  return all.filter((reminder) => reminder.at > by || last.get(reminder.id) === reminder)
}

/** Whether what a queued letter says is still so, and welcome; looked at again at the moment of sending. */
export function holds(letter: QueuedLetter, thread: ThreadDocument, settings: Settings, now: Date): boolean {
  if (letter.kind === 'transcript' || letter.kind === 'question') return true
  if (letter.kind === 'review') return !isSilent(thread) && isStillToShow(letter, thread)
  if (letter.kind === 'identity') return !isSilent(thread) && isAwaited(letter, thread)
  if (letter.kind === 'notice') return !isSilent(thread)
  if (isSilent(thread) || isMuted(thread, now)) return false
  if (letter.kind === 'confirmation') return true
  if (letter.kind === 'feedback') return isStageDone(thread)
  const standing = mailable(thread, settings, now)
    .filter(({ at }) => at <= now)
    .map((reminder) => reminderReason(thread, reminder))
  const itemOf = (reason: string): string => reason.slice(0, reason.lastIndexOf('/'))
  const items = new Set(letter.reasons.map(itemOf))
  return [...items].every((item) =>
    letter.reasons.some((reason) => itemOf(reason) === item && standing.includes(reason)),
  )
}

/** Something still waits for the answer to the question whose it is. */
const isAwaited = ({ envelope }: QueuedLetter, { waiting }: ThreadDocument): boolean =>
  waiting.some(({ from }) => from.some(({ address }) => envelope.to.includes(address)))

/** What it shows waits still; an offer shows nothing. */
const isStillToShow = ({ messageId }: QueuedLetter, { letters }: ThreadDocument): boolean =>
  letters.every(({ shown, state }) => shown?.by !== messageId || state === 'review')

export const isMuted = ({ mutedUntil }: ThreadDocument, now: Date): boolean =>
  mutedUntil !== null && Date.parse(mutedUntil) > now.getTime()

const counts = ({ state }: QueuedLetter): boolean => state !== 'dropped'

/** Whether some letter has served this reason, or is about to. */
export const isServed = (reason: string, thread: ThreadDocument): boolean =>
  thread.askedInDigest?.includes(reason) ||
  thread.toldElsewhere?.some((told) => told.reason === reason) ||
  thread.letters.some((letter) => counts(letter) && letter.reasons.includes(reason))
