import type { Message } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { Store } from '../store/store.ts'
import type { Told } from '../writing/overview.ts'
import { others } from './addressing.ts'
import type { Desk } from './desk.ts'
import { toldTo } from './discretion.ts'
import type { HeardMessage } from './intake.ts'
import type { Settings } from './settings.ts'

/** Whether a mail asks the tracker alone how things stand, outside of any thread. */
export function asksForAll(
  heard: readonly HeardMessage[],
  message: Message,
  known: ThreadDocument | null,
  settings: Settings,
): boolean {
  if (known || others(message, settings).length > 0) return false
  return heard.some(({ hearing }) =>
    hearing.heard.some(({ command: { name } }) => name === 'status' || name === 'timeline'),
  )
}

/** All threads of somebody, each as he may be told of it, by the day of the last mail, the newest first. */
export async function threadsOf(
  { from: [person] }: Message,
  desk: Desk,
  store: Store,
  settings: Settings,
): Promise<readonly Told[]> {
  if (!person) return []
  const theirs = new Map<string, ThreadDocument>()
  const keep = (thread: ThreadDocument): void => {
    if (thread.members.some(({ address }) => address === person.address)) theirs.set(thread.id, thread)
  }
  for await (const stored of store.threads()) keep(stored)
  for (const changed of desk.changed()) keep(changed)
  return [...theirs.values()]
    .toSorted((a, b) => (b.lastHumanAt ?? '').localeCompare(a.lastHumanAt ?? ''))
    .map((thread) => ({ subject: thread.subject, agreement: toldTo([person], thread, settings) }))
}
