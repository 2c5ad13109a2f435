import { describe, expect, test } from 'vitest'
import { languages } from '../../src/locales/languages.ts'
import { numbered, numberOf, numberOfDigit } from '../../src/locales/word-numbers.ts'

describe('a text by the numbers of its words', () => {
  test.each([
    ['we send it, ok?', ['we', 'send', 'it', ',', 'ok', '?']],
    ['कल तक भेज दूँगा।', ['कल', 'तक', 'भेज', 'दूँगा', '।']],
    ['it is done.', ['it', 'is', 'done']],
    ['done. thanks.', ['done', '.', 'thanks', '.']],
    ['ok 👍🏽 merci', ['ok', '👍', '🏽', 'merci']],
    ['𝒶b c', ['𝒶b', 'c']],
    ["l'été à\u00a0nice", ['l', "'", 'été', 'à', 'nice']],
    ['', []],
  ])('%j', (text, words) => {
    const numbers = words.map(numberOf)
    expect(numbered(text).each).toEqual(numbers)
  })

  test.each([
    ['by 12 march', ['by', '12', 'march']],
    // No end of a sentence, but of an ordinal.
    ['bis zum 13.', ['bis', 'zum', '13', '.']],
  ])('%j tells a digit once more at its end', (text, words) => {
    const numbers = words.map(numberOf)
    expect(numbered(text).each).toEqual([...numbers, numberOfDigit])
  })

  test('has a number of its own for every word that betrays a language', () => {
    const words = [...new Set(languages.flatMap(({ layout }) => layout.telltales))]
    expect(new Set(words.map(numberOf)).size).toBe(words.length)
  })
})
