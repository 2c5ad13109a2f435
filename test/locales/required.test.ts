import { describe, expect, test } from 'vitest'
import { bounded, even, small } from '../../src/locales/bounded.ts'
import { wordsIn } from '../../src/locales/heard.ts'
import { languages } from '../../src/locales/languages.ts'
import { mayMatch, required } from '../../src/locales/required.ts'

test.each([
  ['\\bplease send\\b', [['please'], ['send']]],
  ['\\b(?:we|I) need\\b', [['need'], ['we', 'i']]],
  ["\\byou(?:'ll| will)? have\\b", [['have'], ['you']]],
  ["\\byou(?:'ll| will) have\\b", [['have'], ['you'], ['ll', 'will']]],
  ['‹merci (?:de|pour)›', [['merci'], ['pour', 'de']]],
  ['\\b(?:yes|no)\\b|\\bok\\b', [['yes', 'no', 'ok']]],
  ['\\b(?:and |so )?please›', [['please']]],
  ['\\bmarch\\.? (?:the )?\\d', [['march'], ['\\d']]],
  ['\\b(?:\\d|one|two) weeks\\b', [['weeks'], ['\\d', 'one', 'two']]],
  // Letters that may be missing, or be one or another, make two words of one.
  ['\\bcolou?rs?\\b', [['colours', 'colour', 'colors', 'color']]],
  ['‹(?:counter)?sign(?:ing)?›', [['countersigning', 'countersign', 'signing', 'sign']]],
  ['\\bauthori[sz]e\\b', [['authorise', 'authorize']]],
  ['\\battach(?:ed|ment)\\b', [['attachment', 'attached']]],
  // A sign is a word, too.
  ['\\bso; then\\b', [['then'], ['so'], [';']]],
  ['👍|👌', [['👍', '👌']]],
  // A part of a word requires no word.
  ['(?:\\d|one) ?days', []],
  ['photo', []],
  ['\\battach(?:ed|ment)', []],
  ['\\bneed(?<what>.+)', []],
])('%s requires %j', (source, lists) => expect(sorted(required(bounded(source)))).toEqual(sorted(lists)))

function sorted(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.map((list) => [...list].sort().join(' ')).sort()
}

describe('a pattern that matches is never kept from it', () => {
  const phrases = languages.flatMap(({ moves, dates }) => [
    ...[
      ...moves.frames,
      ...moves.vetoes,
      ...moves.accept,
      ...moves.decline,
      ...moves.conditions,
      ...moves.consequences,
      ...moves.report,
      ...moves.satisfy,
      ...moves.withdraw,
      ...moves.welcome,
      ...moves.missing,
      ...moves.mentions,
      ...moves.nothing,
    ],
    ...[...dates.never, ...dates.dates, ...dates.weekdays, ...dates.parts, ...dates.clocks, ...dates.intervals.fromNow],
  ])
  test.each(phrases.map(({ example, pattern }) => [example, pattern] as const))('%s', (example, pattern) =>
    expect(mayMatch(pattern, new Set(wordsIn(small(even(example))).sentence.each))).toBe(true),
  )
})
