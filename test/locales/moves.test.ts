import { describe, expect, test } from 'vitest'
import { even, small } from '../../src/locales/bounded.ts'
import { languages } from '../../src/locales/languages.ts'
import type { MoveWords } from '../../src/locales/moves.ts'
import type { Phrase } from '../../src/locales/phrase.ts'

const isPhrase = (value: unknown): value is Phrase =>
  typeof value === 'object' && value !== null && 'pattern' in value && 'example' in value

/** Every phrase of a language, with the name of the list that it stands in. */
function phrases(moves: MoveWords): readonly (readonly [string, Phrase])[] {
  const found = (name: string, value: unknown): readonly (readonly [string, Phrase])[] => {
    if (isPhrase(value)) return [[name, value]]
    if (Array.isArray(value)) return value.flatMap((each) => found(name, each))
    return name === 'columns' ? Object.values(value as object).flatMap((each) => found(name, each)) : []
  }
  return Object.entries(moves).flatMap(([name, value]) => found(name, value))
}

describe.each(languages.map((locale) => [locale.language, locale.moves] as const))('%s', (_language, moves) => {
  test.each(phrases(moves).map(([name, phrase]) => [name, phrase.example, phrase.pattern] as const))(
    '%s: %s',
    (_name, example, pattern) => expect(small(even(example))).toMatch(pattern),
  )

  test('no pattern is too long for its engine to make it fast', () => {
    expect(phrases(moves).filter(([, { pattern }]) => pattern.source.length > 20_000)).toEqual([])
  })

  test.each(moves.frames.map((frame) => [frame.example, frame] as const))(
    'the thing of "%s", or the verb that says it all, has a place in its pattern',
    (example, { pattern, bare }) => {
      const { what, verb, later } = pattern.exec(small(even(example)))?.groups ?? {}
      expect((what ?? (bare && (verb ?? later)))?.trim()).toBeTruthy()
    },
  )

  test.each(moves.frames.map((frame) => [frame.example, frame] as const))('the cue lets "%s" through', (example) =>
    expect(small(even(example))).toMatch(moves.cue.pattern),
  )
})
