import { dayNamed } from './act.ts'
import type { Agreement } from './agreement.ts'
import { addWorkingDays, type Calendar, localDay, workingDaysBetween } from './calendar.ts'
import { type Commitment, datedAt, deliveredDay, isOpen } from './commitment.ts'
import { type Due, moment, sameDue } from './due.ts'

const inputOf = ({ condition }: Commitment, { commitments }: Agreement): Commitment | undefined =>
  commitments.find(({ id }) => id === condition?.commitment)

/** Whether it waits for something that is not here yet: until then its debtor's clock stands still. */
export function isWaiting(commitment: Commitment, agreement: Agreement): boolean {
  const input = inputOf(commitment, agreement)
  return input !== undefined && isOpen(input)
}

/**
 * The due day that is fair at `now`: the agreed one, moved by as many working days as what it waits for is late. Days
 * that had passed before the present day was agreed are in it already, and a day counted from the arrival is fair.
 */
export function fairDue(commitment: Commitment, agreement: Agreement, calendar: Calendar, now: Date): Due | null {
  const { due } = commitment
  const input = inputOf(commitment, agreement)
  if (!due || !input || isCounted(commitment, input)) return due
  const others = { ...agreement, commitments: agreement.commitments.filter(({ id }) => id !== commitment.id) }
  const inputDue = fairDue(input, others, calendar, now)
  if (!input.due || !inputDue) return due
  const agreedOn = localDay(new Date(datedAt(commitment)), due.zone)
  const arrival = arrivalDay(input, inputDue, now)
  const slip = Math.min(...[input.due.day, agreedOn].map((day) => workingDaysBetween(day, arrival, calendar)))
  return slip > 0 ? { ...due, day: addWorkingDays(due.day, slip, calendar) } : due
}

/** Whether its day was counted from the arrival: then nobody has named it. 'Two days after C1, by Friday' names one. */
const isCounted = ({ condition, acts, due }: Commitment, input: Commitment): boolean =>
  Boolean(condition?.within && input.deliveredAt) && !acts.some((act) => sameDue(dayNamed(act), due))

/** The day on which it came, or can come at the earliest if nobody is late any more from `now` on. */
function arrivalDay(input: Commitment, due: Due, now: Date): string {
  if (!isOpen(input)) return deliveredDay(input) ?? due.day
  return moment(due) < now ? localDay(now, due.zone) : due.day
}

/** Working days past the fair day, up to the arrival or `now`: 0 when late on the day itself, null when not late. */
export function lateness(commitment: Commitment, agreement: Agreement, calendar: Calendar, now: Date): number | null {
  const { status, deliveredAt } = commitment
  const end = deliveredAt ? new Date(deliveredAt) : now
  const due = fairDue(commitment, agreement, calendar, end)
  const counts = status === 'delivered' || (status === 'agreed' && !isWaiting(commitment, agreement))
  if (!due || !counts || moment(due) >= end) return null
  return workingDaysBetween(due.day, localDay(end, due.zone), calendar)
}
