import { at } from './calendar.ts'

/** A day on which something is to be there, as the people who agreed it meant it. */
export type Due = {
  /** 'YYYY-MM-DD' on the calendar of `zone`. */
  readonly day: string
  /** 'HH:MM' only where a clock time was written. */
  readonly time: string | null
  /** IANA name, or an offset such as '+05:30' where only that is known of the sender. */
  readonly zone: string
}

/** The moment from which on it is late: the clock time, or the last minute of the day. */
export const moment = (due: Due): Date => at(due.day, due.time ?? '23:59', due.zone)

/** The same day and, where either has one, the same clock time. Zones are not compared. */
export const sameDue = (a: Due | null, b: Due | null): boolean => a?.day === b?.day && a?.time === b?.time

/** The same day in other words: who says "Friday" of what was fixed for Friday at 14:00 means just that. */
export const restates = (said: Due, known: Due): boolean =>
  said.day === known.day && (said.time ?? known.time) === known.time
