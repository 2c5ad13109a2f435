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
  const lists: (readonly string[])[] = []
  const ends = split(pattern.source).flatMap((source, _, all) =>
    walk(steps(source), [unborn], all.length === 1 ? lists : []),
  )
  const witnesses = witnessesOf(ends)
  if (witnesses && lists.every((list) => frequency(list) > frequency(witnesses))) lists.push(witnesses)
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
 * One way through a pattern, up to some step. `open` is the word it is in the middle of, '' between words, null where
 * that cannot be known. `witness` is the longest whole word on the way.
 */
type Way = { readonly open: string | null; readonly witness: string | null }

const unborn: Way = { open: null, witness: null }
const MANY = 120

/** All ways through a sequence; a list that all of them require goes to `lists`. */
function walk(sequence: readonly Step[], from: readonly Way[], lists: (readonly string[])[]): readonly Way[] {
  return sequence.reduce((ways, step) => different(taking(step, ways, lists)), from)
}

function taking(step: Step, ways: readonly Way[], lists: (readonly string[])[]): readonly Way[] {
  if (step.kind === 'letters')
    return ways.map((way) => ({ ...way, open: way.open === null ? null : way.open + step.text.toLowerCase() }))
  if (step.kind === 'border') return closed(step.sign, ways, lists)
  if (step.kind === 'anything') return ways.map(({ witness }) => ({ open: null, witness }))
  if (step.kind === 'digit') {
    lists.push([DIGIT])
    return ways.map(({ witness }) => ({ open: null, witness: longer(witness, DIGIT) }))
  }
  if (step.kind === 'look') {
    if (step.alternatives.length > 0) through(step.alternatives, step.behind ? [unborn] : ways, lists)
    return ways
  }
  const inside = through(step.alternatives, ways, step.times.optional ? [] : lists)
  const after = step.times.repeated ? inside.map((way) => (way.open === '' ? way : { ...way, open: null })) : inside
  return step.times.optional ? [...ways, ...after] : after
}

/** A word ends here, if one was open. */
function closed(sign: string | null, ways: readonly Way[], lists: (readonly string[])[]): readonly Way[] {
  const words = ways.map(({ open }) => open)
  if (words.every((word) => word)) lists.push([...new Set(words.filter((word) => word !== null))])
  if (sign) lists.push([sign])
  return ways.map(({ open, witness }) => ({ open: '', witness: longer(longer(witness, open), sign) }))
}

/** Each way goes on through each alternative; what all alternatives require of themselves is a list. */
function through(alternatives: readonly string[], ways: readonly Way[], lists: (readonly string[])[]): readonly Way[] {
  const sequences = alternatives.map(steps)
  const opens = [...new Set(ways.map(({ open }) => open))]
  const own: (readonly string[])[][] = sequences.map(() => [])
  const ends = new Map(
    opens.map((open) => [
      open,
      distinct(sequences.flatMap((sequence, at) => walk(sequence, [{ open, witness: null }], own[at] ?? []))),
    ]),
  )
  if (opens.length === 1) lists.push(...shared(own))
  const witnesses = witnessesOf([...ends.values()].flat())
  if (witnesses) lists.push(witnesses)
  return ways.flatMap(({ open, witness }) =>
    (ends.get(open) ?? []).map((end) => ({ open: end.open, witness: longer(end.witness, witness) })),
  )
}

/** What an only alternative requires, or one word of the rarest list of each. */
function shared(alternatives: readonly Required[]): Required {
  const [only = [], ...others] = alternatives
  if (others.length === 0) return only
  const rarest = alternatives.map(([first, ...lists]) =>
    lists.reduce((best, list) => (frequency(list) < frequency(best ?? []) ? list : best), first),
  )
  return rarest.every((list) => list !== undefined) ? [[...new Set(rarest.flatMap((list) => list ?? []))]] : []
}

const witnessesOf = (ways: readonly Way[]): readonly string[] | null =>
  ways.length > 0 && ways.every(({ witness }) => witness !== null)
    ? [...new Set(ways.map(({ witness }) => witness ?? ''))]
    : null

const longer = (one: string | null, other: string | null): string | null =>
  !one ? other || null : !other || weight(other) < weight(one) ? one : other

/**
 * Each way once. Where there are too many to tell apart, the words that lie behind are kept, or else the words they are
 * in the middle of: of three adverbs and a hundred verbs it is enough to require the verb.
 */
function different(ways: readonly Way[]): readonly Way[] {
  const found = distinct(ways)
  if (found.length <= MANY) return found
  const fewer = found.every(({ witness }) => witness !== null)
    ? distinct(found.map(({ witness }) => ({ open: null, witness })))
    : distinct(found.map(({ open }) => ({ open, witness: null })))
  return fewer.length > 4 * MANY ? [unborn] : fewer
}

const distinct = (ways: readonly Way[]): readonly Way[] => [
  ...new Map(ways.map((way) => [`${way.open}\n${way.witness}`, way])).values(),
]
