import { createHash } from 'node:crypto'
import { isOpening } from '../agreement/act.ts'
import { nothingAgreed } from '../agreement/agreement.ts'
import { withHeard } from '../agreement/as-seen-by.ts'
import { type Party, sideOf } from '../agreement/party.ts'
import { isWritten } from '../locales/languages.ts'
import type { Parsed } from '../mail/parsed.ts'
import { type Address, correspondents, type Message } from '../message/message.ts'
import { ancestors, bareSubject } from '../message/thread.ts'
import { writtenBy } from '../reading/forwarded.ts'
import { type Hearing, hear } from '../reading/hear.ts'
import type { Occasion, ReadMessage, ThreadDocument } from '../store/document.ts'
import { audienceOf, isBetweenSides, isTracker, others } from './addressing.ts'
import { authority } from './authority.ts'
import { membersKnownTo, sharedIn } from './discretion.ts'
import type { Settings } from './settings.ts'

/** What a message did to its thread: read (with those that had waited for it, or came in it), kept waiting, passed over. */
export type Intake =
  | { readonly kind: 'read'; readonly thread: ThreadDocument; readonly heard: readonly HeardMessage[] }
  | { readonly kind: 'waiting' | 'unproved'; readonly thread: ThreadDocument }
  | { readonly kind: 'passed over'; readonly why: 'stranger' | 'not vouched for' | 'seen before' }

export type HeardMessage = { readonly message: Message; readonly hearing: Hearing }

/** A mail as it comes in; prepared, if another thread has done that part. */
export type Incoming = Pick<Parsed, 'message' | 'forwarded'> & Partial<Pick<Parsed, 'prepared'>>

/** The name of a thread: of its oldest message that anybody names, so that all its mails find the same one. */
export function threadId(message: Message): string {
  const root = message.references[0] ?? ancestors(message).at(-1) ?? message.id
  return createHash('sha256').update(root).digest('hex').slice(0, 16)
}

/** The thread after one more message. Who may do what is decided here, once, before a word of it is read. */
export function intake(mail: Incoming, known: ThreadDocument | null, settings: Settings, now: Date): Intake {
  const message = asKnown(mail.message, known)
  if (known && isCopy(message, known)) return { kind: 'passed over', why: 'seen before' }
  const speaker = authority(mail.message, known, settings)
  const named = { ...mail, message }
  if (speaker === 'agency') return readInto(known ?? emptyThread(message, settings), named, settings, now)
  if (known && speaker === 'member') return readInto(known, { ...named, forwarded: [] }, settings, now)
  if (known && speaker === 'unproved') return { kind: 'unproved', thread: withWaiting(known, message) }
  if (speaker === 'nobody') return { kind: 'passed over', why: 'not vouched for' }
  const toAgency = others(message, settings).some(({ address }) => sideOf(address, settings.agency) === 'agency')
  if (known?.owner || !toAgency) return { kind: 'passed over', why: 'stranger' }
  return { kind: 'waiting', thread: withWaiting(known ?? emptyThread(message, settings), message) }
}

/** The message with everybody under the address that he goes by in this thread. */
function asKnown(message: Message, thread: ThreadDocument | null): Message {
  const { sameAs } = thread ?? {}
  if (!thread || !sameAs) return message
  const known = (one: Address): Address => {
    const address = sameAs[one.address]
    return address ? (thread.members.find((member) => member.address === address) ?? { ...one, address }) : one
  }
  const { from, to, cc } = message
  return { ...message, from: from.map(known), to: to.map(known), cc: cc.map(known) }
}

/** Anybody may make a mail wait; a flood of them pushes out its own. */
const mostWaiting = 20

const withWaiting = (thread: ThreadDocument, message: Message): ThreadDocument => ({
  ...thread,
  waiting: [...thread.waiting, message].slice(-mostWaiting),
})

/** The same mail by another way (a list and a direct copy) has other bytes, but its author, id and date are the same. */
function isCopy(message: Message, thread: ThreadDocument): boolean {
  return [...thread.messages, ...thread.waiting].some(
    (read) =>
      read.hash === message.hash ||
      (read.id === message.id && read.sentAt === message.sentAt && read.from[0]?.address === message.from[0]?.address),
  )
}

function emptyThread(message: Message, settings: Settings): ThreadDocument {
  return {
    format: 1,
    id: threadId(message),
    subject: bareSubject(message.subject),
    language: 'en',
    audience: audienceOf(message, settings),
    owner: null,
    members: [],
    messages: [],
    waiting: [],
    agreement: nothingAgreed,
    confirmed: nothingAgreed,
    lastHumanAt: null,
    mutedUntil: null,
    restsUntil: null,
    stoppedBy: [],
    letters: [],
    wakeAt: null,
  }
}

/** A thread for what a client asks the tracker alone, outside of any conversation: nobody owns it, and it chases nobody. */
export const asideOf = (message: Message, settings: Settings): ThreadDocument => ({
  ...emptyThread(message, settings),
  members: parties(message.from, settings),
})

/**
 * An agency mail makes everybody it is addressed to a member; the mails that waited for it are read first, and those
 * that came in it. Whoever is on one of those has not been let in by it.
 */
function readInto(before: ThreadDocument, mail: Incoming, settings: Settings, now: Date): Intake {
  const { message } = mail
  const [from] = message.from
  if (!from) return { kind: 'passed over', why: 'stranger' }
  const author: Party = { ...from, side: sideOf(from.address, settings.agency) }
  let thread = before
  if (author.side === 'agency') {
    // Once the thread has begun, what waits there waits for a proof.
    const waiting = before.owner ? before.waiting : []
    thread = { ...thread, members: joined(thread.members, message, settings), waiting }
    if (!thread.owner) thread = { ...thread, owner: author, audience: audienceOf(message, settings) }
    // First in blind copy, now in the sight of all.
    if (thread.audience === 'owner') thread = { ...thread, audience: audienceOf(message, settings) }
  }
  const mayJoin = new Set(thread.members.map(({ address }) => address))
  const waited = before.waiting.filter((mail) => before.owner === null && mayJoin.has(mail.from[0]?.address ?? ''))
  const heard: HeardMessage[] = []
  const bySending = waited.toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt))
  const earlier: readonly Incoming[] = bySending.map((each) => ({ message: each }))
  for (const { message: one, prepared } of [...earlier, ...news(mail.forwarded ?? [], thread), mail]) {
    const shared = sharedIn(one, thread, settings)
    const setting = { ...settings, zone: settings.calendar.zone, people: peopleOf(thread, one, settings) }
    const hearing = hear(one, shared, setting, prepared)
    heard.push({ message: one, hearing })
    const agreement = withHeard(thread.agreement, shared, hearing.agreement)
    thread = { ...withMessage(thread, one, hearing, settings, now), agreement }
  }
  return { kind: 'read', thread, heard }
}

/** Of the mails that came in another those that nobody here has read. */
function news(forwarded: readonly Parsed[], { messages }: ThreadDocument): readonly Parsed[] {
  const known = new Set(messages.flatMap((read) => [read.id, writtenBy(read)]))
  return forwarded.filter(({ message }) => !known.has(message.id) && !known.has(writtenBy(message)))
}

function withMessage(
  thread: ThreadDocument,
  message: Message,
  hearing: Hearing,
  settings: Settings,
  now: Date,
): ThreadDocument {
  const { hash, id, references, from, to, cc, subject, sentAt, forwardedBy } = message
  const isAside = thread.audience !== 'thread' && !forwardedBy && others(message, settings).length === 0
  const read: ReadMessage = {
    ...{ hash, id, references, from, to, cc, subject, sentAt, receivedAt: now.toISOString() },
    ...(forwardedBy ? { forwardedBy } : {}),
    ...(isAside ? { isAside } : {}),
  }
  const isFirst = thread.messages.length === 0
  const isOpen = isBetweenSides(read, thread) || !thread.messages.some((each) => isBetweenSides(each, thread))
  // "ok thanks" under a Hindi mail makes no English thread, nor do colleagues who ask each other in English.
  const speaksUp = isFirst || (isOpen && hearing.acts.some(isOpening))
  return {
    ...thread,
    // Whoever wrote first may have had nothing to say here.
    subject: isFirst ? bareSubject(subject) : thread.subject,
    messages: [...thread.messages.map(withoutKnown(thread)), read],
    // Where no letters are written in what is spoken, they stay in English, or whatever was spoken before.
    language: isWritten(hearing.language) && speaksUp ? hearing.language : thread.language,
    lastHumanAt: now.toISOString(),
    ...(hearing.events.length > 0 ? { occasions: withNamed(thread.occasions ?? [], hearing, id) } : {}),
    ...(thread.away && from[0] && !forwardedBy ? { away: without(thread.away, from[0].address) } : {}),
  }
}

/** So many occasions are more than any thread is about. */
const mostOccasions = 20

/** What is said of the same occasion later holds. */
function withNamed(known: readonly Occasion[], { events }: Hearing, messageId: string): readonly Occasion[] {
  const named = new Map(known.map((each) => [each.what, each]))
  for (const event of events) named.set(event.what, { ...event, messageId })
  return [...named.values()].slice(-mostOccasions)
}

/** Whoever writes is there again. */
function without(away: NonNullable<ThreadDocument['away']>, address: string): NonNullable<ThreadDocument['away']> {
  const { [address]: _, ...others } = away
  return others
}

/** Only the last message's references are needed whole, to be answered; of the others those that nobody here has sent. */
function withoutKnown({ messages }: ThreadDocument): (read: ReadMessage) => ReadMessage {
  const known = new Set(messages.map(({ id }) => id))
  return (read) => {
    const references = read.references.filter((id) => !known.has(id))
    return references.length < read.references.length ? { ...read, references } : read
  }
}

function joined(members: readonly Party[], message: Message, settings: Settings): readonly Party[] {
  return parties([...members, ...correspondents(message)], settings)
}

/** Whom the writer can speak of: to the tracker alone, also those whose mails he has sent on. */
function peopleOf(thread: ThreadDocument, message: Message, settings: Settings): readonly Party[] {
  const sentOn = thread.messages.filter(({ forwardedBy }) => forwardedBy?.address === message.from[0]?.address)
  const shown = others(message, settings).length === 0 ? sentOn.flatMap(correspondents) : []
  return parties([...membersKnownTo(message.from, thread, settings), ...correspondents(message), ...shown], settings)
}

/** Each address once, under the first name known, the tracker left out. */
function parties(people: readonly { address: string; name: string }[], settings: Settings): readonly Party[] {
  const byAddress = new Map<string, Party>()
  for (const { address, name } of people) {
    if (isTracker(address, settings)) continue
    const known = byAddress.get(address)
    if (!known?.name)
      byAddress.set(address, { address, name: known?.name || name, side: sideOf(address, settings.agency) })
  }
  return [...byAddress.values()]
}
