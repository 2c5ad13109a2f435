import type { ThreadDocument } from '../store/document.ts'
import { feedbackAt } from './feedback.ts'
import { unservedReminders } from './follow-ups.ts'
import { isPending } from './letter-states.ts'
import { untold } from './notices.ts'
import { isSilent } from './reasons.ts'
import type { Settings } from './settings.ts'

/** When a changed agreement may be confirmed: the thread has been quiet, and nobody has muted it. */
export function settledAt(thread: ThreadDocument, settings: Settings): Date | null {
  const { agreement, confirmed, lastHumanAt } = thread
  if (!lastHumanAt || agreement.version === confirmed.version || agreement.commitments.length === 0) return null
  return notBefore(thread.mutedUntil, new Date(Date.parse(lastHumanAt) + settings.settleMinutes * 60_000))
}

const notBefore = (earliest: string | null, at: Date): Date =>
  earliest !== null && Date.parse(earliest) > at.getTime() ? new Date(earliest) : at

/** While a confirmation is about to come, its moment will do: there the reminders are worked out. */
function wishes(thread: ThreadDocument, settings: Settings, now: Date): readonly Date[] {
  const settled = settledAt(thread, settings)
  const { mutedUntil, restsUntil, toldElsewhere = [] } = thread
  const claims = toldElsewhere.flatMap(({ lookAt }) => (lookAt ? [notBefore(mutedUntil, new Date(lookAt))] : []))
  const told = [...(untold(thread, settings, now).length > 0 ? [now] : []), ...claims]
  if (settled) return [settled, ...told]
  const asked = feedbackAt(thread, settings, now)
  const feedback = asked ? [notBefore(mutedUntil, asked <= now ? notBefore(restsUntil, asked) : asked)] : []
  // What has come and was not written when its time came waits for a morning on which there is room.
  const reminders = unservedReminders(thread, settings, now).map(({ at }) =>
    notBefore(mutedUntil, at <= now ? notBefore(restsUntil, at) : at),
  )
  return [...told, ...feedback, ...reminders]
}

/** The document with the moment the tracker must look at it again, worked out anew at every change. */
export function withWake(thread: ThreadDocument, settings: Settings, now: Date): ThreadDocument {
  const letters = thread.letters.filter(isPending).map(({ dueAt }) => new Date(dueAt))
  const ours = isSilent(thread) ? [] : wishes(thread, settings, now)
  const moments = [...letters, ...ours]
  const first = moments.length > 0 ? new Date(Math.min(...moments.map((moment) => moment.getTime()))) : null
  return { ...thread, wakeAt: first?.toISOString() ?? null }
}
