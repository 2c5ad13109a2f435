import type { Act } from '../agreement/act.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { asSeenBy } from '../agreement/as-seen-by.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { type Party, sameHouse, sideOf } from '../agreement/party.ts'
import type { Address, Message } from '../message/message.ts'
import type { ReadMessage, ThreadDocument } from '../store/document.ts'
import { isTracker, others } from './addressing.ts'
import type { Settings } from './settings.ts'

type Addressed = Pick<Message, 'from' | 'to' | 'cc'>

/** The mails of a thread that every one of these people could read. */
export const readableBy = (
  people: readonly Address[],
  thread: ThreadDocument,
  settings: Settings,
): readonly ReadMessage[] => readable(thread.messages, people, thread, settings)

/** The members who are on a mail that all of these people could read: of the others they may not know. */
export function membersKnownTo(
  people: readonly Address[],
  thread: ThreadDocument,
  settings: Settings,
): readonly Party[] {
  const mails = readableBy(people, thread, settings)
  return thread.members.filter(({ address }) => mails.some((mail) => isOn(mail, (one) => one.address === address)))
}

/** The agreement as every one of these readers may be told of it: what follows from the mails that all could read. */
export function toldTo(readers: readonly Address[], thread: ThreadDocument, settings: Settings): Agreement {
  const mails = telling(thread)
  return seenIn(readable(mails, readers, thread, settings), mails, thread)
}

/** Whether somebody could read everything that made an item what it is. */
export function knows(
  reader: Address,
  { source, acts }: Commitment,
  thread: ThreadDocument,
  settings: Settings,
): boolean {
  const mails = telling(thread)
  return [source, ...acts].every(saidIn(readable(mails, [reader], thread, settings), mails))
}

/**
 * What the writer of a mail can speak of in it: what he knows, and one of those across the table knows too. Among
 * themselves, and to the tracker, people speak of all that they know.
 */
export function sharedIn(mail: Addressed, thread: ThreadDocument, settings: Settings): Agreement {
  const [writer] = mail.from
  if (!writer) return thread.agreement
  const mails = telling(thread)
  const known = readable(mails, [writer], thread, settings)
  const me = partyOf(writer, settings)
  const across = others(mail, settings).filter((one) => !sameHouse(partyOf(one, settings), me))
  const theirs = new Set(across.flatMap((one) => readable(mails, [one], thread, settings)))
  return seenIn(across.length === 0 ? known : known.filter((each) => theirs.has(each)), mails, thread)
}

/** The mails that an act stands in. Of a long thread they are few. */
function telling({ agreement, messages }: ThreadDocument): readonly ReadMessage[] {
  const ids = new Set(
    agreement.commitments.flatMap(({ source, acts }) => [source, ...acts].map(({ messageId }) => messageId)),
  )
  return messages.filter(({ id }) => ids.has(id))
}

const seenIn = (
  known: readonly ReadMessage[],
  mails: readonly ReadMessage[],
  { agreement }: ThreadDocument,
): Agreement => asSeenBy(agreement, saidIn(known, mails))

/** Whether an act stands in a known one of these mails. A sender may use the id of another: then both must be known. */
function saidIn(known: readonly ReadMessage[], mails: readonly ReadMessage[]) {
  const kept = new Set(known)
  const hidden = new Set(mails.filter((mail) => !kept.has(mail)).map(({ id }) => id))
  const seen = new Set(known.map(({ id }) => id).filter((id) => !hidden.has(id)))
  return ({ messageId }: Pick<Act, 'messageId'>): boolean => seen.has(messageId)
}

function readable(
  mails: readonly ReadMessage[],
  people: readonly Address[],
  thread: ThreadDocument,
  settings: Settings,
): readonly ReadMessage[] {
  const tests = people.map((person) => couldRead(person, thread, settings))
  return mails.filter((mail) => tests.every((test) => test(mail)))
}

/**
 * Which mails of a thread somebody could read. An agency is told what any of its people is told. A client reads what he
 * is on: who was on the thread and is left off a mail is left off it. Who comes in later takes up what his house has
 * been told, for a mail brings with it those that it answers. What is said to the tracker alone is said for all.
 */
function couldRead(reader: Address, { messages }: ThreadDocument, settings: Settings): (mail: ReadMessage) => boolean {
  const me = partyOf(reader, settings)
  const isMe = ({ address, name }: Address): boolean =>
    // People write from several addresses of their house.
    address === me.address || (name !== '' && name === me.name && sameHouse(partyOf({ address, name }, settings), me))
  const since = messages.findIndex((mail) => isOn(mail, isMe))
  const before = new Set(since < 0 ? messages : messages.slice(0, since))
  return (mail) => {
    if (isOn(mail, isMe) || isForTheRecord(mail, settings)) return true
    if (me.side === 'client' && !before.has(mail)) return false
    return readersOf(mail, settings).some((one) => sameHouse(one, me))
  }
}

const isOn = ({ from, to, cc }: Addressed, isOne: (person: Address) => boolean): boolean =>
  from.some(isOne) || to.some(isOne) || cc.some(isOne)

/** Commands and corrections, which are about what everybody reads. */
const isForTheRecord = (mail: ReadMessage, settings: Settings): boolean =>
  !mail.isAside &&
  others(mail, settings).length === 0 &&
  [...mail.to, ...mail.cc].some(({ address }) => isTracker(address, settings))

/** Who writes to the tracker writes to the agency; left on copy among colleagues it is nobody's ear. */
const readersOf = ({ from, to, cc }: Addressed, settings: Settings): readonly Party[] =>
  [...from, ...to, ...cc.filter(({ address }) => !isTracker(address, settings))].map((each) => partyOf(each, settings))

const partyOf = ({ address, name }: Address, settings: Settings): Party => ({
  address,
  name,
  side: isTracker(address, settings) ? 'agency' : sideOf(address, settings.agency),
})
