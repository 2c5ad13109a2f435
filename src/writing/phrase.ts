import mustache from 'mustache'
import type { Plural } from '../locales/letters.ts'

const asItIs = { escape: (text: string) => text }

/** A phrase of a language with its data in place; plain text, not yet fit for HTML. */
export const phrase = (words: string, data: Readonly<Record<string, string | number>> = {}): string =>
  mustache.render(words, data, {}, asItIs)

/** The phrase for so many: "1 working day", "2 working days"; with whatever else it names. */
export function counted(
  words: Plural,
  count: number,
  tag: string,
  data: Readonly<Record<string, string | number>> = {},
): string {
  const one = new Intl.PluralRules(tag).select(count) === 'one'
  return phrase(one ? words.one : words.other, { ...data, count })
}
