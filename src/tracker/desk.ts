import type { Message } from '../message/message.ts'
import { ancestors } from '../message/thread.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { Store } from '../store/store.ts'
import { threadId } from './new-thread.ts'

/** The threads a batch works on: what it has changed already goes before what is stored. */
export type Desk = {
  /** The thread a message belongs to, by the messages it names; null when it begins one. */
  readonly find: (message: Message) => Promise<ThreadDocument | null>
  readonly put: (thread: ThreadDocument) => void
  readonly changed: () => readonly ThreadDocument[]
}

export function openDesk(store: Store): Desk {
  const open = new Map<string, ThreadDocument>()
  const threadOfId = new Map<string, string>()
  /** The thread that stands in the address of a mail begun by a link of ours: 'tracker+<thread>@…'. */
  async function addressed({ to, cc }: Message): Promise<string | null> {
    for (const { address } of [...to, ...cc]) {
      const id = /\+([0-9a-f]{16})@/.exec(address)?.[1]
      if (id !== undefined && (open.has(id) || (await store.thread(id)))) return id
    }
    return null
  }
  return {
    async find(message) {
      const ids = [...ancestors(message), message.id]
      const here = ids.map((id) => threadOfId.get(id)).find((id) => id !== undefined)
      const id = here ?? (await store.threadOf(ids)) ?? (await addressed(message)) ?? threadId(message)
      return open.get(id) ?? (await store.thread(id))
    },
    put(thread) {
      open.set(thread.id, thread)
      const newest = [...thread.messages.slice(-1), ...thread.waiting.slice(-1)]
      for (const { id, references } of newest) {
        for (const known of [id, ...references]) threadOfId.set(known, thread.id)
      }
    },
    changed: () => [...open.values()],
  }
}
