import type { Outcome } from '../mail/send.ts'
import type { QueuedLetter, Rejection } from '../store/document.ts'

const minute = 60_000
/** A temporary refusal is tried again after so many minutes, the last pause over and over, for two days. */
const pauses = [1, 5, 15, 30, 60]
const giveUpAfter = 48 * 60 * minute
/** An interrupted letter is sent again only when its own copy has not come in for this long. */
const witnessPatience = 15 * minute

/** Whether something is still to be done about a letter: to send it, or to wait for its own copy. */
export const isPending = ({ state }: QueuedLetter): boolean =>
  state === 'queued' || state === 'claimed' || state === 'unknown'

/** A letter claimed or unknown whose own copy has not come in by `dueAt` is taken for not sent. */
export const isDue = (letter: QueuedLetter, now: Date): boolean =>
  isPending(letter) && Date.parse(letter.dueAt) <= now.getTime()

const later = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()

/**
 * A letter whose time has come, claimed; one that is in doubt for the second time is held. Where no copy of ours ever
 * comes back, silence proves nothing, and a third letter would be one too many for whoever has had two.
 */
export function inHand(letter: QueuedLetter, now: Date): QueuedLetter {
  const isInDoubt = letter.state !== 'queued'
  if (isInDoubt && letter.isSecondTry) return { ...letter, state: 'held', dueAt: now.toISOString() }
  return {
    ...letter,
    ...(isInDoubt ? { isSecondTry: true } : {}),
    state: 'claimed',
    attempts: letter.attempts + 1,
    dueAt: later(now, witnessPatience),
  }
}

/**
 * The letter after it was handed over. A copy that came in meanwhile has the last word over silence, but not over a
 * refusal: a server may take the letter for ourselves and for nobody else.
 */
export function afterwards(letter: QueuedLetter, outcome: Outcome, now: Date): QueuedLetter {
  if (outcome.state === 'refused') return refused(letter, outcome, now)
  if (outcome.state === 'unknown')
    return { ...letter, state: letter.witnessedAt ? letter.state : 'unknown', reply: outcome.reply }
  const news = (outcome.rejected ?? []).map((each): Rejection => ({ ...each, how: 'refused', at: now.toISOString() }))
  return {
    ...letter,
    state: 'sent',
    sentAt: letter.sentAt ?? now.toISOString(),
    reply: outcome.reply,
    ...(news.length > 0 ? { rejected: [...(letter.rejected ?? []), ...news] } : {}),
  }
}

function refused(letter: QueuedLetter, { permanent, reply }: Refused, now: Date): QueuedLetter {
  const again = { ...letter, sentAt: null, witnessedAt: null, reply }
  if (permanent || now.getTime() - Date.parse(letter.queuedAt) > giveUpAfter) {
    return { ...again, state: 'failed', dueAt: now.toISOString() }
  }
  const pause = pauses[Math.min(letter.attempts, pauses.length) - 1] ?? 60
  return { ...again, state: 'queued', dueAt: later(now, pause * minute) }
}

type Refused = Extract<Outcome, { readonly state: 'refused' }>
