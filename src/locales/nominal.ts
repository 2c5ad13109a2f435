import type { Nominal } from './moves.ts'
import type { Phrase } from './phrase.ts'

/** Says what a verb is called on a list, in a language that makes its phrases like this. */
export const nominal =
  (phrase: (source: string, example: string) => Phrase) =>
  (source: string, example: string, noun: string): Nominal => ({ ...phrase(`^(?:${source})$`, example), noun })
