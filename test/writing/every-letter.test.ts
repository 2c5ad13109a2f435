import { describe, expect, test } from 'vitest'
import { commands } from '../../src/reading/commands.ts'
import { allLetters } from './all-letters.ts'
import { textOf } from './story.ts'

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’-]*/gu) ?? []

const sentAt = '2026-06-08T10:00:00+01:00'

test('there is one of each kind in each language', () => {
  expect(allLetters).toHaveLength(3 * 26)
})

describe.each(allLetters)('$name ($language)', ({ letter, language }) => {
  test('keeps its text within 78 columns, without a gap or a forgotten tag', () => {
    for (const line of letter.text.split('\n')) expect(line.length).toBeLessThanOrEqual(78)
    expect(letter.text).not.toMatch(/\n{3}|\{\{|undefined|null|\[object| \n/)
    expect(letter.html).not.toMatch(/\{\{|undefined|\[object/)
  })

  test('says nothing in text that is not in HTML as well', () => {
    const shown = new Set(words(textOf(letter.html)))
    expect(words(letter.text).filter((word) => !shown.has(word))).toEqual([])
  })

  test('names its language and asks nothing of the network', () => {
    expect(letter.html).toMatch(/^<!doctype html>\n<html lang="(?:en-GB|fr-FR|hi-IN)">/)
    expect(letter.html).not.toMatch(/<img|<a (?!class="link" href="mailto:)|<link|<script|src=|url\(|https?:/i)
  })

  test('keeps out of the way of our own commands, quoted with or without marks', () => {
    const lines = [letter.text, letter.html.replace(/<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '')]
      .flatMap((part) =>
        part
          .replace(/<br>|<\/(?:p|h1|h2|td|div)>/g, '\n')
          .replace(/<[^>]+>/g, '')
          .split('\n'),
      )
      .map((line) => line.trim())
    for (const line of lines) {
      expect(commands(line, sentAt, 'Europe/London', language)).toMatchObject({ commands: [], notUnderstood: [] })
    }
  })
})

const quoted = (text: string) => [...text.matchAll(/[“«]\s?([^”»]+?)\s?[”»]/gu)].map(([, inside = '']) => inside)

/** What somebody is told to type: what is quoted with an item's id, and all that is quoted in the list at the end. */
const advice = allLetters.flatMap(({ name, language, letter }) => {
  const [list = ''] = letter.text
    .split('\n\n')
    .filter((part) => part.includes('“ok”') || part.includes('«\u00a0ok\u00a0»'))
  const lines = [
    ...quoted(letter.text.replace(/\s*\n\s*/g, ' ')).filter((each) => /\b[AC]\d/.test(each)),
    ...quoted(list),
  ]
  return [...new Set(lines)].map((line) => ({ name, language, line }))
})

test('every letter that asks for a line shows one', () => {
  expect(advice.length).toBeGreaterThan(40)
})

test.each(advice)('the line that $name advises in $language is understood: $line', ({ line, language }) => {
  const { commands: understood, rest } = commands(line, sentAt, 'Europe/London', language)
  expect(understood.map((command) => command.line)).toEqual([line])
  expect(rest).toBe('')
})
