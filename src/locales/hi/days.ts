import { countedFrom } from '../counted.ts'
import { type DayPhrase, numberOf, oneOf, plain } from '../dates.ts'
import { type Day, weekdayAfter, weekdayIn, weekdayToCome } from '../days.ts'
import { weekday, weekdays } from './calendar.ts'
import { dayAfterTomorrow, tomorrow } from './chrono.ts'
import { intervals, length } from './intervals.ts'

const week = '(?:हफ्ते|हफ़्ते|सप्ताह|वीक|hafte|haftey|hafta|saptah|week)'
export const end = '(?:के|ke) (?:अंत|आखिर|आखिरी|एंड|end|ant|aakhir|akhir)(?: (?:में|mein|me))?'
export const next = '(?:अगले|अगली|अगला|agle|agli|agla|next)'

const wd = (name: string | undefined): number => numberOf(weekdays, name)
const later = (date: Day, days: number): Day => date.add({ days })
const other = weekday.replace('<weekday>', '<other>')

const nearDays: Readonly<Record<string, number>> = { आज: 0, aaj: 0, कल: 1, kal: 1, परसों: 2, parson: 2, parso: 2 }

/** One certain day, by its week; `monthDays` has the others. */
export const weekDays: readonly DayPhrase[] = [
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
    pattern: plain(`(?:(?<near>${oneOf(nearDays)})|${weekday}) (?:से|के|se|ke) ${length} (?:बाद|baad)`),
    example: 'कल से दो दिन बाद',
    day: ({ near, weekday, ...said }, today) => {
      const from = near ? later(today, numberOf(nearDays, near)) : weekdayAfter(today, wd(weekday))
      return countedFrom(from, said, intervals)
    },
  },
  {
    pattern: plain('(?:हफ्ते|हफ़्ते|hafte) (?:भर|bhar) (?:में|के|mein|me|ke)'),
    example: 'हफ्ते भर में',
    day: (_, today) => later(today, 7),
  },
  {
    pattern: plain('(?:इस )?(?:वीकेंड|सप्ताहांत)|(?:is )?weekend'),
    example: 'वीकेंड',
    day: (_, today) => weekdayIn(today, 7, 0),
  },
]

/** A weekday by its name. */
export const namedWeekdays: readonly DayPhrase[] = [
  { pattern: plain(weekday), example: 'शुक्रवार', day: ({ weekday }, today) => weekdayAfter(today, wd(weekday)) },
]

/** Parts of a day that mean today when no day stands beside them. */
export const parts: readonly DayPhrase[] = [
  {
    pattern: plain(
      `(?:शाम|रात|दोपहर|shaam|sham|raat|dopahar)(?= (?:तक|tak))|(?:शाम|रात|shaam|sham|raat)(?= (?:को|ko))|(?:दिन|din) ${end}`,
    ),
    example: 'शाम तक',
    day: (_, today) => today,
  },
]
