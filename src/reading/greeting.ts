import { languages } from '../locales/languages.ts'
import { word } from '../locales/phrase.ts'
import type { Passage } from './own-words.ts'

type Greeting = {
  /** How many characters of the line are greeting, its comma included. */
  readonly length: number
  readonly names: readonly string[]
}

const layouts = languages.map(({ layout }) => layout)
const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words)
const hellos = setOf(layouts.flatMap(({ greetings }) => greetings))
const titles = setOf(layouts.flatMap(({ titles }) => titles))
const ands = setOf(layouts.flatMap(({ ands }) => ands))
/** "good morning" and "à tous les deux" count as one word. */
const several = new RegExp(
  word(
    [...hellos, ...titles]
      .filter((each) => each.includes(' '))
      .toSorted((a, b) => b.length - a.length)
      .join('|'),
  ),
  'giu',
)
const joinSeveral = (piece: string): string => piece.replace(several, (words) => words.replaceAll(' ', '\u00a0'))

/** "Dear Joel, dear Nina" comes in pieces: each up to its comma. */
const pieces = /([^,!.:;।&\n]{1,60}?)\s*(\.(?=\s?\p{Ll})|[,!.:;।&]+|\s[–—-]\s|$)\s*/uy
/** The full stop of "Mr." ends nothing; another dot of the same width stands in for it. */
const titleDot = new RegExp(`(${word([...titles].join('|'))})\\.`, 'giu')
const capital = /^(?!\p{Ll})\p{L}/u
const aName = /^\p{L}[\p{L}\p{M}.'’-]*$/u

/** The line asked about last: commands, addressees and sentences all ask for the greeting of a mail. */
let latest: { readonly line: string; readonly greeting: Greeting | null } = { line: '', greeting: null }

/** The greeting a line begins with, or null. A name alone greets only where it is the whole line. */
export function greetingIn(line: string): Greeting | null {
  if (latest.line !== line) latest = { line, greeting: greetingAnew(line) }
  return latest.greeting
}

function greetingAnew(line: string): Greeting | null {
  const start = line.slice(0, 120)
  const head = start.includes('.') ? start.replace(titleDot, '$1\u2024') : start
  const names: string[] = []
  let length = 0
  pieces.lastIndex = 0
  for (let piece = pieces.exec(head); piece?.[1]; piece = pieces.exec(head)) {
    const greeted = namesGreeted(piece[1], length > 0 && line.charAt(length - 1) === '&')
    if (!greeted) break
    names.push(...greeted)
    length = pieces.lastIndex
  }
  return length > 0 ? { length, names } : null
}

/** The names of "Dear Joel", "राघव जी", "Morning both"; null where the words are more than a greeting. */
function namesGreeted(piece: string, joined: boolean): readonly string[] | null {
  const words = joinSeveral(piece).split(/[ \t]+/)
  if (words.length > 7) return null
  const bare = words.map((each) =>
    each
      .toLowerCase()
      .replace(/^@|[.\u2024]$/g, '')
      .replaceAll('\u00a0', ' '),
  )
  const rest = words.filter((_, at) => !hellos.has(bare[at] ?? '') && !titles.has(bare[at] ?? ''))
  const names = namesOf(rest)
  const greets = bare.some((each) => hellos.has(each)) || (names.length > 0 && rest.length < words.length)
  if (!greets && !joined) return null
  if (rest.length > 5 || !rest.every((each) => aName.test(each))) return null
  const areNames = rest.every((each) => capital.test(each) || ands.has(each.toLowerCase())) || rest.length === 1
  return areNames ? names : null
}

/** "Joel and Nina" are two. */
function namesOf(words: readonly string[]): readonly string[] {
  const names: string[] = []
  let name: string[] = []
  for (const each of [...words, ...ands].slice(0, words.length + 1)) {
    if (!ands.has(each.toLowerCase())) {
      name.push(each)
    } else if (name.length > 0) {
      names.push(name.join(' '))
      name = []
    }
  }
  return names
}

/** Whom the author speaks to: the names of the greeting, or those that stand before the first comma. */
export function greeting(passages: readonly Passage[]): readonly string[] {
  const line = passages[0]?.text.split('\n', 1)[0]?.trim() ?? ''
  const greeted = greetingIn(line)
  if (greeted && greeted.names.length > 0) return greeted.names
  return /^@?\p{L}[\p{L}\p{M}'’ -]{0,40}?(?:,\s*\p{Lu}[\p{L}'’-]*)*(?=\s*(?:,|:|!|$))/u.test(line)
    ? addressed(line)
    : []
}

/** "Victor", "Rick, Peggy,", "Norah, les textes sont là": words that may be names; who reads on knows the people. */
function addressed(line: string): readonly string[] {
  const names: string[] = []
  for (const piece of line.split(/[,:!]/, 4)) {
    const words = piece.trim().replace(/^@/, '').split(/\s+/)
    if (words.length > 3 || !words.every((each) => capital.test(each) && aName.test(each))) break
    names.push(words.join(' '))
  }
  return names
}
