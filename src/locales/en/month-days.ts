import { type DayPhrase, numberOf, oneOf, plain } from '../dates.ts'
import {
  beginningOf,
  beginningOfMonth,
  dayNumber,
  dayOfYear,
  endOf,
  endOfMonth,
  endOfQuarter,
  middleOf,
  numberedWeekday,
  weekdayIn,
  weekdayNumbered,
  weekdayOfMonth,
} from '../days.ts'
import { tiedDate } from '../tied-date.ts'
import { month, months, ordinals, spokenDays, weekday, weekdays } from './calendar.ts'

const day = '(?<day>0?[1-9]|[12]\\d|3[01])'
const nth = '(?:st|nd|rd|th)'
const year = "(?:(?:,? ?|-| in | of )(?<year>[12]\\d{3})|(?: '|-)(?<short>\\d\\d)(?!\\d))?"
/** The first end of a range in one month; only the last day counts. '19-20 March', 'from 3 to 5 May' */
const from = `(?:\\d{1,2}${nth}? ?(?:-|–|to|and|&) ?(?:the )?)?`
/** What may follow 'the 3rd' when it is a day and not the third of something. */
const afterNth =
  "(?=$|[^\\w ]|[ ](?:$|[^\\w]|for|at|is|was|are|works?|do|does|would|will|if|and|or|but|with|from|in|instead|as|then|so|by|latest|please|pls|noon|morning|afternoon|evening|to|too|it|that|before|after|we|i|you|because|since|when|suits?|should|can|could|on|unless|otherwise|not|fine|ok|okay|perfect|still|also|only|already|be|must|may|might|shall|cannot|won|isn|doesn|it|next|though|although|anyway|thanks|thank|ta|cheers|yes|no|where|which|who|about|around|early|late|first|there|here|my|your|our|the|they|he|she|hopefully|ideally|given|via|provided|assuming|sharp|everyone|all|both|rather|possible|possibly|except|while|during|until|subject|like|sounds|right|agreed|sir|at|latest|max|(?!(?:series|class|bus|address|process|press|business|canvas|campus|chorus|species|lens|congress|glass|pass|princess)\\b)[a-z]{2,}s(?![\\w'’])|of (?:this|next) month))"
const wd = (name: string | undefined): number => numberOf(weekdays, name)
const mon = (name: string | undefined): number => numberOf(months, name)

const lateOrdinals = Object.fromEntries(Object.entries(ordinals).filter(([, number]) => number > 3))

/** 'first' is 1, '2nd' is 2, 'last' is -1. */
const place = (which: string | undefined): number =>
  which === 'last' ? -1 : numberOf(ordinals, which) || Number.parseInt(which ?? '', 10)

/** One certain day, by its month. */
export const monthDays: readonly DayPhrase[] = [
  {
    pattern: plain(
      "(?:the )?(?:end of (?:the|this) month|end of month|month[- ]end|eom|late(?:r)? this month|within (?:the|this) month|this month(?!'s))",
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
    pattern: plain('mid[- ]month|(?:the )?middle of the month'),
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
    pattern: plain(`(?:the )?${day}${nth}?(?: day)? of (?:the )?(?:(?<next>next)|this|same|current) month`),
    example: 'the 3rd of next month',
    day: ({ day, next }, today) => dayNumber(next ? endOfMonth(today, 0).add({ days: 1 }) : today, Number(day)),
  },
  {
    pattern: plain('(?:the )?end of (?:(?:the|this)|(?<next>(?:the )?next)) quarter|quarter[- ]end'),
    example: 'the end of the quarter',
    day: ({ next }, today) => endOfQuarter(today, next ? 1 : 0),
  },
  {
    pattern: plain(
      `(?:the )?(?:week (?:of|commencing|beginning|starting)|w/c|wc) (?:${weekday},? )?(?:the )?(?:${day}${nth}?(?: of)? ${month}|${month.replace('<month>', '<before>')} ${day.replace('<day>', '<after>')}${nth}?|${day.replace('<day>', '<alone>')}${nth})`,
    ),
    example: 'week of 23 march',
    day: ({ day, month, before, after, alone }, today) => {
      const named = alone
        ? dayNumber(today, Number(alone))
        : dayOfYear(today, Number(day ?? after), mon(month ?? before))
      return named && weekdayIn(named, 5, 0)
    },
  },
  {
    pattern: plain(`(?:the )?(?<half>first|second) half of ${month}(?! \\d)`),
    example: 'the first half of april',
    day: ({ half, month }, today) => (half === 'first' ? middleOf(today, mon(month)) : endOf(today, mon(month))),
  },
  {
    // 'by the second' may be a round; from the fourth on it is a day.
    pattern: plain(`(?<=\\b(?:by|on|until|till|before) )the (?<nth>${oneOf(lateOrdinals)})${afterNth}`),
    example: 'by the thirteenth',
    day: ({ nth }, today) => dayNumber(today, numberOf(ordinals, nth)),
  },
  {
    pattern: plain(
      `the ${from}${day}${nth}(?: of this month)?${afterNth}|(?<=\\b(?:by|on|until|till|before) )${day.replace('<day>', '<other>')}${nth}${afterNth}`,
    ),
    example: 'the 3rd',
    day: ({ day, other }, today) => dayNumber(today, Number(day ?? other)),
  },
  {
    pattern: plain(
      `(?<=^|[,.;:!?] |\\band )${day}${nth}(?= (?:then|it is|is|isn't|works?|won't|would|wouldn't|suits?|will|sounds?|for the)(?![a-z]))`,
    ),
    example: '18th it is',
    day: ({ day }, today) => dayNumber(today, Number(day)),
  },
  {
    // A deadline has its preposition and nothing behind: 'we agreed on 15' is a price.
    pattern: plain(
      `(?:(?<=\\b(?:by|on|for|until|till|before) )the ${day}|(?<=\\b(?<!(?:agreed?|settled?|counts?|insist|decided?|works?|working|based|depend[a-z]*|slides?|pages?|versions?) )on )${day.replace('<day>', '<bare>')})(?= ?(?:$|[!?]|[.,](?!\\d)|at (?:\\d|noon)))`,
    ),
    example: 'by the 27',
    day: ({ day, bare }, today) => dayNumber(today, Number(day ?? bare)),
  },
  {
    pattern: plain(`${weekday},? (?:the )?${day}${nth}(?! ?${month.replace('?<month>', '?:')}| of [a-z])`),
    example: 'monday the 12th',
    day: ({ weekday, day }, today) => weekdayNumbered(today, wd(weekday), Number(day)),
  },
  {
    pattern: plain(
      `${weekday},? ${day}(?!(?:[:.%/,]| ?[-–] ?)\\d| ?(?:am|pm)(?![a-z])| ?${month.replace('?<month>', '?:')}| [a-z]+s(?![a-z])| o'clock|(?<=12) (?:noon|midday|midnight))`,
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
  {
    // With one number above twelve it is no range: 'on 4-22'.
    pattern: plain(
      '(?<=\\b(?:by|on|before|until|till|due) )(?:(?<month>0?[1-9]|1[0-2])-(?<day>1[3-9]|2\\d|3[01])|(?<first>1[3-9]|2\\d|3[01])-(?<second>0?[1-9]|1[0-2]))(?=$|[!?,;]|[.](?!\\d))',
    ),
    example: 'by 22-4',
    day: ({ month, day, first, second }, today) => dayOfYear(today, Number(day ?? first), Number(month ?? second)),
  },
]
