import { describe, expect, test } from 'vitest'
import { bounded, even, small } from '../../src/locales/bounded.ts'
import { likely, wordsIn } from '../../src/locales/heard.ts'
import { languages } from '../../src/locales/languages.ts'
import type { Way } from '../../src/locales/pattern-ways.ts'
import { required } from '../../src/locales/required.ts'

test.each([
  // A word in brackets stands right behind the one before it.
  ['\\bplease send\\b', ['please (send)']],
  ['\\b(?:we|I) need\\b', ['we/i (need)']],
  ["\\byou(?:'ll| will)? have\\b", ['you have']],
  ["\\byou(?:'ll| will) have\\b", ["you (') (ll) (have)", 'you (will) (have)']],
  ['‹merci (?:de|pour)›', ['merci (de/pour)']],
  ['\\b(?:yes|no)\\b|\\bok\\b', ['yes/no/ok']],
  ['\\b(?:and |so )?please›', ['please']],
  ['\\bmarch\\.? (?:the )?\\d', ['march \\d']],
  ['\\b(?:\\d|one|two) weeks\\b', ['\\d weeks', 'one/two (weeks)']],
  // Ways that part in more than a word are two.
  ['\\b(?:of course|no problem)\\b', ['of (course)', 'no (problem)']],
  ['\\bturn (?:it|this) down\\b', ['turn (it/this) (down)']],
  // What may stand between, or be blanked because it is a day, parts two words.
  ['\\bsend\\b.* back\\b', ['send back']],
  ['\\bsend +back\\b', ['send back']],
  ['\\bvery(?: very)* good\\b', ['very good']],
  // Letters that may be missing, or be one or another, make two words of one.
  ['\\bcolou?rs?\\b', ['colours/colors/colour/color']],
  ['‹(?:counter)?sign(?:ing)?›', ['countersigning/signing/countersign/sign']],
  ['\\bauthori[sz]e\\b', ['authorise/authorize']],
  ['\\battach(?:ed|ment)\\b', ['attached/attachment']],
  // A sign is a word, too.
  ['\\bso; then\\b', ['so (;) (then)']],
  ['👍|👌', ['👍/👌']],
  // What is looked at stands somewhere.
  ['^(?=.*\\bwe\\b).*\\bsend\\b', ['we send']],
  ['\\bsend\\b(?= it\\b|$)', ['send']],
  // A part of a word requires no word.
  ['(?:\\d|one) ?days', ['']],
  ['photo', ['']],
  ['\\battach(?:ed|ment)', ['']],
  ['\\bneed(?<what>.+)', ['']],
])('%s requires %j', (source, ways) => expect(required(bounded(source)).map(said).sort()).toEqual([...ways].sort()))

const said = (way: Way): string =>
  way.map(({ words, next }) => (next ? `(${words.join('/')})` : words.join('/'))).join(' ')

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
    expect(likely([{ pattern }], wordsIn(small(even(example))))).toHaveLength(1),
  )
})
