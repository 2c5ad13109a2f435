import { phrase as strict } from './bounded.ts'
import type { Phrase } from './phrase.ts'

/** A word of more than three letters with an accent: shorter ones are other words without it, as 'à' and 'a' are. */
const accented = /(?<![\\\p{L}])(?=\p{Ll}*[à-ÿ])\p{Ll}{4,}/gu
const quantified = /^[?*+{]/

/** A pattern that takes its words without their accents too: phones and hurry leave them out. */
export const accentsOptional = (source: string): string =>
  source.normalize('NFC').replace(accented, (run, at: number) => {
    const last = quantified.test(source.slice(at + run.length)) ? run.slice(-1) : ''
    const whole = last ? run.slice(0, -1) : run
    const bare = whole.normalize('NFD').replace(/\p{Mn}/gu, '')
    return bare === whole ? run : `(?:${whole}|${bare})${last}`
  })

export const phrase = (source: string, example: string): Phrase => strict(accentsOptional(source), example)
