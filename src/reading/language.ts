import { isWritten, languages } from '../locales/languages.ts'
import type { Language } from '../locales/locale.ts'

/** As much of a mail as tells its language. */
const ENOUGH = 1000
/** Of all letters; Indian mails are full of English names. */
const DEVANAGARI_SHARE = 0.25

const betweenWords = /[¿¡„\s.,;:!?()'’"«»…/\d।-]+/
/** What a little word tells of each language that has it: a bit more of the likeliest. */
const FIRST = 1
const FURTHER = 0.9
/** A word or two of a language that nobody here writes may be a name: 'Los Angeles'. */
const CHANCE = 2

type Tells = readonly { readonly language: Language; readonly weight: number }[]

const tellsOf = new Map<string, Tells>()
for (const { language, layout } of languages) {
  for (const word of layout.telltales) {
    const others = tellsOf.get(word) ?? []
    tellsOf.set(word, [...others, { language, weight: others.length > 0 ? FURTHER : FIRST }])
  }
}

/**
 * The language a text is written in, by its script and its little words; Hindi in Latin letters is Hindi. `otherwise`
 * tells it for a text that betrays none: "ok".
 */
export const languageOf = (text: string, otherwise: () => Language = () => 'en'): Language =>
  languageIn(text) ?? otherwise()

/** The same; null where the text does not betray it. */
export const languageIn = (text: string): Language | null => guess(text)

/** The language of one sentence of a mail: the mail's own where the sentence does not clearly speak another. */
export const languageOfSentence = (sentence: string, ofMail: Language): Language => guess(sentence, ofMail) ?? ofMail

function guess(whole: string, expected?: Language): Language | null {
  const text = whole.slice(0, ENOUGH)
  if (devanagariShare(text) > DEVANAGARI_SHARE) return 'hi'
  const scores = scoresOf(text)
  const [best, second] = [...scores].filter(isTold).toSorted(([, a], [, b]) => b - a)
  if (!best) return null
  const [language, score] = best
  // As many words of the one as of the other tell nothing.
  if (expected === undefined && second?.[1] === score) return null
  if (expected === undefined || language === expected) return language
  // One foreign word is a loan; a sentence that changes its language has more of them.
  return score > (second?.[1] ?? 0) && score > 1 + (scores.get(expected) ?? 0) ? language : null
}

const isTold = ([language, score]: readonly [Language, number]): boolean => isWritten(language) || score >= CHANCE

function devanagariShare(text: string): number {
  if (!/[\u0900-\u097f]/.test(text)) return 0
  const devanagari = text.match(/[\u0900-\u097f]/g)?.length ?? 0
  return devanagari / (text.match(/\p{L}|\p{M}/gu)?.length ?? 1)
}

/** How much the little words of the text tell of each language. */
function scoresOf(text: string): ReadonlyMap<Language, number> {
  const scores = new Map<Language, number>()
  for (const word of text.toLowerCase().split(betweenWords)) {
    for (const { language, weight } of tellsOf.get(word) ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + weight)
    }
  }
  return scores
}
