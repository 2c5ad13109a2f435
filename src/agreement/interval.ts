import { Temporal } from 'temporal-polyfill'
import { addWorkingDays } from './calendar.ts'

/** A stretch of time counted from something: 'three working days after we have the texts'. */
export type Interval = { readonly count: number; readonly unit: 'hour' | 'day' | 'working day' | 'week' | 'month' }

/** A day moved by an interval, to later or to sooner. */
export function shifted(day: string, { count, unit }: Interval, isLater: boolean): string {
  if (unit === 'working day' && isLater) return addWorkingDays(day, count, { isHoliday: () => false })
  const by =
    unit === 'working day'
      ? { days: count }
      : unit === 'hour'
        ? { days: Math.ceil(count / 24) }
        : { [units[unit]]: count }
  const from = Temporal.PlainDate.from(day)
  return (isLater ? from.add(by) : from.subtract(by)).toString()
}

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
