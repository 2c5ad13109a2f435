import type { Phrase } from './phrase.ts'

/**
 * A pattern in which ‹ and › stand for the borders of a word in any script: `\b` sees one inside कल and beside é. The
 * marks keep patterns of French and Hindi as readable as those of English. A nukta is optional: people leave it out.
 */
export const bounded = (source: string): RegExp =>
  new RegExp(
    source
      .normalize('NFC')
      .replaceAll('\u093c', '\u093c?')
      .replaceAll('‹', '(?<![\\p{L}\\p{M}\\p{N}])')
      .replaceAll('›', '(?![\\p{L}\\p{M}\\p{N}])'),
    'iu',
  )

export const phrase = (source: string, example: string): Phrase => ({ pattern: bounded(source), example })
