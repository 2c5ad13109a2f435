import type { Message } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'

/** Our own copy of a letter came in: proof that it went out, whatever the server's last word was. */
export function witnessed(thread: ThreadDocument, message: Message, now: Date): ThreadDocument {
  const isIt = (messageId: string, state: string): boolean => messageId === message.id && state !== 'sent'
  if (!thread.letters.some(({ messageId, state }) => isIt(messageId, state))) return thread
  const at = now.toISOString()
  const letters = thread.letters.map((letter) =>
    isIt(letter.messageId, letter.state)
      ? { ...letter, state: 'sent' as const, sentAt: letter.sentAt ?? at, witnessedAt: at }
      : letter,
  )
  return { ...thread, letters }
}
