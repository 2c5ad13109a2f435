import type { Commitment } from '../agreement/commitment.ts'
import type { Party } from '../agreement/party.ts'
import type { Reminder } from '../agreement/reminders.ts'
import type { Address } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import { ownerToTell, replyAll, welcome } from './addressing.ts'
import { knows } from './discretion.ts'
import { isServed, mailable, reminderReason } from './reasons.ts'
import { itemsToRemind } from './reminding.ts'
import type { Settings } from './settings.ts'

/** Reminders that are one mail: all for one person, in the tone of the most pressing. */
export type Bundle = {
  readonly step: Exclude<Reminder['step'], 'call'>
  readonly debtor: Party
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly reminders: readonly Reminder[]
  /** The reasons this mail serves. */
  readonly reasons: readonly string[]
}

/** What nobody has been mailed about yet, now or later. */
export const unservedReminders = (
  thread: ThreadDocument,
  settings: Settings,
  now: Date,
  by = now,
): readonly Reminder[] =>
  mailable(thread, settings, now, by).filter((reminder) => !isServed(reminderReason(thread, reminder), thread))

/** The follow-ups of this moment, or up to a later one, one for each person, the most pressing first. */
export function bundles(thread: ThreadDocument, settings: Settings, now: Date, by = now): readonly Bundle[] {
  const items = new Map(itemsToRemind(thread, settings).map(({ item }) => [item.id, item]))
  const together = new Map<string, Pressing[]>()
  for (const reminder of unservedReminders(thread, settings, now, by).filter(({ at }) => at <= by)) {
    const item = items.get(reminder.id)
    if (!item) continue
    const key = `${item.debtor.address}/${knows(item.debtor, item, thread, settings)}`
    together.set(key, [...(together.get(key) ?? []), { reminder, item }])
  }
  const urgency = ({ reminder }: Pressing): number => urgent.indexOf(reminder.step)
  const groups = [...together.values()].map((group) => group.toSorted((a, b) => urgency(a) - urgency(b)))
  const pressing = ([first]: readonly Pressing[]): number => (first ? urgency(first) : urgent.length)
  return groups
    .toSorted((a, b) => pressing(a) - pressing(b))
    .flatMap((group): readonly Bundle[] => {
      const [first] = group
      if (!first || first.reminder.step === 'call') return []
      const { step } = first.reminder
      const { debtor } = first.item
      const reminders = group.map(({ reminder }) => reminder)
      const reasons = reminders.map((reminder) => reminderReason(thread, reminder))
      return [{ step, debtor, ...recipients(group, debtor, thread, settings), reminders, reasons }]
    })
}

/** A reminder with the item it is about, as its debtor is to be reminded of it. */
type Pressing = { readonly reminder: Reminder; readonly item: Commitment }

/** The steps of a reminder, the most pressing first. */
export const urgent: readonly Reminder['step'][] = [3, 2, 1, 'heads-up', 'call']

/** The agency is chased in private, the client in the thread; who may not be written to leaves the owner to be told. */
export function recipients(group: readonly Pressing[], debtor: Party, thread: ThreadDocument, settings: Settings) {
  const owner = ownerToTell(thread)
  if (thread.audience === 'owner') return { to: owner, cc: [] }
  const maySeeAll = (reader: Address) => group.every(({ item }) => knows(reader, item, thread, settings))
  const alone = welcome([debtor], thread).filter(maySeeAll)
  const to = alone.length > 0 ? alone : owner
  if (group.every(({ reminder }) => reminder.to === 'debtor')) return { to, cc: [] }
  const everybody = replyAll(thread, settings)
  return {
    to,
    cc: [...everybody.to, ...everybody.cc].filter(
      (reader) => maySeeAll(reader) && !to.some(({ address }) => address === reader.address),
    ),
  }
}
