import { nothingAgreed } from '../agreement/agreement.ts'
import type { Address } from '../message/message.ts'
import { correspondents } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import { confirmation } from '../writing/confirmation.ts'
import type { Letter } from '../writing/letter.ts'
import { isBetweenSides, replyAll, welcome } from './addressing.ts'
import { reachable, suspended } from './bounced.ts'
import { contextOf } from './context.ts'
import { readableBy, toldTo } from './discretion.ts'
import { confirmationReason } from './reasons.ts'
import { isInReview, outgoing } from './review.ts'
import type { Settings } from './settings.ts'
import { settledAt } from './wake.ts'

type Readers = { readonly to: readonly Address[]; readonly cc: readonly Address[] }

/** The thread with the confirmation of what has changed, once it has settled. */
export async function withConfirmation(
  thread: ThreadDocument,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<ThreadDocument> {
  const settled = settledAt(thread, settings)
  if (!settled || settled > now) return thread
  const { letters, confirmed } = withoutOvertaken(thread)
  const before = { ...thread, letters, confirmed }
  const everybody = replyAll(thread, settings)
  const gone = suspended(thread)
  const { withheld, ...left } = reachable(everybody, gone, now)
  // Where nobody is left it goes on record as a letter that did not go.
  const main = left.to.length > 0 ? left : everybody
  const others = leftOff(before, everybody, settings).map((each) => reachable(each, gone, now))
  const [first, ...rest] = [main, ...others].map((readers) => confirming(before, readers, settings, now))
  const sending: QueuedLetter[] = []
  const reason = confirmationReason(thread)
  if (first) {
    const [letter, ...shown] = await outgoing(first, [reason], thread, releases, settings, now)
    if (letter)
      sending.push(main === left && withheld.length > 0 ? { ...letter, rejected: withheld } : letter, ...shown)
  }
  for (const letter of rest) {
    if (!letter) continue
    // Besides the one to everybody, of the same version.
    const own = { ...letter, key: `${letter.key}/${letter.to.map(({ address }) => address).join('+')}` }
    sending.push(...(await outgoing(own, [own.key], thread, releases, settings, now)))
  }
  return { ...thread, confirmed: thread.agreement, letters: [...letters, ...sending] }
}

/** What has changed for these readers, of what they may be told; null where nothing has. */
function confirming(thread: ThreadDocument, readers: Readers, settings: Settings, now: Date): Letter | null {
  const people = [...readers.to, ...readers.cc]
  if (people.length === 0 || readers.to.length === 0) return null
  const told = toldTo(people, thread, settings)
  const toldBefore = toldTo(people, { ...thread, agreement: thread.confirmed }, settings)
  return confirmation(told, toldBefore, contextOf(thread, readers, settings), now)
}

/**
 * Who was on a mail since the last confirmation and is left off the last one, those together who could read the same: of
 * what was agreed before them they hear, and of nothing else.
 */
function leftOff(thread: ThreadDocument, { to, cc }: Readers, settings: Settings): readonly Readers[] {
  if (thread.audience !== 'thread') return []
  const last = thread.letters.findLast(({ kind, state }) => kind === 'confirmation' && state === 'sent')?.queuedAt ?? ''
  const since = thread.messages.filter(
    (mail) => mail.receivedAt > last && !mail.forwardedBy && isBetweenSides(mail, thread),
  )
  const served = new Set([...to, ...cc].map(({ address }) => address))
  const others = welcome(since.flatMap(correspondents), thread).filter(({ address }) => !served.has(address))
  const groups = new Map<string, Address[]>()
  for (const person of others) {
    const known = readableBy([person], thread, settings)
    const key = known.map(({ hash }) => hash).join()
    groups.set(key, [...(groups.get(key) ?? []), person])
  }
  return [...groups.values()].map((people) => ({ to: people, cc: [] }))
}

/** A confirmation that is not known to have gone out has confirmed nothing: the new one takes its place, and says all. */
function withoutOvertaken({ letters, confirmed }: ThreadDocument): Pick<ThreadDocument, 'letters' | 'confirmed'> {
  const isUnsaid = ({ kind, state }: QueuedLetter): boolean =>
    kind === 'confirmation' && ['review', 'queued', 'claimed', 'unknown'].includes(state)
  // What the agency has been shown speaks of what was agreed before.
  const isOvertaken = (letter: QueuedLetter): boolean => isUnsaid(letter) || isInReview(letter)
  return {
    letters: letters.map((letter) => (isOvertaken(letter) ? { ...letter, state: 'dropped' } : letter)),
    confirmed: letters.some(isUnsaid) ? nothingAgreed : confirmed,
  }
}
