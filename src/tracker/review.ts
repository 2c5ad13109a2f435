import { localDay } from '../agreement/calendar.ts'
import { sideOf } from '../agreement/party.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import type { Letter } from '../writing/letter.ts'
import { review } from '../writing/review.ts'
import { ownerToTell } from './addressing.ts'
import { contextOf } from './context.ts'
import type { Courtesy } from './courtesy.ts'
import { queued } from './queued.ts'
import type { Settings } from './settings.ts'

/** The client a letter is for, by mail domain; null where it stays inside the agency. */
export function clientOf({ to, cc }: Pick<Letter, 'to' | 'cc'>, { agency }: Pick<Settings, 'agency'>): string | null {
  const theirs = [...to, ...cc].filter(({ address }) => sideOf(address, agency) === 'client')
  const domains = theirs.map(({ address }) => address.slice(address.lastIndexOf('@') + 1).toLowerCase())
  return domains.length > 0 ? [...new Set(domains)].toSorted().join(', ') : null
}

/** The client whose letter the agency is to see first; null where it goes out by itself. */
export function clientShown(
  letter: Pick<Letter, 'to' | 'cc'>,
  thread: ThreadDocument,
  releases: Releases,
  settings: Settings,
): string | null {
  if (settings.mode !== 'review' || ownerToTell(thread).length === 0) return null
  const client = clientOf(letter, settings)
  return client !== null && releases[client] === 'auto' ? null : client
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
  const client = clientShown(letter, thread, releases, settings)
  if (client === null) return [ready]
  const owner = ownerToTell(thread)
  const showing = review(letter, thread.agreement.version, contextOf(thread, { to: owner, cc: [] }, settings))
  const shownBy = await queued(showing, [showing.key], settings, now)
  return [{ ...ready, state: 'review', shown: { by: shownBy.messageId, client } }, shownBy]
}

/**
 * Until when a letter of the clock waits to be shown, for its owner has had the mail of his day; null where it need not.
 * What he has corrected today he sees again at once.
 */
export async function shownLater(
  letter: Letter,
  reasons: readonly string[],
  thread: ThreadDocument,
  day: Courtesy,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<Date | null> {
  const [owner] = ownerToTell(thread)
  if (!owner || clientShown(letter, thread, releases, settings) === null) return null
  const isCorrected = thread.letters.some(
    (shown) =>
      shown.state === 'dropped' &&
      shown.shown !== undefined &&
      shown.reasons.some((reason) => reasons.includes(reason)) &&
      localDay(new Date(shown.queuedAt), settings.calendar.zone) === localDay(now, settings.calendar.zone),
  )
  return isCorrected ? null : (await day.placeOf(owner, { beside: thread })).until
}

/** Whether a letter waits for the agency's word. */
export const isInReview = ({ state }: QueuedLetter): boolean => state === 'review'
