import type { Bounce } from '../message/bounce.ts'
import type { Address } from '../message/message.ts'
import type { QueuedLetter, Rejection, ThreadDocument } from '../store/document.ts'
import { readers } from '../store/readers.ts'

/**
 * The letters after one of them came back; the same list if it is none of these. Nobody who has not had the letter
 * knows its Message-ID, and only those it went to can have missed it: no other report is believed.
 */
export function bounced(letters: readonly QueuedLetter[], bounce: Bounce, now: Date): readonly QueuedLetter[] {
  const at = now.toISOString()
  const after = letters.map((letter): QueuedLetter => {
    if (!isPosted(letter) || !bounce.returned.includes(letter.messageId)) return letter
    const news = rejections(letter, bounce, at)
    if (news.length === 0) return letter
    // What comes back has gone out, whatever was thought of it.
    return { ...letter, state: 'sent', sentAt: letter.sentAt ?? at, rejected: [...(letter.rejected ?? []), ...news] }
  })
  return after.some((letter, index) => letter !== letters[index]) ? after : letters
}

const isPosted = ({ state }: QueuedLetter): boolean =>
  state === 'sent' || state === 'claimed' || state === 'unknown' || state === 'held'

function rejections(letter: QueuedLetter, { failed }: Bounce, at: string): readonly Rejection[] {
  const known = new Set(letter.rejected?.map(({ address }) => address))
  const people = readers(letter)
  // A report that names nobody can only mean the one reader there was.
  const isMeant = ({ addresses }: Bounce['failed'][number], address: string): boolean =>
    addresses.includes(address) || (addresses.length === 0 && people.length === 1)
  const missing = (address: string) => failed.find((each) => isMeant(each, address))
  return people.flatMap((address): Rejection | readonly [] => {
    const failure = known.has(address) ? undefined : missing(address)
    return failure ? { address, how: 'bounced', reply: failure.reply, at } : []
  })
}

/** Who gets no more letters of this thread, with the last bounce: until they write, and so are there after all. */
export function suspended({ letters, messages }: Pick<ThreadDocument, 'letters' | 'messages'>): Suspended {
  const bounces = letters.flatMap(({ rejected = [] }) => rejected.filter(({ how }) => how === 'bounced'))
  const hasWritten = ({ address, at }: Rejection): boolean =>
    messages.some(({ from, receivedAt }) => receivedAt > at && from.some((author) => author.address === address))
  return new Map(bounces.filter((bounce) => !hasWritten(bounce)).map(({ address, reply }) => [address, reply]))
}

/** By address, what the server said of them. */
export type Suspended = ReadonlyMap<string, string>

/** Readers without those who are suspended, and what is on record of these. */
export function reachable({ to, cc }: Readers, suspended: Suspended, now: Date): Reachable {
  const withheld = [...to, ...cc].flatMap(({ address }) => withheldFrom(address, suspended, now))
  const isThere = ({ address }: Address): boolean => !suspended.has(address)
  const [first, others] = [to.filter(isThere), cc.filter(isThere)]
  return first.length > 0 ? { to: first, cc: others, withheld } : { to: others, cc: [], withheld }
}

type Readers = { readonly to: readonly Address[]; readonly cc: readonly Address[] }
type Reachable = Readers & { readonly withheld: readonly Rejection[] }

function withheldFrom(address: string, suspended: Suspended, now: Date): readonly Rejection[] {
  const reply = suspended.get(address)
  return reply === undefined ? [] : [{ address, how: 'withheld', reply, at: now.toISOString() }]
}

/** The letter for those alone who are not suspended; with nobody left it has failed. */
export function withoutSuspended(letter: QueuedLetter, suspended: Suspended, now: Date): QueuedLetter {
  const { envelope, rejected = [] } = letter
  const withheld = envelope.to.flatMap((address) => withheldFrom(address, suspended, now))
  if (withheld.length === 0) return letter
  const to = envelope.to.filter((address) => !suspended.has(address))
  const left = { ...letter, envelope: { ...envelope, to }, rejected: [...rejected, ...withheld] }
  return readers(left).length > 0 ? left : { ...left, state: 'failed', dueAt: now.toISOString() }
}
