import { accentsOptional } from '../accents.ts'
import { bounded, phrase as strict } from '../bounded.ts'
import type { Phrase } from '../phrase.ts'

/** 'j'ai', 'qu'il': where the apostrophe stands for a vowel. */
const elided = /(?<=(?<!\p{L})(?:[cdjlmnst]|qu))'/gu

/** Words that phones write as they sound: 'c ok', 'g les photos'. */
const sounded = (source: string): string =>
  source.replace(/(?<!\p{L})c'est(?!\p{L})/gu, "(?:c'est|‹c›)").replace(/(?<!\p{L})j'ai(?!\p{L})/gu, "(?:j'ai|‹g›)")

/** A pattern that takes its words without their accents and apostrophes too: phones and hurry leave them out. */
export const re = (source: string): RegExp =>
  bounded(accentsOptional(sounded(source.normalize('NFC')).replace(elided, "[' ]")))

export const phrase = (source: string, example: string): Phrase => ({ ...strict(source, example), pattern: re(source) })
