import { sideOf } from '../agreement/party.ts'
import type { Message } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import { isTracker } from './addressing.ts'
import type { Settings } from './settings.ts'
import { proofOf } from './vouched.ts'

/**
 * In whose name a message speaks. The agency may start a thread, command, and cause mail; a member (on an agency mail
 * of this thread) does so within it, unproved where nothing vouches for him; a stranger can only wait to become one.
 * Nobody: a mail with more or fewer authors than one, with a forged one, an agency's that nothing vouches for, or with our
 * own address and without our mark.
 */
export type Authority = 'agency' | 'member' | 'unproved' | 'stranger' | 'nobody'

/** An agency's mail must be vouched for. A client can be asked: small domains sign nothing. */
export function authority(message: Message, thread: ThreadDocument | null, settings: Settings): Authority {
  const [from, ...more] = message.from
  if (!from || more.length > 0 || isTracker(from.address, settings)) return 'nobody'
  const proof = proofOf(message, settings)
  if (sideOf(from.address, settings.agency) === 'agency') return proof === 'pass' ? 'agency' : 'nobody'
  if (proof === 'fail') return 'nobody'
  const goesBy = thread?.sameAs?.[from.address] ?? from.address
  const isMember = thread?.members.some(({ address }) => address === goesBy) ?? false
  if (!isMember) return 'stranger'
  return proof === 'pass' ? 'member' : 'unproved'
}
