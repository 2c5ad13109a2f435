import { languages } from '../locales/languages.ts'

const all = (
  pick: (words: (typeof languages)[number]['layout']['abbreviations']) => readonly string[],
): ReadonlySet<string> => new Set(languages.flatMap(({ layout }) => pick(layout.abbreviations)))

const always = all(({ always }) => always)
const beforeSmall = all(({ beforeSmall }) => beforeSmall)
const beforeDigit = all(({ beforeDigit }) => beforeDigit)
const afterOrdinal = all(({ afterOrdinal = [] }) => afterOrdinal)

/** The signs that may end a sentence, with what may close it, and the white space that must follow. */
const ends = /(?:(?<![.?!…।॥])[.?!…।॥]+(?:\s[?!]+)*["'”’»)\]]*|[✅👍🙏]\p{M}*|[:;]-?[()](?=\s+[^\p{Ll}\s]))(?:\s+|$)/gu

/** As long as the longest word that tells what a full stop is: 'September'. */
const LOOKAHEAD = 12
/** And as far as two long words reach back: a sentence without an end must not be looked through at each dot. */
const LOOKBEHIND = 80

/** A line broken into its sentences. */
export function brokenInto(line: string): readonly string[] {
  const parts: string[] = []
  let start = 0
  for (const { index, 0: end } of line.matchAll(ends)) {
    const after = index + end.length
    const before = line.slice(Math.max(start, index - LOOKBEHIND), index)
    if (after < line.length && !isEnd(before, end, line.slice(after, after + LOOKAHEAD))) continue
    const part = line.slice(start, after).trim()
    if (part) parts.push(part)
    start = after
  }
  const rest = line.slice(start).trim()
  return rest ? [...parts, rest] : parts
}

function isEnd(before: string, end: string, next: string): boolean {
  // "What a day (at last!) for us"
  if (/^[?!]+[)\]]/.test(end) && /^\p{Ll}/u.test(next)) return false
  if (/^(?:\.{2,}|…)/.test(end)) return !/^\p{Ll}/u.test(next)
  if (!end.startsWith('.')) return true
  const word = before.slice(/^.*[\s("'“«]/s.exec(before)?.[0].length ?? 0)
  const small = word.toLowerCase()
  // "2. Logos": a number that opens a sentence counts it.
  if (word === before && /^(?:\d{1,2}|\p{L})$/u.test(word)) return false
  if (always.has(small)) return false
  if (/^\d{1,2}$/.test(word) && afterOrdinal.has(/^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '')) return false
  if (beforeSmall.has(small) && /^[\p{Ll}\p{Lo}\d,]/u.test(next)) return false
  if (beforeDigit.has(small) && /^\d/.test(next)) return false
  return !isInitial(before, word)
}

/** "J. Marsh", "M. Tavernier", "Jean P. Martin"; but "we take option A. Please go on". */
function isInitial(before: string, word: string): boolean {
  if (!/^(?:\p{Lu}\.?-?){1,2}$/u.test(word)) return false
  const previous = /(?:^|\s)(\S+)$/.exec(before.slice(0, -word.length).trimEnd())?.[1]
  return previous === undefined || word === 'M' || /^\p{Lu}[\p{L}.]*$/u.test(previous)
}
