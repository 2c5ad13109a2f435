import { languages, letterLanguages } from './languages.ts'
import type { Way } from './pattern-ways.ts'
import { required } from './required.ts'
import { type Numbered, numberOf, numberOfDigit, UNKNOWN } from './word-numbers.ts'

export type Patterned = { readonly pattern: RegExp }

/** A list of phrases. */
export type List = {
  /** Among all lists. */
  readonly number: number
  /** The places in it of the phrases that require no word. */
  readonly wordless: readonly number[]
  readonly dictionary: Dictionary
  /** Its number in that dictionary. */
  readonly row: number
}

/** By the row of a list, the places in it of the phrases that some words may match, where these are not all wordless. */
export type Places = readonly (readonly number[] | undefined)[]

/**
 * The phrases of several lists by the words they cannot do without: a text looks its own few words up once for all of
 * them.
 */
export type Dictionary = {
  /** Among all dictionaries. */
  readonly number: number
  /** How many lists are known: what was looked up before one more was entered is not all. */
  size: number
  readonly wordless: (readonly number[])[]
  /** The number of a word, and the needs that have it; nothing for words of other dictionaries. */
  readonly needsOf: (number[] | undefined)[]
  /** The numbers of needs, by their words: verbs that bring something are required by many phrases, and are one need. */
  readonly needs: Map<string, number>
  /** A need, and the ways that are looked up by it, each a row of numbers. */
  readonly waysOf: number[][]
  index: Index
}

const lists = new Map<Patterned | readonly Patterned[], List>()
const none: readonly never[] = []

/** How many lists are known in all. */
export const size = (): number => lists.size

/** Lists are entered when they are first asked for, and stay: a list made for one question would stay, too. */
export const enter = (phrases: Patterned | readonly Patterned[]): List => lists.get(phrases) ?? entered(phrases)

function entered(phrases: Patterned | readonly Patterned[]): List {
  const all = 'length' in phrases ? phrases : [phrases]
  if (all.length === 0) return empty
  const dictionary = dictionaryOf(phrases)
  const wordless: number[] = []
  const list = { number: lists.size, wordless, dictionary, row: dictionary.size }
  lists.set(phrases, list)
  dictionary.wordless.push(wordless)
  dictionary.size += 1
  for (const [place, { pattern }] of all.entries()) {
    for (const way of required(pattern)) {
      if (way.length === 0) wordless.push(place)
      else put(way, list.row, place, dictionary)
    }
  }
  return list
}

/**
 * A way in numbers: its list, the place of its phrase there, how many needs it has, and these in their order: twice
 * their number, and one more where it stands right behind the one before.
 */
function put(way: Way, row: number, place: number, dictionary: Dictionary): void {
  const needs = way.map(({ words }) => needOf(words, dictionary))
  const rarest = way.reduce(
    (least, { words }, at) => (chance(words) < chance(way[least]?.words ?? none) ? at : least),
    0,
  )
  const parts = needs.map((need, at) => need * 2 + (way[at]?.next ? 1 : 0))
  dictionary.waysOf[needs[rarest] ?? 0]?.push(row, place, parts.length, ...parts)
}

function needOf(words: readonly string[], { needs, waysOf, needsOf }: Dictionary): number {
  const name = words.join(' ')
  const known = needs.get(name)
  if (known !== undefined) return known
  const number = waysOf.length
  needs.set(name, number)
  waysOf.push([])
  for (const word of words) {
    const of = numberOf(word)
    needsOf[of] = [...(needsOf[of] ?? none), number]
  }
  return number
}

/**
 * The same in a row each, for it is asked when other work has driven it out of the processor's caches: what stands for
 * number n begins at `from[n]` and ends before `from[n + 1]`.
 */
type Row = { readonly from: Uint32Array; readonly all: Uint16Array }

const rowOf = (lists: readonly (readonly number[] | undefined)[]): Row => {
  const from = new Uint32Array(lists.length + 1)
  for (const [n, list = none] of lists.entries()) from[n + 1] = (from[n] ?? 0) + list.length
  return { from, all: Uint16Array.from(lists.flatMap((list) => list ?? none)) }
}

type Index = {
  readonly size: number
  readonly needs: Row
  readonly ways: Row
  /** A need, and where the text being looked up has words of it: a bit a place, the 33rd being the 1st again. */
  readonly places: Int32Array
  /** The needs that this text has words of. */
  readonly present: Uint16Array
}

const indexOf = ({ size, needsOf, waysOf }: Pick<Dictionary, 'size' | 'needsOf' | 'waysOf'>): Index => ({
  size,
  needs: rowOf(needsOf),
  ways: rowOf(waysOf),
  places: new Int32Array(waysOf.length),
  present: new Uint16Array(waysOf.length),
})

/** The phrases that a text of these words may match. */
export function lookUp({ each }: Numbered, dictionary: Dictionary): Places {
  if (dictionary.index.size !== dictionary.size) dictionary.index = indexOf(dictionary)
  const { ways, places, present } = dictionary.index
  const { from, all } = ways
  const found = new Array<number[] | undefined>(dictionary.size).fill(undefined)
  const count = meet(each, dictionary)
  for (let n = 0; n < count; n += 1) {
    const need = present[n] ?? 0
    const end = from[need + 1] ?? 0
    for (let at = from[need] ?? 0; at < end; at += 3 + (all[at + 2] ?? 0)) {
      if (isWhole(all, at, places)) add(all[at + 1] ?? 0, all[at] ?? 0, found, dictionary)
    }
  }
  for (let n = 0; n < count; n += 1) places[present[n] ?? 0] = 0
  return found
}

/** Writes the needs that have one of the words to `present`, each once; how many they are. */
function meet(words: readonly number[], { index }: Dictionary): number {
  const { places, present, needs } = index
  const { from, all } = needs
  let count = 0
  let place = 1
  for (const number of words) {
    const bit = number === numberOfDigit ? EVERYWHERE : place
    place = (place << 1) | (place >>> 31)
    if (number === UNKNOWN) continue
    const end = from[number + 1] ?? 0
    for (let at = from[number] ?? 0; at < end; at += 1) {
      const need = all[at] ?? 0
      const before = places[need] ?? 0
      places[need] = before | bit
      if (before !== 0) continue
      present[count] = need
      count += 1
    }
  }
  return count
}

const EVERYWHERE = -1

function isWhole(ways: Uint16Array, at: number, places: Int32Array): boolean {
  const end = at + 3 + (ways[at + 2] ?? 0)
  let before = 0
  for (let part = at + 3; part < end; part += 1) {
    const need = ways[part] ?? 0
    const here = places[need >>> 1] ?? 0
    before = need & 1 ? here & ((before << 1) | (before >>> 31)) : here
    if (before === 0) return false
  }
  return true
}

function add(place: number, row: number, found: (number[] | undefined)[], { wordless }: Dictionary): void {
  const places = found[row] ?? [...(wordless[row] ?? none)]
  found[row] = places
  if (places.includes(place)) return
  let at = places.length
  for (; at > 0 && (places[at - 1] ?? 0) > place; at -= 1) places[at] = places[at - 1] ?? 0
  places[at] = place
}

/** How likely a sentence has one of the words, by a rule of thumb. */
const chance = (words: readonly string[]): number => words.reduce((sum, word) => sum + chanceOf(word), 0)

function chanceOf(word: string): number {
  if (word === '.' || word === ',') return 0.7
  if (word.length <= 2 || littleWords.has(word)) return 0.2
  return word.length === 3 ? 0.04 : 0.004
}

/** The words that betray a language are its commonest. */
const littleWords: ReadonlySet<string> = new Set(languages.flatMap(({ layout }) => layout.telltales))

let dictionaries = 0

function emptyDictionary(): Dictionary {
  const empty = { size: 0, needsOf: [], waysOf: [] }
  dictionaries += 1
  return { ...empty, number: dictionaries, wordless: [], needs: new Map(), index: indexOf(empty) }
}

const empty: List = { number: -1, wordless: none, dictionary: emptyDictionary(), row: -1 }

/**
 * Lists that a text is always asked for together: all the moves of its language, and those of no other; but the
 * corrections of every language.
 */
const together: readonly (readonly unknown[])[] = [
  ...languages.map(({ moves, dates }) => [...Object.values(moves), dates.anchored]),
  letterLanguages.map(({ commands }) => commands.corrections),
  letterLanguages.map(({ commands }) => commands.lines),
]
const shared = new Map(
  together.flatMap((lists) => {
    const dictionary = emptyDictionary()
    return lists.map((phrases) => [phrases, dictionary] as const)
  }),
)

const dictionaryOf = (phrases: Patterned | readonly Patterned[]): Dictionary => shared.get(phrases) ?? emptyDictionary()
