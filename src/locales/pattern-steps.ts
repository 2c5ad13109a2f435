import { letter } from './dates.ts'

/** One step of a sequence: letters, a group with its alternatives, a border between words, or anything else. */
export type Step =
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

export function steps(source: string): readonly Step[] {
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
export function split(source: string): readonly string[] {
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
