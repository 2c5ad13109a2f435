import { languages } from './languages.ts'
import { DIGIT } from './pattern-ways.ts'
import { required } from './required.ts'

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
/** A word, and the needs that have it. */
const needsOf: number[][] = []
/** A need, and the ways that are looked up by it. */
const waysOf: number[][] = []
/** A way, and its needs in their order: twice their number, and one more where it stands right behind the one before. */
const partsOf: (readonly number[])[] = []
/** A way, and where its phrase stands. */
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
    for (const way of required(pattern)) {
      const rarest = way.reduce(
        (least, { words }, at) => (chance(words) < chance(way[least]?.words ?? []) ? at : least),
        0,
      )
      const needs = way.map(({ words }) => numberOf(words))
      if (way.length === 0) wordless.push(place)
      else waysOf[needs[rarest] ?? 0]?.push(standing.length)
      partsOf.push(needs.map((need, at) => need * 2 + (way[at]?.next ? 1 : 0)))
      standing.push({ list, place })
    }
  }
  return list
}

const numbers = new Map<string, number>()

/** Verbs that bring something are required by many phrases, and are one need. */
function numberOf(words: readonly string[]): number {
  const name = words.join(' ')
  const known = numbers.get(name)
  if (known !== undefined) return known
  const number = waysOf.length
  numbers.set(name, number)
  waysOf.push([])
  for (const word of words) {
    const of = wordNumbers.get(word) ?? wordNumbers.size
    wordNumbers.set(word, of)
    needsOf[of] = [...(needsOf[of] ?? none), number]
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
  readonly needs: Row
  readonly ways: Row
  readonly parts: Row
  /** A need, and the last text that had a word of it. */
  readonly lastSeen: Uint32Array
  /** A need, and where that text has words of it: a bit a place, the 33rd being the 1st again. */
  readonly places: Int32Array
  /** The needs that the text being looked up has words of. */
  readonly present: Uint32Array
}

const indexed = (): Index => ({
  size: size(),
  needs: rowOf(needsOf),
  ways: rowOf(waysOf),
  parts: rowOf(partsOf),
  lastSeen: new Uint32Array(waysOf.length),
  places: new Int32Array(waysOf.length),
  present: new Uint32Array(waysOf.length),
})

let index = indexed()
let text = 0

/** The phrases that a text of these words may match. */
export function lookUp(words: readonly string[]): Places {
  if (index.size !== size()) index = indexed()
  const { present, ways } = index
  const { from, all } = ways
  const found = new Array<number[] | undefined>(size())
  const count = meet(words)
  for (let n = 0; n < count; n += 1) {
    const need = present[n] ?? 0
    for (let at = from[need] ?? 0; at < (from[need + 1] ?? 0); at += 1) {
      const way = all[at] ?? 0
      if (isWhole(way)) put(way, found)
    }
  }
  return found
}

/** Writes the needs that have one of the words to `present`, each once; how many they are. */
function meet(words: readonly string[]): number {
  const { lastSeen, places, present, needs } = index
  const { from, all } = needs
  let count = 0
  let place = 1
  text = (text + 1) >>> 0
  for (const word of words) {
    const bit = word === DIGIT ? EVERYWHERE : place
    place = (place << 1) | (place >>> 31)
    const number = wordNumbers.get(word)
    if (number === undefined) continue
    for (let at = from[number] ?? 0; at < (from[number + 1] ?? 0); at += 1) {
      const need = all[at] ?? 0
      if (lastSeen[need] === text) {
        places[need] = (places[need] ?? 0) | bit
        continue
      }
      lastSeen[need] = text
      places[need] = bit
      present[count] = need
      count += 1
    }
  }
  return count
}

/** A digit is part of some word, and is told beside all of them. */
const EVERYWHERE = -1

function isWhole(way: number): boolean {
  const { parts, places, lastSeen } = index
  let before = 0
  for (let at = parts.from[way] ?? 0; at < (parts.from[way + 1] ?? 0); at += 1) {
    const part = parts.all[at] ?? 0
    const need = part >>> 1
    if (lastSeen[need] !== text) return false
    const here = places[need] ?? 0
    before = part & 1 ? here & ((before << 1) | (before >>> 31)) : here
    if (before === 0) return false
  }
  return true
}

function put(way: number, found: (number[] | undefined)[]): void {
  const { list, place } = standing[way] ?? { list: empty, place: 0 }
  const places = found[list.number] ?? [...list.wordless]
  found[list.number] = places
  if (places.includes(place)) return
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
