import type { Commitment } from '../agreement/commitment.ts'
import type { MoveWords } from '../locales/moves.ts'
import { contentWords, hasWord, sameWord } from './content-words.ts'
import { type Dated, withoutDays } from './segment.ts'

type Vocabulary = Pick<MoveWords, 'common' | 'synonyms'>

/** How well a text points at a commitment: by its words, its day, or its id. */
export type Pointing = {
  readonly commitment: Commitment
  /** 0 to 1: the share of the text's telling words that the commitment has, rare words counting more. */
  readonly words: number
  /** 0 to 1: the share of the commitment's telling words that the text has. */
  readonly covered: number
  readonly day: boolean
}

/** Weighs each candidate against a text; only those that the text points at by word or day come back, best first. */
export function pointings(
  text: string,
  dues: readonly Dated[],
  candidates: readonly Commitment[],
  words: Vocabulary,
): readonly Pointing[] {
  const said = contentWords(withoutDays(text, dues), words)
  const things = candidates.map((each) => contentWords(each.deliverable, words))
  const rarity = (word: string): number => 1 / Math.max(1, things.filter((thing) => hasWord(thing, word)).length)
  const weight = said.reduce((sum, word) => sum + rarity(word), 0)
  return candidates
    .map((commitment, n): Pointing => {
      const thing = things[n] ?? []
      const shared = said.filter((word) => hasWord(thing, word))
      const strength = shared.reduce((sum, word) => sum + rarity(word), 0)
      const covered = thing.filter((word) => shared.some((other) => sameWord(word, other))).length
      return {
        commitment,
        words: weight ? strength / weight : 0,
        covered: thing.length ? covered / thing.length : 0,
        day: dues.some(({ due }) => [commitment.due, dayOf(commitment)].some((d) => d?.day === due.day)),
      }
    })
    .filter(({ words: w, day }) => w > 0 || day)
    .toSorted((a, b) => score(b) - score(a))
}

export const score = ({ words, covered, day }: Pointing): number => 2 * words + covered + (day ? 0.5 : 0)

const dayOf = ({ pending }: Commitment) => (pending && pending.due !== 'drop' ? pending.due : null)

/** The ids spoken of outright: 'A1 and C2 are fine'. */
export function idsIn(text: string, candidates: readonly Commitment[]): readonly Commitment[] {
  const ids = new Set(text.match(/\b[AC]\d+\b/g) ?? [])
  return candidates.filter(({ id }) => ids.has(id))
}

/**
 * Which of the candidates a text speaks of: those named outright, else the best by words (all that are equally good, so
 * that the caller can ask), else those whose day it names, else none.
 */
export function which(
  text: string,
  dues: readonly Dated[],
  candidates: readonly Commitment[],
  words: Vocabulary,
): readonly Commitment[] {
  const named = idsIn(text, candidates)
  if (named.length > 0) return named
  const found = pointings(text, dues, candidates, words)
  const best = found[0]
  if (!best) return []
  const worded = found.filter((each) => each.words > 0)
  if (worded.length === 0) return found.map(({ commitment }) => commitment)
  return worded.filter((each) => score(each) >= 0.85 * score(best)).map(({ commitment }) => commitment)
}
