import { describe, expect, test } from 'vitest'
import { small } from '../../src/locales/bounded.ts'
import { foreignClients, foreignVacations } from '../../src/locales/foreign-clients.ts'
import { languages, letterLanguages } from '../../src/locales/languages.ts'
import { anyOf, type Phrase } from '../../src/locales/phrase.ts'

const named = languages.map(({ language, layout }) => ({ language, layout }))
const phrasesOf = (words: object): readonly Phrase[] => Object.values(words).flat().filter(isPhrase)
const isPhrase = (value: unknown): value is Phrase => typeof value === 'object' && value !== null && 'pattern' in value

describe.each(named)('$language', ({ layout: { massMail = [], ...layout } }) => {
  test.each(massMail)('$example', ({ example, pattern }) => {
    expect(small(example)).toMatch(pattern)
  })

  test.each(phrasesOf(layout).map(({ example, pattern }) => [example, pattern] as const))('%s', (example, pattern) => {
    expect(example).toMatch(pattern)
    expect(anyOf([{ pattern, example }]).test(example)).toBe(true)
  })

  test.each(phrasesOf(layout.absences))('$example', ({ example, pattern }) => {
    expect(example).toMatch(pattern)
  })

  test('no telltale stands twice', () => {
    expect(layout.telltales).toEqual([...new Set(layout.telltales)])
  })
})

describe.each(letterLanguages)('$language', ({ language, layout }) => {
  test('has no telltale of another language that letters are written in', () => {
    const others = letterLanguages.filter((other) => other.language !== language)
    expect(layout.telltales.filter((word) => others.some((other) => other.layout.telltales.includes(word)))).toEqual([])
  })
})

test.each(
  [...foreignClients.flatMap(phrasesOf), ...foreignVacations].map(
    ({ example, pattern }) => [example, pattern] as const,
  ),
)('abroad: %s', (example, pattern) => {
  expect(example).toMatch(pattern)
})
