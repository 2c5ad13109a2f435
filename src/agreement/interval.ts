import { Temporal } from 'temporal-polyfill'

/** A stretch of time counted from something: 'three working days after we have the texts'. */
export type Interval = { readonly count: number; readonly unit: 'hour' | 'day' | 'working day' | 'week' | 'month' }

/** The day an interval ends that begins at an instant: working days are Monday to Friday, as READING has them. */
export function dayAfter(instant: string, within: Interval, zone: string): string {
  const start = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  switch (within.unit) {
    case 'hour':
      return start.add({ hours: within.count }).toPlainDate().toString()
    case 'day':
      return start.add({ days: within.count }).toPlainDate().toString()
    case 'week':
      return start.add({ weeks: within.count }).toPlainDate().toString()
    case 'month':
      return start.add({ months: within.count }).toPlainDate().toString()
    case 'working day':
      return plusWorkingDays(start.toPlainDate(), within.count).toString()
  }
}

function plusWorkingDays(from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let day = from
  for (let left = count; left > 0; ) {
    day = day.add({ days: 1 })
    if (day.dayOfWeek <= 5) left -= 1
  }
  return day
}
