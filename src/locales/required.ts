import { letter } from './dates.ts'
import type { Phrase } from './phrase.ts'

/** A list of words is required when a text must have one of them before a pattern can match it. */
export type Required = readonly (readonly string[])[]

/**
 * The lists of words that a pattern requires. Most sentences lack them, and asking a set of words costs a fraction of
 * trying the pattern. Read off the pattern's own source, so that nobody keeps two lists.
 */
export function required(pattern: RegExp): Required {
  const known = cache.get(pattern)
  if (known) return known
  const alternatives = split(pattern.source)
  const either = alternatives.length > 1 ? anyOf(alternatives, false, false) : null
  const found = alternatives.length > 1 ? (either ? [either] : []) : listsOf(steps(pattern.source), false, false)
  cache.set(pattern, found)
  return found
}

/** Whether a text of these words may match. */
export const mayMatch = (pattern: RegExp, words: ReadonlySet<string>): boolean =>
  required(pattern).every((list) => list.some((word) => words.has(word)))

/** A text in small letters, and the set of its words; a digit anywhere in it is a word too. */
export type Words = {
  readonly text: string
  readonly each: ReadonlySet<string>
  /** What was heard in it so far: several readers ask the same of one clause. */
  readonly heard: Map<readonly Phrase[], boolean>
}

/** Stands among the words of a text for its digits, and among those of a pattern for any digit. */
const DIGIT = '\\d'

/** The texts of the last sentences: several questions are asked of each, and a text is dear to take apart. */
const latest = new Map<string, Words>()
const MANY = 32

export function wordsIn(text: string): Words {
  const known = latest.get(text)
  if (known) return known
  if (latest.size >= MANY) latest.clear()
  const each = new Set(text.split(/[^\p{L}\p{M}\p{N}]+/u))
  if (/\d/.test(text)) each.add(DIGIT)
  const words = { text, each, heard: new Map() }
  latest.set(text, words)
  return words
}

/** Whether one of the phrases is found in the text: `says`, for long lists that mostly miss. */
export function hears(phrases: readonly Phrase[], words: Words): boolean {
  const known = words.heard.get(phrases)
  if (known !== undefined) return known
  const found = hearsAnew(phrases, words)
  words.heard.set(phrases, found)
  return found
}

function hearsAnew(phrases: readonly Phrase[], { text, each }: Words): boolean {
  const { always, byWord } = indexOf(phrases)
  if (always.some(({ phrase }) => phrase.pattern.test(text))) return true
  for (const word of each) {
    for (const entry of byWord.get(word) ?? none) {
      if (fits(entry, each) && entry.phrase.pattern.test(text)) return true
    }
  }
  return false
}

/** Those of the phrases that a text of these words may match, in their order. */
export function likely<P extends Patterned>(phrases: readonly P[], { each }: Words): readonly P[] {
  const { always, byWord } = indexOf(phrases)
  const found = new Set<Entry<P>>()
  for (const word of each) {
    for (const entry of byWord.get(word) ?? none) if (fits(entry, each)) found.add(entry as Entry<P>)
  }
  return [...always, ...found].sort((a, b) => a.place - b.place).map(({ phrase }) => phrase)
}

type Patterned = { readonly pattern: RegExp }

/** A phrase, its place in the list, and all that it requires. */
type Entry<P> = { readonly phrase: P; readonly place: number; readonly lists: Required }

/** Phrases by the words they cannot do without, as a book has its index: a text looks up its own few words. */
type Index<P> = {
  /** Those that require no word. */
  readonly always: readonly Entry<P>[]
  readonly byWord: ReadonlyMap<string, readonly Entry<P>[]>
}

const none: readonly never[] = []

const fits = ({ lists }: Entry<unknown>, each: ReadonlySet<string>): boolean =>
  lists.every((list) => list.some((word) => each.has(word)))

const indexes = new WeakMap<readonly Patterned[], Index<Patterned>>()

function indexOf<P extends Patterned>(phrases: readonly P[]): Index<P> {
  const known = indexes.get(phrases) as Index<P> | undefined
  if (known) return known
  const always: Entry<P>[] = []
  const byWord = new Map<string, Entry<P>[]>()
  for (const [place, phrase] of phrases.entries()) {
    // The shortest list is asked by the index; only the others are left to ask.
    const [shortest, ...lists] = required(phrase.pattern).toSorted((a, b) => a.length - b.length)
    const entry = { phrase, place, lists }
    if (!shortest) always.push(entry)
    for (const word of shortest ?? []) byWord.set(word, [...(byWord.get(word) ?? []), entry])
  }
  const index = { always, byWord }
  indexes.set(phrases, index)
  return index
}

const cache = new WeakMap<RegExp, Required>()

/** One step of a sequence: letters, a group with its alternatives, a border between words, or anything else. */
type Step =
  | { readonly kind: 'letters'; readonly text: string }
  | { readonly kind: 'group'; readonly alternatives: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'border' }
  | { readonly kind: 'digit' }
  /** A look at what stands before or behind; it takes no room itself. */
  | { readonly kind: 'look'; readonly alternatives: readonly string[]; readonly behind: boolean }
  | { readonly kind: 'other' }

const borders = [
  `(?<!${letter})`,
  `(?!${letter})`,
  '(?<![\\p{L}\\p{M}\\p{N}])',
  '(?![\\p{L}\\p{M}\\p{N}])',
  '\\b',
  '^',
  '$',
]
/** Classes of which no member is part of a word, or each is a digit: `[ -]`, `[1-9]`. */
const onlySigns = /^\[[ .,;:'’()–-]+\]$/
const onlyDigits = /^\[[\d-]+\]$/
const letters = /^[\p{L}\p{M}\p{N}]+/u
const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/

/** The best of what each alternative requires: one of all these words. */
function anyOf(alternatives: readonly string[], left: boolean, right: boolean): readonly string[] | null {
  const all = alternatives.map((each) => ofSequence(steps(each), left, right))
  return all.every((each) => each !== null) ? [...new Set(all.flat())] : null
}

/** The shortest list that some step of the sequence requires. */
const ofSequence = (sequence: readonly Step[], left: boolean, right: boolean): readonly string[] | null =>
  listsOf(sequence, left, right).toSorted((a, b) => a.length - b.length)[0] ?? null

function listsOf(sequence: readonly Step[], left: boolean, right: boolean): Required {
  let isBorder = left
  return sequence.flatMap((step, at) => {
    const words = ofStep(step, isBorder, () => opensBorder(sequence, at + 1, right))
    isBorder = leavesBorder(step, isBorder)
    return words ? [words] : []
  })
}

function ofStep(step: Step, left: boolean, right: () => boolean): readonly string[] | null {
  if (step.kind === 'digit') return [DIGIT]
  if (step.kind === 'letters') return left && right() ? [step.text] : /\d/.test(step.text) ? [DIGIT] : null
  if (step.kind === 'look' && step.alternatives.length > 0) {
    return step.behind ? anyOf(step.alternatives, false, right()) : anyOf(step.alternatives, left, false)
  }
  if (step.kind !== 'group' || step.optional) return null
  return anyOf(step.alternatives, left, right())
}

/** Whether a word may begin behind the step, when one might before it. */
function leavesBorder(step: Step, left: boolean): boolean {
  if (step.kind === 'look') return left
  if (step.kind !== 'group') return step.kind === 'border'
  const after = (source: string) => steps(source).reduce((isBorder, each) => leavesBorder(each, isBorder), left)
  return (!step.optional || left) && step.alternatives.every(after)
}

/** Whether a word must end where the sequence goes on at `at`. */
function opensBorder(sequence: readonly Step[], at: number, right: boolean): boolean {
  const step = sequence[at]
  if (!step) return right
  if (step.kind === 'look') return opensBorder(sequence, at + 1, right)
  if (step.kind !== 'group') return step.kind === 'border'
  const after = opensBorder(sequence, at + 1, right)
  return (!step.optional || after) && step.alternatives.every((each) => opensBorder(steps(each), 0, after))
}

function steps(source: string): readonly Step[] {
  const found: Step[] = []
  for (let at = 0; at < source.length; ) {
    const [step, length] = stepAt(source, at)
    found.push(step)
    at += length
  }
  return found
}

function stepAt(source: string, at: number): readonly [Step, number] {
  const border = borders.find((each) => source.startsWith(each, at))
  if (border) return [{ kind: 'border' }, border.length]
  if (source[at] === '(') return group(source, at)
  if (source[at] === '[') {
    const end = source.indexOf(']', at + 1) + 1
    return quantified({ kind: kindOfClass(source.slice(at, end)) }, source, at, end)
  }
  if (source[at] === '\\') {
    const end = /^\\[pP]\{[^}]*\}|^\\u\{[^}]*\}/.exec(source.slice(at, at + 40))?.[0].length ?? 2
    return quantified({ kind: kindOfEscape(source.charAt(at + 1)) }, source, at, at + end)
  }
  const [run] = letters.exec(source.slice(at, at + 40)) ?? []
  if (!run) return quantified({ kind: /[.]/.test(source[at] ?? '') ? 'other' : 'border' }, source, at, at + 1)
  if (!quantifier.test(source.slice(at + run.length))) return [{ kind: 'letters', text: run }, run.length]
  return run.length > 1 ? [{ kind: 'other' }, run.length - 1] : quantified({ kind: 'other' }, source, at, at + 1)
}

const kindOfClass = (members: string): 'border' | 'digit' | 'other' =>
  onlySigns.test(members) ? 'border' : onlyDigits.test(members) ? 'digit' : 'other'

const kindOfEscape = (letter: string): 'border' | 'digit' | 'other' =>
  /[\p{L}\p{N}]/u.test(letter) ? (letter === 'd' ? 'digit' : 'other') : 'border'

/** A step with the quantifier behind it; a border that may be missing is a group that may be. */
function quantified(step: Step, source: string, at: number, end: number): readonly [Step, number] {
  const [times] = quantifier.exec(source.slice(end, end + 12)) ?? []
  if (!times) return [step, end - at]
  const length = end - at + times.length
  if (/^(?:\+|\{[1-9])/.test(times)) return [step, length]
  if (step.kind !== 'border') return [{ kind: 'other' }, length]
  return [{ kind: 'group', alternatives: [source.slice(at, end)], optional: true }, length]
}

function group(source: string, at: number): readonly [Step, number] {
  const end = closing(source, at)
  const [times = ''] = quantifier.exec(source.slice(end, end + 12)) ?? []
  const length = end - at + times.length
  const look = /^\(\?(?:<?=|<?!)/.exec(source.slice(at, at + 4))?.[0]
  const inner = source.slice(at + 1, end - 1).replace(/^\?(?:<?[=!]|:|<\w+>)/, '')
  if (look) {
    return [{ kind: 'look', alternatives: look.endsWith('!') ? [] : split(inner), behind: look.includes('<') }, length]
  }
  return [{ kind: 'group', alternatives: split(inner), optional: /^(?:[*?]|\{0)/.test(times) }, length]
}

/** The place after the parenthesis that closes the one at `at`. */
function closing(source: string, at: number): number {
  let depth = 0
  for (let i = at; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1
    else if (source[i] === '[') i = source.indexOf(']', i + 1)
    else if (source[i] === '(') depth += 1
    else if (source[i] === ')') depth -= 1
    if (depth === 0) return i + 1
  }
  return source.length
}

/** The alternatives of a pattern, at its own level. */
function split(source: string): readonly string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '[') at = source.indexOf(']', at + 1)
    else if (source[at] === '(') at = closing(source, at) - 1
    else if (source[at] === '|') {
      found.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...found, source.slice(from)]
}
