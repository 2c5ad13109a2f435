import { type Calendar, localDay, workingDaysBetween } from '../agreement/calendar.ts'
import type { QueuedLetter } from '../store/document.ts'
import { readers } from '../store/readers.ts'
import type { Undelivered } from '../writing/digest-undelivered.ts'

/** How long what went wrong is worth a line, in working days: long enough for a tracker that was down meanwhile. */
const worthALine = 3

/** Of these letters those that have lately turned out not to have reached somebody. */
export function undelivered(letters: readonly QueuedLetter[], calendar: Calendar, now: Date): readonly Undelivered[] {
  return letters.flatMap(missed).filter(({ at }) => isNews(at, calendar, now))
}

/** Whether something that went wrong then is still to be told. */
export function isNews(instant: string, calendar: Calendar, now: Date): boolean {
  const day = (moment: Date): string => localDay(moment, calendar.zone)
  return workingDaysBetween(day(new Date(instant)), day(now), calendar) <= worthALine
}

function missed(letter: QueuedLetter): readonly Undelivered[] {
  const { kind, state, reply, dueAt, rejected = [] } = letter
  const each = rejected.map(({ address, how, reply, at }) => ({ kind, to: [address], how, reply, at }))
  const to = readers(letter)
  if ((state !== 'failed' && state !== 'held') || to.length === 0) return each
  return [{ kind, to, how: state === 'held' ? 'held' : 'refused', reply, at: dueAt }, ...each]
}
