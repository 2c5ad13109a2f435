import { type ClockPhrase, numberOf, oneOf, plain } from '../dates.ts'
import { counts } from './calendar.ts'

const hour = `(?<hour>1\\d|2[0-3]|0?\\d|${oneOf(counts)})`
const oclock = '(?:बजे|बजकर|baje|bje)'
/** साढे तीन is half past three, सवा तीन a quarter past, पौने तीन a quarter to. */
const quarters: Readonly<Record<string, number>> = {
  साढे: 30,
  सवा: 15,
  पौने: -15,
  saadhe: 30,
  sadhe: 30,
  sava: 15,
  sawa: 15,
  paune: -15,
}

export const clocks: readonly ClockPhrase[] = [
  {
    pattern: plain(`(?:(?<hour>1\\d|2[0-3]|0?\\d)(?:[:.](?<minute>[0-5]\\d))? ?|(?<word>${oneOf(counts)}) )${oclock}`),
    example: '5 बजे',
    clock: ({ hour, word, minute }) => ({
      hour: numberOf(counts, hour ?? word),
      minute: Number(minute ?? 0),
      sure: 'open',
    }),
  },
  {
    pattern: plain(`(?<quarter>${oneOf(quarters)}) ${hour} ?${oclock}`),
    example: 'साढे तीन बजे',
    clock: ({ quarter, hour }) => {
      const minutes = 60 * numberOf(counts, hour) + numberOf(quarters, quarter)
      return { hour: Math.floor(minutes / 60), minute: minutes % 60, sure: 'open' }
    },
  },
  {
    // Midnight ends the day it is named with.
    pattern: plain(`(?:रात|raat) (?:के |ke |को |ko )?(?:12|बारह|barah) ?${oclock}|आधी रात|aadhi raat`),
    example: 'रात 12 बजे',
    clock: () => ({ hour: 23, minute: 59, sure: 'exact' }),
  },
]
