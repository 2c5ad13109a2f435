import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ownWords } from '../../src/reading/own-words.ts'

/** Drop in a mail as X.txt and what its author wrote as X.json, and there is a test. */
const folder = new URL('../mails/own-words/', import.meta.url)
const mails = readdirSync(folder).filter((file) => file.endsWith('.txt'))

describe('what the author wrote', () => {
  test.each(mails)('%s', (file) => {
    const { author, passages } = JSON.parse(readFileSync(new URL(file.replace(/txt$/, 'json'), folder), 'utf8'))
    expect(ownWords(readFileSync(new URL(file, folder), 'utf8'), author)).toEqual({ passages })
  })

  test.each(mails)('%s reads the same with the line ends of Windows', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    expect(ownWords(text.replaceAll('\n', '\r\n'))).toEqual(ownWords(text))
  })
})

describe('a hostile mail is read in linear time', () => {
  test.each([
    ['blank lines', '\n'],
    ['colons', 'a:\n'],
    ['signatures', 'Best,\nJoe\n\n'],
    ['header lines', '\nTo: a\n'],
    ['quotes and answers', '> a\nb\n'],
    ['rules', '_\n___\n'],
    ['phone numbers', '+1 1 1 1 1 1 1 1 1 x\n'],
  ])('%s', (_, piece) => {
    const spent = (size: number): number => {
      const text = piece.repeat(size / piece.length)
      const start = performance.now()
      ownWords(text, 'Joe Doe')
      return performance.now() - start
    }
    spent(20_000)
    expect(spent(400_000)).toBeLessThan(3000)
  })
})
