import { addWorkingDays, type Calendar, localDay } from './calendar.ts'
import type { Commitment } from './commitment.ts'

/** Whether it was first asked for or promised fewer than `rushDays` working days before it is due. */
export const isRush = ({ due, source }: Commitment, calendar: Calendar, rushDays: number): boolean =>
  due !== null && due.day < addWorkingDays(localDay(new Date(source.at), due.zone), rushDays, calendar)
