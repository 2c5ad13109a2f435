import type { Phrase } from './phrase.ts'
import { DIGIT, type Required, required } from './required.ts'

/** A text in small letters, the set of its words and signs; a digit anywhere in it is a word too. */
export type Words = {
  readonly text: string
  readonly each: ReadonlySet<string>
  /** By list, the phrases that these words may match, once they have been looked up. */
  likely: { readonly edition: number; readonly byList: ReadonlyMap<List, readonly Entry[]> } | null
  /** What was heard in it so far: several readers ask the same of one clause. */
  readonly heard: Map<List, boolean>
}

/** The texts of the last sentences: several questions are asked of each, and a text is dear to take apart. */
const latest = new Map<string, Words>()
const MANY = 32

export function wordsIn(text: string): Words {
  const known = latest.get(text)
  if (known) return known
  if (latest.size >= MANY) latest.clear()
  const each = new Set(text.match(wordOrSign))
  if (/\d/.test(text)) each.add(DIGIT)
  const words: Words = { text, each, likely: null, heard: new Map() }
  latest.set(text, words)
  return words
}

const wordOrSign = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Whether one of the phrases is found in the text: `says`, for lists that mostly miss. */
export function hears(phrases: readonly Phrase[], words: Words): boolean {
  const known = words.heard.get(phrases)
  if (known !== undefined) return known
  const found = entriesFor(phrases, words).some(({ phrase }) => phrase.pattern.test(words.text))
  words.heard.set(phrases, found)
  return found
}

/** Those of the phrases that a text of these words may match, in their order. */
export function likely<P extends Patterned>(phrases: readonly P[], words: Words): readonly P[] {
  const entries = entriesFor(phrases, words)
  return (entries.length < 2 ? entries : entries.toSorted((a, b) => a.place - b.place)).map(({ phrase }) => phrase as P)
}

type Patterned = { readonly pattern: RegExp }
type List = readonly Patterned[]

/** A phrase, where it stands, and all else that it requires. */
type Entry = { readonly list: List; readonly place: number; readonly phrase: Patterned; readonly others: Required }

/**
 * The phrases of all lists by the word they cannot do without, as one dictionary: a text looks up its own few words
 * once, whatever it will be asked for. Lists are entered when they are first asked for.
 */
const dictionary = new Map<string, Entry[]>()
/** By list, the phrases that require no word. */
const always = new Map<List, readonly Entry[]>()
const none: readonly never[] = []

function entriesFor(list: List, words: Words): readonly Entry[] {
  const { length } = always.get(list) ?? entered(list)
  if (words.likely?.edition !== always.size) words.likely = { edition: always.size, byList: lookedUp(words.each) }
  const found = words.likely.byList.get(list) ?? none
  return length === 0 ? found : [...(always.get(list) ?? none), ...found]
}

function entered(list: List): readonly Entry[] {
  const wordless: Entry[] = []
  for (const [place, phrase] of list.entries()) {
    const [rarest, ...others] = required(phrase.pattern)
    const entry = { list, place, phrase, others }
    if (!rarest) wordless.push(entry)
    for (const word of rarest ?? none) dictionary.set(word, [...(dictionary.get(word) ?? none), entry])
  }
  always.set(list, wordless)
  return wordless
}

function lookedUp(each: ReadonlySet<string>): ReadonlyMap<List, readonly Entry[]> {
  const byList = new Map<List, Entry[]>()
  for (const word of each) {
    for (const entry of dictionary.get(word) ?? none) {
      if (!entry.others.every((list) => list.some((other) => each.has(other)))) continue
      const found = byList.get(entry.list)
      if (!found) byList.set(entry.list, [entry])
      else if (!found.includes(entry)) found.push(entry)
    }
  }
  return byList
}
