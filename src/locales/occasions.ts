import type { Phrase } from './phrase.ts'

/** How people name the day that all the work is for; group `what` is the occasion. */
export type Occasions = {
  /** What stands before its day: 'the launch is on'. */
  readonly before: Phrase
  /** What stands behind it: ' launch.'. */
  readonly after: Phrase
}
