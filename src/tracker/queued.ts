import { compose } from '../mail/compose.ts'
import { letterId } from '../mail/letter-id.ts'
import { returnAddress } from '../message/bounce.ts'
import type { QueuedLetter } from '../store/document.ts'
import type { Letter } from '../writing/letter.ts'
import type { Settings } from './settings.ts'

/** The Message-ID that a letter of this key has. */
export const idOf = (key: string, { tracker, secret }: Pick<Settings, 'tracker' | 'secret'>): string =>
  letterId(key, secret, tracker.slice(tracker.indexOf('@') + 1))

/** A letter given its bytes and its Message-ID for good, ready to be stored with what caused it. */
export async function queued(
  letter: Letter,
  reasons: readonly string[],
  settings: Settings,
  now: Date,
): Promise<QueuedLetter> {
  const { tracker, trackerName, secret, ownReturnAddress } = settings
  const messageId = idOf(letter.key, settings)
  const { source, envelope } = await compose(letter, { address: tracker, name: trackerName }, messageId, now, secret)
  return {
    key: letter.key,
    kind: letter.kind,
    reasons,
    messageId,
    envelope: ownReturnAddress ? { ...envelope, returnTo: returnAddress(tracker, messageId) } : envelope,
    source,
    state: 'queued',
    queuedAt: now.toISOString(),
    dueAt: now.toISOString(),
    attempts: 0,
    sentAt: null,
    witnessedAt: null,
    reply: null,
  }
}
