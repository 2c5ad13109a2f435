import { enter, type List, lookUp, type Patterned, type Places, size, wordless } from './dictionary.ts'
import type { Phrase } from './phrase.ts'
import { DIGIT } from './required.ts'

/** A text in small letters, the set of its words and signs; a digit anywhere in it is a word too. */
export type Words = {
  readonly text: string
  readonly each: ReadonlySet<string>
  /** What was looked up of them, when the dictionary had so many lists. */
  known: { readonly size: number; readonly places: Places } | null
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
  // A full stop at the end parts nothing, and nearly every sentence has one; 'bis zum 13.' is none.
  if (text.indexOf('.') === text.length - 1 && !/\d\.$/.test(text)) each.delete('.')
  const words: Words = { text, each, known: null, heard: new Map() }
  latest.set(text, words)
  return words
}

const wordOrSign = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Whether one of the phrases is found in the text: `says`, for lists that mostly miss. */
export function hears(phrases: readonly Phrase[], words: Words): boolean {
  const places = placesIn(phrases, words)
  if (places.length === 0) return false
  const known = words.heard.get(phrases)
  if (known !== undefined) return known
  const found = places.some((place) => phrases[place]?.pattern.test(words.text))
  words.heard.set(phrases, found)
  return found
}

/** Those of the phrases that a text of these words may match, in their order. */
export const likely = <P extends Patterned>(phrases: readonly P[], words: Words): readonly P[] =>
  placesIn(phrases, words).flatMap((place) => phrases[place] ?? [])

function placesIn(list: List, words: Words): readonly number[] {
  enter(list)
  if (words.known?.size !== size()) words.known = { size: size(), places: lookUp(words.each) }
  const always = wordless(list)
  const found = words.known.places.get(list)
  return found ? [...found, ...always].sort((a, b) => a - b) : always
}
