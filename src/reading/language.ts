import { small } from '../locales/bounded.ts'
import type { Words } from '../locales/heard.ts'
import { isWritten, languages } from '../locales/languages.ts'
import type { Language } from '../locales/locale.ts'
import { numbered, numberOf, UNKNOWN } from '../locales/word-numbers.ts'

/** As much of a mail as tells its language. */
const ENOUGH = 1000
/** Of all letters; Indian mails are full of English names. */
const DEVANAGARI_SHARE = 0.25

/** What a little word tells of each language that has it: a bit more of the likeliest. */
const FIRST = 1
const FURTHER = 0.9
/** A word or two of a language that nobody here writes may be a name: 'Los Angeles'. */
const CHANCE = 2

type Tells = readonly { readonly language: Language; readonly weight: number }[]

const nothing: Tells = []
/** By the number of a word. */
const tellsOf: (Tells | undefined)[] = []
for (const { language, layout } of languages) {
  for (const word of layout.telltales.map((each) => numberOf(small(each)))) {
    const others = tellsOf[word] ?? nothing
    tellsOf[word] = [...others, { language, weight: others.length > 0 ? FURTHER : FIRST }]
  }
}

/**
 * The language a text is written in, by its script and its little words; Hindi in Latin letters is Hindi. `otherwise`
 * tells it for a text that betrays none: "ok".
 */
export const languageOf = (text: string, otherwise: () => Language = () => 'en'): Language =>
  languageIn(text) ?? otherwise()

/** The same; null where the text does not betray it. */
export function languageIn(text: string): Language | null {
  const some = text.slice(0, ENOUGH)
  return guess(some, numbered(small(some)).each)
}

/** The language of one sentence of a mail: the mail's own where the sentence does not clearly speak another. */
export const languageOfSentence = ({ text, sentence }: Words, ofMail: Language): Language =>
  guess(text, sentence.numbered.each, ofMail) ?? ofMail

function guess(text: string, words: readonly number[], expected?: Language): Language | null {
  if (devanagariShare(text) > DEVANAGARI_SHARE) return 'hi'
  const scores = scoresOf(words)
  const [best, second] = scores.filter(isTold).sort((a, b) => b.score - a.score)
  if (!best) return null
  // As many words of the one as of the other tell nothing.
  if (expected === undefined && second?.score === best.score) return null
  if (expected === undefined || best.language === expected) return best.language
  // One foreign word is a loan; a sentence that changes its language has more of them.
  const ofMail = scores.find(({ language }) => language === expected)?.score ?? 0
  return best.score > (second?.score ?? 0) && best.score > 1 + ofMail ? best.language : null
}

const isTold = ({ language, score }: Score): boolean => isWritten(language) || score >= CHANCE

function devanagariShare(text: string): number {
  if (!/[\u0900-\u097f]/.test(text)) return 0
  const devanagari = text.match(/[\u0900-\u097f]/g)?.length ?? 0
  return devanagari / (text.match(/\p{L}|\p{M}/gu)?.length ?? 1)
}

type Score = { readonly language: Language; score: number }

/** How much the little words of a text tell of each language that has any of them. */
function scoresOf(words: readonly number[]): readonly Score[] {
  const scores: Score[] = []
  for (const word of words) {
    if (word === UNKNOWN) continue
    for (const { language, weight } of tellsOf[word] ?? nothing) {
      const known = scores.find((each) => each.language === language)
      if (known) known.score += weight
      else scores.push({ language, score: weight })
    }
  }
  return scores
}
