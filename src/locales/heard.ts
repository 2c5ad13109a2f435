import type { Phrase } from './phrase.ts'
import { DIGIT, type Required, required } from './required.ts'

/** A text in small letters, and the set of its words; a digit anywhere in it is a word too. */
export type Words = {
  readonly text: string
  readonly each: ReadonlySet<string>
  /** What was heard in it so far: several readers ask the same of one clause. */
  readonly heard: Map<readonly Phrase[], boolean>
}

/** The texts of the last sentences: several questions are asked of each, and a text is dear to take apart. */
const latest = new Map<string, Words>()
const MANY = 32

export function wordsIn(text: string): Words {
  const known = latest.get(text)
  if (known) return known
  if (latest.size >= MANY) latest.clear()
  const each = new Set(text.split(/[^\p{L}\p{M}\p{N}]+/u))
  if (/\d/.test(text)) each.add(DIGIT)
  const words = { text, each, heard: new Map() }
  latest.set(text, words)
  return words
}

/** Whether one of the phrases is found in the text: `says`, for long lists that mostly miss. */
export function hears(phrases: readonly Phrase[], words: Words): boolean {
  const known = words.heard.get(phrases)
  if (known !== undefined) return known
  const found = hearsAnew(phrases, words)
  words.heard.set(phrases, found)
  return found
}

function hearsAnew(phrases: readonly Phrase[], { text, each }: Words): boolean {
  const { always, byWord } = indexOf(phrases)
  if (always.some(({ phrase }) => phrase.pattern.test(text))) return true
  for (const word of each) {
    for (const entry of byWord.get(word) ?? none) {
      if (fits(entry, each) && entry.phrase.pattern.test(text)) return true
    }
  }
  return false
}

/** Those of the phrases that a text of these words may match, in their order. */
export function likely<P extends Patterned>(phrases: readonly P[], { each }: Words): readonly P[] {
  const { always, byWord } = indexOf(phrases)
  const found = new Set<Entry<P>>()
  for (const word of each) {
    for (const entry of byWord.get(word) ?? none) if (fits(entry, each)) found.add(entry as Entry<P>)
  }
  return [...always, ...found].sort((a, b) => a.place - b.place).map(({ phrase }) => phrase)
}

type Patterned = { readonly pattern: RegExp }

/** A phrase, its place in the list, and all that it requires. */
type Entry<P> = { readonly phrase: P; readonly place: number; readonly lists: Required }

/** Phrases by the words they cannot do without, as a book has its index: a text looks up its own few words. */
type Index<P> = {
  /** Those that require no word. */
  readonly always: readonly Entry<P>[]
  readonly byWord: ReadonlyMap<string, readonly Entry<P>[]>
}

const none: readonly never[] = []

const fits = ({ lists }: Entry<unknown>, each: ReadonlySet<string>): boolean =>
  lists.every((list) => list.some((word) => each.has(word)))

const indexes = new WeakMap<readonly Patterned[], Index<Patterned>>()

function indexOf<P extends Patterned>(phrases: readonly P[]): Index<P> {
  const known = indexes.get(phrases) as Index<P> | undefined
  if (known) return known
  const always: Entry<P>[] = []
  const byWord = new Map<string, Entry<P>[]>()
  for (const [place, phrase] of phrases.entries()) {
    // The shortest list is asked by the index; only the others are left to ask.
    const [shortest, ...lists] = required(phrase.pattern).toSorted((a, b) => a.length - b.length)
    const entry = { phrase, place, lists }
    if (!shortest) always.push(entry)
    for (const word of shortest ?? []) byWord.set(word, [...(byWord.get(word) ?? []), entry])
  }
  const index = { always, byWord }
  indexes.set(phrases, index)
  return index
}
