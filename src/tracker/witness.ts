import { loopMark } from '../mail/letter-id.ts'
import { LOOP_HEADER } from '../message/automatic.ts'
import type { Message } from '../message/message.ts'
import type { QueuedLetter } from '../store/document.ts'
import type { Settings } from './settings.ts'

/** Whether the loop header is our own handwriting, for just this Message-ID. */
export const isOurs = (message: Message, { secret }: Settings): boolean =>
  message.headers[LOOP_HEADER]?.[0] === loopMark(message.id, secret)

/** A letter whose own copy came in went out, whatever the server's last word was; the same list if that was known. */
export function witnessed(letters: readonly QueuedLetter[], message: Message, now: Date): readonly QueuedLetter[] {
  const isNews = ({ messageId, state }: QueuedLetter): boolean =>
    messageId === message.id && (state === 'claimed' || state === 'unknown' || state === 'held')
  if (!letters.some(isNews)) return letters
  const at = now.toISOString()
  return letters.map((letter) =>
    isNews(letter) ? { ...letter, state: 'sent', sentAt: letter.sentAt ?? at, witnessedAt: at } : letter,
  )
}
