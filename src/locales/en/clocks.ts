import { type Clock, type ClockPhrase, numberOf, plain, type Said } from '../dates.ts'
import { counts } from './calendar.ts'

const hour = '(?<hour>1[0-2]|0?[1-9])'
const words = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

/** The first end of a range; only the last hour counts. '5-7pm' */
const from = '(?:\\d{1,2}(?:[:.]\\d\\d)? ?(?:-|–|to) ?)?'

const halfDay = ({ hour, minute, half }: Said): Clock => ({
  hour: (Number(hour) % 12) + (half === 'p' ? 12 : 0),
  minute: Number(minute ?? 0),
  sure: 'exact',
})

export const clocks: readonly ClockPhrase[] = [
  {
    pattern: plain(`${from}${hour}(?:[:.](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\.?`),
    example: '5pm',
    clock: halfDay,
  },
  {
    pattern: plain('(?:12 )?(?:noon|midday)'),
    example: 'noon',
    clock: () => ({ hour: 12, minute: 0, sure: 'exact' }),
  },
  {
    // Midnight ends the day it is named with.
    pattern: plain('midnight'),
    example: 'midnight',
    clock: () => ({ hour: 23, minute: 59, sure: 'exact' }),
  },
  {
    pattern: plain(`(?<hour>\\d{1,2}|${words}) ?o'?clock`),
    example: "three o'clock",
    clock: ({ hour }) => ({ hour: numberOf(counts, hour), minute: 0, sure: 'open' }),
  },
  {
    pattern: plain(`(?<step>half past|quarter past|quarter to) (?<hour>\\d{1,2}|${words})`),
    example: 'half past nine',
    clock: ({ step, hour }) => {
      const minutes =
        60 * numberOf(counts, hour) + { 'half past': 30, 'quarter past': 15, 'quarter to': -15 }[step as 'half past']
      return { hour: Math.floor(minutes / 60), minute: minutes % 60, sure: 'open' }
    },
  },
  {
    pattern: plain('(?<=(?:at|by|before|until|till) )(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![.%\\d])'),
    example: 'at 9.30',
    clock: ({ hour, minute }) => ({ hour: Number(hour), minute: Number(minute), sure: 'open' }),
  },
  {
    pattern: plain(`(?<=(?:at|by|before|until|till|around) )(?<hour>1[0-2]|[1-9]|${words})(?![.:/%-]\\d| ?[%€$£])`),
    example: 'before ten',
    clock: ({ hour }) => ({ hour: numberOf(counts, hour), minute: 0, sure: 'bare' }),
  },
]
