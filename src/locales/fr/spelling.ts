import { bounded, phrase as strict } from '../bounded.ts'
import type { Phrase } from '../phrase.ts'

/** A word of more than three letters with an accent: shorter ones are other words without it, as 'à' and 'a' are. */
const accented = /(?<![\\\p{L}])(?=\p{Ll}*[à-ÿ])\p{Ll}{4,}/gu
const quantified = /^[?*+{]/

/** 'j'ai', 'qu'il': where the apostrophe stands for a vowel. */
const elided = /(?<=(?<!\p{L})(?:[cdjlmnst]|qu))'/gu

/** A pattern that takes its words without their accents and apostrophes too: phones and hurry leave them out. */
export function re(source: string): RegExp {
  return bounded(
    source
      .normalize('NFC')
      .replace(elided, "[' ]")
      .replace(accented, (run, at: number) => {
        const last = quantified.test(source.slice(at + run.length)) ? run.slice(-1) : ''
        const whole = last ? run.slice(0, -1) : run
        const bare = whole.normalize('NFD').replace(/\p{Mn}/gu, '')
        return bare === whole ? run : `(?:${whole}|${bare})${last}`
      }),
  )
}

export const phrase = (source: string, example: string): Phrase => ({ ...strict(source, example), pattern: re(source) })
