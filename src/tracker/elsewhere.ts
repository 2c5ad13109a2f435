import { lateness } from '../agreement/lateness.ts'
import { sideOf } from '../agreement/party.ts'
import type { Reminder } from '../agreement/reminders.ts'
import type { Address } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import { readers } from '../store/readers.ts'
import type { Releases, Store } from '../store/store.ts'
import type { OtherThread } from '../writing/elsewhere.ts'
import { rested, welcome } from './addressing.ts'
import { contextOf } from './context.ts'
import { endOfDay } from './courtesy.ts'
import { knows, toldTo } from './discretion.ts'
import { type Bundle, bundles, urgent } from './follow-ups.ts'
import { isMuted, isSilent } from './reasons.ts'
import { clientShown } from './review.ts'
import type { Settings } from './settings.ts'
import { settledAt } from './wake.ts'

/** The first in `to` is spoken to; all of them read it. */
type Readers = { readonly to: readonly Address[]; readonly cc: readonly Address[] }
/** And to whom an answer goes, in which all of it may be quoted. */
type Addressed = Readers & { readonly answersTo: readonly Address[] }

/** What a letter of one thread tells of another: as the letter shows it, and the reasons that it serves there. */
export type Elsewhere = {
  readonly thread: ThreadDocument
  readonly told: OtherThread
  readonly reasons: readonly string[]
}

/**
 * What is due to the same readers in other threads on the day of a letter, the most pressing first. A thread that is
 * private, or whose letters the agency sees first, keeps to itself, whichever side of this it is on; and what somebody
 * else would have a copy of goes out by itself, on another morning: nobody hears less because a letter speaks of more.
 */
export async function dueElsewhere(
  letter: Addressed,
  host: ThreadDocument,
  threads: readonly ThreadDocument[],
  onCopyOf: (bundle: Bundle) => Promise<readonly Address[]>,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<readonly Elsewhere[]> {
  const isFree = (thread: ThreadDocument): boolean =>
    thread.audience === 'thread' && clientShown(letter, thread, releases, settings) === null
  if (!isFree(host)) return []
  const isReader = isIn([...letter.to, ...letter.cc])
  const others = threads
    .filter((each) => each.id !== host.id && isFree(each) && settledAt(each, settings) === null)
    .filter(({ members }) => letter.answersTo.every(isIn(members)))
  const found: { readonly thread: ThreadDocument; readonly due: readonly Due[] }[] = []
  for (const thread of others) {
    const told: Bundle[] = []
    for (const bundle of bundlesFor(letter, thread, settings, now))
      if ((await onCopyOf(bundle)).every(isReader)) told.push(bundle)
    found.push({ thread, due: dueIn(thread, told, letter, settings, now) })
  }
  return found
    .filter(({ due }) => due.length > 0)
    .toSorted((a, b) => compare(a.due, b.due) || (a.thread.id < b.thread.id ? -1 : 1))
    .map(({ thread, due }) => {
      const { agreement, place } = asTold(thread, letter, settings)
      const reminders = due.map(({ reminder }) => reminder)
      return { thread, told: { agreement, reminders, context: place }, reasons: due.map(({ reason }) => reason) }
    })
}

const isIn =
  (people: readonly Address[]) =>
  (one: Address): boolean =>
    people.some(({ address }) => address === one.address)

type Due = { readonly reminder: Reminder; readonly reason: string }

const compare = ([a]: readonly Due[], [b]: readonly Due[]): number =>
  a && b
    ? urgent.indexOf(a.reminder.step) - urgent.indexOf(b.reminder.step) ||
      a.reminder.until.getTime() - b.reminder.until.getTime()
    : 0

/** What a thread has for the first of these readers today. */
const bundlesFor = ({ to: [first] }: Readers, thread: ThreadDocument, settings: Settings, now: Date) =>
  bundles(thread, settings, now, endOfDay(now, settings)).filter(
    ({ to: [reader] }) => reader !== undefined && reader.address === first?.address,
  )

/** The reminders of these bundles, as far as each of the readers of a letter may hear of them. */
function dueIn(
  thread: ThreadDocument,
  told: readonly Bundle[],
  letter: Readers,
  settings: Settings,
  now: Date,
): readonly Due[] {
  const all = [...letter.to, ...letter.cc]
  // By the names they go by there.
  const people = welcome(all, thread)
  if (people.length < all.length || isSilent(thread) || isMuted(thread, now)) return []
  const { agreement } = asTold(thread, letter, settings)
  return told.flatMap(({ reminders, reasons }) =>
    reminders.flatMap((reminder, index) => {
      const item = agreement.commitments.find(({ id }) => id === reminder.id)
      if (!item || item.due?.day !== reminder.due.day) return []
      const isOurs = item.debtor.side === 'agency'
      const mayHear = (one: Address): boolean =>
        knows(one, item, thread, settings) && !(isOurs && sideOf(one.address, settings.agency) === 'client')
      // A little early in the day is early enough for what is late already, or announced.
      const isSo = reminder.step === 'heads-up' || lateness(item, agreement, settings.calendar, now) !== null
      const reason = reasons[index]
      return reason && people.every(mayHear) && (isSo || reminder.at <= now) ? [{ reminder, reason }] : []
    }),
  )
}

function asTold(thread: ThreadDocument, { to, cc }: Readers, settings: Settings) {
  const named = { to: welcome(to, thread), cc: welcome(cc, thread) }
  return {
    agreement: toldTo([...named.to, ...named.cc], thread, settings),
    place: contextOf(thread, named, settings),
  }
}

/** Whether all that a letter tells of other threads is still so, and for these readers; looked at again as it is sent. */
export async function holdsElsewhere(
  letter: QueuedLetter,
  store: Pick<Store, 'thread'>,
  settings: Settings,
  now: Date,
): Promise<boolean> {
  const [to, ...cc] = readers(letter).map((address): Address => ({ address, name: '' }))
  for (const { thread: id, reasons } of letter.elsewhere ?? []) {
    // What cannot be read is not told of, and holds up no letter but its own: its own turn reports it.
    const stored = await store.thread(id).catch(() => null)
    if (!stored || !to) return false
    const { toldElsewhere = [] } = stored
    const claimed = toldElsewhere.filter(({ messageId }) => messageId === letter.messageId)
    const others = toldElsewhere.filter((each) => !claimed.includes(each))
    const there = rested({ ...stored, toldElsewhere: others }, now)
    const due = dueIn(there, bundlesFor({ to: [to], cc }, there, settings, now), { to: [to], cc }, settings, now)
    const isDue = (reason: string): boolean => due.some((each) => each.reason === reason)
    if (!reasons.every((reason) => claimed.some((each) => each.reason === reason) && isDue(reason))) return false
  }
  return true
}
