import { sideOf } from '../agreement/party.ts'
import type { Message } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import { isTracker } from './addressing.ts'
import type { Settings } from './settings.ts'
import { proofOf } from './vouched.ts'

/**
 * In whose name a message speaks. The agency may start a thread, command, and cause mail; a member (on an agency mail
 * of this thread) does so within it; a stranger can only wait to become one. Nobody: a mail with more or fewer authors
 * than one, with a forged one, or with our own address and without our mark.
 */
export type Authority = 'agency' | 'member' | 'stranger' | 'nobody'

/**
 * An agency's mail must be vouched for. A client's mail counts unless its forgery is proved: small domains sign nothing,
 * and a member can only move his own thread, in the sight of everybody on it.
 */
export function authority(message: Message, thread: ThreadDocument | null, settings: Settings): Authority {
  const [from, ...more] = message.from
  if (!from || more.length > 0 || isTracker(from.address, settings)) return 'nobody'
  const proof = proofOf(message, settings)
  if (sideOf(from.address, settings.agency) === 'agency') return proof === 'pass' ? 'agency' : 'nobody'
  if (proof === 'fail') return 'nobody'
  const goesBy = thread?.sameAs?.[from.address] ?? from.address
  const isMember = thread?.members.some(({ address }) => address === goesBy) ?? false
  return isMember ? 'member' : 'stranger'
}
