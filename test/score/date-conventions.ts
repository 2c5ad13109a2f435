import type { LetterLanguage } from '../../src/locales/locale.ts'

/** The first of the days that we read in the expression; 'none' where it names no day that stands alone. */
type Ours = 'none' | ((said: Date) => Date)

/** An expression that the public corpora read by another convention than ours, and the sentence that says why. */
export type Convention = {
  readonly language: LetterLanguage
  readonly says: RegExp
  readonly ours: Ours
  readonly because: string
}

const days = (count: number) => (said: Date) => new Date(said.getTime() + count * 86_400_000)
const years = (count: number) => (said: Date) =>
  new Date(Date.UTC(said.getUTCFullYear() + count, said.getUTCMonth(), said.getUTCDate()))
const weekday = (said: Date): number => said.getUTCDay() || 7
/** A weekday of this week (0), the next (1). */
const inWeek = (weeks: number, day: number) => (said: Date) => days(7 * weeks + day - weekday(said))(said)
const nearest = (day: number, month: number) => (said: Date) => {
  const found = new Date(Date.UTC(said.getUTCFullYear(), month - 1, day))
  return found < said ? new Date(Date.UTC(said.getUTCFullYear() + 1, month - 1, day)) : found
}

const relative = '"A deadline relative to another … is null, with `dependsOn`, until the first has a delivered date."'
const hourAlone = '"`time`: `HH:MM` only where a clock time is written"; an hour is a time and names no day.'
const endOfWeek = '"end of the week": Friday of this week.'
const weeks = '"in two weeks": +14 days.'
const yearOmitted = 'Year omitted: the nearest such day in the future.'
const dayFirst = 'Numeric dates: day/month for Europe and India, month/day for America/New_York.'

export const conventions: readonly Convention[] = [
  { language: 'en', says: /\b(?:next day|the day after|later)[.?]?$/i, ours: 'none', because: relative },
  {
    language: 'en',
    says: /\b(?:\d|three)(?: ?o'?clock)?(?: ?am| in the (?:am|morning))?$/i,
    ours: 'none',
    because: hourAlone,
  },
  {
    language: 'en',
    says: /^this morning at \d$/,
    ours: days(0),
    because: '"tonight"/"EOD"/"COB": the day of writing; so is this morning.',
  },
  {
    language: 'en',
    says: /\bnext monday$/,
    ours: inWeek(1, 1),
    because: '"next Friday": the Friday of the NEXT calendar week.',
  },
  {
    language: 'en',
    says: /\b(?:3|three) fridays\b/,
    ours: (said) => days(14)(inWeek(0, 5)(said)),
    because: '"Friday": the first Friday after the day of writing, and so the first of three.',
  },
  { language: 'en', says: /^rest of the week$/, ours: inWeek(0, 5), because: endOfWeek },
  { language: 'en', says: /\bjul 18\b/i, ours: nearest(18, 7), because: yearOmitted },
  { language: 'en', says: /\b(?:two|couple of) weeks$/, ours: days(14), because: weeks },
  { language: 'en', says: /\bin 3 years$/, ours: years(3), because: `${weeks} Years are counted alike.` },
  { language: 'en', says: /\bin 4 years\b/, ours: years(4), because: `${weeks} Years are counted alike.` },
  { language: 'hi', says: /(?:^| )3 साल में /, ours: years(3), because: `${weeks} Years are counted alike.` },
  {
    language: 'en',
    says: /\bthe 21st\.$/,
    ours: (said) => new Date(Date.UTC(said.getUTCFullYear(), said.getUTCMonth(), 21)),
    because: `${yearOmitted} So is a month omitted: "the 3rd" is a day.`,
  },
  { language: 'fr', says: /\b(?:plus tard|après|lendemain(?: 8:00am)?)$/, ours: 'none', because: relative },
  { language: 'fr', says: /^3 ?h(?:eures)? du mat(?:in)?$/, ours: 'none', because: hourAlone },
  { language: 'hi', says: /\b7[./-]6 |\b7\.6\b/, ours: nearest(7, 6), because: dayFirst },
  {
    language: 'hi',
    says: /^परसों /,
    ours: days(2),
    because: '"कल"/"परसों" with a future or imperative verb: +1 / +2 days.',
  },
]
