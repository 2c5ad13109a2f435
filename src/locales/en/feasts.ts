import { type DayPhrase, plain } from '../dates.ts'
import { type Day, dayOfYear, easterAfter } from '../days.ts'

type Feast = (today: Day, year?: string) => Day | null

const fixed =
  (day: number, month: number): Feast =>
  (today, year) =>
    dayOfYear(today, day, month, year)
const feasts: Readonly<Record<string, Feast>> = {
  'christmas eve': fixed(24, 12),
  christmas: fixed(25, 12),
  'boxing day': fixed(26, 12),
  "new year's eve": fixed(31, 12),
  'new year': fixed(1, 1),
  easter: (today) => easterAfter(today, 0),
}

/** A feast as a day; before a noun it is a season: 'the Christmas campaign'. */
export const feast = `(?<feast>${Object.keys(feasts).join('|').replaceAll("'s", "'?s")}(?:'?s)?)(?: (?:day|sunday))?(?! (?!please|pls|if|and|or|at|so|we|you|i|to|next|this|\\d)[a-z])`

/** The nearest feast of that name, or that of the year. */
export function feastDay(name: string, today: Day, year?: string): Day | null {
  const [, day] = Object.entries(feasts).find(([each]) => name.replace("'", '').startsWith(each.replace("'", ''))) ?? []
  return day?.(today, year) ?? null
}

export const feastDays: readonly DayPhrase[] = [
  {
    pattern: plain(
      `(?:(?<=(?:by|before|until|till|next|after) (?:the )?)${feast}|${feast.replace('<feast>', '<named>').replace('(?: (?:day|sunday))?', ' (?:day|sunday)')}|(?<alone>christmas eve|boxing day|new year'?s eve))(?:,? (?<year>20\\d\\d))?`,
    ),
    example: 'by easter',
    day: ({ feast, named, alone, year }, today) => feastDay(feast ?? named ?? alone ?? '', today, year),
  },
]
