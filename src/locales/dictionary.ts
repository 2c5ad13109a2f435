import { languages } from './languages.ts'
import { DIGIT, required } from './required.ts'

/**
 * The phrases of all lists by the words they cannot do without: a text looks its own few words up once, whatever it will
 * be asked for. All of it in plain numbers, for it is asked when other work has driven it out of the processor's caches.
 */
export type Patterned = { readonly pattern: RegExp }

/** A list of phrases: its number, and the places in it of the phrases that require no word. */
export type List = { readonly number: number; readonly wordless: readonly number[] }

/** By the number of a list, the places in it of the phrases that some words may match, where these are not all wordless. */
export type Places = readonly (readonly number[] | undefined)[]

const wordNumbers = new Map<string, number>()
/** A word, and the required lists that have it. */
const listsOf: number[][] = []
/** A required list, and the phrases that are looked up by it. */
const phrasesOf: number[][] = []
/** A phrase, and what else it requires. */
const othersOf: (readonly number[])[] = []
/** A phrase, and where it stands. */
const standing: { readonly list: List; readonly place: number }[] = []
const lists = new Map<Patterned | readonly Patterned[], List>()
const none: readonly never[] = []
const empty: List = { number: -1, wordless: none }

/** How many lists are known: what was looked up before one more was entered is not all. */
export const size = (): number => lists.size

/** Lists are entered when they are first asked for, and stay: a list made for one question would stay, too. */
export const enter = (phrases: Patterned | readonly Patterned[]): List =>
  lists.get(phrases) ?? ('length' in phrases && phrases.length === 0 ? empty : entered(phrases))

function entered(phrases: Patterned | readonly Patterned[]): List {
  const wordless: number[] = []
  const list = { number: lists.size, wordless }
  lists.set(phrases, list)
  for (const [place, { pattern }] of ('length' in phrases ? phrases : [phrases]).entries()) {
    const [rarest, ...others] = required(pattern)
      .toSorted((a, b) => chance(a) - chance(b))
      .map(numberOf)
    if (rarest === undefined) wordless.push(place)
    else phrasesOf[rarest]?.push(standing.length)
    othersOf.push(others)
    standing.push({ list, place })
  }
  return list
}

const numbers = new Map<string, number>()

/** Verbs that bring something are required by many phrases, and are one list. */
function numberOf(words: readonly string[]): number {
  const name = words.join(' ')
  const known = numbers.get(name)
  if (known !== undefined) return known
  const number = phrasesOf.length
  numbers.set(name, number)
  phrasesOf.push([])
  for (const word of words) {
    const of = wordNumbers.get(word) ?? wordNumbers.size
    wordNumbers.set(word, of)
    listsOf[of] = [...(listsOf[of] ?? none), number]
  }
  return number
}

/**
 * The same in a row each, for it is asked when other work has driven it out of the processor's caches: what stands for
 * number n begins at `from[n]` and ends before `from[n + 1]`.
 */
type Row = { readonly from: Uint32Array; readonly all: Uint32Array }

const rowOf = (lists: readonly (readonly number[])[]): Row => {
  const from = new Uint32Array(lists.length + 1)
  for (const [n, { length }] of lists.entries()) from[n + 1] = (from[n] ?? 0) + length
  return { from, all: Uint32Array.from(lists.flat()) }
}

type Index = {
  readonly size: number
  readonly lists: Row
  readonly phrases: Row
  readonly others: Row
  /** A required list, and the last text that had a word of it. */
  readonly lastSeen: Uint32Array
  /** Those of the text being looked up. */
  readonly present: Uint32Array
}

const indexed = (): Index => ({
  size: size(),
  lists: rowOf(listsOf),
  phrases: rowOf(phrasesOf),
  others: rowOf(othersOf),
  lastSeen: new Uint32Array(phrasesOf.length),
  present: new Uint32Array(phrasesOf.length),
})

let index = indexed()
let text = 0

/** The phrases that a text of these words may match. */
export function lookUp(words: readonly string[]): Places {
  if (index.size !== size()) index = indexed()
  const { present, phrases } = index
  const { from, all } = phrases
  const found = new Array<number[] | undefined>(size())
  const count = meet(words)
  for (let n = 0; n < count; n += 1) {
    const list = present[n] ?? 0
    for (let at = from[list] ?? 0; at < (from[list + 1] ?? 0); at += 1) {
      const phrase = all[at] ?? 0
      if (isWhole(phrase)) put(phrase, found)
    }
  }
  return found
}

/** Writes the required lists that have one of the words to `present`, each once; how many they are. */
function meet(words: readonly string[]): number {
  const { lastSeen, present, lists } = index
  const { from, all } = lists
  let count = 0
  text = (text + 1) >>> 0
  for (const word of words) {
    const number = wordNumbers.get(word)
    if (number === undefined) continue
    for (let at = from[number] ?? 0; at < (from[number + 1] ?? 0); at += 1) {
      const list = all[at] ?? 0
      if (lastSeen[list] === text) continue
      lastSeen[list] = text
      present[count] = list
      count += 1
    }
  }
  return count
}

function isWhole(phrase: number): boolean {
  const { others, lastSeen } = index
  for (let at = others.from[phrase] ?? 0; at < (others.from[phrase + 1] ?? 0); at += 1) {
    if (lastSeen[others.all[at] ?? 0] !== text) return false
  }
  return true
}

function put(phrase: number, found: (number[] | undefined)[]): void {
  const { list, place } = standing[phrase] ?? { list: empty, place: 0 }
  const places = found[list.number] ?? [...list.wordless]
  found[list.number] = places
  let at = places.length
  for (; at > 0 && (places[at - 1] ?? 0) > place; at -= 1) places[at] = places[at - 1] ?? 0
  places[at] = place
}

/** How likely a sentence has one of the words, by a rule of thumb. */
const chance = (words: readonly string[]): number => words.reduce((sum, word) => sum + chanceOf(word), 0)

function chanceOf(word: string): number {
  if (word === '.' || word === ',') return 0.7
  if (word === DIGIT || word === "'" || littleWords.has(word)) return 0.2
  return 0.004
}

/** The words that betray a language are its commonest. */
const littleWords: ReadonlySet<string> = new Set(languages.flatMap(({ layout }) => layout.telltales))
