import { small } from '../locales/bounded.ts'
import type { MoveWords } from '../locales/moves.ts'
import { soundsBorrowed } from '../locales/sounds.ts'

type Vocabulary = Pick<MoveWords, 'common' | 'synonyms'>

const canonical = new WeakMap<MoveWords['synonyms'], ReadonlyMap<string, string>>()

/** The last texts asked about: each clause is held against the same few commitments, often several times. */
const latest = new WeakMap<MoveWords['synonyms'], Map<string, readonly string[]>>()
const MANY = 512

function canon(synonyms: MoveWords['synonyms']): ReadonlyMap<string, string> {
  const known = canonical.get(synonyms)
  if (known) return known
  const map = new Map(
    synonyms.flatMap((group) => group.map((word) => [plain(small(word)), plain(small(group[0] ?? word))] as const)),
  )
  canonical.set(synonyms, map)
  return map
}

/** The words by which a thing is told from another, each once, synonyms as one word. */
export function contentWords(text: string, vocabulary: Vocabulary): readonly string[] {
  const known = latest.get(vocabulary.synonyms) ?? new Map<string, readonly string[]>()
  latest.set(vocabulary.synonyms, known)
  const old = known.get(text)
  if (old) return old
  if (known.size >= MANY) known.clear()
  const found = tellingWords(text, vocabulary)
  known.set(text, found)
  return found
}

function tellingWords(text: string, { common, synonyms }: Vocabulary): readonly string[] {
  const same = canon(synonyms)
  const words = small(text.normalize('NFC')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const telling = words.filter((word) => (word.length > 1 || /\p{N}/u.test(word)) && !common.has(word))
  return [...new Set(telling.map(plain).map((word) => stemOf(same.get(word) ?? word)))]
}

/** Without what hurry leaves out or puts in: accents, and the second of two consonants ('présentation', 'adrese'). */
function plain(word: string): string {
  const bare = /[\xc0-\xff]/.test(word) ? word.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : word
  return word.length > LONG ? bare.replace(/([b-df-hj-np-tv-z])\1/g, '$1') : bare
}
const LONG = 5

/** An Indian noun is declined in the vowel sign at its end: नमूना, नमूने. */
const stemOf = (word: string): string => (word.length > 3 ? word.replace(/\p{M}+$/u, '') : word)

/** The first letter of the Indian scripts; those of Europe come before. */
const INDIAN = 0x900

/** Whether two words are forms of one: photo, photos; approve, approval. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true
  const [begins, other] = [a.charCodeAt(0), b.charCodeAt(0)]
  if (begins !== other) return begins >= INDIAN !== other >= INDIAN && soundsBorrowed(a, b)
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 3 || long.length - short.length > 4) return false
  let shared = 0
  while (shared < short.length && short[shared] === long[shared]) shared += 1
  if (shared === short.length) return long.length - short.length <= (short.length > 4 ? 4 : 2)
  return shared >= 5 && short.length - shared <= 2 && long.length - shared <= 4
}

export const hasWord = (words: readonly string[], word: string): boolean => words.some((each) => sameWord(each, word))
