import type { Due } from './due.ts'
import type { Interval } from './interval.ts'
import type { Party } from './party.ts'

/** Where and by whom an act was done: the message it stands in and the sentence it was read from. */
type Said = {
  readonly by: Party
  /** ISO 8601 with the speaker's offset. */
  readonly at: string
  readonly messageId: string
  readonly quote: string
}

/** That one thing waits for another; `within` where the text says how long it takes from then. */
export type Condition = { readonly commitment: string; readonly within: Interval | null }

/** What is owed, by whom, to whom, by when. */
export type Terms = {
  readonly debtor: Party
  readonly creditor: Party
  readonly deliverable: string
  readonly due: Due | null
  readonly condition: Condition | null
  /** What the text says happens if it is late. */
  readonly consequence: string | null
}

/** An act that puts a new commitment on the table: the creditor requests, the debtor offers or promises. */
export type Opening = Said & {
  readonly kind: 'request' | 'offer' | 'promise'
  readonly terms: Terms
  /** The id of what it was a part of till now: it stands as that one stands. */
  readonly of?: string
}

/**
 * An act that speaks of a commitment already on the table, by its id. After Winograd and Flores' conversation for
 * action; `amend` (other words for the thing itself) is ours, for "C1 is the logos only".
 */
export type Answer = Said & { readonly commitment: string } & (
    | { readonly kind: 'accept' | 'decline' | 'withdraw' | 'report' | 'satisfy' | 'dispute' }
    /** It has been talked over, and need not be asked after until something else is said of it. */
    | { readonly kind: 'discuss' }
    /** A new day is proposed; it binds nobody before the other side accepts. */
    | { readonly kind: 'counter'; readonly due: Due }
    /** A day is set by somebody entitled to set it; the table of `conversation` decides whether that holds. */
    | { readonly kind: 'reschedule'; readonly due: Due }
    /** The debtor binds himself to what was asked, offered or agreed, with a day of his own or the one asked. */
    | { readonly kind: 'promise'; readonly due: Due | null }
    | { readonly kind: 'hand over'; readonly to: Party }
    | { readonly kind: 'amend'; readonly deliverable: string }
    /** What follows if it is late, or what it waits for, said after the commitment was made. */
    | { readonly kind: 'condition'; readonly condition: Condition | null; readonly consequence: string | null }
  )

export type Act = Opening | Answer

export const isOpening = (act: Act): act is Opening => 'terms' in act

/** The day that an act names, for the thing it opens or speaks of. */
export const dayNamed = (act: Act): Due | null => (isOpening(act) ? act.terms.due : 'due' in act ? act.due : null)
