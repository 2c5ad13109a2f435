import { Chrono, type Refiner } from 'chrono-node'
import { Temporal } from 'temporal-polyfill'
import type { Due } from '../agreement/due.ts'
import type { Interval } from '../agreement/interval.ts'
import { intervalOf } from '../locales/counted.ts'
import type { DateWords } from '../locales/dates.ts'
import { likely, wordsIn } from '../locales/heard.ts'
import type { Locale } from '../locales/locale.ts'
import { type DateParser, parsersOf } from './due-parsers.ts'
import { refinersOf } from './due-refiners.ts'
import { legible } from './legible.ts'

/** A day named in a sentence: where it stands, in which words, and what it is. */
export type Found = { readonly index: number; readonly text: string; readonly due: Due }

/** A length of time named in a sentence: 'three working days'. */
export type FoundInterval = { readonly index: number; readonly text: string; readonly interval: Interval }

/**
 * The days a sentence names that can be due: today or later, each once. They are read on the calendar of the sender,
 * whose offset stands in `sentAt`; `zone` is the agency's, taken for the due where both agree.
 */
export function dues(sentence: string, sentAt: string, zone: string, locale: Locale): readonly Found[] {
  if (latest.sentAt !== sentAt || latest.zone !== zone || latest.locale !== locale || latest.found.size >= FEW) {
    latest = { sentAt, zone, locale, found: new Map() }
  }
  const known = latest.found.get(sentence)
  if (known) return known
  const found = duesAnew(sentence, sentAt, zone, locale)
  latest.found.set(sentence, found)
  return found
}

/** What the last sentences of a mail named: each line of a list asks about its heading again. */
let latest: {
  readonly sentAt: string
  readonly zone: string
  readonly locale: Locale | null
  readonly found: Map<string, readonly Found[]>
} = { sentAt: '', zone: '', locale: null, found: new Map() }
const FEW = 16

function duesAnew(sentence: string, sentAt: string, zone: string, locale: Locale): readonly Found[] {
  const { text, at } = legible(sentence)
  if (!locale.dates.cue.test(text) && !digits.test(text)) return []
  const offset = offsetOf(sentAt)
  const { parsers, refiners } = reader(locale.dates, isMonthFirst(locale.dates, sentAt, zone, offset))
  const fitting = likely(parsers, wordsIn(text)).map(({ parser }) => parser)
  if (fitting.length === 0) return []
  const chrono = new Chrono({ parsers: fitting, refiners })
  const results = chrono.parse(text, { instant: new Date(sentAt), timezone: offset.minutes })
  if (results.length === 0) return []
  const home = homeZone(sentAt, zone, offset.name)
  return results.map(({ index, text: words, start }) => {
    const [from, to] = [at(index), at(index + words.length - 1) + 1]
    const time = start.isCertain('hour') ? `${pad(start.get('hour'))}:${pad(start.get('minute'))}` : null
    const day = `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`
    return { index: from, text: sentence.slice(from, to), due: { day, time, zone: home } }
  })
}

/** The lengths of time a sentence names, whatever they are counted from. */
export function intervals(sentence: string, locale: Locale): readonly FoundInterval[] {
  const { text, at } = legible(sentence)
  const words = locale.dates.intervals
  return words.lengths.flatMap(({ pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].flatMap((match) => {
      const interval = intervalOf(match.groups ?? {}, words)
      const [from, to] = [at(match.index), at(match.index + match[0].length - 1) + 1]
      return interval ? [{ index: from, text: sentence.slice(from, to), interval }] : []
    }),
  )
}

/** Dates and hours in digits, which any language may hold: 14/3, 15:00, 2026-03-14, 14.3.2026. */
const digits = /\d[/:]\d|\d{4}-\d|\d[.-]\d{1,2}[.-]/

const pad = (part: number | null): string => String(part ?? 0).padStart(2, '0')

type Reader = { readonly parsers: readonly DateParser[]; readonly refiners: Refiner[] }

const readers = new WeakMap<DateWords, Map<boolean, Reader>>()

/** Hours behind UTC at which most people who write English put the month first: Anchorage to Halifax. */
const american = { from: -10 * 60, to: -4 * 60 } as const

/** 4/6 as the sender means it: by the agency's zone where the sender is in it, else by how far west the sender is. */
function isMonthFirst({ monthFirst }: DateWords, sentAt: string, zone: string, { name, minutes }: Offset): boolean {
  if (!monthFirst) return false
  if (offsetThere(sentAt, zone) === name) return monthFirst.test(zone)
  return minutes >= american.from && minutes <= american.to
}

/** The parsers of a language, built once for each order of day and month. */
function reader(words: DateWords, monthFirst: boolean): Reader {
  const known = readers.get(words) ?? new Map<boolean, Reader>()
  readers.set(words, known)
  const old = known.get(monthFirst)
  if (old) return old
  const made = { parsers: parsersOf(words, monthFirst), refiners: refinersOf(words) }
  known.set(monthFirst, made)
  return made
}

/** The sender's offset, by name and in minutes; 'Z' and '-00:00' (RFC 3339 section 4.3) are UTC. */
type Offset = { readonly name: string; readonly minutes: number }

function offsetOf(sentAt: string): Offset {
  const [, sign = '+', hours = '00', minutes = '00'] = /([+-])(\d\d):?(\d\d)$/.exec(sentAt) ?? []
  const count = (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes))
  return { name: count === 0 ? '+00:00' : `${sign}${hours}:${minutes}`, minutes: count }
}

const DAY = 24 * 60 * 60_000

/** The offsets with which the days of UTC begin in a zone: zones are dear to look up. */
const offsets = new Map<string, string>()
const MANY = 5000

function offsetAtStart(day: number, zone: string): string {
  const key = `${zone} ${day}`
  const known = offsets.get(key)
  if (known) return known
  if (offsets.size >= MANY) offsets.clear()
  const offset = Temporal.Instant.fromEpochMilliseconds(day * DAY).toZonedDateTimeISO(zone).offset
  offsets.set(key, offset)
  return offset
}

function offsetThere(sentAt: string, zone: string): string {
  const day = Math.floor(Date.parse(sentAt) / DAY)
  const offset = offsetAtStart(day, zone)
  // No clock is changed twice a day: one that ends it as it began it was not changed at all.
  if (offset === offsetAtStart(day + 1, zone)) return offset
  return Temporal.Instant.from(sentAt).toZonedDateTimeISO(zone).offset
}

const homeZone = (sentAt: string, zone: string, offset: string): string =>
  offsetThere(sentAt, zone) === offset ? zone : offset
