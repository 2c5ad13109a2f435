import { loopMark } from '../mail/letter-id.ts'
import type { QueuedLetter } from '../store/document.ts'
import type { Settings } from './settings.ts'

/** Our own copy of a letter: the mark it bears, and its Message-ID where nobody has seen that one yet. */
export type Copy = { readonly mark: string; readonly newId: string | null }

/**
 * A letter whose own copy came in went out, whatever the server's last word was; the same list if that was known. The
 * copy is known by its loop header, our own handwriting for just one Message-ID, for the id itself may have been
 * rewritten on the way; then people answer to that one, and the first such is kept.
 */
export function witnessed(
  letters: readonly QueuedLetter[],
  { mark, newId }: Copy,
  { secret }: Pick<Settings, 'secret'>,
  now: Date,
): readonly QueuedLetter[] {
  const copied = letters.find((letter) => letter.state !== 'dropped' && loopMark(letter.messageId, secret) === mark)
  if (!copied) return letters
  const isDoubtful = copied.state === 'claimed' || copied.state === 'unknown' || copied.state === 'held'
  const isRenamed = newId !== null && copied.messageId !== newId && copied.alias === undefined
  if (!isDoubtful && !isRenamed) return letters
  const at = now.toISOString()
  const after: QueuedLetter = {
    ...copied,
    ...(isDoubtful ? { state: 'sent', sentAt: copied.sentAt ?? at, witnessedAt: at } : {}),
    ...(isRenamed ? { alias: newId } : {}),
  }
  return letters.map((letter) => (letter === copied ? after : letter))
}
