import type { Agreement } from '../agreement/agreement.ts'
import { type Commitment, isDiscussed, isOpen } from '../agreement/commitment.ts'
import { type Reminder, reminders } from '../agreement/reminders.ts'
import type { ThreadDocument } from '../store/document.ts'
import { welcome } from './addressing.ts'
import { toldTo } from './discretion.ts'
import type { Settings } from './settings.ts'

/** An open item, and the agreement in which it stands as its debtor is to be reminded of it. */
type ToRemind = { readonly item: Commitment; readonly agreement: Agreement }

/**
 * A client is reminded of what he and the agency know alike, unless the agency knows that nothing is missing any more.
 * What the agency owes, and what a client cannot know to owe, it is told as it knows it.
 */
export function itemsToRemind(thread: ThreadDocument, settings: Settings): readonly ToRemind[] {
  const owner = thread.owner ? [thread.owner] : []
  const known = toldTo(owner, thread, settings)
  const alike = new Map<string, Agreement>()
  return known.commitments
    .filter((item) => isOpen(item) && !isDiscussed(item))
    .map((item) => {
      const { id, debtor } = item
      const ours = { item, agreement: known }
      if (debtor.side === 'agency' || thread.audience === 'owner' || welcome([debtor], thread).length === 0) return ours
      const agreement = alike.get(debtor.address) ?? toldTo([...owner, debtor], thread, settings)
      alike.set(debtor.address, agreement)
      const shared = agreement.commitments.find((each) => each.id === id)
      return shared?.debtor.address === debtor.address ? { item: shared, agreement } : ours
    })
}

/** All reminders of a thread, each of an item as its debtor is to be reminded of it. */
export function remindersOf(thread: ThreadDocument, settings: Settings): readonly Reminder[] {
  const { calendar, rushDays } = settings
  const items = itemsToRemind(thread, settings)
  const { lastHumanAt, away = {}, messages } = thread
  const clocks = Object.fromEntries(
    messages.flatMap(({ from, sentAt }) => from.map(({ address }) => [address, sentAt])),
  )
  const pace = { rushDays, lastHumanAt, away, clocks }
  const all = new Map(
    [...new Set(items.map(({ agreement }) => agreement))].map((one) => [one, reminders(one, calendar, pace)]),
  )
  return items.flatMap(({ item, agreement }) => all.get(agreement)?.filter(({ id }) => id === item.id) ?? [])
}
