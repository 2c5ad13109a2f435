import type { QueuedLetter, ThreadDocument } from './document.ts'
import type { Posted } from './posted.ts'
import type { LetterTally } from './thread-index.ts'
import type { LeftWish } from './wishes.ts'

/** A mail that could not be read and will be tried again; its bytes are kept under its hash. */
export type MailAside = {
  readonly uid: number
  readonly hash: string
  /** ISO instants. */
  readonly receivedAt: string
  readonly tryAt: string
  /** How often it has been tried, counted before each try. */
  readonly attempts: number
  /** Why it could not be read the last time. */
  readonly reason: string
}

/** How far the mailbox has been read: everything up to `lastUid` is on disk or was found to be none of ours. */
export type MailboxDocument = {
  readonly format: 1
  readonly uidValidity: string
  readonly lastUid: number
  /** When the newest mail seen so far came in; an ISO instant by the mail server's clock. */
  readonly newestAt: string
  /** Set when the mailbox has been numbered anew: of what came in before that moment all that matters is known. */
  readonly oldUntil: string | null
  /** When the tracker was put to the mailbox (ISO instant); what lay there before is none of its. Absent: all is. */
  readonly beganAt?: string
  /** Absent where there are none. */
  readonly aside?: readonly MailAside[]
  /** Mails that could not be read, with the reason. */
  readonly quarantined: readonly {
    readonly uid: number
    readonly hash: string
    readonly reason: string
    readonly at: string
  }[]
}

/**
 * The digests, and the last day (YYYY-MM-DD, agency zone) whose digests have been made; and what is known of a client
 * over all threads.
 */
export type DigestDocument = {
  readonly format: 1
  readonly lastDay: string | null
  readonly letters: readonly QueuedLetter[]
  readonly releases?: Releases
  /** Clients who have shown that an address is theirs though nothing vouches for it, each since when (ISO instant). */
  readonly proved?: Readonly<Record<string, string>>
  /** Mails given up until then (ISO instant) have been told of. */
  readonly quarantineToldUntil?: string
  /** Set when more letters would have gone out than can be meant; none goes until a person has looked. */
  readonly breaker?: Breaker
  /** When a person last reset the breaker (ISO instant): what went out before does not count. */
  readonly countedFrom?: string
}

/** Since when (ISO instant) nothing goes out, and which number of letters was reached. */
export type Breaker = { readonly at: string; readonly cap: 'hour' | 'day' }

/** By the mail domain of a client: letters let go in a row as they stood, or 'auto' where they are shown no more. */
export type Releases = Readonly<Record<string, number | 'auto'>>

/**
 * What the tracker remembers. A promise that resolves means: on disk, even if the power goes now. One writer at a time:
 * opening a second store on the same data fails.
 */
export interface Store {
  thread(id: string): Promise<ThreadDocument | null>
  /** All of them whole, or none; with how far the mailbox has been read where these came of reading it. */
  save(documents: readonly ThreadDocument[], mailbox?: MailboxDocument): Promise<void>
  /** The thread that knows the first known of these Message-IDs: as a message read, referenced or sent by us. */
  threadOf(messageIds: readonly string[]): Promise<string | null>
  /** Whether a message with these bytes (its SHA-256) is in some thread already. */
  seen(hash: string): Promise<boolean>
  /** When the newest letter to this person that came of the clock was written, in any thread; failed and dropped ones do not count. */
  remindedAt(address: string): Promise<Date | null>
  /** The same of a reminder that was for somebody else, and came to this person on copy. */
  copiedAt(address: string): Promise<Date | null>
  /** Ids of the threads whose `wakeAt` has come. */
  waking(now: Date): Promise<readonly string[]>
  /** The earliest `wakeAt` of all. */
  nextWake(): Promise<Date | null>
  /** Letters of threads handed over after this moment, which is a day ago at most. */
  posted(since: Date): Promise<readonly Posted[]>
  /** Letters of all threads. */
  tally(): Promise<LetterTally>
  /** All threads, in no order. */
  threads(): AsyncIterable<ThreadDocument>
  mailbox(): Promise<MailboxDocument | null>
  saveMailbox(mailbox: MailboxDocument): Promise<void>
  /** The bytes of a mail that lies aside; null where none are kept under this hash. */
  asideBytes(hash: string): Promise<Uint8Array | null>
  /** Saved before the mailbox document names them. */
  saveAsideBytes(hash: string, source: Uint8Array): Promise<void>
  /** Once the mailbox document names them no more. */
  dropAsideBytes(hash: string): Promise<void>
  digests(): Promise<DigestDocument>
  saveDigests(digests: DigestDocument): Promise<void>
  /** What the operator asks for while the tracker runs. */
  wishes(): Promise<readonly LeftWish[]>
  dropWish(id: string): Promise<void>
  /** Why nothing can be saved now; null where the last save succeeded, or a trial succeeds after one that did not. */
  fault(): Promise<Error | null>
  /** Resolves when this store will never save anything again, and has to be opened anew. */
  readonly lost: Promise<Error>
  close(): Promise<void>
}
