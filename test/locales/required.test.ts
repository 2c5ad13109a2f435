import { describe, expect, test } from 'vitest'
import { bounded, even, small } from '../../src/locales/bounded.ts'
import { wordsIn } from '../../src/locales/heard.ts'
import { languages } from '../../src/locales/languages.ts'
import { mayMatch, required } from '../../src/locales/required.ts'

test.each([
  ['\\bplease send\\b', [['please'], ['send']]],
  ['\\b(?:we|I) need\\b', [['we', 'i'], ['need']]],
  ["\\byou(?:'ll| will)? have\\b", [['you'], ['have']]],
  ["\\byou(?:'ll| will) have\\b", [['you'], ['ll', 'will'], ['have']]],
  ['‹merci (?:de|pour)›', [['merci'], ['de', 'pour']]],
  ['\\b(?:yes|no)\\b|\\bok\\b', [['yes', 'no', 'ok']]],
  ['\\b(?:and |so )?please›', [['please']]],
  ['\\bmid-month\\b', [['mid'], ['month']]],
  ['\\bmarch\\.? (?:the )?\\d', [['march'], ['\\d']]],
  ['\\b(?:\\d|one|two) weeks\\b', [['\\d', 'one', 'two'], ['weeks']]],
  // A part of a word requires no word.
  ['(?:\\d|one) ?days', []],
  ['photo', []],
  ['\\battach(?:ed|ment)', []],
  ['\\bcolou?r\\b', []],
  ['\\bneed(?<what>.+)', []],
])('%s requires %j', (source, lists) => expect(required(bounded(source))).toEqual(lists))

describe('a pattern that matches is never kept from it', () => {
  const phrases = languages.flatMap(({ moves, dates }) => [
    ...[
      ...moves.frames,
      ...moves.vetoes,
      ...moves.accept,
      ...moves.decline,
      ...moves.conditions,
      ...moves.consequences,
    ],
    ...[...dates.never, ...dates.dates, ...dates.weekdays, ...dates.parts, ...dates.clocks, ...dates.intervals.fromNow],
  ])
  test.each(phrases.map(({ example, pattern }) => [example, pattern] as const))('%s', (example, pattern) =>
    expect(mayMatch(pattern, wordsIn(small(even(example))).each)).toBe(true),
  )
})
