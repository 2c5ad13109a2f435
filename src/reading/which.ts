import type { Commitment } from '../agreement/commitment.ts'
import { small } from '../locales/bounded.ts'
import type { MoveWords } from '../locales/moves.ts'
import { contentWords, hasWord, sameWord } from './content-words.ts'
import { type Dated, withoutDays } from './segment.ts'

type Vocabulary = Pick<MoveWords, 'common' | 'synonyms'>

/** How well a text points at a commitment. */
export type Pointing = {
  readonly commitment: Commitment
  /** 0 to 1: the share of the text's telling words that the commitment has, rare words counting more. */
  readonly words: number
  /** 0 to 1: the share of the commitment's telling words that the text has. */
  readonly covered: number
  /** It has a word of the text that no other candidate has. */
  readonly alone: boolean
  /** The text names its day, or the day asked for it. */
  readonly day: boolean
}

const score = ({ words, covered, day }: Pointing): number => 2 * words + covered + (day ? 0.5 : 0)

/** Weighs each candidate against a text; only those that it points at by word or day come back, best first. */
export function pointings(
  text: string,
  dues: readonly Dated[],
  among: readonly Commitment[],
  words: Vocabulary,
): readonly Pointing[] {
  if (among.length === 0 || (text === '' && dues.length === 0)) return []
  const said = contentWords(withoutDays(text, dues), words)
  const things = among.map((each) => contentWords(each.deliverable, words))
  if (dues.length === 0 && !said.some((word) => things.some((thing) => hasWord(thing, word)))) return []
  const owners = new Map(said.map((word) => [word, things.filter((thing) => hasWord(thing, word))]))
  const rarity = (word: string): number => 1 / Math.max(1, owners.get(word)?.length ?? 1)
  const weight = said.reduce((sum, word) => sum + rarity(word), 0)
  const weighed = among.map((commitment, n): Pointing => {
    const thing = things[n] ?? []
    const shared = said.filter((word) => owners.get(word)?.includes(thing))
    const strength = shared.reduce((sum, word) => sum + rarity(word), 0)
    const covered = thing.filter((word) => shared.some((other) => sameWord(word, other))).length
    return {
      commitment,
      words: weight ? strength / weight : 0,
      covered: thing.length ? covered / thing.length : 0,
      alone: shared.some((word) => owners.get(word)?.length === 1),
      day: dues.some(({ due }) => daysOf(commitment).includes(due.day)),
    }
  })
  return weighed.filter(({ words: w, day }) => w > 0 || day).toSorted((a, b) => score(b) - score(a))
}

/** The days on which it may be due: the one that holds and the one asked for. */
export const daysOf = ({ due, pending }: Commitment): readonly string[] =>
  [due?.day, pending && pending.due !== 'drop' ? pending.due.day : undefined].filter((day) => day !== undefined)

/** The ids spoken of outright: 'A1 and C2 are fine'. */
export function idsIn(text: string, among: readonly Commitment[]): readonly Commitment[] {
  const ids = new Set(text.match(/\b[AC]\d+\b/gi)?.map((id) => id.toUpperCase()))
  return ids.size > 0 ? among.filter(({ id }) => ids.has(id)) : []
}

/** Those a text names by id or by word. Several that it names equally well come back together. */
export function byWord(
  text: string,
  dues: readonly Dated[],
  among: readonly Commitment[],
  words: Vocabulary,
): readonly Commitment[] {
  const named = idsIn(text, among)
  if (named.length > 0) return named
  const worded = pointings(text, dues, among, words).filter((each) => each.words > 0)
  const best = worded[0]
  if (!best) return []
  const own = worded.filter(({ alone, covered }) => alone && covered >= 0.3)
  const meant = own.length > 0 ? own : worded.filter((each) => score(each) >= 0.85 * score(best))
  return inPairs(
    text,
    meant.map(({ commitment }) => commitment),
    words,
  )
}

/** Of those with a word in common the one that shares two in a row with the text: 'the day view', and not the night view. */
function inPairs(text: string, meant: readonly Commitment[], words: Vocabulary): readonly Commitment[] {
  if (meant.length < 2) return meant
  const said = pairs(text)
  const shared = meant.map(({ deliverable }) => [...pairs(deliverable)].filter((pair) => said.has(pair)).length)
  const most = Math.max(...shared)
  if (most === 0 || Math.min(...shared) > 0) return meant
  const known = meant
    .filter((_, at) => shared[at] === most)
    .flatMap(({ deliverable }) => contentWords(deliverable, words))
  const isLike = ({ deliverable }: Commitment): boolean =>
    contentWords(deliverable, words).some((word) => hasWord(known, word))
  return meant.filter((each, at) => shared[at] === most || !isLike(each))
}

function pairs(text: string): ReadonlySet<string> {
  const words = small(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`))
}

/** Those whose day a text names. */
export const byDay = (dues: readonly Dated[], among: readonly Commitment[]): readonly Commitment[] =>
  among.filter((each) => dues.some(({ due }) => daysOf(each).includes(due.day)))
