import { languages } from '../locales/languages.ts'
import type { Language } from '../locales/locale.ts'

/** As much of a mail as tells its language. */
const ENOUGH = 1500
/** Of all letters; Indian mails are full of English names. */
const DEVANAGARI_SHARE = 0.25

const languagesOfWord = new Map<string, Language[]>()
for (const { language, layout } of languages) {
  for (const word of layout.telltales) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])
}

/** The language a text is written in, by its script and its little words; Hindi in Latin letters is Hindi. */
export const languageOf = (text: string): Language => guess(text) ?? 'en'

/** The language of one sentence of a mail: the mail's own where the sentence does not clearly speak another. */
export const languageOfSentence = (sentence: string, ofMail: Language): Language => guess(sentence, ofMail) ?? ofMail

function guess(whole: string, expected?: Language): Language | null {
  const text = whole.slice(0, ENOUGH)
  const devanagari = text.match(/\p{Script=Devanagari}/gu)?.length ?? 0
  if (devanagari > 0 && devanagari > DEVANAGARI_SHARE * (text.match(/\p{L}|\p{M}/gu)?.length ?? 0)) return 'hi'
  const scores = new Map<Language, number>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const language of languagesOfWord.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1)
  }
  const [best, second] = [...scores].toSorted(([, a], [, b]) => b - a)
  if (!best || (best[1] === second?.[1] && expected !== undefined)) return null
  const margin = best[1] - (expected === undefined ? 0 : (scores.get(expected) ?? 0))
  return expected === undefined || best[0] === expected || margin > 1 ? best[0] : null
}
