import { type Step, split, steps } from './pattern-steps.ts'

/**
 * A list of words is required when a text must have one of them before a pattern can match it. A sign is a word too,
 * and so is any digit.
 */
export type Required = readonly (readonly string[])[]

/**
 * The lists of words that a pattern requires, the rarest first. Most sentences lack them, and asking a set of words
 * costs a fraction of trying the pattern. Read off the pattern's own source, so that nobody keeps two lists.
 */
export function required(pattern: RegExp): Required {
  const known = cache.get(pattern)
  if (known) return known
  const alternatives = split(pattern.source)
  const lists: (readonly string[])[] = []
  if (alternatives.length > 1) either(alternatives, null, false, lists)
  else walk(steps(pattern.source), null, false, lists)
  const sorted = lists.toSorted((a, b) => frequency(a) - frequency(b))
  const found = sorted.filter(
    (list, at) => !sorted.slice(0, at).some((rarer) => rarer.every((word) => list.includes(word))),
  )
  cache.set(pattern, found)
  return found
}

/** Whether a text of these words may match. */
export const mayMatch = (pattern: RegExp, words: ReadonlySet<string>): boolean =>
  required(pattern).every((list) => list.some((word) => words.has(word)))

/** Stands among the words of a text for its digits, and among those of a pattern for any digit. */
export const DIGIT = '\\d'

const cache = new WeakMap<RegExp, Required>()

/** How often one of the words turns up, by a rule of thumb: short words are common. */
const frequency = (list: readonly string[]): number => list.reduce((sum, word) => sum + 2 ** -weight(word), 0)

/** A digit is rarer than 'the', and more common than most longer words. */
const weight = (word: string): number => (word === DIGIT ? 3.5 : word.length)

/**
 * What a text may be in the middle of at some place of a pattern: the beginnings of words, '' between two words. Null
 * where that cannot be known.
 */
type Open = readonly string[] | null

const MANY = 400
const between: Open = ['']

/** Goes through a sequence; the words that it requires go to `lists`. `right`: after it, a word must end. */
const walk = (sequence: readonly Step[], from: Open, right: boolean, lists: (readonly string[])[]): Open =>
  sequence.reduce((open, step, at) => {
    const ends = endsWord(sequence, at + 1, right)
    if (step.kind === 'group' && ends && endsWord(sequence, at, right)) closed(open, null, lists)
    return taking(step, open, ends, lists)
  }, from)

function taking(step: Step, open: Open, ends: boolean, lists: (readonly string[])[]): Open {
  if (step.kind === 'letters') return open?.map((word) => word + step.text.toLowerCase()) ?? null
  if (step.kind === 'border') return closed(open, step.sign, lists)
  if (step.kind === 'digit') lists.push([DIGIT])
  if (step.kind === 'digit' || step.kind === 'anything') return null
  return step.kind === 'look' ? looking(step, open, ends, lists) : within(step, open, ends, lists)
}

type Of<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>

function looking({ alternatives, behind }: Of<'look'>, open: Open, ends: boolean, lists: (readonly string[])[]): Open {
  if (alternatives.length > 0) either(alternatives, behind ? null : open, behind && ends, lists)
  return open
}

function within(step: Of<'group'>, open: Open, ends: boolean, lists: (readonly string[])[]): Open {
  const { optional, repeated } = step.times
  const after = either(step.alternatives, open, ends, optional ? [] : lists)
  const left = repeated && after?.some((word) => word !== '') ? null : after
  return optional ? joined([left, open]) : left
}

/** A word ends here, if one was open. */
function closed(open: Open, sign: string | null, lists: (readonly string[])[]): Open {
  if (open && open.length > 0 && !open.includes('')) lists.push(open)
  if (sign) lists.push([sign])
  return between
}

/** Goes through each alternative. What an only one requires is required; of several, the rarest list of each together. */
function either(alternatives: readonly string[], from: Open, right: boolean, lists: (readonly string[])[]): Open {
  const ways = alternatives.map((source) => {
    const own: (readonly string[])[] = []
    const open = walk(steps(source), from, right, own)
    if (right) closed(open, null, own)
    return { open, own }
  })
  const [only] = ways
  if (ways.length === 1) lists.push(...(only?.own ?? []))
  else if (ways.every(({ own }) => own.length > 0)) lists.push([...new Set(ways.flatMap(({ own }) => rarest(own)))])
  return joined(ways.map(({ open }) => open))
}

const rarest = (lists: Required): readonly string[] =>
  lists.reduce((best, list) => (frequency(list) < frequency(best) ? list : best))

function joined(opens: readonly Open[]): Open {
  const all = opens.some((open) => open === null) ? null : [...new Set(opens.flatMap((open) => open ?? []))]
  return all && all.length <= MANY ? all : null
}

/** Whether a word must end where the sequence goes on at `at`. */
function endsWord(sequence: readonly Step[], at: number, right: boolean): boolean {
  const step = sequence[at]
  if (!step) return right
  if (step.kind === 'look') return endsWord(sequence, at + 1, right)
  if (step.kind !== 'group') return step.kind === 'border'
  const after = endsWord(sequence, at + 1, right)
  return (!step.times.optional || after) && step.alternatives.every((each) => endsWord(steps(each), 0, after))
}
