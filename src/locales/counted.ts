import { addWorkingDays } from '../agreement/calendar.ts'
import type { Interval } from '../agreement/interval.ts'
import { type IntervalWords, numberOf, type Said } from './dates.ts'
import { type Day, dayFrom } from './days.ts'

/** The length of time behind the groups `count` in digits or `word`, and `unit`. */
export function intervalOf({ word, count = word, unit }: Said, words: IntervalWords): Interval | null {
  const named = words.units.find(({ pattern }) => pattern.test(unit ?? ''))?.interval
  const times = count === undefined ? 1 : numberOf(words.counts, count)
  return named && times >= 0 ? { count: times * named.count, unit: named.unit } : null
}

/** The day that lies so long after another, by the groups `count` and `unit`: 'two working days after Monday'. */
export function countedFrom(from: Day | null, said: Said, words: IntervalWords): Day | null {
  const interval = intervalOf(said, words)
  if (!from || !interval || interval.unit === 'hour') return null
  const { count, unit } = interval
  if (unit === 'working day') return dayFrom(addWorkingDays(from.toString(), count, { isHoliday: () => false }))
  return from.add({ [`${unit}s`]: count })
}
