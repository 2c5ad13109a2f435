import type { Phrase } from './phrase.ts'
import { DIGIT, type Required, required } from './required.ts'

/** A text in small letters, the set of its words and signs; a digit anywhere in it is a word too. */
export type Words = {
  readonly text: string
  readonly each: ReadonlySet<string>
  /** What was looked up of them, when so many lists were known. */
  known: { readonly lists: number; readonly candidates: ReadonlyMap<List, Candidates> } | null
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
  const words: Words = { text, each, known: null }
  latest.set(text, words)
  return words
}

const wordOrSign = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** Whether one of the phrases is found in the text: `says`, for lists that mostly miss. */
export function hears(phrases: readonly Phrase[], words: Words): boolean {
  const candidates = candidatesIn(phrases, words)
  if (!candidates) return false
  candidates.heard ??= candidates.entries.some(({ phrase }) => phrase.pattern.test(words.text))
  return candidates.heard
}

/** Those of the phrases that a text of these words may match, in their order. */
export const likely = <P extends Patterned>(phrases: readonly P[], words: Words): readonly P[] =>
  candidatesIn(phrases, words)?.entries.map(({ phrase }) => phrase as P) ?? none

type Patterned = { readonly pattern: RegExp }
type List = readonly Patterned[]

/** A phrase, where it stands, and all else that it requires. */
type Entry = { readonly list: List; readonly place: number; readonly phrase: Patterned; readonly others: Required }

/** The phrases of one list that some words may match, in order; and, once it was asked, whether one does. */
type Candidates = { readonly entries: Entry[]; heard: boolean | null }

/**
 * The phrases of all lists by the word they cannot do without, as one dictionary: a text looks up its own few words
 * once, whatever it will be asked for. Lists are entered when they are first asked for.
 */
const dictionary = new Map<string, Entry[]>()
/** The phrases that require no word. */
const wordless: Entry[] = []
const lists = new Set<List>()
const none: readonly never[] = []

function candidatesIn(list: List, words: Words): Candidates | undefined {
  if (!lists.has(list)) enter(list)
  if (words.known?.lists !== lists.size) words.known = { lists: lists.size, candidates: candidatesFor(words.each) }
  return words.known.candidates.get(list)
}

function enter(list: List): void {
  lists.add(list)
  for (const [place, phrase] of list.entries()) {
    const [rarest, ...others] = required(phrase.pattern)
    const entry = { list, place, phrase, others }
    if (!rarest) wordless.push(entry)
    for (const word of rarest ?? none) {
      const entries = dictionary.get(word)
      if (entries) entries.push(entry)
      else dictionary.set(word, [entry])
    }
  }
}

function candidatesFor(each: ReadonlySet<string>): ReadonlyMap<List, Candidates> {
  const byList = new Map<List, Candidates>()
  for (const entry of wordless) put(entry, byList)
  for (const word of each) {
    for (const entry of dictionary.get(word) ?? none) if (fits(entry, each)) put(entry, byList)
  }
  return byList
}

const fits = ({ others }: Entry, each: ReadonlySet<string>): boolean =>
  others.every((words) => words.some((word) => each.has(word)))

/** Each once, in its place. */
function put(entry: Entry, byList: Map<List, Candidates>): void {
  const entries = byList.get(entry.list)?.entries
  if (!entries) {
    byList.set(entry.list, { entries: [entry], heard: null })
    return
  }
  let at = entries.length
  while (at > 0 && (entries[at - 1]?.place ?? 0) > entry.place) at -= 1
  if (entries[at - 1] !== entry) entries.splice(at, 0, entry)
}
