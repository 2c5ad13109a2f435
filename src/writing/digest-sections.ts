import type { Agreement } from '../agreement/agreement.ts'
import { type Calendar, localDay, workingDaysBetween } from '../agreement/calendar.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import type { Side } from '../agreement/party.ts'
import type { Pace, Reminder } from '../agreement/reminders.ts'
import { isRush } from '../agreement/rush.ts'
import { type Standing, standing } from '../agreement/standing.ts'
import type { NotAsked } from '../locales/letters.ts'
import type { Address } from '../message/message.ts'
import type { LetterContext } from './context.ts'
import type { Undelivered } from './digest-undelivered.ts'
import type { Unproved } from './digest-unproved.ts'
import type { Unreleased } from './digest-unreleased.ts'

/** A reminder that comes today: `asked` in the digest itself, else in a mail of its own at this time. */
export type ReminderToday = {
  readonly id: string
  readonly step: Exclude<Reminder['step'], 'call'>
  readonly to: Address
  readonly at: Date
  readonly isAsked: boolean
  /** Why the debtor is not asked himself. */
  readonly notAsked?: NotAsked | null
}

export type DigestThread = {
  readonly id: string
  readonly subject: string
  readonly agreement: Agreement
  readonly pace: Pace
  /** How many follow-ups have been sent of each item, by its id. */
  readonly nudges: Readonly<Record<string, number>>
  /** Letters of this thread that did not arrive, and are news. */
  readonly undelivered: readonly Undelivered[]
  /** Letters that wait for the agency's word. */
  readonly unreleased?: readonly Unreleased[]
  /** Mails that nothing vouches for, and that are news. */
  readonly unproved?: readonly Unproved[]
  /** Who was asked for feedback and has not answered, and when; absent where nobody is waited for. */
  readonly asked?: { readonly to: readonly string[]; readonly at: string } | null
  /** Absent where it is not known. */
  readonly reminders?: readonly ReminderToday[]
  /** The days that the work is for. Absent where none was named. */
  readonly occasions?: LetterContext['occasions']
}

/** The sections of a digest, in their order; each item stands in the first that it fits. */
export type Section = 'decisions' | 'ours' | 'theirs' | 'soon' | 'waiting' | 'delivered' | 'rush'
export type Entry = {
  readonly section: Section
  readonly commitment: Commitment
  readonly thread: DigestThread
  readonly standing: Standing
}

export const sectionOrder: readonly Section[] = ['decisions', 'ours', 'theirs', 'soon', 'waiting', 'delivered', 'rush']
/** How long a delivery that nobody acknowledged is worth a line, in working days. */
const worthALine = 3

/** What is worth a line this morning, in the order in which it will be read. */
export function entriesOf(thread: DigestThread, calendar: Calendar, now: Date): readonly Entry[] {
  const stands = standing(thread.agreement, calendar, thread.pace, now)
  const late = (side: Side) =>
    stands.overdue.map((each) => each.commitment).filter(({ debtor }) => debtor.side === side)
  const found: Readonly<Record<Section, readonly Commitment[]>> = {
    decisions: stands.decisions.map(({ commitment }) => commitment),
    ours: late('agency'),
    theirs: late('client'),
    soon: stands.soon,
    waiting: stands.waiting.map(({ commitment }) => commitment),
    delivered: stands.unacknowledged.filter(({ deliveredAt }) => isRecent(deliveredAt, worthALine, calendar, now)),
    rush: thread.agreement.commitments.filter(
      (each) =>
        isOpen(each) && isRecent(each.source.at, 1, calendar, now) && isRush(each, calendar, thread.pace.rushDays),
    ),
  }
  const taken = new Set<string>()
  return sectionOrder.flatMap((section) =>
    found[section].flatMap((commitment) => {
      if (taken.has(commitment.id)) return []
      taken.add(commitment.id)
      return [{ section, commitment, thread, standing: stands }]
    }),
  )
}

function isRecent(instant: string | null, workingDays: number, calendar: Calendar, now: Date): boolean {
  if (!instant) return false
  const days = [new Date(instant), now].map((each) => localDay(each, calendar.zone))
  return workingDaysBetween(days[0] ?? '', days[1] ?? '', calendar) <= workingDays
}
