import { addWorkingDays, localDay } from '../agreement/calendar.ts'
import type { Due } from '../agreement/due.ts'
import type { LetterWords } from '../locales/letters.ts'
import { excerpt } from './clean.ts'
import type { LetterContext } from './context.ts'
import { phrase } from './phrase.ts'
import { dayInWords } from './when.ts'

type Occasion = NonNullable<LetterContext['occasions']>[number]

const told = (words: string, { day, quote }: Occasion, all: LetterWords): string =>
  phrase(words, { day: dayInWords(day, all), text: phrase(all.quoted, { text: excerpt(quote) }) })

/** That something moves from before a day that the work is for to behind it; null where it does not. */
export function afterOccasion(
  due: Due,
  proposed: Due,
  { occasions = [] }: { readonly occasions?: LetterContext['occasions'] | undefined },
  words: LetterWords,
): string | null {
  const missed = occasions.filter(({ day }) => due.day <= day && day < proposed.day)
  const [first] = missed.toSorted((a, b) => a.day.localeCompare(b.day))
  return first ? told(words.note.afterOccasion, first, words) : null
}

/** The day that the work is for, where it is as near as makes a job a rush. */
export function nearOccasion(
  { occasions = [], calendar, rushDays }: LetterContext,
  words: LetterWords,
  now: Date,
): string | null {
  const today = localDay(now, calendar.zone)
  const end = addWorkingDays(today, rushDays, calendar)
  const near = occasions.filter(({ day }) => day >= today && day < end)
  const [first] = near.toSorted((a, b) => a.day.localeCompare(b.day))
  return first ? told(words.note.occasion, first, words) : null
}
