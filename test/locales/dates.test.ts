import { describe, expect, test } from 'vitest'
import { languages } from '../../src/locales/languages.ts'
import { legible } from '../../src/reading/legible.ts'

const phrasesOf = ({ dates }: (typeof languages)[number]) => [
  ...dates.never,
  ...dates.dates,
  ...dates.weekdays,
  ...dates.parts,
  ...dates.clocks,
  ...dates.intervals.units,
  ...dates.intervals.lengths,
  ...dates.intervals.fromNow,
]

describe.each(languages)('the days of $language', (locale) => {
  test.each(phrasesOf(locale))('find "$example"', ({ pattern, example }) => {
    expect(example).toMatch(pattern)
  })

  test.each(phrasesOf(locale))('"$example" is written as the patterns read it', ({ example }) => {
    expect(legible(example).text).toBe(example)
  })

  const passing = [
    ...locale.dates.dates,
    ...locale.dates.weekdays,
    ...locale.dates.parts,
    ...locale.dates.intervals.fromNow,
  ]
  test.each(passing)('"$example" passes the cheap test', ({ example }) => {
    expect(example).toMatch(locale.dates.cue)
  })
})
