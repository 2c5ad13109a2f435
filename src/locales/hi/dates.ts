import type { DateWords } from '../dates.ts'

const none = /(?!)/

export const dates: DateWords = {
  cue: none,
  never: [],
  dates: [],
  weekdays: [],
  parts: [],
  clocks: [],
  intervals: { counts: {}, units: [], lengths: [], fromNow: [] },
  joint: none,
  range: { before: none, between: none, plain: none },
  deadline: { before: none, after: none },
  notBy: { before: none, after: none },
  half: { first: none, second: none },
  monthFirst: null,
}
