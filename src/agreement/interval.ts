import { Temporal } from 'temporal-polyfill'
import { addWorkingDays } from './calendar.ts'

/** A stretch of time counted from something: 'three working days after we have the texts'. */
export type Interval = { readonly count: number; readonly unit: 'hour' | 'day' | 'working day' | 'week' | 'month' }

const units = { hour: 'hours', day: 'days', week: 'weeks', month: 'months' } as const

/** The day an interval ends that begins at an instant; working days are Monday to Friday, as people count them. */
export function dayAfter(instant: string, { count, unit }: Interval, zone: string): string {
  const start = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  if (unit === 'working day') return addWorkingDays(start.toPlainDate().toString(), count, { isHoliday: () => false })
  return start
    .add({ [units[unit]]: count })
    .toPlainDate()
    .toString()
}
