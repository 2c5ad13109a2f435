import type { Interval } from '../agreement/interval.ts'
import { withMeets } from './bounded.ts'
import type { Day } from './days.ts'
import type { Phrase } from './phrase.ts'

/**
 * How people name days and hours. Patterns are matched against plain text: lower case, single blanks, straight
 * apostrophes, western digits, no nukta. A phrase's named groups reach its function.
 */
export type Said = Readonly<Record<string, string | undefined>>

/** Names a day, seen from the day of writing; null where the words make no day after all ('31 February'). */
export type DayPhrase = Phrase & { readonly day: (said: Said, today: Day) => Day | null }

/**
 * A clock time. `bare` is a mere number, which needs a day beside it ('Thursday at 3'); `open` leaves the half of the
 * day to the words around it or to office hours ('3:30').
 */
export type Clock = { readonly hour: number; readonly minute: number; readonly sure: 'bare' | 'open' | 'exact' }

export type ClockPhrase = Phrase & { readonly clock: (said: Said) => Clock | null }

/** How a language counts time; the patterns have the groups `count` and `unit`. */
export type IntervalWords = {
  readonly counts: Readonly<Record<string, number>>
  readonly units: readonly (Phrase & { readonly interval: Interval })[]
  /** Any length of time: 'three working days'. */
  readonly lengths: readonly Phrase[]
  /** A length of time counted from the moment of writing, which makes it a day: 'within three working days'. */
  readonly fromNow: readonly Phrase[]
}

export type DateWords = {
  /** A sentence without any of these names no day: the cheap test before the dear ones. */
  readonly cue: RegExp
  /** Looks like a day and is none that could be due: 'last Friday', '24/7'. */
  readonly never: readonly Phrase[]
  /** One certain day: 'tomorrow', '3 June'. */
  readonly dates: readonly DayPhrase[]
  /** A day told by the one named before it, so many days later: 'the same day', 'the day before'. */
  readonly anchored?: readonly (Phrase & { readonly days: number })[]
  /** 'The following', ahead of a weekday, or behind it: the first one after the day named before. */
  readonly following?: { readonly before: RegExp; readonly after: RegExp }
  /** A weekday by name; a date beside it tells which one. */
  readonly weekdays: readonly DayPhrase[]
  /** A part of a day that stands for today when it stands alone: 'end of day'. */
  readonly parts: readonly DayPhrase[]
  readonly clocks: readonly ClockPhrase[]
  readonly intervals: IntervalWords
  /** All that may stand between a day and its hour, or between two names of one day: 'Monday (the 12th)'. */
  readonly joint: RegExp
  /** Found in the name of a week, whose days may be named behind it: 'next week, on Tuesday'. */
  readonly week?: RegExp
  /** What stands between the two ends of a range, seen with the words before the first: 'between Tuesday and Thursday'. */
  readonly range: { readonly before: RegExp; readonly between: RegExp; readonly plain: RegExp }
  /** Words beside an hour that make it a deadline for today: 'by 15:00'. */
  readonly deadline: { readonly before: RegExp; readonly after: RegExp }
  /**
   * Words beside a day after which something happens, not by which: 'after Friday'. `answer` is a clause that says no
   * more than that, with '#' for the day: 'not before Friday' is the day that whoever was asked can do.
   */
  readonly notBy: { readonly before: RegExp; readonly after: RegExp; readonly answer?: RegExp }
  /** Words that tell the half of the day: 'tomorrow evening at 8'. */
  readonly half: { readonly first: RegExp; readonly second: RegExp }
  /** IANA zones where people who write this language put the month before the day; null where nobody does. */
  readonly monthFirst: RegExp | null
}

/** A letter or digit of a script the tracker knows; cheaper than \p{L}, and it holds the signs of Devanagari too. */
export const letter = '[a-z0-9_\\u00c0-\\u024f\\u0900-\\u0963\\u0966-\\u097f]'

/** A pattern over plain text that begins and ends with a word. */
export const plain = (pattern: string): RegExp => new RegExp(`(?<!${letter})(?:${withMeets(pattern)})(?!${letter})`)

/** The names of a table as alternatives, the longest first, so that 'tues' is not read as 'tue'. */
export const oneOf = (names: Readonly<Record<string, unknown>>): string =>
  Object.keys(names)
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** The number behind a name of the table. */
export const numberOf = (names: Readonly<Record<string, number>>, name: string | undefined): number =>
  name === undefined ? Number.NaN : (names[name] ?? Number(name))
