import { phrase as strict } from '../bounded.ts'
import type { Phrase } from '../phrase.ts'

/** Keyboards abroad, and the Swiss, have other letters for these. */
const instead: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Takes 'für' and 'fuer'. Not for letters in a class. */
export const spelled = (source: string): string =>
  source.normalize('NFC').replace(/[äöüß]/g, (letter) => `(?:${letter}|${instead[letter]})`)

export const phrase = (source: string, example: string): Phrase => strict(spelled(source), example)
