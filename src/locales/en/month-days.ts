import { type DayPhrase, numberOf, oneOf, plain } from '../dates.ts'
import {
  beginningOf,
  beginningOfMonth,
  dayNumber,
  dayOfYear,
  endOf,
  endOfMonth,
  middleOf,
  numberedWeekday,
  weekdayOfMonth,
} from '../days.ts'
import { tiedDate } from '../tied-date.ts'
import { month, months, ordinals, spokenDays, weekday, weekdays } from './calendar.ts'

const day = '(?<day>0?[1-9]|[12]\\d|3[01])'
const nth = '(?:st|nd|rd|th)'
const year = "(?:(?:,? ?|-| in | of )(?<year>[12]\\d{3})|(?: '|-)(?<short>\\d\\d)(?!\\d))?"
/** The first end of a range in one month; only the last day counts. '19-20 March', 'from 3 to 5 May' */
const from = `(?:\\d{1,2}${nth}? ?(?:-|–|to|and|or|&) ?(?:the )?)?`
/** What may follow 'the 3rd' when it is a day and not the third of something. */
const afterNth =
  '(?=$|[^\\w ]|[ ](?:$|[^\\w]|for|at|is|was|are|works?|would|will|if|and|or|but|with|from|in|instead|as|then|so|by|latest|please|pls|noon|morning|afternoon|evening|to|too|it|that|before|after|we|i|you|because|since|when|suits?|should|can|could|on|unless|otherwise|not|fine|ok|okay|perfect|still|also|next|of (?:this|next) month))'
const wd = (name: string | undefined): number => numberOf(weekdays, name)
const mon = (name: string | undefined): number => numberOf(months, name)

/** 'first' is 1, '2nd' is 2, 'last' is -1. */
const place = (which: string | undefined): number =>
  which === 'last' ? -1 : numberOf(ordinals, which) || Number.parseInt(which ?? '', 10)

/** One certain day, by its month. */
export const monthDays: readonly DayPhrase[] = [
  {
    pattern: plain(
      "(?:the )?(?:end of (?:the|this) month|end of month|month[- ]end|eom|late(?:r)? this month|this month(?!'s))",
    ),
    example: 'the end of the month',
    day: (_, today) => endOfMonth(today, 0),
  },
  {
    pattern: plain("(?:(?:the )?end of |late |later )?next month(?!'s)"),
    example: 'the end of next month',
    day: (_, today) => endOfMonth(today, 1),
  },
  {
    pattern: plain('(?:the )?(?:end of (?:the |this )?year|year[- ]end|eoy)'),
    example: 'the end of the year',
    day: (_, today) => endOf(today, 12),
  },
  {
    pattern: plain(`(?:the )?(?:end of|end|late) ${month}(?: (?<year>[12]\\d{3}))?(?! \\d)`),
    example: 'the end of march',
    day: ({ month, year }, today) => endOf(today, mon(month), year),
  },
  {
    pattern: plain('(?:the )?(?:early|(?:beginning|start) of) next month'),
    example: 'early next month',
    day: (_, today) => beginningOfMonth(today, 1),
  },
  {
    pattern: plain(`(?:the )?(?:early(?: in)?|(?:beginning|start) of) ${month}(?! \\d)`),
    example: 'early april',
    day: ({ month }, today) => beginningOf(today, mon(month)),
  },
  {
    pattern: plain(`(?:the )?mid(?:dle of)?[- ]${month}(?! \\d)`),
    example: 'mid-march',
    day: ({ month }, today) => middleOf(today, mon(month)),
  },
  {
    pattern: plain('mid-month|(?:the )?middle of the month'),
    example: 'the middle of the month',
    day: (_, today) => dayNumber(today, 15),
  },
  {
    pattern: plain(`(?<!\\d[./:,-]|[$€£₹#])${from}${day}${nth}?(?: of|-)? ?${month}${year}(?! ?%|:\\d)`),
    example: '3rd of june 2026',
    day: ({ day, month, year, short }, today) => dayOfYear(today, Number(day), mon(month), year ?? short),
  },
  {
    pattern: plain(`${month}(?:,? |[-/])(?:the )?${from}${day}${nth}?${year}(?![:.%/]\\d| ?(?:am|pm)(?![a-z]))`),
    example: 'june 3rd, 2026',
    day: ({ day, month, year, short }, today) => dayOfYear(today, Number(day), mon(month), year ?? short),
  },
  {
    pattern: plain(`(?:the )?${day}${nth}?(?: day)? of (?:the )?next month`),
    example: 'the 3rd of next month',
    day: ({ day }, today) => dayNumber(endOfMonth(today, 0).add({ days: 1 }), Number(day)),
  },
  {
    pattern: plain(
      `the ${from}${day}${nth}(?: of this month)?${afterNth}|(?<=(?:by|on|until|till|before) )${day.replace('<day>', '<other>')}${nth}${afterNth}`,
    ),
    example: 'the 3rd',
    day: ({ day, other }, today) => dayNumber(today, Number(day ?? other)),
  },
  {
    // A deadline has its preposition and nothing behind: 'we agreed on 15' is a price.
    pattern: plain(
      `(?:(?<=(?:by|on|for|until|till|before) )the ${day}|(?<=(?<!(?:agreed?|settled?|counts?|insist|decided?|works?|working|based|depend[a-z]*|slides?|pages?|versions?) )on )${day.replace('<day>', '<bare>')})(?= ?(?:$|[!?]|[.,](?!\\d)|at (?:\\d|noon)))`,
    ),
    example: 'by the 27',
    day: ({ day, bare }, today) => dayNumber(today, Number(day ?? bare)),
  },
  {
    pattern: plain(`${weekday},? (?:the )?${day}${nth}(?! ?${month.replace('?<month>', '?:')}| of [a-z])`),
    example: 'monday the 12th',
    day: ({ weekday, day }, today) => numberedWeekday(today, wd(weekday), Number(day)) ?? dayNumber(today, Number(day)),
  },
  {
    pattern: plain(
      `${weekday},? ${day}(?![:.%/,]\\d| ?(?:am|pm)(?![a-z])| ?${month.replace('?<month>', '?:')}| [a-z]+s(?![a-z])| o'clock)`,
    ),
    example: 'monday 12',
    day: ({ weekday, day }, today) => numberedWeekday(today, wd(weekday), Number(day)),
  },
  {
    pattern: plain(`(?:the )?(?<nth>${oneOf(ordinals)})(?: of| day of)? ${month}${year}`),
    example: 'the third of june',
    day: ({ nth, month, year }, today) => dayOfYear(today, numberOf(ordinals, nth), mon(month), year),
  },
  {
    pattern: plain(`${month} (?:the )?(?<nth>${oneOf(spokenDays)})${year}`),
    example: 'june third',
    day: ({ nth, month, year }, today) => dayOfYear(today, numberOf(spokenDays, nth), mon(month), year),
  },
  {
    pattern: plain(
      `(?:the )?(?<which>first|second|third|fourth|last|1st|2nd|3rd|4th) ${weekday} (?:of|in) (?:(?:the|this) month|(?<next>next month)|${month})`,
    ),
    example: 'the last friday of the month',
    day: ({ which, weekday, next, month }, today) => {
      const end = month ? endOf(today, mon(month)) : endOfMonth(today, next ? 1 : 0)
      return weekdayOfMonth(end, wd(weekday), place(which))
    },
  },
  {
    pattern: plain(
      `(?:the )?(?<which>first|second|third|fourth|last|1st|2nd|3rd|4th) week[- ]?end (?:of|in) (?:(?:the|this) month|(?<next>next month)|${month})`,
    ),
    example: 'the last weekend of the month',
    day: ({ which, next, month }, today) => {
      const end = month ? endOf(today, mon(month)) : endOfMonth(today, next ? 1 : 0)
      return weekdayOfMonth(end, 5, place(which)).add({ days: 2 })
    },
  },
  {
    pattern: plain(`(?:the )?last day of (?:(?:the|this) month|(?<next>next month)|${month}${year})`),
    example: 'the last day of the month',
    day: ({ next, month, year }, today) => (month ? endOf(today, mon(month), year) : endOfMonth(today, next ? 1 : 0)),
  },
  tiedDate(months, '23-sep-2026'),
]
