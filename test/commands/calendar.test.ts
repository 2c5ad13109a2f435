import { expect, test } from 'vitest'
import { calendarOf } from '../../src/commands/calendar.ts'

const workHours = { opens: '09:00', closes: '18:00' }
const isHoliday = (country: string | null, day: string) => calendarOf({ country, workHours }, 'UTC').isHoliday(day)

test.each<[string | null, string, boolean, string]>([
  ['GB', '2026-04-03', true, 'Good Friday'],
  ['GB', '2026-12-28', true, 'Boxing Day, moved from the Saturday'],
  ['GB', '2026-03-15', false, "Mother's Day is kept, but people work"],
  ['GB', '2026-01-02', false, 'the second of January is a holiday in Scotland only'],
  ['GB-SCT', '2026-01-02', true, 'the second of January in Scotland'],
  ['FR', '2025-07-14', true, 'Bastille Day'],
  ['IN', '2026-08-15', true, 'Independence Day'],
  ['IN', '2027-01-26', true, 'Republic Day of another year'],
  ['KR', '2026-02-19', true, 'the third day of a festival that lasts for days'],
  [null, '2026-12-25', false, 'no country, no holidays'],
])('%s %s: %s (%s)', (country, day, holiday) => expect(isHoliday(country, day)).toBe(holiday))
