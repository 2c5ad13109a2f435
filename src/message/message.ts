/**
 * The words of RFC 5322 for what the tracker reads. A message is plain data: parsed once at the edge, never changed.
 */

import type { Proof } from './authentication.ts'
import type { Bounce } from './bounce.ts'

/** A mailbox of section 3.4: the address in lower case, the display name as it is read ('' where there is none). */
export type Address = { readonly address: string; readonly name: string }

export type Message = {
  /** SHA-256 of the bytes as they came, in hex: what makes two messages the same one. */
  readonly hash: string
  /** Message-ID with its angle brackets; made from the hash where the sender gave none. */
  readonly id: string
  readonly inReplyTo: readonly string[]
  /** Oldest first (section 3.6.4). */
  readonly references: readonly string[]
  /** More or fewer than one From address: the message has no authority. */
  readonly from: readonly Address[]
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly subject: string
  /** The Date header as ISO 8601 with the sender's own offset: '2026-03-12T09:52:00+01:00'. */
  readonly sentAt: string
  /** The whole body as text; an HTML body is turned into text, its quotations marked with '> '. */
  readonly text: string
  /** Names of the files the sender attached; pictures inside the text are none. */
  readonly files: readonly string[]
  /** Header lines that tell a robot from a person, and who vouches for the sender; names in lower case. */
  readonly headers: Readonly<Record<string, readonly string[]>>
  /** Whether its signature proves who wrote it; absent where nobody has looked. */
  readonly proof?: Proof
  /** Of a bounce: what came back. */
  readonly bounce?: Bounce
  /** Mails that were attached to it whole (message/rfc822). */
  readonly enclosed?: readonly Message[]
  /** Who sent it on, where it came inside a mail of that person's and not by itself. */
  readonly forwardedBy?: Address
}

/** Everybody a message is addressed to, its author first, each address once. */
export function correspondents(message: Pick<Message, 'from' | 'to' | 'cc'>): readonly Address[] {
  const byAddress = new Map<string, Address>()
  for (const person of [...message.from, ...message.to, ...message.cc]) {
    const known = byAddress.get(person.address)
    if (!known || (!known.name && person.name)) byAddress.set(person.address, person)
  }
  return [...byAddress.values()]
}
