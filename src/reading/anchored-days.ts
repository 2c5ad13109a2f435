import { Temporal } from 'temporal-polyfill'
import type { Due } from '../agreement/due.ts'
import { small } from '../locales/bounded.ts'
import type { DateWords } from '../locales/dates.ts'
import { likely, wordsIn } from '../locales/heard.ts'
import type { Dated } from './segment.ts'

/** A day of some month, which is not said: 'the 3rd'. */
const bareDay = /^(?:\p{L}{1,3} )?\d{1,2}\p{L}{0,2}$/u

/** How many days after the other one at most. */
const SOON = 10

/** 'They close on 2 September; could it be the 3rd?' A number that follows a day of a later month is of that month. */
function inMonthOf(dated: Dated, before: Due | null): Dated {
  if (!before || !bareDay.test(dated.text) || before.day.slice(0, 7) <= dated.due.day.slice(0, 7)) return dated
  const dayOfMonth = dated.due.day.slice(8)
  const later = Number(dayOfMonth) - Number(before.day.slice(8))
  const month = Temporal.PlainYearMonth.from(before.day.slice(0, 7))
  if (later <= 0 || later > SOON || Number(dayOfMonth) > month.daysInMonth) return dated
  return { ...dated, due: { ...dated.due, day: `${before.day.slice(0, 8)}${dayOfMonth}` } }
}

/** 'The 20th, and nine the following Tuesday': the first Tuesday after the 20th. */
function firstAfter(
  dated: Dated,
  text: string,
  before: Due | null,
  following: NonNullable<DateWords['following']>,
): Dated {
  const end = dated.index + dated.text.length
  const ahead = following.before.exec(text.slice(0, dated.index))?.[0].length ?? 0
  const behind = following.after.exec(text.slice(end))?.[0].length ?? 0
  if (!before || ahead + behind === 0 || /\d/.test(dated.text)) return dated
  const [day, last] = [Temporal.PlainDate.from(dated.due.day), Temporal.PlainDate.from(before.day)]
  const later = (day.dayOfWeek - last.dayOfWeek + 7) % 7 || 7
  const index = dated.index - ahead
  return {
    index,
    text: text.slice(index, end + behind),
    due: { ...dated.due, day: last.add({ days: later }).toString() },
  }
}

/** Days that another mail spoke of, and in which words. */
export type Spoken = { readonly days: readonly string[]; readonly quote: string }

/** 'Tuesday suits us', where the mail that is answered has 'Tuesday the 10th': a bare weekday is that day again. */
export const asSpoken = (found: readonly Dated[], spoken: readonly Spoken[], words: HourWords): readonly Dated[] =>
  found.map((dated) => {
    const name = small(dated.text)
    if (bareDay.test(name)) return inMonthSpoken(dated, spoken)
    const weekday = bareWeekday(name, words)
    if (weekday === null) return dated
    const days = spoken.filter(({ quote }) => small(quote).includes(weekday)).flatMap((each) => each.days)
    const [again] = days.includes(dated.due.day)
      ? []
      : days.filter((day) => isWeeksAfter(dated.due.day, day)).toSorted()
    return again === undefined ? dated : { ...dated, due: { ...dated.due, day: again } }
  })

type HourWords = Pick<DateWords, 'weekdays' | 'clocks' | 'joint'>

/** 'Friday', 'Friday noon', '3pm on Friday': the weekday, where nothing but an hour stands beside it. */
function bareWeekday(name: string, { weekdays, clocks, joint }: HourWords): string | null {
  for (const { pattern } of weekdays) {
    const match = pattern.exec(name)
    if (!match) continue
    const around = [name.slice(0, match.index), name.slice(match.index + match[0].length)]
    const isAlone = around.every((rest) => rest === '' || joint.test(rest) || isHour(rest, { clocks, joint }))
    return isAlone ? match[0] : null
  }
  return null
}

const isHour = (text: string, { clocks, joint }: Pick<DateWords, 'clocks' | 'joint'>): boolean =>
  clocks.some(({ pattern }) => {
    const match = pattern.exec(text)
    return (
      match !== null &&
      [text.slice(0, match.index), text.slice(match.index + match[0].length)].every((rest) => joint.test(rest))
    )
  })

/** On the 27th of February 'the 27th' is today, unless the 27th of March was spoken of. */
function inMonthSpoken(dated: Dated, spoken: readonly Spoken[]): Dated {
  const days = spoken.flatMap((each) => each.days)
  const [again] = days.includes(dated.due.day)
    ? []
    : days.filter((day) => day > dated.due.day && day.slice(-2) === dated.due.day.slice(-2)).toSorted()
  return again === undefined ? dated : { ...dated, due: { ...dated.due, day: again } }
}

/** The same day of one of the next weeks. */
function isWeeksAfter(day: string, other: string): boolean {
  const days = Temporal.PlainDate.from(day).until(other).days
  return days > 0 && days <= 4 * 7 && days % 7 === 0
}

const none: readonly never[] = []

/**
 * The days of a text together with those it tells by another one: 'the day before', 'the same day'. They count from
 * the day named last, in the text itself or, as `before` says, ahead of it.
 */
export function withAnchored(
  text: string,
  found: readonly Dated[],
  before: Due | null,
  { anchored = none, following }: Pick<DateWords, 'anchored' | 'following'>,
): readonly Dated[] {
  let last = before
  const days = found.map((dated) => {
    const day = inMonthOf(following ? firstAfter(dated, text, last, following) : dated, last)
    last = day.due
    return day
  })
  const lower = small(text)
  const told = likely(anchored, wordsIn(lower)).flatMap(({ pattern, days: later }) => {
    const match = pattern.exec(lower)
    if (
      !match ||
      days.some(({ index, text: day }) => index < match.index + match[0].length && match.index < index + day.length)
    )
      return []
    const anchor = days.findLast(({ index }) => index < match.index)?.due ?? before
    if (!anchor) return []
    const due = {
      ...anchor,
      day: Temporal.PlainDate.from(anchor.day).add({ days: later }).toString(),
      time: later === 0 ? anchor.time : null,
    }
    return [{ index: match.index, text: text.substr(match.index, match[0].length), due }]
  })
  return told.length > 0 ? [...days, ...told].toSorted((a, b) => a.index - b.index) : days
}
