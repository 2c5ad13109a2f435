import { Temporal } from 'temporal-polyfill'

/** Working time where the agency works. Holidays come in as a question, so that this stays pure. */
export type Calendar = {
  /** IANA zone. */
  readonly zone: string
  /** 'HH:MM' between which mail is welcome. */
  readonly opens: string
  readonly closes: string
  /** Whether a day 'YYYY-MM-DD' is a public holiday. */
  readonly isHoliday: (day: string) => boolean
}

type Holidays = Pick<Calendar, 'isHoliday'>

/** Monday to Friday, holidays excepted. */
export const isWorkingDay = (day: string, { isHoliday }: Holidays): boolean =>
  ![saturday, sunday].includes(new Date(day).getUTCDay()) && !isHoliday(day)

const [sunday, saturday] = [0, 6]

/** The day 'YYYY-MM-DD' that many working days after `day`, or before it where `count` is negative. */
export function addWorkingDays(day: string, count: number, calendar: Holidays): string {
  const step = Math.sign(count)
  let reached = day
  for (let left = Math.abs(count); left > 0; ) {
    reached = addDays(reached, step)
    if (isWorkingDay(reached, calendar)) left -= 1
  }
  return reached
}

/** How many working days lie after `from`, `to` included; 0 on the same day, negative when `to` comes first. */
export function workingDaysBetween(from: string, to: string, calendar: Holidays): number {
  if (to < from) return -workingDaysBetween(to, from, calendar)
  let days = 0
  for (let day = from; day < to; ) {
    day = addDays(day, 1)
    if (isWorkingDay(day, calendar)) days += 1
  }
  return days
}

/** Days alone have no zone and no clock to change: reckoned in UTC, each is 24 hours (ten times faster than Temporal). */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 24 * 60 * 60_000).toISOString().slice(0, 10)

/** The instant at which a zone's clocks show that time; an hour that spring skips is read as the hour after it. */
export function at(day: string, time: string, zone: string): Date {
  const written = `${day}T${time}[${zone}]`
  const known = instants.get(written) ?? Temporal.ZonedDateTime.from(written).epochMilliseconds
  if (instants.size >= mostInstants) instants.clear()
  instants.set(written, known)
  return new Date(known)
}

/** The same few mornings are asked for over and over, and a zone's rules are slow to read. */
const instants = new Map<string, number>()
const mostInstants = 10_000

/** The day 'YYYY-MM-DD' that a zone's calendars show at an instant. */
export const localDay = (now: Date, zone: string): string => inZone(now, zone).toPlainDate().toString()

/** The time 'HH:MM' that a zone's clocks show at an instant. */
export const localTime = (now: Date, zone: string): string => inZone(now, zone).toPlainTime().toString().slice(0, 5)

const inZone = (instant: Date, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone)
