import type { Message } from '../message/message.ts'
import type { ReadMessage } from '../store/document.ts'

/** What is kept of a message from the moment it has been read. */
export function readMessage(message: Message, now: Date): ReadMessage {
  const { hash, id, references, from, to, cc, subject, sentAt, forwardedBy } = message
  const read = { hash, id, references, from, to, cc, subject, sentAt, receivedAt: now.toISOString() }
  return forwardedBy ? { ...read, forwardedBy } : read
}
