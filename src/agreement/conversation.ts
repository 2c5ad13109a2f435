import type { Act } from './act.ts'
import type { Status } from './commitment.ts'

/**
 * Who does the act, seen from the commitment. The answerer stands opposite whoever put the present proposal on the
 * table: an offer is the creditor's to answer, a request the debtor's, a new day the side's that did not ask for it.
 */
export type Role = 'debtor' | 'creditor' | 'proposer' | 'answerer'

/** What is said: a new day is told apart by whether it asks more of the debtor (sooner) or less (later). */
export type Saying = Exclude<Act['kind'], 'reschedule'> | 'reschedule sooner' | 'reschedule later'

/** What it does to the commitment; `fold` carries these out. */
export type Effect =
  | 'agree' // both sides stand by it, with the day on the table
  | 'propose' // a change is on the table and binds nobody yet
  | 'propose to drop'
  | 'refuse' // the change is off the table; without one, so is the commitment
  | 'restate' // the proposer changes an offer nobody has answered
  | 'cancel'
  | 'deliver'
  | 'reopen'
  | 'hand over'
  | 'amend'
  | 'condition'

/** The conversation for action. What is not in this table cannot happen. First match wins. */
export const conversation: readonly (readonly [Status, Saying, Role, Effect])[] = Object.freeze([
  ['proposed', 'accept', 'answerer', 'agree'],
  ['proposed', 'promise', 'debtor', 'agree'],
  ['proposed', 'counter', 'answerer', 'propose'],
  ['proposed', 'counter', 'proposer', 'restate'],
  ['proposed', 'reschedule sooner', 'proposer', 'restate'],
  ['proposed', 'reschedule later', 'proposer', 'restate'],
  ['proposed', 'reschedule sooner', 'debtor', 'agree'],
  ['proposed', 'reschedule sooner', 'answerer', 'propose'],
  ['proposed', 'reschedule later', 'answerer', 'propose'],
  ['proposed', 'decline', 'answerer', 'refuse'],
  ['proposed', 'withdraw', 'proposer', 'cancel'],
  ['proposed', 'withdraw', 'creditor', 'cancel'],
  ['proposed', 'withdraw', 'answerer', 'refuse'],
  ['proposed', 'report', 'debtor', 'deliver'],
  ['proposed', 'satisfy', 'creditor', 'deliver'],
  ['agreed', 'accept', 'answerer', 'agree'],
  ['agreed', 'decline', 'answerer', 'refuse'],
  ['agreed', 'decline', 'debtor', 'propose to drop'],
  ['agreed', 'counter', 'debtor', 'propose'],
  ['agreed', 'counter', 'creditor', 'propose'],
  ['agreed', 'reschedule sooner', 'debtor', 'agree'],
  ['agreed', 'reschedule sooner', 'creditor', 'propose'],
  ['agreed', 'reschedule later', 'debtor', 'propose'],
  ['agreed', 'reschedule later', 'creditor', 'agree'],
  ['agreed', 'withdraw', 'creditor', 'cancel'],
  ['agreed', 'withdraw', 'debtor', 'propose to drop'],
  ['agreed', 'report', 'debtor', 'deliver'],
  ['agreed', 'satisfy', 'creditor', 'deliver'],
  ['delivered', 'dispute', 'creditor', 'reopen'],
  ...(['proposed', 'agreed'] as const).flatMap((status) =>
    (['debtor', 'creditor'] as const).flatMap(
      (role) =>
        [
          [status, 'hand over', role, 'hand over'],
          [status, 'amend', role, 'amend'],
          [status, 'condition', role, 'condition'],
        ] as const,
    ),
  ),
])
