import Holidays from 'date-holidays'
import { addDays, type Calendar } from '../agreement/calendar.ts'
import type { Config } from '../config.ts'

/** Working time as the configuration has it, with the public holidays of its country. */
export const calendarOf = (config: Pick<Config, 'country' | 'workHours'>, zone: string): Calendar => ({
  zone,
  ...config.workHours,
  isHoliday: config.country === null ? () => false : holidaysOf(config.country),
})

/** Whether a day 'YYYY-MM-DD' is a public holiday there; a year is worked out once. */
function holidaysOf(country: string): (day: string) => boolean {
  const [code = '', state = ''] = country.split('-')
  const holidays = new Holidays(code, state, { types: ['public'] })
  const years = new Map<number, ReadonlySet<string>>()
  return (day) => {
    const year = Number(day.slice(0, 4))
    const known = years.get(year) ?? new Set(holidays.getHolidays(year).flatMap(daysOf))
    years.set(year, known)
    return known.has(day)
  }
}

/** A holiday may last for several days. */
function daysOf({ date, start, end }: { date: string; start: Date; end: Date }): readonly string[] {
  const count = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000))
  return Array.from({ length: count }, (_, index) => addDays(date.slice(0, 10), index))
}
