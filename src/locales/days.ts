import { Temporal } from 'temporal-polyfill'

/**
 * Days counted from the day of writing, as people mean them: weeks run from Monday (1) to Sunday (7), and a day without
 * a year is the nearest to come.
 */
export type Day = Temporal.PlainDate

/** 'YYYY-MM-DD' as a day. */
export const dayFrom = (date: string): Day => Temporal.PlainDate.from(date)

/** The first such weekday after the day of writing, never the day itself: 'Friday', 'by Friday'. */
export const weekdayAfter = (today: Day, weekday: number): Day =>
  today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 })

/** The weekday of this week (0), the next (1): 'next Friday', 'mid next week'. */
export const weekdayIn = (today: Day, weekday: number, weeks: number): Day =>
  today.add({ days: weekday - today.dayOfWeek + 7 * weeks })

/** The weekday of this week, or of the next when it is over already: 'end of the week' said on a Saturday. */
export const weekdayToCome = (today: Day, weekday: number): Day =>
  weekdayIn(today, weekday, weekday < today.dayOfWeek ? 1 : 0)

/** 'the 3rd': the nearest day with that number, today included. */
export function dayNumber(today: Day, day: number): Day | null {
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const found = nextOf(today, dateOf(today.year, today.month + ahead, day))
    if (found) return found
  }
  return null
}

/** Beyond this many days a date without a year was more likely meant to lie behind us: '9 March', said on 12 March. */
const farthest = 351

/** '3 June', '3 June 2026'; null where there is no such day, or where it can only be past. */
export function dayOfYear(today: Day, day: number, month: number, year?: string): Day | null {
  if (month > 12) return null
  if (year !== undefined) return dateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day)
  if (month === 2 && day === 29) return leapDay(today)
  const found = nextOf(today, dateOf(today.year, month, day)) ?? nextOf(today, dateOf(today.year + 1, month, day))
  return found && found.since(today).days <= farthest ? found : null
}

/** There is one in eight years at least: none in 2100. */
function leapDay(today: Day): Day | null {
  const years = Array.from({ length: 9 }, (_, ahead) => today.year + ahead)
  return years.map((year) => nextOf(today, dateOf(year, 2, 29))).find((found) => found !== null) ?? null
}

const nextOf = (today: Day, found: Day | null): Day | null =>
  found && Temporal.PlainDate.compare(found, today) >= 0 ? found : null

/** The last day of this month (0), the next (1). */
export const endOfMonth = (today: Day, months: number): Day =>
  today
    .with({ day: 1 })
    .add({ months: months + 1 })
    .subtract({ days: 1 })

/** The last day of the month with that number, in the year written or the nearest to come. */
export function endOf(today: Day, month: number, year?: string): Day {
  const named = year === undefined ? today.year + (month < today.month ? 1 : 0) : Number(year)
  return endOfMonth(Temporal.PlainDate.from({ year: named, month, day: 1 }), 0)
}

/** The beginning of a month is over with its 5th: 'early April'. */
export const beginningOf = (today: Day, month: number): Day | null => dayOfYear(today, 5, month)

/** The same of this month (0), the next (1). */
export const beginningOfMonth = (today: Day, months: number): Day => today.with({ day: 5 }).add({ months })

/** So many days after the nearest Easter Sunday that keeps the day ahead: Good Friday is -2. */
export function easterAfter(today: Day, days: number): Day | null {
  const years = [today.year, today.year + 1]
  return years.map((year) => nextOf(today, easter(year).add({ days }))).find((found) => found !== null) ?? null
}

/** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): Day {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100]
  const leaps = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const moon = (19 * golden + leaps + 15) % 30
  const full = moon - Math.floor((golden + 11 * moon) / 319)
  const weekday = (2 * (century % 4) + 2 * Math.floor(rest / 4) - (rest % 4) - full + 32) % 7
  const days = full + weekday
  return Temporal.PlainDate.from({ year, month: 3, day: 22 }).add({ days })
}

/** The last day of this quarter (0), the next (1). */
export const endOfQuarter = (today: Day, quarters: number): Day =>
  endOfMonth(today, 2 - ((today.month - 1) % 3) + 3 * quarters)

/** The middle of a month is its 15th. */
export const middleOf = (today: Day, month: number): Day | null => dayOfYear(today, 15, month)

/** 'Monday 12': the nearest 12th that is a Monday, as far as people look ahead; null where there is none. */
export function numberedWeekday(today: Day, weekday: number, day: number, months = 3): Day | null {
  const days = Array.from({ length: months }, (_, ahead) => dateOf(today.year, today.month + ahead, day))
  const fits = (found: Day | null) => found?.dayOfWeek === weekday && Temporal.PlainDate.compare(found, today) >= 0
  return days.find(fits) ?? null
}

/**
 * 'Monday the 12th': surely a day. Where the calendar has none soon, it is behind us, or a neighbour of that weekday was
 * meant, or it is far ahead.
 */
export function weekdayNumbered(today: Day, weekday: number, day: number): Day | null {
  const soon = numberedWeekday(today, weekday, day)
  if (soon || numberedWeekday(today.subtract({ days: 31 }), weekday, day, 2)) return soon
  const nearest = dayNumber(today, day)
  const isSlip = nearest !== null && [1, 6].includes(Math.abs(nearest.dayOfWeek - weekday))
  return isSlip ? nearest : (numberedWeekday(today, weekday, day, 12) ?? nearest)
}

/** The first (1) to fourth (4) or the last (-1) such weekday of a month: 'the last Friday of the month'. */
export function weekdayOfMonth(lastDay: Day, weekday: number, which: number): Day {
  const first = lastDay.with({ day: 1 })
  const earliest = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 })
  return which > 0
    ? earliest.add({ days: 7 * (which - 1) })
    : lastDay.subtract({ days: (lastDay.dayOfWeek - weekday + 7) % 7 })
}

function dateOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || day < 1) return null
  // Temporal takes the last day of the month for one beyond it.
  const found = Temporal.PlainDate.from({
    year: year + Math.floor((month - 1) / 12),
    month: ((month - 1) % 12) + 1,
    day,
  })
  return found.day === day ? found : null
}
