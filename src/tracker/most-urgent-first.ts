import { sideOf } from '../agreement/party.ts'
import type { Store } from '../store/store.ts'
import { bundles, urgent } from './follow-ups.ts'
import type { Settings } from './settings.ts'

/**
 * Threads in the order in which their reminders press: whoever has room for one a day has that one, and what was due
 * first of those alike. The agency's wait for nobody, for they stand in its digest.
 */
export async function mostUrgentFirst(
  ids: readonly string[],
  store: Pick<Store, 'thread'>,
  settings: Settings,
  now: Date,
): Promise<readonly string[]> {
  if (ids.length < 2) return ids
  const ranked: Rank[] = []
  for (const id of ids) {
    // What cannot be read is told of in its turn.
    ranked.push(await rankOf(id, store, settings, now).catch(() => ({ id, ...last })))
  }
  return ranked.toSorted((a, b) => a.step - b.step || a.until - b.until || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
}

type Rank = { readonly id: string; readonly step: number; readonly until: number }
const last = { step: urgent.length, until: 0 }

async function rankOf(id: string, store: Pick<Store, 'thread'>, settings: Settings, now: Date): Promise<Rank> {
  const thread = await store.thread(id)
  const [first] = (thread ? bundles(thread, settings, now) : [])
    .filter(({ to: [reader] }) => reader && sideOf(reader.address, settings.agency) === 'client')
    .flatMap(({ reminders }) => reminders)
  return { id, ...(first ? { step: urgent.indexOf(first.step), until: first.until.getTime() } : last) }
}
