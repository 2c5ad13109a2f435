import { Temporal } from 'temporal-polyfill'
import { type Due, moment } from '../agreement/due.ts'
import { offsetElsewhere } from '../agreement/elsewhere.ts'
import type { LetterWords } from '../locales/letters.ts'
import { phrase } from './phrase.ts'

/** All that the words of a day and an hour are made from. */
type WhenWords = Pick<LetterWords, 'tag' | 'when'>

export type DayPattern = 'day' | 'dayWithoutYear' | 'dayToType'

/** A calendar day in the reader's words: 'Friday 13 March 2026'. */
export function dayInWords(day: string, words: WhenWords, pattern: DayPattern = 'day'): string {
  const date = Temporal.PlainDate.from(day)
  const noon = new Date(date.toZonedDateTime({ timeZone: 'UTC', plainTime: '12:00' }).epochMilliseconds)
  const name = (field: 'weekday' | 'month') =>
    new Intl.DateTimeFormat(words.tag, { [field]: 'long', timeZone: 'UTC' }).format(noon)
  return phrase(words.when[pattern], {
    weekday: name('weekday'),
    date: date.day === 1 ? words.when.firstOfMonth : date.day,
    month: name('month'),
    year: date.year,
  })
}

/** A due day with its clock time and zone where one was agreed: 'Friday 13 March 2026, 14:00 (London)'. */
export function dueInWords(due: Due, words: WhenWords, pattern: DayPattern = 'day'): string {
  const day = dayInWords(due.day, words, pattern)
  if (due.time === null) return day
  return phrase(words.when.dayAndTime, { day, time: timeInWords(due.time, words), zone: zoneInWords(due.zone, words) })
}

/** A day beside the one that it became, which says the year and the zone that both share: 'Friday 13 March, 14:00'. */
export function dueBeside(due: Due, other: Due, words: WhenWords): string {
  const pattern = due.day.slice(0, 4) === other.day.slice(0, 4) ? 'dayWithoutYear' : 'day'
  if (due.time === null || other.time === null || due.zone !== other.zone) return dueInWords(due, words, pattern)
  return `${dayInWords(due.day, words, pattern)}, ${timeInWords(due.time, words)}`
}

/**
 * The same for readers elsewhere: the moment once more as each of their clocks shows it. `clocks` are mails of theirs,
 * by their dates; whose clock went with the due day's zone then is taken to be there, whatever summer does to both.
 */
export function dueForReaders(due: Due, clocks: readonly string[], words: WhenWords): string {
  const own = dueInWords(due, words)
  if (due.time === null) return own
  const instant = Temporal.Instant.fromEpochMilliseconds(moment(due).getTime())
  const offsets = new Set(clocks.flatMap((clock) => offsetElsewhere(clock, due.zone) ?? []))
  const theirs = [...offsets].toSorted().flatMap((offset) => {
    const there = instant.toZonedDateTimeISO(offset)
    const [day, time] = [there.toPlainDate().toString(), there.toPlainTime().toString({ smallestUnit: 'minute' })]
    if (day === due.day && time === due.time) return []
    const shown = timeAndZone({ day, time, zone: offset }, words)
    return day === due.day ? [shown] : [`${dayInWords(day, words, 'dayWithoutYear')}, ${shown}`]
  })
  return [own, ...theirs].join(' · ')
}

const timeAndZone = ({ time, zone }: Due, words: WhenWords): string =>
  `${timeInWords(time ?? '', words)} (${zoneInWords(zone, words)})`

/** A clock time 'HH:MM' in the reader's words: '14:00'. */
export function timeInWords(time: string, words: WhenWords): string {
  const { hour, minute } = Temporal.PlainTime.from(time)
  const clock = words.when.clock.findLast(({ from }) => from <= hour)
  return phrase((minute === 0 ? clock?.fullHour : clock?.otherwise) ?? time, {
    hour,
    hour2: String(hour).padStart(2, '0'),
    hour12: hour % 12 || 12,
    minute: String(minute).padStart(2, '0'),
  })
}

/** 'Europe/London' is London; '+01:00' is UTC+1. */
function zoneInWords(zone: string, words: WhenWords): string {
  const named = words.when.zones[zone]
  if (named) return named
  const [, sign, hours = '', minutes] = zone.match(/^([+-])(\d\d):(\d\d)$/) ?? []
  if (sign) return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}
