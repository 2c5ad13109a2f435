import type { Calendar } from '../agreement/calendar.ts'
import type { Party } from '../agreement/party.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address } from '../message/message.ts'
import type { Templates } from './templates.ts'

/** What every letter of a thread needs besides what it has to say. Whom it goes to is the caller's decision. */
export type LetterContext = {
  readonly thread: {
    readonly id: string
    readonly subject: string
    readonly language: LetterLanguage
    readonly members: readonly Party[]
  }
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly inReplyTo: string | null
  /** Oldest first. */
  readonly references: readonly string[]
  readonly templates: Templates
  readonly calendar: Calendar
  /** The tracker's own address, for links that begin an answer; without it there are none. */
  readonly tracker?: string
  /** When each reader last wrote, as ISO 8601 with their own offset: what their clocks show. Absent where that is not known. */
  readonly clocks?: readonly string[]
  /** Who sent a mail on to us, by its Message-ID. Absent where nobody did. */
  readonly sentOnBy?: Readonly<Record<string, Address>>
  /** The days that the work is for, as far as its readers have been told, and the sentence that names each. */
  readonly occasions?: readonly { readonly day: string; readonly quote: string }[]
  /** A first date fewer working days away than this makes a job a rush. */
  readonly rushDays: number
}
