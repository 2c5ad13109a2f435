import type { MoveWords } from '../locales/moves.ts'
import { says } from '../locales/phrase.ts'
import type { Dated } from './segment.ts'

type ThingWords = Pick<MoveWords, 'heads' | 'cuts' | 'tails' | 'pronoun' | 'nothing' | 'nominals' | 'common'>

/** What a phrase names: a thing for the list, a word that stands for one named before, or nothing one can owe. */
export type Thing = { readonly phrase: string } | 'pronoun' | 'nothing'

const MAX_WORDS = 12

/**
 * The deliverable in what follows (or precedes) a verb: without the days, the articles and the reasons. `dues` are the
 * days inside `raw`; what the verb itself makes of it (approve: approval of) comes from the nominals.
 */
export function deliverable(raw: string, dues: readonly Dated[], verb: string, words: ThingWords): Thing {
  const phrases = between(raw, dues).map((piece) => trimmed(piece, words))
  const phrase = phrases.find((each) => isThing(each, words)) ?? ''
  const nominal = words.nominals.find(({ pattern }) => verb !== '' && pattern.test(verb))
  if (!phrase) return phrases.some((each) => words.pronoun.pattern.test(each)) ? 'pronoun' : 'nothing'
  return { phrase: shortened(nominal ? nominal.noun.replace('{}', phrase) : phrase) }
}

function isThing(phrase: string, { pronoun, nothing }: ThingWords): boolean {
  return /\p{L}{2}/u.test(phrase) && !pronoun.pattern.test(phrase) && !says(nothing, phrase)
}

/** The pieces of a text that stand before, between and after its days. */
function between(raw: string, dues: readonly Dated[]): readonly string[] {
  let from = 0
  const pieces = dues.map(({ index, text }) => {
    const piece = raw.slice(from, index)
    from = index + text.length
    return piece
  })
  return [...pieces, raw.slice(from)]
}

function trimmed(piece: string, { heads, cuts, tails }: ThingWords): string {
  let phrase = piece
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  phrase = stripped(phrase, heads)
  for (const { pattern } of cuts) {
    const cut = phrase.search(pattern)
    if (cut >= 0) phrase = phrase.slice(0, cut)
  }
  return stripped(stripped(phrase.trim(), tails), heads)
}

function stripped(phrase: string, noise: ThingWords['heads']): string {
  let rest = phrase
  for (let before = ''; before !== rest; ) {
    before = rest
    for (const { pattern } of noise) rest = rest.replace(pattern, '').trim()
  }
  return rest
}

function shortened(phrase: string): string {
  const whole = phrase.split(' ').length > MAX_WORDS ? phrase.replace(/\s*\([^)]*\)?/g, '') : phrase
  const cut = whole.split(' ').slice(0, MAX_WORDS).join(' ')
  return cut.includes('(') && !cut.includes(')') ? `${cut})` : cut.replace(/[,;:.]+$/, '')
}
