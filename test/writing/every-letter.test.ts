import { describe, expect, test } from 'vitest'
import { allLetters } from './all-letters.ts'
import { textOf } from './story.ts'

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’-]*/gu) ?? []

test('there is one of each kind in each language', () => {
  expect(allLetters).toHaveLength(3 * 10)
})

describe.each(allLetters)('$name ($language)', ({ letter }) => {
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
    expect(letter.html).not.toMatch(/<img|<a |<link|<script|src=|url\(|https?:/i)
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
      expect(line).not.toMatch(/^[AC]\d/)
      expect(line).not.toMatch(/^\P{P}{1,12} [AC]\d\P{L}*$/u)
      expect(line).not.toMatch(/^(?:ok|stop|resume|status|timeline|help|mute)\b/i)
    }
  })
})
