import { describe, expect, test } from 'vitest'
import type { CommandName } from '../../src/locales/commands.ts'
import { letterLanguages } from '../../src/locales/languages.ts'
import { asWish, asYes, commands } from '../../src/reading/commands.ts'
import { correctionsIn } from '../../src/reading/correction.ts'

const every: readonly CommandName[] = [
  ...(['ok', 'by', 'is', 'who', 'after', 'add', 'no', 'drop', 'done', 'got', 'not yet'] as const),
  ...(['discussed', 'same as', 'mute', 'stop', 'resume', 'status', 'timeline', 'help'] as const),
]

describe.each(letterLanguages)('$language', ({ language, commands: words }) => {
  test('knows every command', () => {
    expect(new Set(words.lines.map(({ name }) => name))).toEqual(new Set(every))
  })

  test.each(words.lines.map((line) => [line.example, line] as const))('%s', (example, { name, pattern }) => {
    expect(example).toMatch(pattern)
    const read = commands(example, '2026-06-01T10:00:00+02:00', 'Europe/Paris', language)
    expect(read.commands.map(({ command }) => command.name)).toEqual([name])
  })

  test.each(
    [asWish, asYes].flatMap((spoken) => spoken(words).map((phrase) => [phrase.example, phrase.name, spoken] as const)),
  )('%s', (example, name, spoken) => {
    const read = commands(
      `Well now, this is not one.\n${example}`,
      '2026-06-01T10:00:00+02:00',
      'Europe/Paris',
      language,
      spoken,
    )
    expect(read.commands.map(({ command }) => command.name)).toEqual([name])
  })

  test.each(words.corrections.map((each) => [each.example, each] as const))('%s', (example, { name, pattern }) => {
    expect(example).toMatch(pattern)
    const found = correctionsIn(example, '2026-06-01T10:00:00+02:00', 'Europe/Paris', language)
    expect(found.map((each) => each.name)).toContain(name)
  })
})
