import { isOpening } from '../agreement/act.ts'
import { isWritten } from '../locales/languages.ts'
import type { Message } from '../message/message.ts'
import { bareSubject } from '../message/thread.ts'
import type { Hearing } from '../reading/hear.ts'
import type { Occasion, ReadMessage, ThreadDocument } from '../store/document.ts'
import { isBetweenSides, others } from './addressing.ts'
import { readMessage } from './read-message.ts'
import type { Settings } from './settings.ts'

/** The thread after a message of it has been heard; what is agreed is not in here. */
export function withMessage(
  thread: ThreadDocument,
  message: Message,
  hearing: Hearing,
  settings: Settings,
  now: Date,
): ThreadDocument {
  const { id, from, subject, forwardedBy } = message
  const isAside = thread.audience !== 'thread' && !forwardedBy && others(message, settings).length === 0
  const { tongue } = hearing
  const read: ReadMessage = {
    ...readMessage(message, now),
    ...(tongue && isWritten(tongue) ? { language: tongue } : {}),
    ...(isAside ? { isAside } : {}),
    ...(hearing.topic ? { topic: hearing.topic } : {}),
  }
  const isFirst = thread.messages.length === 0
  const isOpen = isBetweenSides(read, thread) || !thread.messages.some((each) => isBetweenSides(each, thread))
  // "ok thanks" under a Hindi mail makes no English thread, nor do colleagues who ask each other in English.
  const speaksUp = isFirst || (isOpen && hearing.acts.some(isOpening))
  return {
    ...thread,
    // Whoever wrote first may have had nothing to say here.
    subject: isFirst ? bareSubject(subject) : thread.subject,
    messages: [...thread.messages.map(withoutKnown(thread)), read],
    // Where no letters are written in what is spoken, they stay in English, or whatever was spoken before.
    language: isWritten(hearing.language) && speaksUp ? hearing.language : thread.language,
    lastHumanAt: now.toISOString(),
    ...(hearing.events.length > 0 ? { occasions: withNamed(thread.occasions ?? [], hearing, id) } : {}),
    ...(thread.away && from[0] && !forwardedBy ? { away: without(thread.away, from[0].address) } : {}),
  }
}

/** So many occasions are more than any thread is about. */
const mostOccasions = 20

/** What is said of the same occasion later holds. */
function withNamed(known: readonly Occasion[], { events }: Hearing, messageId: string): readonly Occasion[] {
  const named = new Map(known.map((each) => [each.what, each]))
  for (const event of events) named.set(event.what, { ...event, messageId })
  return [...named.values()].slice(-mostOccasions)
}

/** Whoever writes is there again. */
function without(away: NonNullable<ThreadDocument['away']>, address: string): NonNullable<ThreadDocument['away']> {
  const { [address]: _, ...others } = away
  return others
}

/** Only the last message's references are needed whole, to be answered; of the others those that nobody here has sent. */
function withoutKnown({ messages }: ThreadDocument): (read: ReadMessage) => ReadMessage {
  const known = new Set(messages.map(({ id }) => id))
  return (read) => {
    const references = read.references.filter((id) => !known.has(id))
    return references.length < read.references.length ? { ...read, references } : read
  }
}
