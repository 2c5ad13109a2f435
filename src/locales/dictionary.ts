import { languages } from './languages.ts'
import { DIGIT, required } from './required.ts'

/**
 * The phrases of all lists by the words they cannot do without: a text looks its own few words up once, whatever it will
 * be asked for. All of it in plain numbers, for it is asked when other work has driven it out of the processor's caches.
 */
export type Patterned = { readonly pattern: RegExp }
export type List = readonly Patterned[]

/** By list, the places in it of the phrases that some words may match. */
export type Places = ReadonlyMap<List, readonly number[]>

/** A word, and the numbers of the required lists that have it. */
const listsOf = new Map<string, number[]>()
/** A required list, and the phrases that are looked up by it. */
const phrasesOf: number[][] = []
/** A phrase, and what else it requires. */
const othersOf: (readonly number[])[] = []
/** A phrase, and where it stands. */
const standing: { readonly list: List; readonly place: number }[] = []
/** The phrases that require no word. */
const always = new Map<List, number[]>()
const none: readonly never[] = []

/** How many lists are known: what was looked up before one more was entered is not all. */
export const size = (): number => always.size

/** Lists are entered when they are first asked for, and stay: a list made for one question would stay, too. */
export function enter(list: List): void {
  if (always.has(list) || list.length === 0) return
  const wordless: number[] = []
  always.set(list, wordless)
  for (const [place, { pattern }] of list.entries()) {
    const [rarest, ...others] = required(pattern)
      .toSorted((a, b) => chance(a) - chance(b))
      .map(numberOf)
    if (rarest === undefined) wordless.push(place)
    else phrasesOf[rarest]?.push(standing.length)
    othersOf.push(others)
    standing.push({ list, place })
  }
}

export const wordless = (list: List): readonly number[] => always.get(list) ?? none

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
    const lists = listsOf.get(word)
    if (lists) lists.push(number)
    else listsOf.set(word, [number])
  }
  return number
}

/** A required list, and the last text that had a word of it. */
const lastSeen: number[] = []
let text = 0

/** The phrases that a text of these words may match, but for the wordless. */
export function lookUp(words: ReadonlySet<string>): Places {
  text += 1
  const present: number[] = []
  for (const word of words) {
    for (const list of listsOf.get(word) ?? none) {
      if (lastSeen[list] === text) continue
      lastSeen[list] = text
      present.push(list)
    }
  }
  const found = new Map<List, number[]>()
  for (const list of present) for (const phrase of phrasesOf[list] ?? none) if (isWhole(phrase)) put(phrase, found)
  return found
}

const isWhole = (phrase: number): boolean => (othersOf[phrase] ?? none).every((list) => lastSeen[list] === text)

function put(phrase: number, found: Map<List, number[]>): void {
  const { list, place } = standing[phrase] ?? { list: none, place: 0 }
  const places = found.get(list)
  if (places) places.push(place)
  else found.set(list, [place])
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
