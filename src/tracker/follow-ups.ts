import type { Commitment } from '../agreement/commitment.ts'
import { type Party, sameHouse, sideOf } from '../agreement/party.ts'
import type { Reminder } from '../agreement/reminders.ts'
import type { NotAsked } from '../locales/letters.ts'
import type { Address } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import { ownerToTell, replyAll, welcome } from './addressing.ts'
import { type Suspended, suspended } from './bounced.ts'
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
  /** Why the debtor is not asked himself, where a reader may wonder. */
  readonly notAsked: NotAsked | null
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

type Recipients = Pick<Bundle, 'to' | 'cc' | 'notAsked'>

/**
 * The agency is chased in private, the client in the thread; who may not be written to leaves the owner to be told, and
 * whose address is dead a colleague of his, if one is there.
 */
export function recipients(
  group: readonly Pressing[],
  debtor: Party,
  thread: ThreadDocument,
  settings: Settings,
): Recipients {
  const owner = ownerToTell(thread)
  if (thread.audience === 'owner') return { to: owner, cc: [], notAsked: null }
  const gone = suspended(thread)
  const mayRead = (reader: Address) =>
    !gone.has(reader.address) && group.every(({ item }) => knows(reader, item, thread, settings))
  const notAsked = whyNotAsked(debtor, thread, gone)
  const [alone] = welcome([debtor], thread).filter(mayRead)
  if (group.every(({ reminder }) => reminder.to === 'debtor')) return { to: alone ? [alone] : owner, cc: [], notAsked }
  const all = replyAll(thread, settings)
  const everybody = [...all.to, ...all.cc].filter(mayRead)
  const colleague = gone.has(debtor.address) ? everybody.find((one) => isColleague(one, debtor, settings)) : undefined
  const first = alone ?? colleague
  const to = first ? [first] : owner
  return { to, cc: everybody.filter(({ address }) => !to.some((one) => one.address === address)), notAsked }
}

const isColleague = (one: Address, debtor: Party, { agency }: Settings): boolean =>
  sameHouse({ ...one, side: sideOf(one.address, agency) }, debtor)

function whyNotAsked({ address }: Party, { members }: ThreadDocument, gone: Suspended): NotAsked | null {
  if (members.every((member) => member.address !== address)) return 'not here'
  return gone.has(address) ? 'came back' : null
}
