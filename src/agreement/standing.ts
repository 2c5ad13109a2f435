import type { Agreement } from './agreement.ts'
import { addWorkingDays, type Calendar, localDay, workingDaysBetween } from './calendar.ts'
import { answerer, type Commitment, isOpen } from './commitment.ts'
import type { Due } from './due.ts'
import { fairDue, lateness } from './lateness.ts'
import type { Party } from './party.ts'
import { type Pace, reminders } from './reminders.ts'

/**
 * Somebody has the next word: a request near its day, a change asked for, the time to speak has come, or for a week of
 * work nothing has moved of what hangs in the air.
 */
export type Decision = {
  readonly commitment: Commitment
  readonly why: 'asked' | 'change' | 'call' | 'unchanged'
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
  // From the morning of its day: the digest that says so comes before the hour at which letters go.
  const hasCome = (at: Date) => localDay(at, calendar.zone) <= localDay(now, calendar.zone)
  const calls = reminders(agreement, calendar, pace).filter(({ step, at }) => step === 'call' && hasCome(at))
  const toCall = new Set(calls.map(({ id }) => id))
  const decided = (commitment: Commitment): Decision | null => {
    const late = lateness(commitment, agreement, calendar, now)
    const hangs = isUnchanged(commitment, calendar, now) ? hanging(commitment, late) : null
    return decision(commitment, isNear, toCall) ?? hangs
  }
  const decisions = commitments.flatMap((commitment) => decided(commitment) ?? [])
  const owed = commitments
    .filter(({ status }) => status === 'agreed')
    .map((commitment) => ({
      commitment,
      workingDays: lateness(commitment, agreement, calendar, now),
      due: fairDue(commitment, agreement, calendar, now),
    }))
  return {
    decisions,
    overdue: owed
      .flatMap(({ commitment, workingDays }) => (workingDays === null ? [] : [{ commitment, workingDays }]))
      .toSorted((a, b) => b.workingDays - a.workingDays),
    soon: owed
      .flatMap(({ commitment, workingDays, due }) =>
        workingDays === null && due && isNear(due) ? [{ commitment, day: due.day }] : [],
      )
      .toSorted((a, b) => a.day.localeCompare(b.day))
      .map(({ commitment }) => commitment),
    waiting: commitments.flatMap((commitment) => {
      const by = answerer(commitment)
      return by && !decided(commitment) ? [{ commitment, by }] : []
    }),
    unacknowledged: commitments.filter(({ status, acts }) => status === 'delivered' && acts.at(-1)?.kind === 'report'),
  }
}

function decision(commitment: Commitment, isNear: (due: Due) => boolean, toCall: Set<string>): Decision | null {
  const { id, pending, due, debtor, creditor } = commitment
  const by = answerer(commitment)
  if (by && pending) return { commitment, why: 'change', by }
  if (by && due && isNear(due)) return { commitment, why: 'asked', by }
  // The agency makes the call, to the client or to its own colleague.
  return toCall.has(id) ? { commitment, why: 'call', by: debtor.side === 'agency' ? debtor : creditor } : null
}

/** So many working days without a word make of what is open something to decide. */
const patience = 5

function isUnchanged({ acts, source, due }: Commitment, calendar: Calendar, now: Date): boolean {
  const last = new Date(acts.at(-1)?.at ?? source.at)
  const zone = due?.zone ?? calendar.zone
  return workingDaysBetween(localDay(last, zone), localDay(now, zone), calendar) >= patience
}

/** Asked and not answered, promised without a day, or late for as long: what is agreed for later may well be quiet. */
function hanging(commitment: Commitment, late: number | null): Decision | null {
  const { status, due, debtor } = commitment
  const isOwed = status === 'agreed' && (due === null || (late ?? 0) >= patience)
  const by = answerer(commitment) ?? (isOwed ? debtor : null)
  return by && { commitment, why: 'unchanged', by }
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
