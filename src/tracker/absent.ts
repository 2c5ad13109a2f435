import type { Message } from '../message/message.ts'
import { backOn } from '../reading/absence.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { Store } from '../store/store.ts'
import { authority } from './authority.ts'
import type { Desk } from './desk.ts'
import type { Settings } from './settings.ts'
import { withWake } from './wake.ts'

/**
 * A vacation reply that names a day: in every thread of its owner's he is not asked for anything before. Such replies
 * come once, to whichever letter was the first, so all threads are looked through, those too that begin in this batch.
 * Read once more after a crash, it says what it said the first time: who has written since is there again.
 */
export async function noteAbsence(
  message: Message,
  desk: Desk,
  store: Store,
  settings: Settings,
  now: Date,
): Promise<void> {
  const [from] = message.from
  const back = from ? backOn(message, settings.calendar.zone) : null
  if (!from || !back) return
  const concerns = (thread: ThreadDocument): boolean =>
    owes(from.address, thread) &&
    thread.away?.[from.address]?.back !== back &&
    !hasWrittenSince(message, from.address, thread) &&
    speaksFor(message, thread, settings)
  const changed = desk.changed()
  const theirs = changed.filter(concerns)
  const onDesk = new Set(changed.map(({ id }) => id))
  for await (const stored of store.threads()) if (!onDesk.has(stored.id) && concerns(stored)) theirs.push(stored)
  for (const thread of theirs) {
    const away = { ...thread.away, [from.address]: { since: now.toISOString(), back } }
    desk.put(withWake({ ...thread, away }, settings, now))
  }
}

const hasWrittenSince = ({ sentAt }: Message, address: string, { messages }: ThreadDocument): boolean =>
  messages.some(
    (each) => each.from[0]?.address === address && !each.forwardedBy && Date.parse(each.sentAt) > Date.parse(sentAt),
  )

const owes = (address: string, { agreement }: ThreadDocument): boolean =>
  agreement.commitments.some(
    ({ status, debtor }) => debtor.address === address && (status === 'proposed' || status === 'agreed'),
  )

const speaksFor = (message: Message, thread: ThreadDocument, settings: Settings): boolean =>
  ['agency', 'member'].includes(authority(message, thread, settings))
