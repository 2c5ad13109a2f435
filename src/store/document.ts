import type { Agreement } from '../agreement/agreement.ts'
import type { Party } from '../agreement/party.ts'
import type { Absence } from '../agreement/reminders.ts'
import type { LetterKind } from '../locales/letters.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address, Message } from '../message/message.ts'
import type { EventDay } from '../reading/event-days.ts'
import type { Topic } from '../reading/reading.ts'

/**
 * queued -> claimed (durable before a connection is opened) -> sent, failed, or unknown: the connection died when the
 * letter may have gone out, and it waits for its own copy to come in. Held: in doubt for the second time; sent only if
 * its own copy comes in after all. Dropped: its reason was gone before it went. Review: the agency has not let it go.
 */
export type LetterState = 'review' | 'queued' | 'claimed' | 'sent' | 'unknown' | 'held' | 'failed' | 'dropped'

/** A recipient whom a letter did not reach though it went out, and what a mail server said of it. */
export type Rejection = {
  readonly address: string
  /** Refused while it was handed over, bounced afterwards, or withheld because an earlier letter had bounced. */
  readonly how: 'refused' | 'bounced' | 'withheld'
  readonly reply: string
  readonly at: string
}

/** A letter with its bytes, fixed when it was queued; what is sent later is exactly this. */
export type QueuedLetter = {
  readonly key: string
  readonly kind: LetterKind
  /**
   * Why it goes out, each a key of its own: 'follow-up/<thread>/A1/<due>/2', or the letter's key alone. A reason that
   * some letter has served is served; looked at again at the moment of sending.
   */
  readonly reasons: readonly string[]
  /** Reasons of other threads that it serves as well, each of which keeps them as told elsewhere. Absent where there are none. */
  readonly elsewhere?: readonly { readonly thread: string; readonly reasons: readonly string[] }[]
  readonly messageId: string
  readonly envelope: { readonly from: string; readonly to: readonly string[]; readonly returnTo?: string }
  /** RFC 5322, 7-bit; empty once a thread's letter has gone out. */
  readonly source: string
  readonly state: LetterState
  /** ISO instants from here on. */
  readonly queuedAt: string
  /** When to send it; claimed or unknown, when to stop waiting for its own copy; failed or held, when it was given up. */
  readonly dueAt: string
  readonly attempts: number
  readonly sentAt: string | null
  /** When our own copy of it came in by IMAP. */
  readonly witnessedAt: string | null
  /** The server's last word. */
  readonly reply: string | null
  /** The Message-ID that a provider gave it on its way; people answer to that one. */
  readonly alias?: string
  /** Absent where it has reached everybody, as far as is known. */
  readonly rejected?: readonly Rejection[]
  /** Set where the agency sees it first. */
  readonly shown?: Shown
  /** Set when it was sent again because nobody could know whether it had gone out: that is done once. */
  readonly isSecondTry?: true
}

/** The Message-ID of the letter that shows it, and the client it is for; the whole of it where a digest is to show it. */
export type Shown = {
  readonly by: string
  readonly client: string
  readonly whole?: { readonly text: string; readonly html: string }
}

/** A reason that a letter of another thread serves, for a person has one mail a day over all threads. */
export type ToldElsewhere = {
  readonly reason: string
  /** Whose letter it is, its Message-ID, and its readers. */
  readonly thread: string
  readonly messageId: string
  readonly to: readonly string[]
  /** ISO instants: when it went out, and when to look what has become of it; null once nothing will. */
  readonly sentAt: string | null
  readonly lookAt: string | null
}

/** What a client said when asked about the work: kept apart from the facts, and read by nobody but people. */
export type Feedback = { readonly by: Address; readonly at: string; readonly text: string }

/** What is kept of a message that was read: enough to answer it, and to know it again. Not its text. */
export type ReadMessage = Pick<
  Message,
  'hash' | 'id' | 'references' | 'from' | 'to' | 'cc' | 'subject' | 'sentAt' | 'forwardedBy'
> & {
  readonly receivedAt: string
  /** In which its author shows himself at home; absent where it says too little, or in one that we do not write. */
  readonly language?: LetterLanguage
  /** What an answer to it may call 'it'. */
  readonly topic?: Topic
  /** Said to the tracker alone while it spoke to nobody else: no word of it is for the others, whoever joins later. */
  readonly isAside?: true
}

/** A day that the work is for, as a mail of the thread names it. */
export type Occasion = EventDay & { readonly messageId: string }

/** To whom the tracker speaks: everybody on the thread, the agency person who let it in alone, or nobody. */
export type Audience = 'thread' | 'owner' | 'nobody'

/** A thread and all that the tracker knows and has said of it: one transaction, one file. */
export type ThreadDocument = {
  readonly format: 1
  readonly id: string
  readonly subject: string
  readonly language: LetterLanguage
  readonly audience: Audience
  /** The agency person whose mail let the tracker in. */
  readonly owner: Party | null
  /** Addressed by an authenticated agency mail: who may speak here and be written to. */
  readonly members: readonly Party[]
  readonly messages: readonly ReadMessage[]
  /** A client's mails from before any agency mail, or later ones that nothing vouches for: kept whole, not yet read. */
  readonly waiting: readonly Message[]
  readonly agreement: Agreement
  /** The version last confirmed in the thread, 0 for none, and the commitments as they stood then. */
  readonly confirmed: Agreement
  /** When a person last wrote. */
  readonly lastHumanAt: string | null
  readonly mutedUntil: string | null
  /** Until then reminders that have come wait: whom they are for has had one that day. */
  readonly restsUntil: string | null
  /** Addresses that asked for no more letters of this thread; one of the agency's stops it for all. */
  readonly stoppedBy: readonly string[]
  /** Clients who want no letters for a while, each until an ISO instant. Absent where nobody does. */
  readonly mutedBy?: Readonly<Record<string, string>>
  /** Other addresses of people here, each with the one they go by. */
  readonly sameAs?: Readonly<Record<string, string>>
  /** People who are away, by address. */
  readonly away?: Readonly<Record<string, Absence>>
  /** The last that was said of each occasion. Absent where none was named. */
  readonly occasions?: readonly Occasion[]
  readonly letters: readonly QueuedLetter[]
  /** Reasons that a digest has served: who had one that day was asked in it. Absent where there are none. */
  readonly askedInDigest?: readonly string[]
  /** Reasons that letters of other threads have served, or are about to. Absent where there are none. */
  readonly toldElsewhere?: readonly ToldElsewhere[]
  /** Absent where none has come. */
  readonly feedback?: readonly Feedback[]
  /** When the tracker must look at this thread again; null: only when a mail comes. */
  readonly wakeAt: string | null
}
