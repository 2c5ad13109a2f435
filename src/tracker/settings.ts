import type { Calendar } from '../agreement/calendar.ts'
import type { Templates } from '../writing/templates.ts'

/** What the account has decided; nothing in here changes while the tracker runs. */
export type Settings = {
  /** Mail domains of the agency. */
  readonly agency: readonly string[]
  /** The tracker's own address, in lower case, without a plus part. */
  readonly tracker: string
  /** The name in the From of our letters. */
  readonly trackerName: string
  /**
   * What tells who has written a mail: the Authentication-Results of one server, or the mail's own signature;
   * 'everyone' only where nobody else can reach the mailbox.
   */
  readonly trust: { readonly authservId: string } | 'signatures' | 'everyone'
  readonly calendar: Calendar
  /** A confirmation waits until a thread has been quiet this long. */
  readonly settleMinutes: number
  /** A job with fewer working days than this between agreement and due day is a rush. */
  readonly rushDays: number
  /** 'review': what goes to a client is shown to the thread's owner first. */
  readonly mode: 'auto' | 'review'
  /** Working days after the last delivery until a client is asked for feedback; 0: never. */
  readonly feedbackDays: number
  /** Each letter comes back to an address of its own; only where plus addresses reach the mailbox. */
  readonly ownReturnAddress?: boolean
  readonly digestTo: readonly string[]
  /** 'HH:MM' in the calendar's zone. */
  readonly digestTime: string
  /** Makes our Message-IDs and our loop header unforgeable. */
  readonly secret: string
  readonly templates: Templates
}
