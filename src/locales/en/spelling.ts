import { bounded, phrase as strict } from '../bounded.ts'
import type { Phrase } from '../phrase.ts'

/** What thumbs leave out: 'could u', 'ur logo', 'ill send it', 'we cant'. */
const hurried: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\\])you(?![\p{L}\p{N}])/gu, '(?:you|u(?![a-z]))'],
  [/(?<![\p{L}\\])your(?![\p{L}\p{N}])/gu, '(?:your|ur)'],
  [/'(ll|m|ve)(?!\p{L})/gu, "(?:'|(?<=\\b(?:i|u|you|it)))$1"],
  [/(?<![\p{L}\\])(\p{L}+)n't(?!\p{L})/gu, "(?:$1n't|$1nt)"],
]

/** Takes 'you' and 'u'. Not for letters in a class. */
const spelled = (source: string): string =>
  hurried.reduce((spelling, [word, either]) => spelling.replace(word, either), source)

export const re = (source: string): RegExp => bounded(spelled(source))

export const phrase = (source: string, example: string): Phrase => strict(spelled(source), example)
