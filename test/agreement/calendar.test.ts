import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  at,
  type Calendar,
  isWorkingDay,
  localDay,
  workingDaysBetween,
} from '../../src/agreement/calendar.ts'

const goodFriday = '2026-04-03'
const easterMonday = '2026-04-06'
const london: Calendar = {
  zone: 'Europe/London',
  opens: '09:00',
  closes: '18:00',
  isHoliday: (day) => [goodFriday, easterMonday].includes(day),
}

describe('a working day', () => {
  test.each([
    ['2026-03-12', true, 'a Thursday'],
    ['2026-03-14', false, 'a Saturday'],
    ['2026-03-15', false, 'a Sunday'],
    [goodFriday, false, 'a holiday in the week'],
  ])('%s: %s, %s', (day, working) => expect(isWorkingDay(day, london)).toBe(working))
})

describe('working days are counted past weekends and holidays', () => {
  test.each([
    ['2026-03-13', 1, '2026-03-16', 'Friday to Monday'],
    ['2026-03-14', 1, '2026-03-16', 'Saturday to Monday'],
    ['2026-03-12', 6, '2026-03-20', 'over one weekend'],
    ['2026-04-02', 1, '2026-04-07', 'over Easter'],
    ['2026-04-07', -1, '2026-04-02', 'back over Easter'],
    ['2026-03-16', -1, '2026-03-13', 'Monday back to Friday'],
    ['2026-03-15', -1, '2026-03-13', 'Sunday back to Friday'],
    ['2026-03-14', 0, '2026-03-14', 'none: the day itself'],
  ])('%s and %i is %s: %s', (day, count, reached) => expect(addWorkingDays(day, count, london)).toBe(reached))

  test.each([
    ['2026-03-13', '2026-03-13', 0],
    ['2026-03-13', '2026-03-15', 0],
    ['2026-03-13', '2026-03-16', 1],
    ['2026-03-12', '2026-03-20', 6],
    ['2026-04-02', '2026-04-07', 1],
    ['2026-03-16', '2026-03-13', -1],
  ])('from %s to %s: %i', (from, to, days) => expect(workingDaysBetween(from, to, london)).toBe(days))
})

describe('a time of day is an instant', () => {
  test.each([
    ['2026-03-28', '09:00', 'Europe/London', '2026-03-28T09:00:00.000Z'],
    ['2026-03-29', '09:00', 'Europe/London', '2026-03-29T08:00:00.000Z'],
    ['2026-03-29', '01:30', 'Europe/London', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '01:30', 'Europe/London', '2026-10-25T00:30:00.000Z'],
    ['2026-03-08', '09:00', 'America/New_York', '2026-03-08T13:00:00.000Z'],
    ['2026-04-05', '09:00', 'Australia/Sydney', '2026-04-04T23:00:00.000Z'],
    ['2026-03-12', '09:00', 'Asia/Kolkata', '2026-03-12T03:30:00.000Z'],
    ['2026-03-12', '09:00', '+05:30', '2026-03-12T03:30:00.000Z'],
  ])('%s %s in %s', (day, time, zone, instant) => expect(at(day, time, zone).toISOString()).toBe(instant))

  test.each([
    ['2026-03-12T20:00:00Z', 'Asia/Kolkata', '2026-03-13'],
    ['2026-03-12T03:00:00Z', 'America/New_York', '2026-03-11'],
    ['2026-03-12T20:00:00Z', '-05:00', '2026-03-12'],
  ])('%s is a day in %s: %s', (instant, zone, day) => expect(localDay(new Date(instant), zone)).toBe(day))
})
