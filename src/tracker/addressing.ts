import { recipient } from '../mail/recipient.ts'
import { type Address, correspondents, type Message } from '../message/message.ts'
import { plusPart } from '../message/plus-address.ts'
import type { Audience, ReadMessage, ThreadDocument } from '../store/document.ts'
import type { Settings } from './settings.ts'

/** `tracker+anything@agency.example` is the tracker as well. */
export const isTracker = (address: string, settings: Pick<Settings, 'tracker'>): boolean =>
  plusPart(address, settings.tracker) !== null

/** Everybody a mail is addressed to but the tracker. */
export const others = (message: Pick<Message, 'to' | 'cc'>, settings: Pick<Settings, 'tracker'>): readonly Address[] =>
  [...message.to, ...message.cc].filter(({ address }) => !isTracker(address, settings))

/**
 * On copy with others the tracker speaks in the thread; in blind copy, or written to alone, to the agency's sender
 * only; as `tracker+quiet@` not at all.
 */
export function audienceOf(message: Pick<Message, 'to' | 'cc'>, settings: Pick<Settings, 'tracker'>): Audience {
  const ours = [...message.to, ...message.cc].filter(({ address }) => isTracker(address, settings))
  if (ours.some(({ address }) => plusPart(address, settings.tracker) === 'quiet')) return 'nobody'
  return ours.length > 0 && others(message, settings).length > 0 ? 'thread' : 'owner'
}

/** Whether people of both sides are on a mail; else it is one among colleagues, or to the tracker alone. */
export function isBetweenSides(message: ReadMessage, { members }: Pick<ThreadDocument, 'members'>): boolean {
  const sides = new Map(members.map(({ address, side }) => [address, side]))
  return new Set(correspondents(message).flatMap(({ address }) => sides.get(address) ?? [])).size > 1
}

/** The last mail of the conversation between the sides. */
export function lastOpen(
  thread: Pick<ThreadDocument, 'members' | 'messages'>,
  settings: Pick<Settings, 'tracker'>,
): ReadMessage | undefined {
  // What was sent on to us has not been put before those who are on it.
  const ours = thread.messages.filter(({ forwardedBy }) => !forwardedBy)
  const toPeople = ours.filter((message) => others(message, settings).length > 0)
  const open = toPeople.findLast((message) => isBetweenSides(message, thread))
  return open ?? toPeople.at(-1) ?? ours.at(-1)
}

/** To and Cc of a letter to everybody: as a person answering that mail to all, within the members. */
export function replyAll(
  thread: ThreadDocument,
  settings: Pick<Settings, 'tracker'>,
): { readonly to: readonly Address[]; readonly cc: readonly Address[] } {
  const last = lastOpen(thread, settings)
  if (thread.audience !== 'thread' || !last) return { to: ownerToTell(thread), cc: [] }
  const to = welcome([...last.from, ...last.to], thread)
  const first = new Set(to.map(({ address }) => address))
  return { to, cc: welcome(last.cc, thread).filter(({ address }) => !first.has(address)) }
}

/** Whether a letter can be addressed to somebody without a doubt about who gets it. */
export const isReachable = (person: Address): boolean => recipient(person) !== null

/** Of these people those who may be written to in this thread, each once, by the name we know. */
export function welcome(people: readonly Address[], thread: ThreadDocument): readonly Address[] {
  const members = new Map(thread.members.filter(isReachable).map(({ address, name }) => [address, { address, name }]))
  const wanted = new Set(people.map(({ address }) => address))
  const silent = new Set([...thread.stoppedBy, ...Object.keys(thread.mutedBy ?? {})])
  return [...wanted].flatMap((address) => (silent.has(address) ? [] : (members.get(address) ?? [])))
}

/** The agency person who let the tracker in, unless they may not be written to. */
export const ownerToTell = (thread: ThreadDocument): readonly Address[] =>
  welcome(thread.owner ? [thread.owner] : [], thread)

/** The thread without the rest that a client had asked for, once it is over. */
export function rested(thread: ThreadDocument, now: Date): ThreadDocument {
  const muted = Object.entries(thread.mutedBy ?? {})
  const left = muted.filter(([, until]) => Date.parse(until) > now.getTime())
  return left.length < muted.length ? { ...thread, mutedBy: Object.fromEntries(left) } : thread
}
