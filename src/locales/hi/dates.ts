import { type DateWords, type DayPhrase, type IntervalWords, letter, plain } from '../dates.ts'
import { dates as english } from '../en/dates.ts'
import type { Phrase } from '../phrase.ts'
import { month, weekday } from './calendar.ts'
import { bygone } from './chrono.ts'
import { clocks } from './clocks.ts'
import { namedWeekdays, parts, weekDays } from './days.ts'
import { intervals as own } from './intervals.ts'
import { monthDays } from './month-days.ts'

const last = '(?:पिछले|पिछली|बीते|गत|pichhle|pichle|pichhli|pichli|beete)'

const never: readonly Phrase[] = [
  { pattern: plain(bygone), example: 'कल मैंने भेजा था' },
  {
    pattern: plain(`${last} (?:${weekday}|${month}|हफ्ते|सप्ताह|महीने|माह|साल|बार|hafte|mahine|saal|baar|week|month)`),
    example: 'पिछले मंगलवार',
  },
  {
    pattern: plain(
      `(?:${weekday}(?:[- ]${weekday.replace('<weekday>', '<other>')})?|वीकेंड|सप्ताहांत|weekend) (?:(?:तो|भी|अब|to|bhi|ab) )*(?:निकल|बीत|गुजर|nikal|beet|guzar) (?:गया|गए|गये|गई|चुका|चुके|चुकी|gaya|gaye|gayi|chuka)`,
    ),
    example: 'शनिवार-रविवार तो निकल गए',
  },
  { pattern: plain(`(?:हर|प्रत्येक|har) ${weekday}`), example: 'हर सोमवार' },
  { pattern: plain('आज[- ]?कल|aaj[- ]?kal'), example: 'आजकल' },
]

const either = (one: RegExp, other: RegExp): RegExp => new RegExp(`${one.source}|${other.source}`)

/** 'Thursday 4 baje': the number is an hour, and no day of the month. */
const beforeHour = (phrase: DayPhrase): DayPhrase =>
  /\d$/.test(phrase.example)
    ? { ...phrase, pattern: new RegExp(`${phrase.pattern.source}(?! ?(?:बजे|baje|bje)(?!${letter}))`) }
    : phrase

/** Hindi mails are full of English days: every list holds both. */
const intervals: IntervalWords = {
  ...own,
  fromNow: [...own.fromNow, ...english.intervals.fromNow],
  units: [...own.units, ...english.intervals.units],
}

export const dates: DateWords = {
  cue: either(
    /[\d/] ?(?:जन|फर|मई|अप्रै|अग|सित|नव|दिस)|(?:जन|फर|अप्रै|अग|सित|नव|दिस)[-/ ]\d| end (?:tak|तक|me)|sa+l|\d(?:st|nd|rd|th)? (?:तक|को|की|के|tak|ko|ki|ke|चलेग|chaleg|ठीक|th?eek|thik|सही|sahi)|वार|जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितं|सितम|अक्टू|अक्तू|नवं|नवम|दिसं|दिसम|आज|कल|रसो|वीकेंड|(?:के|ke) (?:अंत|मध्य|बीच|आखिर|बिच|end|ant|beech|bich)|मध्य|मासांत|माहांत|तरसों|दिन|दिवस|घंट|घण्ट|हफ्त|सप्ताह|महीन|माह|साल|वर्ष|तारीख|बजे|शाम|रात|aaj|ka?l|[pnt]a?rso|parsu|prsn|va+r|wa+r|din|ghant|haft|saptah|mahin|tar[ie]+kh|baje|bje|sha+m|raat/,
    english.cue,
  ),
  never: [...never, ...english.never],
  dates: [...weekDays, ...monthDays, ...english.dates.map(beforeHour)],
  weekdays: [...namedWeekdays, ...english.weekdays],
  parts: [...parts, ...english.parts],
  clocks: [...clocks, ...english.clocks],
  intervals,
  joint: either(
    /^(?:[\s.,;()–-]|(?:को|की|के|ko|ki|ke|यानी|यानि|yaani|yani|सायं|प्रातः|अपराह्न|पूर्वाह्न|सुबह|शाम|रात|दोपहर|subah|shaam|sham|raat|dopahar|तक|tak|ठीक|वाले|at|by|before)(?![a-z\u0900-\u0963\u0966-\u097f]))*$/,
    english.joint,
  ),
  week: /हफ्त|सप्ताह|haft|saptah|week(?!end)/,
  range: {
    before: english.range.before,
    between: either(english.range.between, /^ (?:और|या|aur|ya) $/),
    plain: /^ ?(?:-|–|से|se|to|till) ?$/,
  },
  deadline: {
    before: english.deadline.before,
    after: /^ ?(?:तक|tak|से पहले|se pehle|se pahle|at the latest|latest|deadline)(?![a-z\u0900-\u0963\u0966-\u097f])/,
  },
  notBy: {
    before: english.notBy.before,
    after: /^ (?:के बाद|ke baad|से(?! पहले)|se(?! pehle| pahle))(?![a-z\u0900-\u0963\u0966-\u097f])/,
  },
  half: {
    first: /सुबह|प्रातः|पूर्वाह्न|subah|morning/,
    second: /शाम|सायं|अपराह्न|रात|shaam|sham|raat|afternoon|evening|tonight|night/,
  },
  monthFirst: null,
}
