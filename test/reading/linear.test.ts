import { describe, expect, test } from 'vitest'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import { hear } from '../../src/reading/hear.ts'
import { mail, setting } from './conversing.ts'

const pieces = [
  ['blanks', ' '],
  ['no-break spaces', '\u00a0'],
  ['blank lines', '\n'],
  ['tabs', '\t'],
  ['digits', '1'],
  ['numbers', '1 '],
  ['hours', '1 h '],
  ['clock times', '1:1'],
  ['numeric dates', '5/5/'],
  ['weekdays', 'friday '],
  ['weekdays with no-break spaces', 'friday\u00a0'],
  ['whole days', 'monday 2 march 2026 '],
  ['days in words', 'ten weeks before '],
  ['Hindi days', 'कल शुक्रवार तक '],
  ['French days', 'd’ici le 3 '],
  ['letters', 'a'],
  ['words', 'word '],
  ['one endless sentence', 'we will send the logos by friday and '],
  ['one endless request', 'please send us the deck, '],
  ['conditions', 'if we need it then '],
  ['full stops', '. '],
  ['questions', '?!'],
  ['dashes', '-'],
  ['brackets', '('],
  ['quotation marks', '"'],
  ['quote marks', '>'],
  ['quote marks and spaces', '> '],
  ['quoted lines', '> a\n'],
  ['answers', '> a\nb\n'],
  ['lines of a colon', 'a: \n'],
  ['header lines', 'To: a\n'],
  ['headers', 'From: a 1:11\nSent: b\n\n'],
  ['attributions', 'On 1 a <a@b> wrote\n'],
  ['torn attributions', 'On 1 a <\n'],
  ['addresses', '<a@b '],
  ['links', 'http://a '],
  ['bullets', '- a\n'],
  ['cells', 'a | b\n'],
  ['gaps', 'a   '],
  ['capitals', 'Ana '],
  ['lines of capitals', `${'A'.repeat(78)}?\n`],
  ['lines of digits and capitals', `${'1A'.repeat(39)}?\n`],
  ['initials', 'A. '],
  ['titles', 'Mr. '],
  ['exclamation marks', '!'],
  ['signatures', 'Thanks,\nAna\n'],
  ['signature dashes', '-- \n'],
  ['commands', 'A1 by friday\n'],
  ['emoji', '👍'],
  ['accents', '\u0301'],
] as const

/** Of the processor: what else the machine does takes none of it. */
const milliseconds = (piece: string, length: number): number => {
  const message = mail('ana', `We will send it: ${piece.repeat(Math.ceil(length / piece.length))}é`)
  const start = process.cpuUsage()
  hear(message, nothingAgreed, setting)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Eight times the text may take twelve times as long, with a little room for what else the machine does. */
describe('a mail is heard in a time linear in its length, whatever it repeats', () => {
  test.each(pieces)('%s', (_, piece) => {
    milliseconds(piece, 2000)
    const short = milliseconds(piece, 8000)
    const long = milliseconds(piece, 64_000)
    expect(long).toBeLessThan(12 * short + 250)
    expect(long).toBeLessThan(2000)
  })
})
