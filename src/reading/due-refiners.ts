import type { ParsingContext, ParsingResult, Refiner } from 'chrono-node'
import type { DateWords } from '../locales/dates.ts'
import { kindOf, past } from './due-parsers.ts'

/** What turns single finds into days that can be due. */
export const refinersOf = (words: DateWords): Refiner[] => [
  { refine: (_, results) => longest(results) },
  { refine: (context, results) => pairwise(results, (one, other) => range(words, context, one, other)) },
  { refine: (context, results) => pairwise(results, (one, other) => inWeek(words, context, one, other)) },
  { refine: (context, results) => pairwise(results, (one, other) => together(words, context, one, other)) },
  { refine: (context, results) => results.filter((result) => stands(words, context, result)) },
]

const endOf = (result: ParsingResult): number => result.index + result.text.length

/** Of two finds over the same words, the longer: 'the end of next week' over 'next week'. */
function longest(results: readonly ParsingResult[]): ParsingResult[] {
  const kept: ParsingResult[] = []
  for (const result of results) {
    const last = kept.at(-1)
    if (!last || result.index >= endOf(last)) kept.push(result)
    else if (result.text.length > last.text.length) kept[kept.length - 1] = result
  }
  return kept
}

/** Goes through neighbours from left to right and puts in one find where two are one. */
function pairwise(
  results: readonly ParsingResult[],
  joined: (one: ParsingResult, other: ParsingResult) => ParsingResult | null,
): ParsingResult[] {
  const kept: ParsingResult[] = []
  for (const result of results) {
    const last = kept.at(-1)
    const both = last && joined(last, result)
    if (both) kept[kept.length - 1] = both
    else kept.push(result)
  }
  return kept
}

const isDay = (result: ParsingResult): boolean => ['date', 'weekday', 'part'].includes(kindOf(result))

/** A range gives its last day, or its last hour: 'between Tuesday and Thursday', '16:00 - 18:00'. */
function range(
  words: DateWords,
  context: ParsingContext,
  one: ParsingResult,
  other: ParsingResult,
): ParsingResult | null {
  if (isDay(one) !== isDay(other) || [one, other].some((each) => ['never', 'past'].includes(kindOf(each)))) return null
  const gap = context.text.slice(endOf(one), other.index)
  const { before, between, plain } = words.range
  const spans = plain.test(gap) || (between.test(gap) && before.test(context.text.slice(0, one.index)))
  if (!spans) return null
  const both = spanning(context, one, other, other)
  if (isDay(other) && dayNumber(other) < dayNumber(one) && kindOf(other) === 'weekday') addWeek(both)
  return both
}

const dayNumber = ({ start }: ParsingResult): number =>
  Date.UTC(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1)

function addWeek(result: ParsingResult): void {
  const later = new Date(dayNumber(result) + 7 * DAY)
  result.start
    .assign('year', later.getUTCFullYear())
    .assign('month', later.getUTCMonth() + 1)
    .assign('day', later.getUTCDate())
}

/** One find over the words of both, with the day and hour of `main`. */
function spanning(
  context: ParsingContext,
  one: ParsingResult,
  other: ParsingResult,
  main: ParsingResult,
): ParsingResult {
  // Nobody else needs these components any more, and a copy of them is dear.
  return context.createParsingResult(one.index, endOf(other), main.start)
}

/** From a weekday to a date in digits right behind it. */
const slipped = /^,? \D*\d/

/** A weekday behind its week: 'next week, between Tuesday and Thursday', 'next week (Monday or Tuesday)'. */
function inWeek(
  { week, joint, range }: DateWords,
  context: ParsingContext,
  one: ParsingResult,
  other: ParsingResult,
): ParsingResult | null {
  if (!week?.test(one.text) || !['date', 'weekday'].includes(kindOf(one)) || kindOf(other) !== 'weekday') return null
  const gap = context.text.slice(endOf(one), other.index)
  const lead = gap.replace(range.before, ' ')
  if (!joint.test(lead) && !range.between.test(gap)) return null
  const both = spanning(context, one, other, other)
  const start = dayNumber(one) - ((weekdayOf(one) + 6) % 7) * DAY
  for (let weeks = 0; weeks < FAR && dayNumber(both) < start; weeks += 1) addWeek(both)
  return both
}

const DAY = 24 * 60 * 60 * 1000
/** Nobody counts further in weeks. */
const FAR = 60

const rank = { date: 2, weekday: 1, part: 0, clock: 0, past: 0, never: 0 } as const

/** A day and its hour, or one day under two names. */
function together(
  words: DateWords,
  context: ParsingContext,
  one: ParsingResult,
  other: ParsingResult,
): ParsingResult | null {
  if (kindOf(one) === 'never' || kindOf(other) === 'never') return null
  if (!words.joint.test(context.text.slice(endOf(one), other.index))) return null
  const past = [one, other].find((each) => kindOf(each) === 'past')
  if (past) return spanning(context, one, other, past)
  if (isDay(one) && isDay(other)) return sameDay(context, one, other)
  if (isDay(one) === isDay(other)) return null
  const [day, clock] = isDay(one) ? [one, other] : [other, one]
  if (day.start.isCertain('hour')) return null
  const both = spanning(context, one, other, day)
  const around = isDay(one)
    ? context.text.slice(one.index, other.index)
    : context.text.slice(endOf(one), endOf(other) + 12)
  const hour = hourOf(words, clock, around)
  both.start.assign('hour', hour).assign('minute', clock.start.get('minute') ?? 0)
  return both
}

function sameDay(context: ParsingContext, one: ParsingResult, other: ParsingResult): ParsingResult | null {
  const [low, high] = rank[kindOf(one)] < rank[kindOf(other)] ? [one, other] : [other, one]
  const agree = kindOf(low) === 'part' || weekdayOf(low) === weekdayOf(high)
  // A weekday directly before its date belongs to it even where the calendar says otherwise: 'Friday 14 March'.
  const slip =
    kindOf(one) === 'weekday' && kindOf(other) === 'date' && slipped.test(context.text.slice(endOf(one), endOf(other)))
  if (high !== low && !agree && isFar(context, high))
    return spanning(context, one, other, context.createParsingResult(0, 0, past))
  const different = kindOf(one) === kindOf(other) && dayNumber(one) !== dayNumber(other)
  if (different || !(agree || slip)) return null
  const both = spanning(context, one, other, high)
  const timed = [one, other].find(({ start }) => start.isCertain('hour'))
  if (timed) both.start.assign('hour', timed.start.get('hour') ?? 0).assign('minute', timed.start.get('minute') ?? 0)
  return both
}

/** Half a year ahead and on another weekday than the one written, a date is last year's: 'on Monday 3 November'. */
const isFar = (context: ParsingContext, result: ParsingResult): boolean =>
  dayNumber(result) - context.refDate.getTime() > 200 * 24 * 60 * 60 * 1000

const weekdayOf = (result: ParsingResult): number => new Date(dayNumber(result)).getUTCDay()

/** The hour in the half of the day that the words around it name; without any, a small number means the afternoon. */
function hourOf(words: DateWords, clock: ParsingResult, around: string): number {
  const hour = clock.start.get('hour') ?? 0
  const tags = clock.start.tags()
  if (hour >= 12 || hour === 0) return hour
  if (words.half.second.test(around)) return hour + 12
  if (tags.has('exact') || words.half.first.test(around)) return hour
  return hour <= 6 ? hour + 12 : hour
}

/** Whether a find can be due by itself: an hour alone only where it is a deadline, and then it is today's. */
function stands(words: DateWords, context: ParsingContext, result: ParsingResult): boolean {
  if (!isDay(result) && kindOf(result) !== 'clock') return false
  const before = context.text.slice(0, result.index)
  const after = context.text.slice(endOf(result))
  if (isDay(result)) {
    const isNotBy = words.notBy.before.test(before) || words.notBy.after.test(after)
    return !isNotBy || words.notBy.answer?.test(`${before}#${after}`) === true
  }
  if (result.start.tags().has('bare')) return false
  if (!words.deadline.before.test(before) && !words.deadline.after.test(after)) return false
  result.start.assign('hour', hourOf(words, result, `${before.slice(-12)} ${after.slice(0, 20)}`))
  return true
}
