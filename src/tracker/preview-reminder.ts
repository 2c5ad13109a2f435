import { isOpen } from '../agreement/commitment.ts'
import type { Side } from '../agreement/party.ts'
import type { Reminder } from '../agreement/reminders.ts'
import type { ThreadDocument } from '../store/document.ts'
import { followUp } from '../writing/follow-up.ts'
import type { Letter } from '../writing/letter.ts'
import { contextOf } from './context.ts'
import { toldTo } from './discretion.ts'
import { recipients, unservedReminders } from './follow-ups.ts'
import { reminderReason } from './reasons.ts'
import { type OnRecord, rehearse } from './rehearse.ts'
import type { Settings } from './settings.ts'

type Step = Exclude<Reminder['step'], 'call'>

/**
 * A letter, and when it goes as things stand, or the digest that asks in its place; null where it does not, or where
 * people's words and not the clock bring it.
 */
export type Preview = { readonly letter: Letter; readonly at: Date | null; readonly isInDigest?: true }

/**
 * The next letter of such a step, exactly as it goes out if nobody writes before, with what it tells of other threads;
 * where none is to come, one as it would be written now.
 */
export async function previewReminder(
  step: Step,
  thread: ThreadDocument,
  record: OnRecord,
  settings: Settings,
  now: Date,
): Promise<Preview | null> {
  const coming = unservedReminders(thread, settings, now).filter((each) => each.step === step)
  let asked: Date | null = null
  for (const reminder of coming.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    const rehearsed = await rehearse(
      reminderReason(thread, reminder),
      earliest(reminder, thread, now),
      near(thread, record),
      settings,
    )
    if (rehearsed?.letter) return { letter: rehearsed.letter, at: rehearsed.at }
    asked ??= rehearsed?.at ?? null
  }
  const letter = reminding(step, thread, settings, now)
  return letter && { letter, at: asked, ...(asked ? { isInDigest: true } : {}) }
}

/** What has come already waits for its reader's next morning. */
function earliest({ at }: Reminder, { mutedUntil, restsUntil }: ThreadDocument, now: Date): Date {
  const moments = [mutedUntil, at <= now ? restsUntil : null].flatMap((each) => (each ? [Date.parse(each)] : []))
  return new Date(Math.max(at.getTime(), now.getTime(), ...moments))
}

/** The threads that share a client with this one: of the others nothing can stand in its letters. */
function near({ id, members }: ThreadDocument, { threads, digests }: OnRecord): OnRecord {
  const clients = new Set(members.filter(({ side }) => side === 'client').map(({ address }) => address))
  const isNear = (each: ThreadDocument): boolean =>
    each.id === id || each.members.some(({ address }) => clients.has(address))
  return { threads: threads.filter(isNear), digests }
}

/** About what is open and has a day: of the client's people the first who owes something, else of ours. */
function reminding(step: Step, thread: ThreadDocument, settings: Settings, now: Date): Letter | null {
  const dated = thread.agreement.commitments.flatMap((item) =>
    isOpen(item) && item.due ? [{ item, reminder: reminderOf(item.id, item.due, step, item.debtor.side, now) }] : [],
  )
  const [first] = dated.toSorted((a, b) => b.item.debtor.side.localeCompare(a.item.debtor.side))
  if (!first) return null
  const { debtor } = first.item
  const group = dated.filter(({ item }) => item.debtor.address === debtor.address)
  const readers = recipients(group, debtor, thread, settings)
  if (readers.to.length === 0) return null
  const told = toldTo([...readers.to, ...readers.cc], thread, settings)
  const reminders = group.map(({ reminder }) => reminder)
  return followUp(told, reminders, step, { ...contextOf(thread, readers, settings), notAsked: readers.notAsked }, now)
}

const reminderOf = (id: string, due: Reminder['due'], step: Step, side: Side, now: Date): Reminder => ({
  id,
  due,
  step,
  at: now,
  until: now,
  to: side === 'agency' || step === 'heads-up' ? 'debtor' : 'thread',
  zone: due.zone,
})
