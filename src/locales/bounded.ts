import type { Phrase } from './phrase.ts'

/** The sign of a nasal over a Devanagari letter, which many write as the plain dot: हूँ, हूं. */
const moon = '\u0901'
const dot = '\u0902'

/** A word with a nukta, as far as its letters go: ज़रूरत. */
const withNukta = /[\u0900-\u0963]*\u093c[\u0900-\u0963]*/g

/**
 * A letter or digit of a script the tracker reads. As \p{L} and its like it would be the union of some six hundred
 * ranges in each of a thousand patterns, and they would take a second to build.
 */
const inWord = '[a-z0-9\\u00c0-\\u024f\\u1e00-\\u1eff\\u0900-\\u0963\\u0966-\\u097f]'
export const wordBegins = `(?<!${inWord})`
export const wordEnds = `(?!${inWord})`

/** Capitals of a pattern that stand for themselves; \p{L}, \W are none. */
const capitals = /\\p\{[^}]*\}|\\.|[A-Z]/g

/**
 * Looks at nothing. V8 writes what follows a choice once for each way through it, up to ten times over, and so made a
 * megabyte of code of a sentence of four kilobytes; beyond sixteen in all it gives up optimizing any. After a look
 * it is written once.
 */
export const meet = '(?=)'

/** `(?:a|b)? c`; not the parentheses in `\)` and `[)]`, nor where the way goes on only after another one that closes. */
const groupEnd = /\\.|\[(?:\\.|[^\]\\])*\]|\)(?:[*+?]\??|\{[\d,]+\}\??)?(?=[^)|*+?{])/gu

export const withMeets = (source: string): string =>
  source.replace(groupEnd, (found) => (found.startsWith(')') ? found + meet : found))

/**
 * A pattern for text in small letters: matching without regard to case costs two to five times as much. ‹ and › stand
 * for the borders of a word in any script, for `\b` sees one inside कल and beside é. A nukta is optional: people leave
 * it out. V8 leaves a pattern of more than 20 kB as it stands, and matches it a hundred times slower: two are faster.
 */
export const bounded = (source: string): RegExp =>
  new RegExp(
    withMeets(
      source
        .normalize('NFC')
        .replaceAll(moon, dot)
        .replace(withNukta, (word) => `(?:${word}|${word.replaceAll('\u093c', '')})`)
        .replace(capitals, (found) => (found.length === 1 ? found.toLowerCase() : found)),
    )
      .replaceAll('‹', wordBegins)
      .replaceAll('›', wordEnds),
    'u',
  )

export const phrase = (source: string, example: string): Phrase => ({ pattern: bounded(source), example })

/** A text as these patterns expect it, each character in its place; it was made `even` before. */
export function small(text: string): string {
  const lower = text.toLowerCase()
  return lower.includes(moon) ? lower.replaceAll(moon, dot) : lower
}

/** Anything but single blanks and characters of Latin-1 that have one way to be written. */
const uneven = /[^\x20-\x7e\xc0-\xff]/

/** One way to write each character, single blanks, straight apostrophes; no letter that two small ones stand for. */
export const even = (text: string): string =>
  text.includes('  ') || uneven.test(text)
    ? text.normalize('NFC').replaceAll('İ', 'I').replace(/[’‘]/g, "'").replace(/\s+/g, ' ')
    : text
