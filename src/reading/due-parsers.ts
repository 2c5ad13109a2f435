import type { Parser, ParsingComponents, ParsingContext, ParsingResult } from 'chrono-node'
import { Temporal } from 'temporal-polyfill'
import { dayAfter, type Interval } from '../agreement/interval.ts'
import { type ClockPhrase, type DateWords, type IntervalWords, numberOf, plain, type Said } from '../locales/dates.ts'
import { type Day, dayOfYear } from '../locales/days.ts'
import type { Phrase } from '../locales/phrase.ts'

/** What was found. Beside each other a date beats a weekday, a weekday beats a part of a day ('end of day'). */
export type Kind = 'never' | 'past' | 'date' | 'weekday' | 'part' | 'clock'

const kinds: readonly Kind[] = ['never', 'past', 'date', 'weekday', 'part', 'clock']

export const kindOf = (result: ParsingResult): Kind => kinds.find((kind) => result.start.tags().has(kind)) ?? 'never'

/** One language's words, and the digits of all, as parsers; the earlier wins where two find the same words. */
export function parsersOf(words: DateWords, monthFirst: boolean): Parser[] {
  return [
    ...words.never.map(neverParser),
    ...words.intervals.fromNow.map((phrase) => intervalParser(phrase, words.intervals)),
    ...numericDates(monthFirst).map((phrase) => dayParser(phrase, 'date')),
    ...words.dates.map((phrase) => dayParser(phrase, 'date')),
    ...words.weekdays.map((phrase) => dayParser(phrase, 'weekday')),
    ...words.parts.map((phrase) => dayParser(phrase, 'part')),
    ...[...words.clocks, digitalClock].map(clockParser),
  ]
}

type DayReader = { readonly pattern: RegExp; readonly day: (said: Said, today: Day) => Day | null }

const daysOfWriting = new WeakMap<ParsingContext, Day>()

/** The day of writing on the sender's own calendar, worked out once a sentence. */
function today(context: ParsingContext): Day {
  const known = daysOfWriting.get(context)
  if (known) return known
  const local = context.reference.getDateWithAdjustedTimezone()
  const day = new Temporal.PlainDate(local.getFullYear(), local.getMonth() + 1, local.getDate())
  daysOfWriting.set(context, day)
  return day
}

const dated = (context: ParsingContext, day: Day, kind: Kind): ParsingComponents =>
  context.createParsingComponents({ year: day.year, month: day.month, day: day.day }).addTag(kind)

function dayParser({ pattern, day }: DayReader, kind: Kind): Parser {
  return {
    pattern: () => pattern,
    extract: (context, match) => {
      const from = today(context)
      const found = day(match.groups ?? {}, from)
      if (!found) return past(context)
      return dated(context, found, Temporal.PlainDate.compare(found, from) < 0 ? 'past' : kind)
    },
  }
}

/** Not null, after which chrono would look again from the next character: 31 February is not the first. */
const never = (context: ParsingContext): ParsingComponents => context.createParsingComponents({}).addTag('never')

/** A day that cannot be due any more. */
export const past = (context: ParsingContext): ParsingComponents => context.createParsingComponents({}).addTag('past')

const neverParser = ({ pattern }: Phrase): Parser => ({ pattern: () => pattern, extract: never })

const clockParser = ({ pattern, clock }: Omit<ClockPhrase, 'example'>): Parser => ({
  pattern: () => pattern,
  extract: (context, match) => {
    const found = clock(match.groups ?? {})
    if (!found || found.hour > 23) return never(context)
    return context.createParsingComponents({ hour: found.hour, minute: found.minute }).addTags(['clock', found.sure])
  },
})

function intervalParser({ pattern }: Phrase, words: IntervalWords): Parser {
  return {
    pattern: () => pattern,
    extract: (context, { groups }) => {
      const within = intervalOf(groups ?? {}, words)
      if (!within) return never(context)
      const { instant, timezoneOffset } = context.reference
      const sent = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
      return dated(
        context,
        Temporal.PlainDate.from(dayAfter(sent.toString(), within, offsetName(timezoneOffset ?? 0))),
        'date',
      )
    },
  }
}

function offsetName(minutes: number): string {
  const pad = (part: number) => String(Math.trunc(part)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`
}

/** The length of time behind the groups `count` and `unit`. */
export function intervalOf({ count, unit }: Said, words: IntervalWords): Interval | null {
  const named = words.units.find(({ pattern }) => pattern.test(unit ?? ''))?.interval
  const times = count === undefined ? 1 : numberOf(words.counts, count)
  return named && times >= 0 ? { count: times * named.count, unit: named.unit } : null
}

const first = '(?<first>[0-3]?\\d)'
const second = '(?<second>[0-3]?\\d)'

/** Dates in digits belong to no language: ISO 8601, and day and month in the order of the place. */
function numericDates(monthFirst: boolean): readonly DayReader[] {
  const day = ({ first, second, year }: Said, from: Day) => {
    const [one, two] = [Number(first), Number(second)]
    // 25/12 is Christmas everywhere.
    return monthFirst !== (monthFirst ? one > 12 : two > 12)
      ? dayOfYear(from, two, one, year)
      : dayOfYear(from, one, two, year)
  }
  return [
    {
      pattern: plain('(?<year>20\\d\\d)([-/])(?<month>\\d?\\d)\\2(?<day>\\d?\\d)(?:t\\d\\d:\\d\\d(?::\\d\\d)?)?'),
      day: ({ year, month, day }, from) => dayOfYear(from, Number(day), Number(month), year),
    },
    {
      pattern: plain(
        `(?<![\\d/.:-])(?:\\d{1,2}/\\d{1,2} ?[-–] ?)?${first}/${second}(?:/(?<year>20\\d\\d|\\d\\d))?(?![/%]|[.,]\\d)`,
      ),
      day,
    },
    { pattern: plain(`(?<![\\d/.:-])${first}[.-]${second}[.-](?<year>20\\d\\d)`), day },
    { pattern: plain(`(?<![\\d/.:-])${first}\\.${second}\\.(?<year>\\d\\d)?(?!\\d)`), day },
  ]
}

const digitalClock: Omit<ClockPhrase, 'example'> = {
  pattern: plain('(?<![\\d:.])(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![:.]?\\d)'),
  clock: ({ hour, minute }) => ({
    hour: Number(hour),
    minute: Number(minute),
    sure: hour?.length === 1 ? 'open' : 'exact',
  }),
}
