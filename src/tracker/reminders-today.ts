import { moment } from '../agreement/due.ts'
import { sideOf } from '../agreement/party.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import type { ReminderToday } from '../writing/digest-sections.ts'
import { endOfDay } from './courtesy.ts'
import { bundles } from './follow-ups.ts'
import { isMuted, isSilent } from './reasons.ts'
import { clientShown } from './review.ts'
import type { Settings } from './settings.ts'

/** What a digest says of the day's reminders, each with the reason that it serves, if any. */
export function remindersToday(
  thread: ThreadDocument,
  releases: Releases,
  settings: Settings,
  now: Date,
): readonly (ReminderToday & { readonly reason: string | null })[] {
  if (isSilent(thread) || isMuted(thread, now)) return []
  return bundles(thread, settings, now, endOfDay(now, settings)).flatMap(({ to, cc, notAsked, reminders, reasons }) => {
    // What the agency is to let go first is announced by nobody.
    if (clientShown({ to, cc }, thread, releases, settings) !== null) return []
    const [reader] = to
    return reminders.flatMap(({ id, step, at, due }, index) => {
      const reason = reasons[index]
      if (!reader || !reason || step === 'call') return []
      const isAsked = sideOf(reader.address, settings.agency) === 'agency'
      // What falls due in the course of the day is asked for ahead; to be late is told later, in its own time.
      const isAhead = isAsked && step !== 'heads-up' && moment(due) > now
      return [
        { id, to: reader, at, isAsked, notAsked, ...(isAhead ? { step: 'heads-up', reason: null } : { step, reason }) },
      ]
    })
  })
}
