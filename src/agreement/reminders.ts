import type { Agreement } from './agreement.ts'
import { addDays, addWorkingDays, at, type Calendar, localDay, workingDaysBetween } from './calendar.ts'
import { type Commitment, datedAt, isDiscussed } from './commitment.ts'
import { type Due, moment } from './due.ts'
import { offsetElsewhere } from './elsewhere.ts'
import { fairDue, isWaiting } from './lateness.ts'
import { sameHouse } from './party.ts'
import { isRush } from './rush.ts'

/** Heads-up before; 1 asks, 2 names the consequence, 3 asks to confirm, move or drop; then a call, which is no mail. */
export type Step = 'heads-up' | 1 | 2 | 3 | 'call'

/** What somebody is to be reminded of, and the span in which saying it is of use. */
export type Reminder = {
  readonly id: string
  readonly step: Step
  /** The agreed day it speaks of. */
  readonly due: Due
  readonly at: Date
  /** From then on it is of no use: whoever was asleep at `at` sends nothing. */
  readonly until: Date
  /** To the debtor alone, or to everybody on the thread. */
  readonly to: 'debtor' | 'thread'
  /** Whose mornings are the debtor's: an IANA name or an offset. */
  readonly zone: string
}

/** Somebody told by a robot, at an ISO instant, that he is away, and on which local day he is back. */
export type Absence = { readonly since: string; readonly back: string }

/** What quickens or slows the reminders of a thread. */
export type Pace = {
  /** Agreed fewer working days than this before it is due: a rush. */
  readonly rushDays: number
  /** ISO instant at which a person last wrote in the thread. */
  readonly lastHumanAt: string | null
  /** Who is away, by address: nobody is asked before he has had a day to open his mail. */
  readonly away?: Readonly<Record<string, Absence>>
  /** When each last wrote, by address: ISO 8601 with the offset of their own clock. */
  readonly clocks?: Readonly<Record<string, string>>
}

/** Each step with the working days since the one before, the first since the due day: +1, +3, +6, and then the call. */
const followUps: readonly (readonly [Exclude<Step, 'heads-up'>, number])[] = [
  [1, 1],
  [2, 2],
  [3, 3],
  ['call', 1],
]
const restAfterAnswer = 2
const daysOfPatience = 30
const noon = '12:00'
const rushDelay = 2 * 60 * 60_000

/**
 * All reminders of what stands agreed, with their moments, past ones too: a step is a point in time, and of those that
 * have come only the last is worth saying. Nobody is reminded of what waits for something that is not here, nor while a
 * change that the debtor asked for is unanswered: there the others have the next word. What was talked over rests.
 */
export function reminders(agreement: Agreement, calendar: Calendar, pace: Pace): readonly Reminder[] {
  return agreement.commitments.flatMap((commitment) => {
    const { status, due, pending, debtor } = commitment
    if (status !== 'agreed' || !due || isWaiting(commitment, agreement)) return []
    if ((pending && sameHouse(pending.by, debtor)) || isDiscussed(commitment)) return []
    // With nothing missing any more, the fair day does not depend on the moment at which one asks.
    const fair = fairDue(commitment, agreement, calendar, moment(due)) ?? due
    const there = whereDebtorIs(fair, pace.clocks?.[debtor.address])
    return [
      ...headsUp(commitment, due, there, calendar, pace),
      ...followUp(commitment, due, fair, there, calendar, pace),
    ]
  })
}

/** The day as it is where the debtor sits: nobody is written to at night. Whose clock goes with the due day's is there. */
function whereDebtorIs(fair: Due, clock: string | undefined): Due {
  const offset = clock && offsetElsewhere(clock, fair.zone)
  return offset ? { day: fair.day, time: null, zone: offset } : fair
}

function headsUp(
  commitment: Commitment,
  due: Due,
  there: Due,
  calendar: Calendar,
  { away }: Pace,
): readonly Reminder[] {
  const morning = at(addWorkingDays(there.day, -1, calendar), calendar.opens, there.zone)
  if (morning <= new Date(datedAt(commitment))) return []
  const absence = away?.[commitment.debtor.address]
  if (absence && localDay(morning, there.zone) < absence.back) return []
  // Held back until the day itself it is still a word ahead, but not once the morning is gone.
  const ends = [at(there.day, noon, there.zone), ...(due.time === null ? [] : [at(there.day, due.time, due.zone)])]
  const until = new Date(Math.min(...ends.map((end) => end.getTime())))
  return [{ id: commitment.id, step: 'heads-up', due, at: morning, until, to: 'debtor', zone: there.zone }]
}

function followUp(
  commitment: Commitment,
  due: Due,
  fair: Due,
  there: Due,
  calendar: Calendar,
  pace: Pace,
): readonly Reminder[] {
  const to = commitment.debtor.side === 'agency' ? 'debtor' : 'thread'
  const until = at(addDays(fair.day, daysOfPatience), fair.time ?? calendar.opens, fair.zone)
  const planned = schedule(there, calendar, 0).map((step, index) =>
    index === 0 && isRush(commitment, calendar, pace.rushDays)
      ? { ...step, at: soonAfter(fair, there, calendar) }
      : step,
  )
  const answered = afterAnswer(planned, there, calendar, pace)
  return afterReturn(answered, pace.away?.[commitment.debtor.address], there, calendar)
    .filter((step) => step.at < until)
    .map((step) => ({ id: commitment.id, ...step, due, until, to, zone: there.zone }))
}

type Planned = { readonly step: Step; readonly at: Date }

function schedule(there: Due, calendar: Calendar, delay: number): readonly Planned[] {
  const { opens, closes } = calendar
  const time = there.time !== null && there.time >= opens && there.time < closes ? there.time : opens
  let day = addWorkingDays(there.day, delay, calendar)
  return followUps.map(([step, gap]) => {
    day = addWorkingDays(day, gap, calendar)
    return { step, at: at(day, time, there.zone) }
  })
}

/** In a rush nobody waits for Monday: two hours after the clock time, or the next morning, on whatever day that is. */
const soonAfter = (fair: Due, there: Due, { opens }: Calendar): Date =>
  fair.time === null ? at(addDays(fair.day, 1), opens, there.zone) : new Date(moment(fair).getTime() + rushDelay)

/**
 * Once somebody has answered a follow-up, the steps before the answer are done with, and the next rests two working
 * days from it at least; those behind keep their distance. The call alone is never done with, only put off.
 */
function afterAnswer(planned: readonly Planned[], there: Due, calendar: Calendar, pace: Pace): readonly Planned[] {
  const answer = pace.lastHumanAt === null ? null : new Date(pace.lastHumanAt)
  if (!answer || !planned.some((step) => step.at <= answer)) return planned
  const left = planned.filter(({ step, at }) => at > answer || step === 'call')
  const next = localDay(left[0]?.at ?? answer, there.zone)
  const rested = addWorkingDays(localDay(answer, there.zone), restAfterAnswer, calendar)
  return later(left, workingDaysBetween(next, rested, calendar), there, calendar)
}

/** What would have reached somebody while he is away comes the working day after his return. */
function afterReturn(
  planned: readonly Planned[],
  absence: Absence | undefined,
  there: Due,
  calendar: Calendar,
): readonly Planned[] {
  if (!absence) return planned
  const left = planned.filter(({ at }) => at > new Date(absence.since))
  // The first working day is for the mail that has piled up.
  const first = addWorkingDays(addDays(absence.back, -1), 2, calendar)
  const [next, regular] = [left[0], schedule(there, calendar, 0).at(-left.length)]
  if (!next || !regular || localDay(next.at, there.zone) >= first) return planned
  const delay = workingDaysBetween(localDay(regular.at, there.zone), first, calendar)
  return [...planned.slice(0, -left.length), ...later(left, delay, there, calendar)]
}

/** The steps that are left, each so many working days later than planned. */
const later = (left: readonly Planned[], delay: number, there: Due, calendar: Calendar): readonly Planned[] =>
  schedule(there, calendar, Math.max(0, delay)).slice(-left.length)
