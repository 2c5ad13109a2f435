import { describe, expect, test } from 'vitest'
import { foreignClients } from '../../src/locales/foreign-clients.ts'
import { languages } from '../../src/locales/languages.ts'
import { anyOf, type Phrase } from '../../src/locales/phrase.ts'

const named = languages.map(({ language, layout }) => ({ language, layout }))
const phrasesOf = (words: object): readonly Phrase[] => Object.values(words).flat().filter(isPhrase)
const isPhrase = (value: unknown): value is Phrase => typeof value === 'object' && value !== null && 'pattern' in value

describe.each(named)('$language', ({ layout }) => {
  test.each(phrasesOf(layout).map(({ example, pattern }) => [example, pattern] as const))('%s', (example, pattern) => {
    expect(example).toMatch(pattern)
    expect(anyOf([{ pattern, example }]).test(example)).toBe(true)
  })

  test('no telltale is a telltale of another language', () => {
    const others = named.filter((other) => other.layout !== layout).flatMap((other) => other.layout.telltales)
    expect(layout.telltales.filter((word) => others.includes(word))).toEqual([])
    expect(layout.telltales).toEqual([...new Set(layout.telltales)])
  })
})

test.each(foreignClients.flatMap(phrasesOf).map(({ example, pattern }) => [example, pattern] as const))(
  'abroad: %s',
  (example, pattern) => {
    expect(example).toMatch(pattern)
  },
)
