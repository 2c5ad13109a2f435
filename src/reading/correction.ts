import type { Due } from '../agreement/due.ts'
import { small } from '../locales/bounded.ts'
import type { CommandPhrase } from '../locales/commands.ts'
import { likely, wordsIn } from '../locales/heard.ts'
import { letterLanguagesFrom } from '../locales/languages.ts'
import type { Language } from '../locales/locale.ts'
import { idsOf, withoutStop } from './command-line.ts'
import { dayIn } from './commands.ts'

/**
 * What a sentence says of items that it names by their ids, or of one by its words; of what came last where it names none
 * ("the attachment is missing").
 */
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
  | { readonly name: 'is'; readonly what: string }
  | { readonly name: 'after'; readonly first: string | null; readonly before: string | null }
  | { readonly name: 'not yet' | 'discussed' }
)

const LONGEST = 240

type Slots = Readonly<Record<string, string | undefined>>
type Days = (words: string) => ReturnType<typeof dayIn>

/** What a sentence may correct, the likeliest first; `language` is tried before others. */
export function correctionsIn(
  sentence: string,
  sentAt: string,
  zone: string,
  language: Language,
): readonly Correction[] {
  if (sentence.length > LONGEST) return []
  const line = sentence.trim().normalize('NFC')
  const said = wordsIn(small(line))
  const locales = letterLanguagesFrom(language)
  const days: Days = (words) => dayIn(words, sentAt, zone, locales)
  return locales
    .flatMap(({ commands: words }) => Array.from(likely(words.corrections, said)))
    .flatMap((phrase) => readAs(phrase, line, days) ?? [])
}

function readAs({ name, pattern }: CommandPhrase, line: string, days: Days): Correction | null {
  const match = pattern.exec(line)
  if (!match) return null
  const slots: Slots = match.groups ?? {}
  const item = { ids: idsOf(slots.ids ?? slots.id), thing: slots.thing ?? null }
  switch (name) {
    case 'who':
      return { ...item, name, who: slots.name ?? '' }
    case 'is':
      return { ...item, name, what: withoutStop(slots.what ?? '') }
    case 'after':
      return { ...item, name, first: slots.first?.toUpperCase() ?? null, before: slots.before ?? null }
    case 'not yet':
    case 'discussed':
      return { ...item, name }
    default:
      return movedIn(slots, item, days)
  }
}

function movedIn(
  { when = '', not }: Slots,
  { ids, thing }: Pick<Correction, 'ids' | 'thing'>,
  days: Days,
): Correction | null {
  const day = days(when)
  const notDay = not ? days(not) : null
  if (!day || (not && !notDay) || (day.rest && thing === null)) return null
  const isWeekday = !/\p{N}/u.test(when)
  // "The poster design Wednesday": what stands before the day is of the thing.
  return { name: 'by', ids, thing: thing && `${thing} ${day.rest}`, due: day.due, isWeekday, not: notDay?.due ?? null }
}
