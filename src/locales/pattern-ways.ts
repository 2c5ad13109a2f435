import { meet } from './bounded.ts'
import { type Step, split, steps } from './pattern-steps.ts'
import { DIGIT } from './word-numbers.ts'

/** A text must have one of the words; `next`: right behind what is required before it. A sign is a word too, and any digit. */
export type Need = {
  readonly words: readonly string[]
  readonly next: boolean
  /** The same for the same words and `next`. */
  readonly name: number
}

/** All that a text must have before a pattern can match it in one of its ways. */
export type Way = readonly Need[]

/** Each way through a pattern; some may require nothing. */
export const waysThrough = (pattern: RegExp): readonly Way[] =>
  either(split(pattern.source.replaceAll(meet, '')), nowhere, false).map(({ needs }) => needs)

/** How often one of the words turns up, by a rule of thumb: short words are common. */
const frequency = ({ words }: Need): number => words.reduce((sum, word) => sum + 2 ** -weight(word), 0)

/** A digit is rarer than 'the', and more common than most longer words. */
const weight = (word: string): number => (word === DIGIT ? 3.5 : word.length)

/**
 * What a text may be in the middle of at some place of a pattern: the beginnings of words, '' between two words. Null
 * where that cannot be known.
 */
type Open = readonly string[] | null

/** A way as far as it has been gone; `near`: what begins now begins right behind its last need. */
type Gone = { readonly open: Open; readonly needs: Way; readonly near: boolean }

const MANY_WORDS = 400
const MANY_WAYS = 64
const between: Open = ['']

/** Goes through a sequence. `right`: after it, a word must end. */
const walk = (sequence: readonly Step[], from: Gone, right: boolean): readonly Gone[] =>
  sequence.reduce<readonly Gone[]>(
    (all, step, at) => {
      const ends = endsWord(sequence, at + 1, right)
      const isApart = step.kind === 'group' && ends && endsWord(sequence, at, right)
      const after = all.flatMap((gone) => taking(step, isApart ? closed(gone) : gone, ends))
      return step.kind === 'letters' ? after : few(after)
    },
    [from],
  )

function taking(step: Step, gone: Gone, ends: boolean): readonly Gone[] {
  if (step.kind === 'letters') {
    return [{ ...gone, open: gone.open?.map((word) => word + step.text.toLowerCase()) ?? null }]
  }
  if (step.kind === 'border') return [bordered(gone, step)]
  if (step.kind === 'digit') return [{ open: null, needs: [...gone.needs, needOf([DIGIT], false)], near: false }]
  if (step.kind === 'anything') return [{ ...gone, open: null, near: false }]
  return step.kind === 'look' ? looking(step, gone, ends) : within(step, gone, ends)
}

type Of<Kind extends Step['kind']> = Extract<Step, { readonly kind: Kind }>

/** What is only looked at takes no room: it is required beside the rest. */
function looking({ alternatives, behind }: Of<'look'>, gone: Gone, ends: boolean): readonly Gone[] {
  if (alternatives.length === 0) return [gone]
  const from = { open: behind ? null : gone.open, needs: [], near: false }
  const ways = either(alternatives, from, behind && ends)
  if (ways.some(({ needs }) => needs.length === 0)) return [gone]
  return ways.map(({ needs }) => ({ ...gone, needs: [...needs, ...gone.needs] }))
}

function within({ alternatives, times }: Of<'group'>, gone: Gone, ends: boolean): readonly Gone[] {
  const { optional, repeated } = times
  const after = either(
    alternatives,
    { open: gone.open, needs: [], near: gone.near && !repeated },
    ends && !optional,
  ).map((way) => (repeated && way.open?.some((word) => word !== '') ? { ...way, open: null } : way))
  if (!optional) return after.map((way) => ({ ...way, needs: [...gone.needs, ...way.needs] }))
  const near = gone.near && !repeated && after.every((way) => way.needs.length === 0 && way.near)
  return [{ ...gone, open: joined([...after, gone]), near }]
}

/** A word ends here, if one was open. */
function closed({ open, needs, near }: Gone): Gone {
  if (open === null || (open.length > 1 && open.includes(''))) return { open: between, needs, near: false }
  if (open[0] === '') return { open: between, needs, near }
  return { open: between, needs: [...needs, needOf(open, near)], near: true }
}

function bordered(gone: Gone, { sign, wide }: Of<'border'>): Gone {
  const { needs, near } = closed(gone)
  if (!sign) return { open: between, needs, near: near && !wide }
  return { open: between, needs: [...needs, needOf([sign], near)], near: !wide }
}

/** Groups of words return in many patterns. */
const groups = new Map<string, readonly Gone[]>()

function either(alternatives: readonly string[], from: Gone, right: boolean): readonly Gone[] {
  const isFresh = from.needs.length === 0 && (from.open === null || from.open === between)
  const key = isFresh ? `${from.open === null} ${from.near} ${right} ${alternatives.join('|')}` : null
  const known = key === null ? undefined : groups.get(key)
  if (known) return known
  const ways = few(
    alternatives.flatMap((source) => {
      const gone = walk(steps(source), from, right)
      return right ? gone.map(closed) : gone
    }),
  )
  if (key !== null) groups.set(key, ways)
  return ways
}

/** Ways of the same needs are one; where there are too many, those of one shape are, need by need. */
function few(ways: readonly Gone[]): readonly Gone[] {
  if (ways.length < 2) return ways
  const alike = grouped(ways, ({ needs, near }) => `${near} ${needs.map(({ name }) => name).join(' ')}`)
  const found = alike.map(asOne)
  if (found.length <= MANY_WAYS) return found
  const shapes = grouped(found, ({ needs, near }) => `${near} ${needs.map(({ next }) => next).join(' ')}`).map(asOne)
  return shapes.length <= MANY_WAYS ? shapes : [rarestOf(shapes)]
}

/** Ways of one shape together. */
function asOne(ways: readonly Gone[]): Gone {
  const [first = nowhere, ...others] = ways
  if (others.length === 0) return first
  const all = ways.map(({ needs }) => needs)
  return { ...first, open: joined(ways), needs: first.needs.map((_, at) => merged(all, at)) }
}

const nowhere: Gone = { open: null, needs: [], near: false }

/** Any ways together: all that can be said is the rarest that each requires. */
function rarestOf(ways: readonly Gone[]): Gone {
  const needs = ways.every((way) => way.needs.length > 0)
    ? [needOf(unique(ways.flatMap((way) => rarest(way.needs))), false)]
    : []
  return { open: joined(ways), needs, near: false }
}

/** Those of one name together, in the order of their firsts. */
export function grouped<One>(all: readonly One[], nameOf: (one: One) => string): readonly (readonly One[])[] {
  const groups = new Map<string, One[]>()
  for (const one of all) {
    const name = nameOf(one)
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return [...groups.values()]
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)]

const rarest = (way: Way): readonly string[] =>
  way.reduce((best, need) => (frequency(need) < frequency(best) ? need : best)).words

function joined(ways: readonly Gone[]): Open {
  if (ways.some(({ open }) => open === null)) return null
  const all = unique(ways.flatMap(({ open }) => open ?? []))
  return all.length <= MANY_WORDS ? all : null
}

/** What several ways require in one place. */
export function merged(ways: readonly Way[], at: number): Need {
  const first = ways[0]?.[at]
  if (first && ways.every((way) => way[at] === first)) return first
  return needOf(unique(ways.flatMap((way) => way[at]?.words ?? [])), first?.next ?? false)
}

const needs = new Map<string, Need>()

function needOf(words: readonly string[], next: boolean): Need {
  const key = `${next} ${words.join(' ')}`
  const found = needs.get(key) ?? { words, next, name: needs.size }
  needs.set(key, found)
  return found
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
