import {
  type Parser,
  ParsingComponents,
  type ParsingContext,
  type ParsingResult,
  ReferenceWithTimezone,
} from 'chrono-node'
import { Temporal } from 'temporal-polyfill'
import { dayAfter } from '../agreement/interval.ts'
import { intervalOf } from '../locales/counted.ts'
import { type ClockPhrase, type DateWords, type IntervalWords, plain, type Said } from '../locales/dates.ts'
import { type Day, dayOfYear } from '../locales/days.ts'
import type { Phrase } from '../locales/phrase.ts'

/** What was found. Beside each other a date beats a weekday, a weekday beats a part of a day ('end of day'). */
export type Kind = 'never' | 'past' | 'date' | 'weekday' | 'part' | 'clock'

/** The kind of a find is its first tag. */
export function kindOf({ start }: ParsingResult): Kind {
  const [kind = 'never'] = start.tags()
  return kind as Kind
}

/** A parser of chrono with its pattern, by which it is known whether a sentence needs it at all. */
export type DateParser = { readonly pattern: RegExp; readonly parser: Parser }

/** One language's words, and the digits of all, as parsers; the earlier wins where two find the same words. */
export function parsersOf(words: DateWords, monthFirst: boolean): readonly DateParser[] {
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

/** The last answer, in days since the first of Unix: all sentences of a message ask the same. */
const firstDay = new Temporal.PlainDate(1970, 1, 1)
let lastToday = { local: 0, day: firstDay }

/** The day of writing on the sender's own calendar. */
function today({ reference }: ParsingContext): Day {
  const local = Math.floor((reference.instant.getTime() / 60_000 + (reference.timezoneOffset ?? 0)) / (24 * 60))
  if (lastToday.local !== local) lastToday = { local, day: firstDay.add({ days: local }) }
  return lastToday.day
}

const dated = (context: ParsingContext, day: Day, kind: Kind): ParsingComponents =>
  context.createParsingComponents({ year: day.year, month: day.month, day: day.day }).addTag(kind)

type Extract = (context: ParsingContext, match: RegExpMatchArray) => ParsingComponents

/** Gives a whole result, for chrono makes components of its own before it takes those of a parser. */
const parser = (pattern: RegExp, extract: Extract): DateParser => ({
  pattern,
  parser: {
    pattern: () => pattern,
    extract: (context, match) => context.createParsingResult(match.index ?? 0, match[0], extract(context, match)),
  },
})

const dayParser = ({ pattern, day }: DayReader, kind: Kind): DateParser =>
  parser(pattern, (context, match) => {
    const from = today(context)
    const found = day(match.groups ?? {}, from)
    if (!found) return past
    return Temporal.PlainDate.compare(found, from) < 0 ? past : dated(context, found, kind)
  })

/** Finds without a day are alike in every sentence, and components are dear to make. */
const dayless = (kind: Kind): ParsingComponents =>
  new ParsingComponents(new ReferenceWithTimezone(new Date(0), 0)).addTag(kind)

/** Not null, after which chrono would look again from the next character: 31 February is not the first. */
const never = dayless('never')

/** A day that cannot be due any more. */
export const past = dayless('past')

const neverParser = ({ pattern }: Phrase): DateParser => parser(pattern, () => never)

const clockParser = ({ pattern, clock }: Omit<ClockPhrase, 'example'>): DateParser =>
  parser(pattern, (context, match) => {
    const found = clock(match.groups ?? {})
    if (!found || found.hour > 23) return never
    return context.createParsingComponents({ hour: found.hour, minute: found.minute }).addTags(['clock', found.sure])
  })

const intervalParser = ({ pattern }: Phrase, words: IntervalWords): DateParser =>
  parser(pattern, (context, { groups }) => {
    const within = intervalOf(groups ?? {}, words)
    if (!within) return never
    const { instant, timezoneOffset } = context.reference
    const sent = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    const day = dayAfter(sent.toString(), within, offsetName(timezoneOffset ?? 0))
    return dated(context, Temporal.PlainDate.from(day), 'date')
  })

function offsetName(minutes: number): string {
  const pad = (part: number) => String(Math.trunc(part)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${pad(Math.abs(minutes) / 60)}:${pad(Math.abs(minutes) % 60)}`
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
