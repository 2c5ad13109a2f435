import { sideOf } from '../agreement/party.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import type { Letter } from '../writing/letter.ts'
import { review } from '../writing/review.ts'
import { ownerToTell } from './addressing.ts'
import { contextOf } from './context.ts'
import { queued } from './queued.ts'
import type { Settings } from './settings.ts'

/** The client a letter is for, by mail domain; null where it stays inside the agency. */
export function clientOf({ to, cc }: Pick<Letter, 'to' | 'cc'>, { agency }: Pick<Settings, 'agency'>): string | null {
  const theirs = [...to, ...cc].filter(({ address }) => sideOf(address, agency) === 'client')
  const domains = theirs.map(({ address }) => address.slice(address.lastIndexOf('@') + 1).toLowerCase())
  return domains.length > 0 ? [...new Set(domains)].toSorted().join(', ') : null
}

/**
 * A letter on its way. Where the agency wants to see first what its clients get, the letter is kept back, and another
 * goes to the thread's owner that shows it.
 */
export async function outgoing(
  letter: Letter,
  reasons: readonly string[],
  thread: ThreadDocument,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<readonly QueuedLetter[]> {
  const ready = await queued(letter, reasons, settings, now)
  const client = clientOf(letter, settings)
  const owner = ownerToTell(thread)
  const isShown = settings.mode === 'review' && client !== null && releases[client] !== 'auto' && owner.length > 0
  if (!isShown) return [ready]
  const showing = review(letter, contextOf(thread, { to: owner, cc: [] }, settings))
  const shownBy = await queued(showing, [showing.key], settings, now)
  return [{ ...ready, state: 'review', shown: { by: shownBy.messageId, client } }, shownBy]
}

/** Whether a letter waits for the agency's word. */
export const isInReview = ({ state }: QueuedLetter): boolean => state === 'review'
