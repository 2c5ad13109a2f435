import { grouped, merged, type Need, type Way, waysThrough } from './pattern-ways.ts'

/**
 * The ways in which a pattern can match, by the words that each requires: 'please send' and 'we need' are two ways. A
 * pattern that can match without any word of its own has one way that requires nothing. Most sentences lack the words,
 * and looking them up costs a fraction of trying the pattern. Read off the pattern's own source, so that nobody keeps
 * two lists.
 */
export function required(pattern: RegExp): readonly Way[] {
  const known = cache.get(pattern)
  if (known) return known
  const ways = waysThrough(pattern).map(withoutRepeats)
  const found = ways.some(({ length }) => length === 0) ? [[]] : united(ways)
  cache.set(pattern, found)
  return found
}

const cache = new WeakMap<RegExp, readonly Way[]>()

/** A need goes without saying where a rarer one has the same words, and none stands right behind it. */
const withoutRepeats = (way: Way): Way =>
  way.filter(
    (need, at) =>
      need.next ||
      way[at + 1]?.next ||
      !way.some((other, place) => other !== need && isWithin(other, need) && (place < at || !isWithin(need, other))),
  )

const isWithin = (some: Need, all: Need): boolean => some.words.every((word) => all.words.includes(word))

/** Ways that differ in one place are one: 'send it' and 'post it'. */
function united(ways: readonly Way[]): readonly Way[] {
  const most = Math.max(...ways.map(({ length }) => length))
  let found = ways
  for (let place = 0; place < most; place += 1) {
    const alike = grouped(found, (way) =>
      way.map((need, at) => (at === place ? String(need.next) : need.name)).join(' '),
    )
    found = alike.map((same) => (same[0] ?? []).map((need, at) => (at === place ? merged(same, at) : need)))
  }
  return found
}
