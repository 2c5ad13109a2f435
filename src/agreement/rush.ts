import { type Calendar, localDay, workingDaysBetween } from './calendar.ts'
import type { Commitment } from './commitment.ts'

/** Whether it was first asked for or promised fewer than `rushDays` working days before it is due. */
export function isRush({ due, source }: Commitment, calendar: Calendar, rushDays: number): boolean {
  if (!due) return false
  return workingDaysBetween(localDay(new Date(source.at), due.zone), due.day, calendar) < rushDays
}
