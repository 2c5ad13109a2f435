import { withHeard } from '../agreement/as-seen-by.ts'
import { type Party, sideOf } from '../agreement/party.ts'
import type { Parsed } from '../mail/parsed.ts'
import type { Message } from '../message/message.ts'
import { writtenBy } from '../reading/forwarded.ts'
import { type Hearing, hear } from '../reading/hear.ts'
import type { Topic } from '../reading/reading.ts'
import type { ThreadDocument } from '../store/document.ts'
import { audienceOf, others } from './addressing.ts'
import { authority } from './authority.ts'
import { sharedIn } from './discretion.ts'
import { newThread } from './new-thread.ts'
import { asKnown, joined, peopleOf } from './parties.ts'
import type { Settings } from './settings.ts'
import { withMessage } from './with-message.ts'

/** What a message did to its thread: read (with those that had waited for it, or came in it), kept waiting, passed over. */
export type Intake =
  | { readonly kind: 'read'; readonly thread: ThreadDocument; readonly heard: readonly HeardMessage[] }
  | { readonly kind: 'waiting' | 'unproved'; readonly thread: ThreadDocument }
  | { readonly kind: 'passed over'; readonly why: 'stranger' | 'not vouched for' | 'seen before' }

/** A message that was read, and what was heard in it. */
export type HeardMessage = { readonly message: Message; readonly hearing: Hearing }

/** A mail as it comes in; prepared, if another thread has done that part. */
export type Incoming = Pick<Parsed, 'message' | 'forwarded'> & Partial<Pick<Parsed, 'prepared'>>

/** The thread after one more message. Who may do what is decided here, once, before a word of it is read. */
export function intake(mail: Incoming, known: ThreadDocument | null, settings: Settings, now: Date): Intake {
  const message = asKnown(mail.message, known)
  if (known && isCopy(message, known)) return { kind: 'passed over', why: 'seen before' }
  const speaker = authority(mail.message, known, settings)
  const named = { ...mail, message }
  if (speaker === 'agency') return readInto(known ?? newThread(message, settings), named, settings, now)
  if (known && speaker === 'member') return readInto(known, { ...named, forwarded: [] }, settings, now)
  if (known && speaker === 'unproved') return { kind: 'unproved', thread: withWaiting(known, message) }
  if (speaker === 'nobody') return { kind: 'passed over', why: 'not vouched for' }
  const toAgency = others(message, settings).some(({ address }) => sideOf(address, settings.agency) === 'agency')
  if (known?.owner || !toAgency) return { kind: 'passed over', why: 'stranger' }
  return { kind: 'waiting', thread: withWaiting(known ?? newThread(message, settings), message) }
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
    const setting = {
      ...settings,
      zone: settings.calendar.zone,
      people: peopleOf(thread, one, settings),
      topics: topicsOf(thread),
    }
    const hearing = hear(one, shared, setting, prepared)
    heard.push({ message: one, hearing })
    const agreement = withHeard(thread.agreement, shared, hearing.agreement)
    thread = { ...withMessage(thread, one, hearing, settings, now), agreement }
  }
  return { kind: 'read', thread, heard }
}

/** What the mails spoke of that everybody here could read. */
const topicsOf = ({ messages }: ThreadDocument): ReadonlyMap<string, Topic> =>
  new Map(messages.flatMap(({ id, topic, isAside }) => (topic && !isAside ? [[id, topic] as const] : [])))

/** Of the mails that came in another those that nobody here has read. */
function news(forwarded: readonly Parsed[], { messages }: ThreadDocument): readonly Parsed[] {
  const known = new Set(messages.flatMap((read) => [read.id, writtenBy(read)]))
  return forwarded.filter(({ message }) => !known.has(message.id) && !known.has(writtenBy(message)))
}
