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

/** A word, and the numbers of the required lists that have it. */
const listsOf = new Map<string, number[]>()
/** A required list, and the phrases that are looked up by it. */
const phrasesOf: number[][] = []
/** A phrase, and what else it requires. */
const othersOf: (readonly number[])[] = []
/** A phrase, and where it stands. */
const standing: { readonly list: List; readonly place: number }[] = []
const lists = new Map<readonly Patterned[], List>()
const none: readonly never[] = []
const empty: List = { number: -1, wordless: none }

/** How many lists are known: what was looked up before one more was entered is not all. */
export const size = (): number => lists.size

/** Lists are entered when they are first asked for, and stay: a list made for one question would stay, too. */
export const enter = (phrases: readonly Patterned[]): List =>
  lists.get(phrases) ?? (phrases.length === 0 ? empty : entered(phrases))

function entered(phrases: readonly Patterned[]): List {
  const wordless: number[] = []
  const list = { number: lists.size, wordless }
  lists.set(phrases, list)
  for (const [place, { pattern }] of phrases.entries()) {
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
    const lists = listsOf.get(word)
    if (lists) lists.push(number)
    else listsOf.set(word, [number])
  }
  return number
}

/** A required list, and the last text that had a word of it. */
const lastSeen: number[] = []
let text = 0

/** The phrases that a text of these words may match. */
export function lookUp(words: readonly string[]): Places {
  text += 1
  const present: number[] = []
  for (const word of words) {
    for (const list of listsOf.get(word) ?? none) {
      if (lastSeen[list] === text) continue
      lastSeen[list] = text
      present.push(list)
    }
  }
  const found: (number[] | undefined)[] = []
  for (const list of present) for (const phrase of phrasesOf[list] ?? none) if (isWhole(phrase)) put(phrase, found)
  for (const places of found) places?.sort((a, b) => a - b)
  return found
}

function isWhole(phrase: number): boolean {
  for (const list of othersOf[phrase] ?? none) if (lastSeen[list] !== text) return false
  return true
}

function put(phrase: number, found: (number[] | undefined)[]): void {
  const { list, place } = standing[phrase] ?? { list: empty, place: 0 }
  const places = found[list.number]
  if (places) places.push(place)
  else found[list.number] = [place, ...list.wordless]
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
