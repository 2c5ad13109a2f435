import { type Act, type Condition, dayNamed } from './act.ts'
import { localDay } from './calendar.ts'
import { type Due, moment, sameDue } from './due.ts'
import { type Party, sameHouse } from './party.ts'

/** How far a debt has come; the table of `conversation` says how it gets from one to the next. */
export type Status = 'proposed' | 'agreed' | 'delivered' | 'cancelled'

/** Something asked of a commitment and not yet answered: another day, or that it be dropped. */
export type Pending = { readonly by: Party; readonly due: Due | 'drop' }

/** One debt: the debtor is to bring the deliverable to the creditor. */
export type Commitment = {
  /** 'A1' owed by the agency, 'C1' by the client's side; an id is never used again. */
  readonly id: string
  readonly debtor: Party
  readonly creditor: Party
  readonly deliverable: string
  /** The last agreed day, or the asked one while nothing is agreed. */
  readonly due: Due | null
  readonly pending: Pending | null
  readonly status: Status
  readonly condition: Condition | null
  readonly consequence: string | null
  /** Days that had been agreed before the present one, oldest first. */
  readonly earlierDue: readonly string[]
  /** ISO instant with offset. */
  readonly deliveredAt: string | null
  readonly source: { readonly messageId: string; readonly quote: string; readonly at: string; readonly by: Party }
  /** Every act that changed it, in order: what the timeline tells. */
  readonly acts: readonly Act[]
}

export const isOpen = (commitment: Commitment): boolean =>
  commitment.status === 'proposed' || commitment.status === 'agreed'

/** Whether it was talked over, and nothing has been said of it since. */
export const isDiscussed = ({ acts }: Commitment): boolean => acts.at(-1)?.kind === 'discuss'

/** Overdue is a question about now, never a stored state. Only what was agreed can be late. */
export const isOverdue = (commitment: Commitment, now: Date): boolean =>
  commitment.status === 'agreed' && commitment.due !== null && moment(commitment.due) < now

/** Who put on the table what is to be answered now: a change, or else the commitment itself; null when nothing is. */
export const proposer = ({ pending, status, source }: Commitment): Party | null =>
  pending?.by ?? (status === 'proposed' ? source.by : null)

/** Whose word is awaited. */
export function answerer(commitment: Commitment): Party | null {
  const asking = proposer(commitment)
  return asking && (sameHouse(asking, commitment.debtor) ? commitment.creditor : commitment.debtor)
}

/** The local day on which it arrived: in the zone of its due day, or by the sender's clock where it has none. */
export function deliveredDay({ deliveredAt, due }: Commitment): string | null {
  if (!deliveredAt) return null
  return due ? localDay(new Date(deliveredAt), due.zone) : deliveredAt.slice(0, 10)
}

/** The instant from which its present day was settled. */
export const datedAt = (commitment: Commitment): string => datedBy(commitment).at

/** What settled its present day: the yes to it, or the word that set it where no yes was due. */
export function datedBy({ acts, due, source }: Commitment): { readonly by: Party; readonly at: string } {
  const named = acts.findLastIndex((act) => sameDue(dayNamed(act), due))
  const [first, ...since] = named < 0 ? [] : acts.slice(named)
  const isYes = ({ kind, by }: Act): boolean =>
    kind === 'accept' || (kind === 'promise' && !sameHouse(by, first?.by ?? by))
  return since.find(isYes) ?? first ?? source
}
