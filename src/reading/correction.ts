import type { Due } from '../agreement/due.ts'
import { small } from '../locales/bounded.ts'
import type { CommandPhrase } from '../locales/commands.ts'
import { likely, wordsIn } from '../locales/heard.ts'
import { letterLanguages } from '../locales/languages.ts'
import type { Language, LetterLocale } from '../locales/locale.ts'
import { dayIn, idsOf } from './commands.ts'

/** What a sentence corrects: items by their ids, or one by its name, which are due on another day or owed by another. */
export type Correction = { readonly ids: readonly string[]; readonly thing: string | null } & (
  | {
      readonly name: 'by'
      readonly due: Due
      /** A weekday without a date: one of the week that is spoken of. */
      readonly isWeekday: boolean
      /** The day that does not hold. */
      readonly not: Due | null
    }
  | { readonly name: 'who'; readonly who: string }
)

const LONGEST = 240

type Days = (words: string) => ReturnType<typeof dayIn>

/** Null where the sentence corrects nothing, or names no day where it should. `language` is tried first. */
export function correctionIn(sentence: string, sentAt: string, zone: string, language: Language): Correction | null {
  if (sentence.length > LONGEST) return null
  const line = sentence.trim().normalize('NFC')
  const said = wordsIn(small(line))
  const isOwn = (each: LetterLocale): number => Number(each.language === language)
  const locales = letterLanguages.toSorted((a, b) => isOwn(b) - isOwn(a))
  const days: Days = (words) => dayIn(words, sentAt, zone, locales)
  for (const { commands: words } of locales) {
    for (const phrase of likely(words.corrections, said)) {
      const found = readAs(phrase, line, days)
      if (found) return found
    }
  }
  return null
}

function readAs({ name, pattern }: CommandPhrase, line: string, days: Days): Correction | null {
  const slots = pattern.exec(line)?.groups
  if (!slots) return null
  const { thing = null, when = '', not } = slots
  const ids = idsOf(slots.ids ?? slots.id)
  if (name === 'who') return { name, ids, thing, who: slots.name ?? '' }
  const day = days(when)
  const notDay = not ? days(not) : null
  if (!day || (not && !notDay) || (day.rest && thing === null)) return null
  const isWeekday = !/\p{N}/u.test(when)
  // "The poster design Wednesday": what stands before the day is of the thing.
  return { name: 'by', ids, thing: thing && `${thing} ${day.rest}`, due: day.due, isWeekday, not: notDay?.due ?? null }
}
