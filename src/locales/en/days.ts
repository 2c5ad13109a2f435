import { phrase } from '../bounded.ts'
import { countedFrom } from '../counted.ts'
import { type DateWords, type DayPhrase, numberOf, plain, type Said } from '../dates.ts'
import { type Day, weekdayAfter, weekdayIn, weekdayToCome } from '../days.ts'
import { counts, weekday, weekdays } from './calendar.ts'
import { feast, feastDay } from './feasts.ts'
import { intervals, length } from './intervals.ts'

const wd = (name: string | undefined): number => numberOf(weekdays, name)
const later = (date: Day, days: number): Day => date.add({ days })

const nearDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }

function namedDay({ near, feast, weekday }: Said, today: Day): Day | null {
  if (near) return later(today, numberOf(nearDays, near))
  return feast ? feastDay(feast, today) : weekdayAfter(today, wd(weekday))
}

/** One certain day, by its week; `monthDays` has the others. */
export const weekDays: readonly DayPhrase[] = [
  {
    pattern: plain(
      "(?:today|tonight|tonite|2nite|this (?:morning|afternoon|evening)|in (?:half an hour|(?:\\d+|a few) minutes))(?!'s)",
    ),
    example: 'tonight',
    day: (_, today) => today,
  },
  {
    pattern: plain(
      "(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|tmw|2moro|2morrow)(?!'s(?! (?:fine|ok|okay|good|great|perfect|post|mail|deadline|eod|eob|cob|end of)))",
    ),
    example: 'tomorrow',
    day: (_, today) => later(today, 1),
  },
  {
    pattern: plain('(?:the )?day after tomorrow'),
    example: 'the day after tomorrow',
    day: (_, today) => later(today, 2),
  },
  {
    pattern: plain(`this ${weekday}|${weekday.replace('<weekday>', '<after>')} (?:of |in )?this week`),
    example: 'this friday',
    day: ({ weekday, after }, today) => weekdayToCome(today, wd(weekday ?? after)),
  },
  {
    pattern: plain(`(?:this )?(?:coming|upcoming) ${weekday}`),
    example: 'this coming friday',
    day: ({ weekday }, today) => weekdayAfter(today, wd(weekday)),
  },
  {
    pattern: plain(
      `next ${weekday}|next week,? (?:on )?${weekday.replace('<weekday>', '<before>')}|${weekday.replace('<weekday>', '<after>')},? (?:of |in )?next week`,
    ),
    example: 'next friday',
    day: ({ weekday, before, after }, today) => weekdayIn(today, wd(weekday ?? before ?? after), 1),
  },
  {
    pattern: plain(`${weekday} (?:week|(?<fortnight>fortnight))`),
    example: 'thursday week',
    day: ({ weekday, fortnight }, today) => later(weekdayAfter(today, wd(weekday)), fortnight ? 14 : 7),
  },
  {
    pattern: plain(
      `(?:${length}|(?<fortnight>fortnight)) (?:from|after) (?:(?<near>today|tomorrow|yesterday)|${feast}|${weekday})`,
    ),
    example: 'two working days after monday',
    day: ({ fortnight, ...said }, today) =>
      countedFrom(namedDay(said, today), fortnight ? { unit: fortnight } : said, intervals),
  },
  {
    pattern: plain(
      `(?<count>a|one|two|three|[1-3]) (?<unit>weeks?|fortnight) (?:(?<near>today|tomorrow)|on ${weekday})`,
    ),
    example: 'a week tomorrow',
    day: (said, today) => countedFrom(namedDay(said, today), said, intervals),
  },
  {
    pattern: plain('this time next week'),
    example: 'this time next week',
    day: (_, today) => later(today, 7),
  },
  {
    pattern: plain(`${weekday},? (?:in )?(?<count>two|three|four|[2-4]) weeks(?: from (?:now|today)|'? time)`),
    example: 'monday two weeks from now',
    day: ({ weekday, count }, today) => weekdayIn(today, wd(weekday), numberOf(counts, count)),
  },
  {
    pattern: plain(`(?<count>two|three|four|[2-4]) ${weekday}s from (?:now|today)`),
    example: 'two mondays from now',
    day: ({ count, weekday }, today) => later(weekdayAfter(today, wd(weekday)), 7 * (numberOf(counts, count) - 1)),
  },
  {
    pattern: plain(`the day (?<side>before|after) (?:next )?${weekday}`),
    example: 'the day before thursday',
    day: ({ side, weekday }, today) => later(weekdayAfter(today, wd(weekday)), side === 'before' ? -1 : 1),
  },
  {
    pattern: plain(
      "(?:the )?(?:end of (?:the|this) (?:working |business )?week|end of week|rest of (?:the|this) week|within (?:the|this) week|eow|late(?:r)? this week|(?:before|by) the weekend|before the week is (?:out|over)|this week(?!'s|end))",
    ),
    example: 'the end of the week',
    day: (_, today) => weekdayToCome(today, 5),
  },
  {
    pattern: plain("(?:(?:the )?end of |late(?:r)? |by )?next week(?!'s|end)"),
    example: 'the end of next week',
    day: (_, today) => weekdayIn(today, 5, 1),
  },
  {
    pattern: plain('(?:the )?mid(?:dle)?(?: of|-)? ?(?:of )?next week'),
    example: 'mid next week',
    day: (_, today) => weekdayIn(today, 3, 1),
  },
  {
    pattern: plain('mid-?week|(?:the )?middle of the week|mid this week'),
    example: 'midweek',
    day: (_, today) => weekdayToCome(today, 3),
  },
  {
    pattern: plain('early next week|(?:the )?(?:beginning|start) of next week|early in the week'),
    example: 'early next week',
    day: (_, today) => weekdayIn(today, 2, 1),
  },
  {
    pattern: plain('(?:the )?week after next'),
    example: 'the week after next',
    day: (_, today) => weekdayIn(today, 5, 2),
  },
  {
    pattern: plain('(?:over|at|on|during|this|for|through|in) (?:the |this )?(?:coming )?weekend'),
    example: 'over the weekend',
    day: (_, today) => weekdayIn(today, 7, 0),
  },
  { pattern: plain('(?:the )?next weekend'), example: 'next weekend', day: (_, today) => weekdayIn(today, 7, 1) },
  {
    pattern: plain('(?:right |straight |just )?after the weekend'),
    example: 'after the weekend',
    day: (_, today) => weekdayIn(today, 1, 1),
  },
]

/** Days told by another one. */
export const anchored: NonNullable<DateWords['anchored']> = [
  {
    ...phrase(
      '\\b(?:(?:on |by |for )?(?:the|that) same (?:day|date)|(?:on |by )that (?:very )?day|(?<=\\b(?:you|it|them|both|over) )that day)\\b',
      'the same day',
    ),
    days: 0,
  },
  {
    ...phrase('(?<=\\b(?:us|me|patience|wait|on|off|need|take) )(?:until|till) then\\b', 'bear with us until then'),
    days: 0,
  },
  {
    ...phrase(
      '\\b(?:the day after|the (?:next|following) day)\\b(?! (?:tomorrow|the|that|we|you|i|it))',
      'the day after',
    ),
    days: 1,
  },
  { ...phrase('\\bthe day before\\b(?! (?:yesterday|the|that|we|you|i|it))', 'the day before'), days: -1 },
]

/** A weekday by its name. */
export const namedWeekdays: readonly DayPhrase[] = [
  { pattern: plain(weekday), example: 'friday', day: ({ weekday }, today) => weekdayAfter(today, wd(weekday)) },
]

/** Parts of a day that mean today when no day stands beside them. */
export const parts: readonly DayPhrase[] = [
  {
    pattern: plain(
      '(?:the )?(?:end|close) of (?:the )?(?:(?:business|working|work) )?(?:day|play|business)|eod|eob|cob|cop|close of play',
    ),
    example: 'end of day',
    day: (_, today) => today,
  },
]
