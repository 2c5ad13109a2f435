import { wordBegins, wordEnds } from './bounded.ts'
import { letter } from './dates.ts'

/** One step of a sequence. `alternatives` are sources again. */
export type Step =
  | { readonly kind: 'letters'; readonly text: string }
  /**
   * Anything that is no part of a word; `sign` where it is always the same one: a comma, but not a blank. `wide`: it may
   * be several signs, or the blanks in which a day stood.
   */
  | { readonly kind: 'border'; readonly sign: string | null; readonly wide: boolean }
  | { readonly kind: 'digit' }
  | { readonly kind: 'group'; readonly alternatives: readonly string[]; readonly times: Times }
  /** A look at what stands before or behind; it takes no room itself. */
  | { readonly kind: 'look'; readonly alternatives: readonly string[]; readonly behind: boolean }
  | { readonly kind: 'anything' }

export type Times = { readonly optional: boolean; readonly repeated: boolean }

const borders = [
  `(?<!${letter})`,
  `(?!${letter})`,
  wordBegins,
  wordEnds,
  '(?<![\\p{L}\\p{M}\\p{N}])',
  '(?![\\p{L}\\p{M}\\p{N}])',
  '\\b',
  '^',
  '$',
]
const letters = /^[\p{L}\p{M}\p{N}]+/u
const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/
const escaped = /^\\(?:k<\w+>|[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|.)/iu
const border = { kind: 'border', sign: null, wide: false } as const
const once = { optional: false, repeated: false } as const

const known = new Map<string, readonly Step[]>()

export function steps(source: string): readonly Step[] {
  const found = known.get(source) ?? stepsAnew(source)
  known.set(source, found)
  return found
}

function stepsAnew(source: string): readonly Step[] {
  const found: Step[] = []
  for (let at = 0; at < source.length; ) {
    const [step, length] = stepAt(source, at)
    found.push(step)
    at += length
  }
  return found
}

function stepAt(source: string, at: number): readonly [Step, number] {
  const lookaround = borders.find((each) => source.startsWith(each, at))
  if (lookaround) return [border, lookaround.length]
  if (source[at] === '(') return group(source, at)
  if (source[at] === '[') {
    const end = endOfClass(source, at)
    return quantified(ofClass(source.slice(at + 1, end - 1)), source, at, end)
  }
  if (source[at] === '\\') {
    const [found = ''] = escaped.exec(source.slice(at, at + 40)) ?? []
    return quantified(ofEscape(found), source, at, at + found.length)
  }
  const [run] = letters.exec(source.slice(at, at + 40)) ?? []
  if (!run) return sign(source, at)
  const isCounted = quantifier.test(source.slice(at + run.length))
  if (!isCounted) return [{ kind: 'letters', text: run }, run.length]
  const last = [...run].at(-1) ?? ''
  if (run !== last) return [{ kind: 'letters', text: run.slice(0, -last.length) }, run.length - last.length]
  return quantified({ kind: 'letters', text: run }, source, at, at + run.length)
}

function sign(source: string, at: number): readonly [Step, number] {
  const found = String.fromCodePoint(source.codePointAt(at) ?? 0)
  const step: Step = found === '.' ? { kind: 'anything' } : found === ' ' ? border : { ...border, sign: found }
  return quantified(step, source, at, at + found.length)
}

function ofEscape(source: string): Step {
  const name = source.charAt(1)
  if (name === 'd') return { kind: 'digit' }
  if (name === 's') return border
  return /[\p{L}\p{N}]/u.test(name) ? { kind: 'anything' } : { ...border, sign: name }
}

const MANY = 12
/** What may stand in a class and is no part of a word: blanks, signs, emoji. */
const noLetter =
  /\\s|\\p\{(?:Extended_Pictographic|Emoji_Presentation|P|S)\}|\\u(?:\{[\da-f]+\}|[\da-f]{4})|[^\p{L}\p{N}\\^]|\\[^\p{L}\p{N}]/giu

/** Few letters or signs are alternatives: `[sz]`, `[;:]`. */
function ofClass(members: string): Step {
  const rest = members.replace(noLetter, '')
  if (!members.startsWith('^') && /^[\p{L}\p{M}]*$/u.test(members) && members.length <= MANY) {
    return { kind: 'group', alternatives: [...members], times: once }
  }
  if (/^[\d\\-]+$/.test(members.replaceAll('\\d', '0'))) return { kind: 'digit' }
  if (rest !== '') return { kind: 'anything' }
  const listed = /^[^\\ -]+-?$/u.test(members)
  return listed
    ? { kind: 'group', alternatives: [...members].map((each) => `\\${each}`), times: once }
    : { ...border, wide: true }
}

/** A step with the quantifier behind it. */
function quantified(step: Step, source: string, at: number, end: number): readonly [Step, number] {
  const [found = ''] = quantifier.exec(source.slice(end, end + 12)) ?? []
  const length = end - at + found.length
  if (found === '' || step.kind === 'anything') return [step, length]
  if (step.kind === 'digit' || (step.kind === 'border' && !timesOf(found).optional)) {
    if (timesOf(found).optional) return [{ kind: 'anything' }, length]
    return [step.kind === 'border' ? { ...step, wide: true } : step, length]
  }
  if (step.kind === 'group') return [{ ...step, times: timesOf(found) }, length]
  return [{ kind: 'group', alternatives: [source.slice(at, end)], times: timesOf(found) }, length]
}

const timesOf = (found: string): Times => ({
  optional: /^(?:[*?]|\{0)/.test(found),
  repeated: !/^(?:\?|\{1\})/.test(found) && found !== '',
})

function group(source: string, at: number): readonly [Step, number] {
  const end = closing(source, at)
  const [found = ''] = quantifier.exec(source.slice(end, end + 12)) ?? []
  const length = end - at + found.length
  const look = /^\(\?(?:<?=|<?!)/.exec(source.slice(at, at + 4))?.[0]
  const inner = source.slice(at + 1, end - 1).replace(/^\?(?:<?[=!]|:|<\w+>)/, '')
  if (look) {
    return [{ kind: 'look', alternatives: look.endsWith('!') ? [] : split(inner), behind: look.includes('<') }, length]
  }
  return [{ kind: 'group', alternatives: split(inner), times: found === '' ? once : timesOf(found) }, length]
}

function endOfClass(source: string, at: number): number {
  let end = at + 1
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** The place after the parenthesis that closes the one at `at`. */
function closing(source: string, at: number): number {
  let depth = 0
  for (let i = at; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1
    else if (source[i] === '[') i = endOfClass(source, i) - 1
    else if (source[i] === '(') depth += 1
    else if (source[i] === ')') depth -= 1
    if (depth === 0) return i + 1
  }
  return source.length
}

/** The alternatives of a pattern, at its own level. */
export function split(source: string): readonly string[] {
  const found: string[] = []
  let from = 0
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1
    else if (source[at] === '[') at = endOfClass(source, at) - 1
    else if (source[at] === '(') at = closing(source, at) - 1
    else if (source[at] === '|') {
      found.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...found, source.slice(from)]
}
