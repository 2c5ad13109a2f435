import { enter, type List, lookUp, type Patterned, type Places } from './dictionary.ts'
import type { Phrase } from './phrase.ts'
import { isOld, type Numbered, numbered } from './word-numbers.ts'

/** A text in small letters, and what its sentence may say. */
export type Words = {
  readonly text: string
  /** Of the whole sentence: what it cannot say, none of its clauses can. */
  readonly sentence: Known
  /** What was heard in the text so far, by the number of the list: several readers ask the same of one clause. */
  readonly heard: (boolean | undefined)[]
}

type Known = {
  readonly text: string
  numbered: Numbered
  /** What was looked up of them, by the number of the dictionary. */
  readonly found: (Found | undefined)[]
}

/** What a dictionary said when it had so many lists. */
type Found = { readonly size: number; readonly places: Places }

/** The texts of the last sentences: several questions are asked of each, and a text is dear to take apart. */
const latest = new Map<string, Words>()
const MANY = 32

/** `sentence`: the one that the text is a part of, where it is known. */
export function wordsIn(text: string, sentence?: Words): Words {
  if (sentence) return sentence.text === text ? sentence : { text, sentence: sentence.sentence, heard: [] }
  const known = latest.get(text)
  if (known) return known
  if (latest.size >= MANY) latest.clear()
  const words: Words = { text, sentence: { text, numbered: numbered(text), found: [] }, heard: [] }
  latest.set(text, words)
  return words
}

/** Whether a phrase, or one of several, is found in the text: `says`, for those that mostly miss. */
export function hears(phrases: Phrase | readonly Phrase[], words: Words): boolean {
  const list = enter(phrases)
  const places = placesIn(list, words)
  if (places.length === 0) return false
  const known = words.heard[list.number]
  if (known !== undefined) return known
  const found = 'pattern' in phrases ? phrases.pattern.test(words.text) : isSaid(phrases, places, words.text)
  words.heard[list.number] = found
  return found
}

function isSaid(phrases: readonly Phrase[], places: readonly number[], text: string): boolean {
  for (const place of places) if (phrases[place]?.pattern.test(text)) return true
  return false
}

/** Those of the phrases that a text of these words may match, in their order. */
export function likely<P extends Patterned>(phrases: readonly P[], words: Words): readonly P[] {
  const places = placesIn(enter(phrases), words)
  if (places.length === 0) return none
  const found: P[] = []
  for (const place of places) {
    const phrase = phrases[place]
    if (phrase) found.push(phrase)
  }
  return found
}

const none: readonly never[] = []

function placesIn({ dictionary, row, wordless }: List, { sentence }: Words): readonly number[] {
  if (dictionary.size === 0) return none
  const before = sentence.found[dictionary.number]
  if (before?.size === dictionary.size) return before.places[row] ?? wordless
  if (isOld(sentence.numbered)) sentence.numbered = numbered(sentence.text)
  const { size } = dictionary
  const places = lookUp(sentence.numbered, dictionary)
  sentence.found[dictionary.number] = { size, places }
  return places[row] ?? wordless
}
