import { describe, expect, test } from 'vitest'
import { bounded, even, small } from '../../src/locales/bounded.ts'
import { languages } from '../../src/locales/languages.ts'
import { mayMatch, required, wordsIn } from '../../src/locales/required.ts'

test.each([
  ['\\bplease send\\b', [['please'], ['send']]],
  ['\\b(?:we|I) need\\b', [['we', 'i'], ['need']]],
  ["\\byou(?:'ll| will)? have\\b", [['you'], ['have']]],
  ["\\byou(?:'ll| will) have\\b", [['you'], ['ll', 'will'], ['have']]],
  ['‹merci (?:de|pour)›', [['merci'], ['de', 'pour']]],
  ['\\b(?:yes|no)\\b|\\bok\\b', [['yes', 'no', 'ok']]],
  // A part of a word requires no word.
  ['photo', []],
  ['\\battach(?:ed|ment)', []],
  ['\\bcolou?r\\b', []],
  ['\\bneed(?<what>.+)', []],
])('%s requires %j', (source, lists) => expect(required(bounded(source))).toEqual(lists))

describe('a pattern that matches is never kept from it', () => {
  const frames = languages.flatMap(({ moves }) => moves.frames)
  test.each(frames.map(({ example, pattern }) => [example, pattern] as const))('%s', (example, pattern) =>
    expect(mayMatch(pattern, wordsIn(small(even(example))).each)).toBe(true),
  )
})
