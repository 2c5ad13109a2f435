import type { Message } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import { identity } from '../writing/identity.ts'
import { welcome } from './addressing.ts'
import { contextOf } from './context.ts'
import type { Obeyed } from './obey.ts'
import { queued } from './queued.ts'
import { isSilent } from './reasons.ts'
import type { Settings } from './settings.ts'

const day = 24 * 60 * 60_000

/**
 * A thread in which a member's mail waits that nothing vouches for, with the question whether it is his: to him alone, in
 * a conversation that he can see us in, and once a day at most, however many come.
 */
export async function asked(thread: ThreadDocument, message: Message, settings: Settings, now: Date): Promise<Obeyed> {
  const to = thread.audience === 'thread' && !isSilent(thread) ? welcome(message.from, thread) : []
  const isRecent = (letter: QueuedLetter): boolean =>
    isFor(letter, to[0]?.address ?? '') && Date.parse(letter.queuedAt) > now.getTime() - day
  if (to.length === 0 || thread.letters.some(isRecent)) return { thread, letters: [] }
  const letter = identity(message.hash, contextOf(thread, { to, cc: [] }, settings, message), now)
  const question = await queued(letter, [letter.key], settings, now)
  return { thread: { ...thread, letters: [...thread.letters, question] }, letters: [question] }
}

const isFor = ({ kind, state, envelope }: QueuedLetter, address: string): boolean =>
  kind === 'identity' && state !== 'dropped' && envelope.to.includes(address)
