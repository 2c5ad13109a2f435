import { small } from '../locales/bounded.ts'
import { letterLanguages } from '../locales/languages.ts'
import type { Prepared } from './prepare.ts'

/** A day that the work is for, not one by which anybody owes anything, and the sentence that names it. */
export type EventDay = { readonly what: string; readonly day: string; readonly quote: string }

/** The days that a mail names beside the word for an occasion: 'the launch is on Friday 20 March'. */
export function eventDays({ language, days }: Prepared): readonly EventDay[] {
  const words = letterLanguages.find((locale) => locale.language === language)?.occasions
  if (!words) return []
  return [...days].flatMap(([quote, found]) => {
    const said = small(quote)
    return found.flatMap(({ index, text, due }): readonly EventDay[] => {
      const named =
        words.before.pattern.exec(said.slice(0, index)) ?? words.after.pattern.exec(said.slice(index + text.length))
      const what = named?.groups?.what
      return what === undefined ? [] : [{ what, day: due.day, quote }]
    })
  })
}
