import { sideOf } from '../agreement/party.ts'
import type { Parsed } from '../mail/parsed.ts'
import type { Message } from '../message/message.ts'
import { type Prepared, prepare } from '../reading/prepare.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { DigestDocument } from '../store/store.ts'
import { bareOk } from './bare-ok.ts'
import type { Desk } from './desk.ts'
import { readIn } from './read-in.ts'
import type { Settings } from './settings.ts'
import type { Happening, Tracker } from './tracker.ts'
import { proofOf } from './vouched.ts'

/** The message with what is known of its author: a client who has shown that an address is his is not asked again. */
export function asProved(message: Message, { proved = {} }: DigestDocument, settings: Settings): Message {
  const [author] = message.from
  const proof = proofOf(message, settings)
  const isKnown =
    author !== undefined && sideOf(author.address, settings.agency) === 'client' && author.address in proved
  return { ...message, proof: isKnown && proof !== 'fail' ? 'pass' : proof }
}

/** An answer to the question whether a mail was his, and what else the answer says. */
export type Confirmed = { readonly address: string; readonly left: Prepared }

/**
 * Only who reads the mail of that address knows the Message-ID of our question, so the answer needs no other proof; but
 * it must say yes: programs answer, too.
 */
export function confirmed(
  { message, prepared }: Pick<Parsed, 'message' | 'prepared'>,
  thread: ThreadDocument | null,
  { calendar }: Settings,
): Confirmed | null {
  const address = message.from.length === 1 ? message.from[0]?.address : undefined
  const question = thread?.letters.find(
    ({ kind, messageId, alias, envelope }) =>
      kind === 'identity' &&
      envelope.to.some((to) => to === address) &&
      [messageId, alias].some((id) => id !== undefined && message.inReplyTo.includes(id)),
  )
  if (!thread || address === undefined || !question || message.proof === 'fail') return null
  const { ok, prepared: left } = bareOk(message, prepared, thread.language, calendar.zone)
  return ok === null ? null : { address, left }
}

/** What is known of clients once this one is believed. */
export const withProved = (digests: DigestDocument, { address }: Confirmed, now: Date): DigestDocument => ({
  ...digests,
  proved: { ...digests.proved, [address]: now.toISOString() },
})

/** Reads what has waited for this answer, in all his threads, and what else the answer says. */
export async function readAwaiting(
  { address, left }: Confirmed,
  { message, uid }: { readonly message: Message; readonly uid: number },
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  const happenings: Happening[] = []
  for (const thread of await threadsAwaiting(address, desk, tracker)) {
    happenings.push(...(await readWaiting(thread, address, uid, desk, tracker, now)))
  }
  const hasMore = left.passages.some(({ text }) => text.trim() !== '')
  const rest = hasMore
    ? await readIn({ message, prepared: left, uid }, await desk.find(message), {}, desk, tracker, now)
    : null
  return [...happenings, ...(rest?.happenings ?? [])]
}

const isBy = (address: string) => (message: Message) => message.from[0]?.address === address

async function threadsAwaiting(address: string, desk: Desk, { store }: Tracker): Promise<readonly ThreadDocument[]> {
  const awaiting = new Map<string, ThreadDocument>()
  for await (const thread of store.threads()) awaiting.set(thread.id, thread)
  for (const thread of desk.changed()) awaiting.set(thread.id, thread)
  return [...awaiting.values()].filter(({ owner, waiting }) => owner !== null && waiting.some(isBy(address)))
}

async function readWaiting(
  before: ThreadDocument,
  address: string,
  uid: number,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  const isHis = isBy(address)
  let thread: ThreadDocument = { ...before, waiting: before.waiting.filter((mail) => !isHis(mail)) }
  desk.put(thread)
  const happenings: Happening[] = []
  for (const mail of before.waiting.filter(isHis)) {
    const message: Message = { ...mail, proof: 'pass' }
    const prepared = prepare(message, tracker.settings.calendar.zone)
    happenings.push(...(await readIn({ message, prepared, uid }, thread, {}, desk, tracker, now)).happenings)
    thread = desk.changed().find(({ id }) => id === before.id) ?? thread
  }
  return happenings
}
