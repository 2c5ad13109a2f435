import { type Step, split, steps } from './pattern-steps.ts'

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

/** Stands among the words of a text for its digits, and among those of a pattern for any digit. */
export const DIGIT = '\\d'

const cache = new WeakMap<RegExp, Required>()

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
