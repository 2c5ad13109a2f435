import { type ClockPhrase, numberOf, oneOf, plain } from '../dates.ts'
import { counts } from './calendar.ts'

export const clocks: readonly ClockPhrase[] = [
  {
    pattern: plain('(?<hour>[01]?\\d|2[0-3]) ?h(?:eures?|rs?)?(?: ?(?<minute>[0-5]\\d)(?!\\d))?'),
    example: '14h30',
    clock: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute ?? 0), sure: 'exact' }),
  },
  {
    pattern: plain(`(?<hour>${oneOf(counts)}) heures(?<half> et demie)?`),
    example: 'neuf heures et demie',
    clock: ({ hour, half }) => ({ hour: numberOf(counts, hour), minute: half ? 30 : 0, sure: 'exact' }),
  },
  {
    pattern: plain('(?<!(?:après|apres)[- ]?)midi(?! pile)'),
    example: 'midi',
    clock: () => ({ hour: 12, minute: 0, sure: 'exact' }),
  },
  {
    // Midnight ends the day it is named with.
    pattern: plain('minuit'),
    example: 'minuit',
    clock: () => ({ hour: 23, minute: 59, sure: 'exact' }),
  },
]
