import { type Reminder, reminders } from '../agreement/reminders.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
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

/** Whether what a queued letter says is still so; looked at again at the moment of sending. */
export function holds(letter: QueuedLetter, thread: ThreadDocument | null, settings: Settings): boolean {
  if (letter.kind === 'transcript' || letter.kind === 'question') return true
  if (!thread || isSilent(thread)) return false
  if (letter.kind === 'confirmation') return true
  const pace = { rushDays: settings.rushDays, lastHumanAt: thread.lastHumanAt }
  const standing = reminders(thread.agreement, settings.calendar, pace).map((reminder) =>
    reminderReason(thread, reminder),
  )
  const itemOf = (reason: string): string => reason.slice(0, reason.lastIndexOf('/'))
  const items = new Set(letter.reasons.map(itemOf))
  return [...items].every((item) =>
    letter.reasons.some((reason) => itemOf(reason) === item && standing.includes(reason)),
  )
}

const counts = ({ state }: QueuedLetter): boolean => state !== 'dropped'

/** Whether some letter has served this reason, or is about to. */
export const isServed = (reason: string, thread: ThreadDocument): boolean =>
  thread.letters.some((letter) => counts(letter) && letter.reasons.includes(reason))
