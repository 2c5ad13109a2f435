import { createHash } from 'node:crypto'
import { nothingAgreed } from '../agreement/agreement.ts'
import type { Message } from '../message/message.ts'
import { ancestors, bareSubject } from '../message/thread.ts'
import type { ThreadDocument } from '../store/document.ts'
import { audienceOf } from './addressing.ts'
import { parties } from './parties.ts'
import type { Settings } from './settings.ts'

/** The name of a thread: of its oldest message that anybody names, so that all its mails find the same one. */
export function threadId(message: Message): string {
  const root = message.references[0] ?? ancestors(message).at(-1) ?? message.id
  return createHash('sha256').update(root).digest('hex').slice(0, 16)
}

/** A thread in which nothing has been read yet. */
export function newThread(message: Message, settings: Settings): ThreadDocument {
  return {
    format: 1,
    id: threadId(message),
    subject: bareSubject(message.subject),
    language: 'en',
    audience: audienceOf(message, settings),
    owner: null,
    members: [],
    messages: [],
    waiting: [],
    agreement: nothingAgreed,
    confirmed: nothingAgreed,
    lastHumanAt: null,
    mutedUntil: null,
    restsUntil: null,
    stoppedBy: [],
    letters: [],
    wakeAt: null,
  }
}

/** A thread for what a client asks the tracker alone, outside of any conversation: nobody owns it, and it chases nobody. */
export const asideOf = (message: Message, settings: Settings): ThreadDocument => ({
  ...newThread(message, settings),
  members: parties(message.from, settings),
})
