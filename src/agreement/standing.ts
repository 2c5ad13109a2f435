import type { Agreement } from './agreement.ts'
import { addWorkingDays, type Calendar, localDay } from './calendar.ts'
import { answerer, type Commitment, isOpen } from './commitment.ts'
import type { Due } from './due.ts'
import { fairDue, lateness } from './lateness.ts'
import type { Party } from './party.ts'
import { type Pace, reminders } from './reminders.ts'

/** Somebody has the next word: a request near its day, a change asked for, or the time to speak has come. */
export type Decision = {
  readonly commitment: Commitment
  readonly why: 'asked' | 'change' | 'call'
  readonly by: Party
}

/** How things stand at one moment; a commitment may stand under several heads, but waits or needs a decision, not both. */
export type Standing = {
  readonly decisions: readonly Decision[]
  /** The longest overdue first. */
  readonly overdue: readonly { readonly commitment: Commitment; readonly workingDays: number }[]
  /** Agreed, not late, and due today or in the next two working days; the nearest first. */
  readonly soon: readonly Commitment[]
  /** Asked or offered, and neither answered nor pressing. */
  readonly waiting: readonly { readonly commitment: Commitment; readonly by: Party }[]
  /** The debtor says that it is there, the creditor has not said so. */
  readonly unacknowledged: readonly Commitment[]
}

export function standing(agreement: Agreement, calendar: Calendar, pace: Pace, now: Date): Standing {
  const { commitments } = agreement
  const isNear = ({ day, zone }: Due) => day <= addWorkingDays(localDay(now, zone), 2, calendar)
  const calls = reminders(agreement, calendar, pace).filter(({ step, at }) => step === 'call' && at <= now)
  const decisions = commitments.flatMap((commitment): readonly Decision[] => {
    const { id, pending, status, due, debtor, creditor } = commitment
    const by = answerer(commitment)
    if (by && pending) return [{ commitment, why: 'change', by }]
    if (by && status === 'proposed' && due && isNear(due)) return [{ commitment, why: 'asked', by }]
    if (calls.some((call) => call.id === id))
      return [{ commitment, why: 'call', by: debtor.side === 'agency' ? debtor : creditor }]
    return []
  })
  const late = commitments
    .filter(({ status }) => status === 'agreed')
    .map((commitment) => ({
      commitment,
      workingDays: lateness(commitment, agreement, calendar, now),
    }))
  const soon = late.flatMap(({ commitment, workingDays }) => {
    const due = fairDue(commitment, agreement, calendar, now)
    return workingDays === null && due && isNear(due) ? [{ commitment, day: due.day }] : []
  })
  return {
    decisions,
    overdue: late
      .flatMap(({ commitment, workingDays }) => (workingDays === null ? [] : [{ commitment, workingDays }]))
      .toSorted((a, b) => b.workingDays - a.workingDays),
    soon: soon.toSorted((a, b) => a.day.localeCompare(b.day)).map(({ commitment }) => commitment),
    waiting: commitments.flatMap((commitment) => {
      const by = answerer(commitment)
      const pressing = decisions.some((decision) => decision.commitment === commitment)
      return by && !pressing ? [{ commitment, by }] : []
    }),
    unacknowledged: commitments.filter(({ status, acts }) => status === 'delivered' && acts.at(-1)?.kind === 'report'),
  }
}

/** What becomes of the days of those who wait for something late: proposals, which bind nobody before they are agreed. */
export function movedBy(
  agreement: Agreement,
  calendar: Calendar,
  now: Date,
): readonly { readonly id: string; readonly due: Due; readonly proposed: Due }[] {
  return agreement.commitments.filter(isOpen).flatMap((commitment) => {
    const { id, due } = commitment
    const proposed = fairDue(commitment, agreement, calendar, now)
    return due && proposed && proposed.day !== due.day ? [{ id, due, proposed }] : []
  })
}
