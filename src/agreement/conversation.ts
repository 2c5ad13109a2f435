import type { Answer } from './act.ts'
import type { Status } from './commitment.ts'

/**
 * Who does the act, seen from the commitment; a colleague acts for his house. The opener put it on the table, and the
 * proposer what is to be answered now: a change asked for, or else the request or offer itself. The answerer stands
 * opposite the proposer; where nothing is to be answered there is neither.
 */
export type Role = 'debtor' | 'creditor' | 'either' | 'opener' | 'proposer' | 'answerer'

/**
 * What is said. A day set for what has one is told apart by whether it asks more of the debtor (sooner, or the same day)
 * or less (later); to name the very day that the other side put on the table is to accept it.
 */
export type Saying =
  | Exclude<Answer['kind'], 'reschedule'>
  | 'reschedule first' // the first day it gets
  | 'reschedule sooner'
  | 'reschedule later'

/** What it does to the commitment; `effects` carry these out. */
export type Effect =
  | 'agree' // both sides stand by it, with the day on the table
  | 'propose' // a change is on the table and binds nobody yet
  | 'propose to drop'
  | 'refuse' // the change is off the table; without one, so is the commitment
  | 'restate' // the opener asks or offers another day, and nobody has agreed to either
  | 'cancel'
  | 'deliver'
  | 'acknowledge' // nothing is owed that was not; only the timeline remembers
  | 'reopen'
  | 'take up' // what was talked over is asked after again
  | 'hand over'
  | 'amend'
  | 'condition'

/** The conversation for action. What is not in this table cannot happen. First match wins. */
export const conversation: readonly (readonly [Status, Saying, Role, Effect])[] = Object.freeze([
  ['proposed', 'accept', 'answerer', 'agree'],
  ['proposed', 'promise', 'debtor', 'agree'],
  ['proposed', 'counter', 'opener', 'restate'],
  ['proposed', 'counter', 'either', 'propose'],
  ['proposed', 'reschedule first', 'opener', 'restate'],
  ['proposed', 'reschedule first', 'answerer', 'agree'],
  ['proposed', 'reschedule sooner', 'opener', 'restate'],
  ['proposed', 'reschedule sooner', 'debtor', 'agree'],
  ['proposed', 'reschedule sooner', 'creditor', 'propose'],
  ['proposed', 'reschedule later', 'opener', 'restate'],
  ['proposed', 'reschedule later', 'creditor', 'agree'],
  ['proposed', 'reschedule later', 'debtor', 'propose'],
  ['proposed', 'decline', 'answerer', 'refuse'],
  ['proposed', 'decline', 'proposer', 'cancel'],
  ['proposed', 'withdraw', 'either', 'cancel'],
  ['proposed', 'report', 'debtor', 'deliver'],
  ['proposed', 'satisfy', 'creditor', 'deliver'],
  ['proposed', 'hand over', 'either', 'hand over'],
  ['proposed', 'amend', 'either', 'amend'],
  ['proposed', 'condition', 'either', 'condition'],
  ['proposed', 'discuss', 'either', 'acknowledge'],
  ['proposed', 'dispute', 'either', 'take up'],
  ['agreed', 'accept', 'answerer', 'agree'],
  ['agreed', 'promise', 'answerer', 'agree'],
  ['agreed', 'counter', 'either', 'propose'],
  ['agreed', 'reschedule first', 'debtor', 'agree'],
  ['agreed', 'reschedule first', 'creditor', 'propose'],
  ['agreed', 'reschedule sooner', 'debtor', 'agree'],
  ['agreed', 'reschedule sooner', 'creditor', 'propose'],
  ['agreed', 'reschedule later', 'creditor', 'agree'],
  ['agreed', 'reschedule later', 'debtor', 'propose'],
  ['agreed', 'decline', 'answerer', 'refuse'],
  ['agreed', 'decline', 'debtor', 'propose to drop'],
  ['agreed', 'withdraw', 'creditor', 'cancel'],
  ['agreed', 'withdraw', 'debtor', 'propose to drop'],
  ['agreed', 'report', 'debtor', 'deliver'],
  ['agreed', 'satisfy', 'creditor', 'deliver'],
  ['agreed', 'hand over', 'either', 'hand over'],
  ['agreed', 'amend', 'either', 'amend'],
  ['agreed', 'condition', 'either', 'condition'],
  ['agreed', 'discuss', 'either', 'acknowledge'],
  ['agreed', 'dispute', 'either', 'take up'],
  ['delivered', 'satisfy', 'creditor', 'acknowledge'],
  ['delivered', 'dispute', 'either', 'reopen'],
])
