import type { Act } from '../agreement/act.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { asSeenBy } from '../agreement/as-seen-by.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { type Party, sameHouse, sideOf } from '../agreement/party.ts'
import { type Address, correspondents, type Message } from '../message/message.ts'
import type { ReadMessage, ThreadDocument } from '../store/document.ts'
import { isTracker, others } from './addressing.ts'
import type { Settings } from './settings.ts'

type Addressed = Pick<Message, 'from' | 'to' | 'cc'>

/**
 * Whether somebody could read a mail of the thread. An agency is told what any of its people is told. A client reads
 * what he is on: who was on the thread and is left off a mail is left off it. Who comes in later takes up what his house
 * has been told, for a mail brings with it those that it answers. What is said to the tracker alone is said for all.
 */
export function couldRead(reader: Address, mail: ReadMessage, thread: ThreadDocument, settings: Settings): boolean {
  if (isForTheRecord(mail, settings)) return true
  const me = partyOf(reader, settings)
  const readers = readersOf(mail, settings)
  if (me.side === 'agency') return readers.some(({ side }) => side === 'agency')
  if (readers.some((one) => samePerson(one, me))) return true
  if (!readers.some((one) => sameHouse(one, me))) return false
  const before = thread.messages.slice(0, thread.messages.indexOf(mail))
  return !before.some((earlier) => readersOf(earlier, settings).some((one) => samePerson(one, me)))
}

/** The mails of a thread that every one of these people could read. */
export const readableBy = (
  people: readonly Address[],
  thread: ThreadDocument,
  settings: Settings,
): readonly ReadMessage[] =>
  thread.messages.filter((mail) => people.every((person) => couldRead(person, mail, thread, settings)))

/** The agreement as every one of these readers may be told of it: what follows from the mails that all could read. */
export function toldTo(readers: readonly Address[], thread: ThreadDocument, settings: Settings): Agreement {
  return seenIn(readableBy(readers, thread, settings), thread)
}

/** Whether somebody could read everything that made an item what it is. */
export function knows(
  reader: Address,
  { source, acts }: Commitment,
  thread: ThreadDocument,
  settings: Settings,
): boolean {
  const said = saidIn(readableBy([reader], thread, settings), thread)
  return [source, ...acts].every(said)
}

/**
 * What the writer of a mail can speak of in it: what he knows, and one of those across the table knows too. Among
 * themselves, and to the tracker, people speak of all that they know.
 */
export function sharedIn(mail: Addressed, thread: ThreadDocument, settings: Settings): Agreement {
  const [writer] = mail.from
  if (!writer) return thread.agreement
  const known = readableBy([writer], thread, settings)
  const me = partyOf(writer, settings)
  const across = others(mail, settings).filter((one) => !sameHouse(partyOf(one, settings), me))
  if (across.length === 0) return seenIn(known, thread)
  return seenIn(
    known.filter((each) => across.some((one) => couldRead(one, each, thread, settings))),
    thread,
  )
}

const seenIn = (known: readonly ReadMessage[], thread: ThreadDocument): Agreement =>
  asSeenBy(thread.agreement, saidIn(known, thread))

/** Whether an act stands in one of these mails. A sender may use the id of another mail: then both must be known. */
function saidIn(known: readonly ReadMessage[], { messages }: ThreadDocument) {
  const readable = new Set(known)
  const hidden = new Set(messages.filter((mail) => !readable.has(mail)).map(({ id }) => id))
  const seen = new Set(known.map(({ id }) => id).filter((id) => !hidden.has(id)))
  return ({ messageId }: Pick<Act, 'messageId'>): boolean => seen.has(messageId)
}

/** Commands and corrections, which are about what everybody reads. */
const isForTheRecord = (mail: ReadMessage, settings: Settings): boolean =>
  others(mail, settings).length === 0 && [...mail.to, ...mail.cc].some(({ address }) => isTracker(address, settings))

/** Who writes to the tracker writes to the agency; left on copy among colleagues it is nobody's ear. */
const readersOf = (mail: Addressed, settings: Settings): readonly Party[] =>
  correspondents({ ...mail, cc: mail.cc.filter(({ address }) => !isTracker(address, settings)) }).map((each) =>
    partyOf(each, settings),
  )

const partyOf = ({ address, name }: Address, settings: Settings): Party => ({
  address,
  name,
  side: isTracker(address, settings) ? 'agency' : sideOf(address, settings.agency),
})

/** People write from several addresses of their house. */
const samePerson = (a: Party, b: Party): boolean =>
  a.address === b.address || (a.name !== '' && a.name === b.name && sameHouse(a, b))
