import type { Act } from '../agreement/act.ts'
import type { Parse } from '../mail/parser.ts'
import type { Vouching } from '../mail/vouching.ts'
import type { Message } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Breaker, Store } from '../store/store.ts'
import type { Settings } from './settings.ts'
import type { turns } from './turns.ts'

/** What happened, for the operator's eyes and for the demo's account; nothing is decided from it. */
export type Happening =
  | { readonly what: 'read'; readonly thread: ThreadDocument; readonly message: Message; readonly acts: readonly Act[] }
  | { readonly what: 'waiting' | 'unproved'; readonly thread: ThreadDocument; readonly message: Message }
  | { readonly what: 'passed over'; readonly uid: number; readonly why: string }
  | {
      readonly what: 'put aside'
      readonly uid: number
      readonly why: string
      readonly error: unknown
      readonly tryAt: Date
    }
  | { readonly what: 'quarantined'; readonly uid: number; readonly why: string; readonly error: unknown }
  | { readonly what: 'trouble'; readonly error: unknown }
  /** Nothing can be saved, so nothing is sent; it is tried again every minute. */
  | { readonly what: 'cannot store'; readonly error: Error }
  | { readonly what: 'breaker'; readonly cap: Breaker['cap'] }
  | { readonly what: 'breaker reset' }
  | { readonly what: LetterHappening; readonly thread: string | null; readonly letter: QueuedLetter }

/** What becomes of a letter: its new state, or that it waits, or came back. */
export type LetterHappening = 'queued' | 'sent' | 'put off' | 'failed' | 'unknown' | 'held' | 'dropped' | 'bounced'

/** What the three jobs share: what is remembered, what is decided, who is told, and whose turn it is. */
export type Tracker = {
  readonly store: Store
  readonly settings: Settings
  readonly report: (happening: Happening) => void
  readonly parse: Parse
  /** Checks signatures, where the settings trust them. */
  readonly vouching?: Vouching
  /** A document is read, changed and saved in one turn, so that no job overwrites another's change. */
  readonly inTurn: ReturnType<typeof turns>
}
