import { type DayPhrase, numberOf, oneOf, plain } from '../dates.ts'
import {
  type Day,
  dayNumber,
  dayOfYear,
  endOf,
  endOfMonth,
  middleOf,
  numberedWeekday,
  weekdayAfter,
  weekdayIn,
  weekdayToCome,
} from '../days.ts'
import { counts, month, months, weekday, weekdays } from './calendar.ts'
import { dayAfterTomorrow, tomorrow } from './chrono.ts'

const day = '(?<day>0?[1-9]|[12]\\d|3[01])'
const year = '(?:,? (?<year>[12]\\d{3}))?'
/** The first end of a range in one month; only the last day counts. '10 से 12 मार्च' */
const from = '(?:\\d{1,2} ?(?:-|–|से|se|to|और|aur|या|ya) ?)?'
const week = '(?:हफ्ते|हफ़्ते|सप्ताह|वीक|hafte|haftey|hafta|saptah|week)'
const end = '(?:के|ke) (?:अंत|आखिर|आखिरी|एंड|end|ant|aakhir|akhir)(?: (?:में|mein|me))?'
const next = '(?:अगले|अगली|अगला|agle|agli|agla|next)'
/** What numbers are counted with that are no days: 'class 8 tak', 'स्लाइड 5 को'. */
const numbered =
  '(?<!(?:से|se|to|class|slide|slides|page|pages|no|number|version|option|part|chapter|step|कक्षा|स्लाइड|पन्ना|पन्ने|पेज|नंबर|पाठ|भाग|गेट|विकल्प|अंक)\\.? )(?<![\\d][./:,-])'

const wd = (name: string | undefined): number => numberOf(weekdays, name)
const mon = (name: string | undefined): number => numberOf(months, name)
const later = (date: Day, days: number): Day => date.add({ days })
const other = weekday.replace('<weekday>', '<other>')

/** One certain day. */
export const dates: readonly DayPhrase[] = [
  { pattern: plain('आज|aaj'), example: 'आज', day: (_, today) => today },
  { pattern: plain(tomorrow), example: 'कल', day: (_, today) => later(today, 1) },
  { pattern: plain(dayAfterTomorrow), example: 'परसों', day: (_, today) => later(today, 2) },
  { pattern: plain('नरसों|तरसों|narson|tarson'), example: 'नरसों', day: (_, today) => later(today, 3) },
  {
    pattern: plain(`(?:इस|इसी|is|isi) ${weekday}|(?:इस|इसी|is|isi) ${week} (?:के |ke )?${other}`),
    example: 'इस शुक्रवार',
    day: ({ weekday, other }, today) => weekdayToCome(today, wd(weekday ?? other)),
  },
  {
    pattern: plain(`(?:आने वाले|आगामी|aane wale|aane vale) ${weekday}`),
    example: 'आने वाले शुक्रवार',
    day: ({ weekday }, today) => weekdayAfter(today, wd(weekday)),
  },
  {
    pattern: plain(`${next} (?:${week} (?:(?:के|ke) )?)?${weekday}|${other},? ${next} ${week}`),
    example: 'अगले हफ्ते बुधवार',
    day: ({ weekday, other }, today) => weekdayIn(today, wd(weekday ?? other), 1),
  },
  {
    pattern: plain(`(?:इस |is |इसी |isi )?${week} ${end}|(?:इस|इसी|is|isi) ${week}`),
    example: 'हफ्ते के अंत',
    day: (_, today) => weekdayToCome(today, 5),
  },
  {
    pattern: plain(`${next} ${week}(?: ${end})?`),
    example: 'अगले हफ्ते के अंत',
    day: (_, today) => weekdayIn(today, 5, 1),
  },
  {
    pattern: plain(`${next} ${week} (?:के|ke) (?:बीच|मध्य|beech|bich)(?: (?:में|mein|me))?`),
    example: 'अगले हफ्ते के बीच',
    day: (_, today) => weekdayIn(today, 3, 1),
  },
  {
    pattern: plain(`${next} ${week} (?:की|के|ki|ke) (?:शुरुआत|शुरू|शुरु|shuruaat|shuru)(?: (?:में|mein|me))?`),
    example: 'अगले हफ्ते की शुरुआत में',
    day: (_, today) => weekdayIn(today, 2, 1),
  },
  {
    pattern: plain('(?:इस )?(?:वीकेंड|सप्ताहांत)|(?:is )?weekend'),
    example: 'वीकेंड',
    day: (_, today) => weekdayIn(today, 7, 0),
  },
  {
    pattern: plain(
      `(?:इस |is |इसी )?(?:महीने|माह|mahine|maheene|month) ${end}|(?:इस|इसी|is|isi) (?:महीने|माह|mahine|month)|(?:माह|मास)ांत`,
    ),
    example: 'महीने के अंत',
    day: (_, today) => endOfMonth(today, 0),
  },
  {
    pattern: plain(`${next} (?:महीने|माह|mahine|maheene|month)(?: ${end})?`),
    example: 'अगले महीने के अंत',
    day: (_, today) => endOfMonth(today, 1),
  },
  {
    pattern: plain(`(?:इस |is )?(?:साल|वर्ष|saal) ${end}`),
    example: 'साल के अंत',
    day: (_, today) => endOf(today, 12),
  },
  { pattern: plain(`${month} ${end}`), example: 'मार्च के अंत', day: ({ month }, today) => endOf(today, mon(month)) },
  {
    pattern: plain(`${month} (?:के|ke) (?:बीच|मध्य|beech|bich)|मध्य ${month.replace('<month>', '<middle>')}`),
    example: 'मार्च के मध्य',
    day: ({ month, middle }, today) => middleOf(today, mon(month ?? middle)),
  },
  {
    pattern: plain(`(?<!\\d[./:,-])${from}${day} ${month}${year}`),
    example: '14 मार्च',
    day: ({ day, month, year }, today) => dayOfYear(today, Number(day), mon(month), year),
  },
  {
    pattern: plain(
      `${month}[ ,-]{1,2}(?:की |ki )?${day}(?: (?:तारीख|tareekh|tarikh|tarik)|(?=$|[,।)]| (?:को|तक|ko|tak|के|ke)))`,
    ),
    example: 'मार्च की 5 तारीख',
    day: ({ month, day }, today) => dayOfYear(today, Number(day), mon(month)),
  },
  {
    pattern: plain(`(?<word>पहली|${oneOf(counts)}) ${month}${year}`),
    example: 'पाँच मार्च',
    day: ({ word, month, year }, today) =>
      dayOfYear(today, word === 'पहली' ? 1 : numberOf(counts, word), mon(month), year),
  },
  {
    pattern: plain(`${next} (?:महीने|माह|mahine|maheene|month) (?:की |ki )?${day}(?: (?:तारीख|tareekh|tarikh|tarik))?`),
    example: 'अगले महीने की 20 तारीख',
    day: ({ day }, today) => dayNumber(endOfMonth(today, 0).add({ days: 1 }), Number(day)),
  },
  {
    pattern: plain(`${from}${day} (?:तारीख|tareekh|tarikh|tarik|taarikh)`),
    example: '6 तारीख',
    day: ({ day }, today) => dayNumber(today, Number(day)),
  },
  {
    pattern: plain(
      `${numbered}${day}(?= (?:तक|को|tak|ko|(?:की|के|ki|ke) (?:सुबह|शाम|रात|दोपहर|दिन|subah|shaam|sham|raat|dopahar|din)|चलेगा|चलेगी|chalega|chalegi|ठीक|theek|thik|सही|sahi)(?![a-z\\u0900-\\u0963\\u0966-\\u097f]))`,
    ),
    example: '18 तक',
    day: ({ day }, today) => dayNumber(today, Number(day)),
  },
  {
    pattern: plain(`${weekday},? ${day}(?! (?:बजे|baje|bje)|[/.:,]\\d| ?%| ${month.replace('?<month>', '?:')})`),
    example: 'सोमवार 17',
    day: ({ weekday, day }, today) => numberedWeekday(today, wd(weekday), Number(day)),
  },
]

/** A weekday by its name. */
export const namedWeekdays: readonly DayPhrase[] = [
  { pattern: plain(weekday), example: 'शुक्रवार', day: ({ weekday }, today) => weekdayAfter(today, wd(weekday)) },
]

/** Parts of a day that mean today when no day stands beside them. */
export const parts: readonly DayPhrase[] = [
  {
    pattern: plain(`(?:शाम|रात|दोपहर|shaam|sham|raat|dopahar)(?= (?:तक|tak))|(?:दिन|din) ${end}`),
    example: 'शाम तक',
    day: (_, today) => today,
  },
]
