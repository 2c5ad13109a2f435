import { small } from '../locales/bounded.ts'
import { letterLanguages } from '../locales/languages.ts'
import type { Language } from '../locales/locale.ts'
import type { Found } from './due.ts'

/** A day that the work is for, not one by which anybody owes anything, and the sentence that names it. */
export type EventDay = { readonly what: string; readonly day: string; readonly quote: string }

/** Of the days that the sentences of a mail name, those beside the word for an occasion: 'the launch is on Friday 20 March'. */
export function eventDays(language: Language | null, days: ReadonlyMap<string, readonly Found[]>): readonly EventDay[] {
  const words = letterLanguages.find((locale) => locale.language === language)?.occasions
  if (!words) return []
  return [...days].flatMap(([quote, found]) => {
    if (found.length === 0) return []
    const said = small(quote)
    return found.flatMap(({ index, text, due }): readonly EventDay[] => {
      const named =
        words.before.pattern.exec(said.slice(0, index)) ?? words.after.pattern.exec(said.slice(index + text.length))
      const what = named?.groups?.what
      return what === undefined ? [] : [{ what, day: due.day, quote }]
    })
  })
}
