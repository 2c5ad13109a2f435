import { sideOf } from '../agreement/party.ts'
import type { StoredMail } from '../mail/mailbox.ts'
import type { Parsed } from '../mail/parsed.ts'
import { authentication, type Proof } from '../message/authentication.ts'
import { automatic } from '../message/automatic.ts'
import type { Message } from '../message/message.ts'
import type { Unread } from './aside.ts'
import type { Settings } from './settings.ts'
import type { Tracker } from './tracker.ts'

/**
 * A mail with what its signature proves. No machine is asked who it is, and of a mail that came in part nothing can be
 * proved. An agency mail waits until the DNS answers.
 */
export async function vouched(
  parsed: Parsed,
  { source, receivedAt, cutFrom }: StoredMail,
  { settings, vouching }: Pick<Tracker, 'settings' | 'vouching'>,
): Promise<Parsed | Unread> {
  const { message } = parsed
  if (settings.trust !== 'signatures' || !vouching || cutFrom || automatic(message)) return parsed
  const proof = await vouching(source, message, receivedAt)
  if (proof === 'unknown' && sideOf(message.from[0]?.address ?? '', settings.agency) === 'agency') {
    return { what: 'unread', why: 'the DNS did not answer when its signature was to be checked', error: null }
  }
  return { ...parsed, message: { ...message, proof } }
}

/** What is known of the author of a mail by what this tracker trusts. */
export function proofOf(message: Message, { trust }: Pick<Settings, 'trust'>): Proof {
  if (message.proof || trust === 'signatures') return message.proof ?? 'none'
  return trust === 'everyone' ? 'pass' : authentication(message, trust.authservId)
}
