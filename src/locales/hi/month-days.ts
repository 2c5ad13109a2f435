import { type DayPhrase, numberOf, oneOf, plain } from '../dates.ts'
import {
  dayNumber,
  dayOfYear,
  endOf,
  endOfMonth,
  middleOf,
  numberedWeekday,
  weekdayNumbered,
  weekdayOfMonth,
} from '../days.ts'
import { tiedDate } from '../tied-date.ts'
import { counts, month, months, ordinals, weekday, weekdays } from './calendar.ts'
import { end, next } from './days.ts'

const day = '(?<day>0?[1-9]|[12]\\d|3[01])'
const year = '(?:,? (?<year>[12]\\d{3}))?'
/** The first end of a range in one month; only the last day counts. '10 से 12 मार्च' */
const from = '(?:\\d{1,2} ?(?:-|–|से|se|to|और|aur|या|ya) ?)?'
const mahine = '(?:महीने|माह|mahine|maheene|month)'
const tareekh = '(?:तारीख|tareekh|taareekh|tarikh|taarikh|tarik)'
/** दो is two, and 'give'; the small numbers are days only before तारीख. */
const large = Object.fromEntries(Object.entries(counts).filter(([, count]) => count >= 10))
/** What numbers are counted with that are no days: 'class 8 tak', 'स्लाइड 5 को'. */
const numbered =
  '(?<!(?:से|se|to|class|slide|slides|page|pages|no|number|version|option|part|chapter|step|कक्षा|स्लाइड|पन्ना|पन्ने|पेज|नंबर|पाठ|भाग|गेट|विकल्प|अंक)\\.? )(?<![\\d][./:,-])'

const wd = (name: string | undefined): number => numberOf(weekdays, name)
const mon = (name: string | undefined): number => numberOf(months, name)

/** One certain day, by its month. */
export const monthDays: readonly DayPhrase[] = [
  {
    pattern: plain(`(?:इस |is |इसी )?${mahine} ${end}|(?:इस|इसी|is|isi) ${mahine}|(?:माह|मास)ांत`),
    example: 'महीने के अंत',
    day: (_, today) => endOfMonth(today, 0),
  },
  {
    pattern: plain(`${next} ${mahine}(?: ${end})?`),
    example: 'अगले महीने के अंत',
    day: (_, today) => endOfMonth(today, 1),
  },
  {
    pattern: plain(`(?:इस |is )?(?:साल|वर्ष|saal) ${end}`),
    example: 'साल के अंत',
    day: (_, today) => endOf(today, 12),
  },
  {
    pattern: plain(`${month} (?:${end}|end(?= (?:tak|तक|mein|में)))`),
    example: 'मार्च के अंत',
    day: ({ month }, today) => endOf(today, mon(month)),
  },
  {
    pattern: plain(`${month} (?:के|ke) (?:बीच|मध्य|beech|bich)|मध्य ${month.replace('<month>', '<middle>')}`),
    example: 'मार्च के मध्य',
    day: ({ month, middle }, today) => middleOf(today, mon(month ?? middle)),
  },
  {
    pattern: plain(`(?<!\\d[./:,-])${from}${day}(?:\\.| ?व(?:ें|ीं|ाँ|ां))? ${month}${year}`),
    example: '14 मार्च',
    day: ({ day, month, year }, today) => dayOfYear(today, Number(day), mon(month), year),
  },
  {
    pattern: plain(`${month}(?:[ ,-]{1,2}| ?/ ?)(?:की |ki )?${day}(?: ${tareekh}|(?=$|[,।()]| (?:को|तक|ko|tak|के|ke)))`),
    example: 'मार्च की 5 तारीख',
    day: ({ month, day }, today) => dayOfYear(today, Number(day), mon(month)),
  },
  {
    pattern: plain(
      `${month} (?:की |ki )?(?<word>${oneOf(large)})(?: ${tareekh}|,? (?<year>20\\d\\d)|(?=$|[,।]| (?:को|तक|ko|tak|सुबह|शाम|रात|दोपहर|साढे|\\d)))`,
    ),
    example: 'जून की बाईस तारीख',
    day: ({ month, word, year }, today) => dayOfYear(today, numberOf(counts, word), mon(month), year),
  },
  {
    pattern: plain(`(?<word>${oneOf({ ...ordinals, ...counts })}) ${tareekh}`),
    example: 'दूसरी तारीख',
    day: ({ word }, today) => dayNumber(today, numberOf({ ...counts, ...ordinals }, word)),
  },
  {
    pattern: plain(
      `(?:(?:(?:इस|is) )?${mahine}|(?<next>${next} ${mahine})|${month}) (?:के|की|का|ke|ki|ka) (?<which>${oneOf(ordinals)}) ${weekday}`,
    ),
    example: 'जुलाई के पहले शुक्रवार',
    day: ({ next, month, which, weekday }, today) => {
      const end = month ? endOf(today, mon(month)) : endOfMonth(today, next ? 1 : 0)
      return weekdayOfMonth(end, wd(weekday), numberOf(ordinals, which))
    },
  },
  tiedDate(months, '23-सितंबर-2026'),
  {
    pattern: plain(`(?<word>पहली|${oneOf(counts)}) ${month}${year}`),
    example: 'पाँच मार्च',
    day: ({ word, month, year }, today) =>
      dayOfYear(today, word === 'पहली' ? 1 : numberOf(counts, word), mon(month), year),
  },
  {
    pattern: plain(`${next} ${mahine} (?:की |ki )?${day}(?: (?:तारीख|tareekh|tarikh|tarik))?`),
    example: 'अगले महीने की 20 तारीख',
    day: ({ day }, today) => dayNumber(endOfMonth(today, 0).add({ days: 1 }), Number(day)),
  },
  {
    pattern: plain(`(?:(?:इस|इसी|is|isi) ${mahine} (?:की |ki )?)?${from}${day} ${tareekh}`),
    example: '6 तारीख',
    day: ({ day }, today) => dayNumber(today, Number(day)),
  },
  {
    pattern: plain(
      `${numbered}${day}(?:st|nd|rd|th)?(?= (?:तक|को|tak|ko|(?:की|के|ki|ke) (?:सुबह|शाम|रात|दोपहर|दिन|subah|shaam|sham|raat|dopahar|din)|चलेगा|चलेगी|chalega|chalegi|ठीक|theek|thik|सही|sahi)(?![a-z\\u0900-\\u0963\\u0966-\\u097f]))`,
    ),
    example: '18 तक',
    day: ({ day }, today) => dayNumber(today, Number(day)),
  },
  {
    pattern: plain(`${numbered}(?:${day}|(?<word>${oneOf(large)})) ${weekday}`),
    example: '21 सोमवार',
    day: ({ day, word, weekday }, today) =>
      weekdayNumbered(today, wd(weekday), day ? Number(day) : numberOf(counts, word)),
  },
  {
    pattern: plain(`${weekday},? ${day}(?! (?:बजे|baje|bje)|[/.:,]\\d| ?%| ${month.replace('?<month>', '?:')})`),
    example: 'सोमवार 17',
    day: ({ weekday, day }, today) => numberedWeekday(today, wd(weekday), Number(day)),
  },
]
