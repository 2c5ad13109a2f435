import type { InboxEvent } from '../mail/inbox.ts'
import { caps } from '../tracker/caps.ts'
import type { Happening } from '../tracker/tracker.ts'

/** What the operator may be told of. */
export type Told = Happening | InboxEvent | StoreLost
export type StoreLost = { readonly what: 'store lost'; readonly error: Error; readonly retryInSeconds: number }

/** What happened, as one line of JSON for a program: the same facts, and the ids by which they are found again. */
export function logRecord(told: Told, at: Date): string {
  const thread = 'thread' in told ? (typeof told.thread === 'string' ? told.thread : told.thread?.id) : undefined
  const letter = 'letter' in told ? told.letter : undefined
  return JSON.stringify({
    at: at.toISOString(),
    what: told.what,
    ...('uid' in told ? { uid: told.uid } : {}),
    ...('message' in told ? { message: told.message.id } : {}),
    ...(thread ? { thread } : {}),
    ...(letter ? { letter: letter.messageId, kind: letter.kind, readers: letter.envelope.to.length - 1 } : {}),
    says: logLine(told),
  })
}

/** What happened, as a line for the operator: ids and numbers, never what a mail says. */
export function logLine(told: Told): string {
  const line = lines[told.what] as (told: Told) => string
  return line(told)
}

/** What is told under a name; one shape may go by several names. */
type Of<What, One = Told> = One extends { readonly what: infer Names } ? (What extends Names ? One : never) : never
type Lines = { readonly [What in Told['what']]: (told: Of<What>) => string }

const lines: Lines = {
  watching: ({ mailbox, mails }) => `watching ${mailbox}, ${count(mails, 'mail')} in it`,
  disconnected: ({ fault, retryInSeconds }) => `no connection, next try in ${retryInSeconds} s: ${fault.sentence}`,
  'not received': ({ error, retryInSeconds }) =>
    `a mail could not be kept, again in ${retryInSeconds} s: ${why(error)}`,
  renumbered: () => 'the mailbox was numbered anew; all of it is looked at again, and known mails are recognised',
  cut: ({ uid, bytes }) => `mail ${uid} has ${bytes} bytes; only the beginning was read`,
  read: ({ thread, acts }) =>
    `read a mail of thread ${thread.id}: ${count(acts.length, 'act')}, ${count(thread.agreement.commitments.length, 'item')} on record`,
  waiting: ({ thread }) => `kept a client's mail in thread ${thread.id} until the agency writes there`,
  unproved: ({ thread }) => `kept a mail in thread ${thread.id} until its sender has shown that it is his`,
  'passed over': ({ uid, why }) => `passed over mail ${uid}: ${passedOver[why] ?? why}`,
  'put aside': ({ uid, why, tryAt }) =>
    `mail ${uid} could not be read, again at ${tryAt.toISOString().slice(11, 19)}Z: ${why}`,
  quarantined: ({ uid, why }) => `gave mail ${uid} up, it cannot be read: ${why}`,
  trouble: ({ error }) => `trouble: ${why(error)}`,
  'cannot store': ({ error }) => `nothing can be stored, so nothing is sent; again in a minute: ${why(error)}`,
  breaker: ({ cap }) =>
    `stopped sending: ${caps[cap]} letters within ${cap === 'hour' ? 'an hour' : 'a day'} are more than can be meant; look at them (in-writing list), then: in-writing breaker reset`,
  'breaker reset': () => 'the breaker was reset, letters go out again',
  'store lost': ({ error, retryInSeconds }) => `everything is opened anew in ${retryInSeconds} s: ${why(error)}`,
  queued: ({ letter, thread }) => `wrote a ${letter.kind}${inThread(thread)}`,
  sent: ({ letter, thread }) =>
    `sent the ${letter.kind}${inThread(thread)} to ${letter.envelope.to.length > 2 ? `${letter.envelope.to.length - 1} people` : 'one person'}`,
  'put off': ({ letter, thread }) => `the ${letter.kind}${inThread(thread)} goes later: ${letter.reply}`,
  failed: ({ letter, thread }) => `the ${letter.kind}${inThread(thread)} cannot be sent: ${letter.reply}`,
  unknown: ({ letter, thread }) => `the ${letter.kind}${inThread(thread)} may have gone out: ${letter.reply}`,
  held: ({ letter, thread }) =>
    `the ${letter.kind}${inThread(thread)} may have gone out twice over or not at all, and is held: ${letter.reply}`,
  bounced: ({ letter, thread }) => `the ${letter.kind}${inThread(thread)} came back: ${letter.rejected?.at(-1)?.reply}`,
  dropped: ({ letter, thread }) => `the ${letter.kind}${inThread(thread)} is not needed any more`,
}

/** '1 mail', '2 mails'. */
const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`

/** Why a mail was read no further, for somebody who does not know the words of the house. */
const passedOver: Readonly<Record<string, string>> = {
  tracker: "a tracker's letter, such as our own",
  automatic: 'a program wrote it',
  list: 'it came by a mailing list',
  bounce: 'it says that a mail could not be delivered, and none of our letters',
  'not vouched for': 'nothing proves who wrote it; see TRUSTED_AUTHSERV_ID in .env.example',
  stranger: 'its sender is no member of this thread',
}

const inThread = (thread: string | null): string => (thread ? ` in thread ${thread}` : '')

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error))
