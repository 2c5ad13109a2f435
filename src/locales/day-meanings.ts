import { type DayPhrase, numberOf, oneOf, plain } from './dates.ts'
import {
  beginningOf,
  beginningOfMonth,
  type Day,
  dayNumber,
  dayOfYear,
  endOf,
  endOfMonth,
  endOfQuarter,
  middleOf,
  weekdayAfter,
  weekdayIn,
  weekdayNumbered,
  weekdayToCome,
} from './days.ts'

/** The names of the calendar. */
export type CalendarNames = {
  readonly weekdays: Readonly<Record<string, number>>
  /** Days only before a number, 'Fr. 13.3.', or where `afterShort` goes on. */
  readonly shortWeekdays: Readonly<Record<string, number>>
  readonly afterShort?: string
  readonly months: Readonly<Record<string, number>>
}

/** What a phrase says, its names as numbers; NaN where it has none. */
type Numbers = { readonly weekday: number; readonly month: number; readonly day: number; readonly year?: string }

/** What people mean by the names of days is much the same in every language; only the names differ. */
const meanings = {
  today: (_, today) => today,
  tomorrow: (_, today) => today.add({ days: 1 }),
  'day after tomorrow': (_, today) => today.add({ days: 2 }),
  weekday: ({ weekday }, today) => weekdayAfter(today, weekday),
  'weekday of this week': ({ weekday }, today) => weekdayToCome(today, weekday),
  'weekday of next week': ({ weekday }, today) => weekdayIn(today, weekday, 1),
  'a week after the weekday': ({ weekday }, today) => weekdayAfter(today, weekday).add({ days: 7 }),
  'weekday and day': ({ weekday, day }, today) => weekdayNumbered(today, weekday, day),
  'middle of this week': (_, today) => weekdayToCome(today, 3),
  'end of this week': (_, today) => weekdayToCome(today, 5),
  'start of next week': (_, today) => weekdayIn(today, 2, 1),
  'middle of next week': (_, today) => weekdayIn(today, 3, 1),
  'end of next week': (_, today) => weekdayIn(today, 5, 1),
  weekend: (_, today) => weekdayIn(today, 7, 0),
  'next weekend': (_, today) => weekdayIn(today, 7, 1),
  day: ({ day }, today) => dayNumber(today, day),
  'day and month': ({ day, month, year }, today) => dayOfYear(today, day, month, year),
  'start of the month': ({ month }, today) => beginningOf(today, month),
  'middle of the month': ({ month }, today) => middleOf(today, month),
  'end of the month': ({ month, year }, today) => endOf(today, month, year),
  'end of this month': (_, today) => endOfMonth(today, 0),
  'start of next month': (_, today) => beginningOfMonth(today, 1),
  'end of next month': (_, today) => endOfMonth(today, 1),
  'end of this quarter': (_, today) => endOfQuarter(today, 0),
  'end of this year': (_, today) => endOf(today, 12),
} satisfies Record<string, (numbers: Numbers, today: Day) => Day | null>

/**
 * A maker of day phrases for a language: `day('weekday of next week', 'nächsten <weekday>', 'nächsten Freitag')`.
 * <weekday>, <month>, <day> and <year> stand for the names and numbers of the calendar.
 */
export function dayPhrases({ weekdays, shortWeekdays, afterShort = '\\.?,? \\d', months }: CalendarNames) {
  const slots: Readonly<Record<string, string>> = {
    '<weekday>': `(?<weekday>${oneOf(weekdays)}|(?:${oneOf(shortWeekdays)})(?=${afterShort}))`,
    '<month>': `(?<month>${oneOf(months)})`,
    '<day>': '(?<day>0?[1-9]|[12]\\d|3[01])',
    '<year>': '(?<year>20\\d\\d)',
  }
  const numbers = { ...weekdays, ...shortWeekdays }
  return (meaning: keyof typeof meanings, source: string, example: string): DayPhrase => ({
    pattern: plain(source.replace(/<\w+>/g, (slot) => slots[slot] ?? slot)),
    example,
    day: ({ weekday, month, day, year }, today) => {
      const said: Numbers = {
        weekday: numberOf(numbers, weekday),
        month: numberOf(months, month),
        day: Number(day),
        ...(year === undefined ? {} : { year }),
      }
      return meanings[meaning](said, today)
    },
  })
}
