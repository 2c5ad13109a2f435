import type { Message } from '../message/message.ts'
import type { Prepared } from '../reading/prepare.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import { authority } from './authority.ts'
import { bareOk } from './bare-ok.ts'
import { isReleasable } from './held.ts'
import type { Obeyed } from './obey.ts'
import { readMessage } from './read-message.ts'
import { added, answer, enough, gone, offerOf, type Released } from './release.ts'
import type { Settings } from './settings.ts'

/** A mail that says yes to what a digest shows, what else it says, and whether lines to us are among that. */
export type DigestAnswer = {
  readonly digest: QueuedLetter
  readonly ok: string
  readonly prepared: Prepared
  readonly hasLines: boolean
}

/** The mail as such an answer; null where it is none. */
export function digestAnswer(
  message: Message,
  prepared: Prepared,
  letters: readonly QueuedLetter[],
  { calendar: { zone } }: Settings,
): DigestAnswer | null {
  const digest = letters.find(({ kind, messageId }) => kind === 'digest' && message.inReplyTo.includes(messageId))
  if (!digest) return null
  const { ok, prepared: left } = bareOk(message, prepared, undefined, zone)
  return ok === null ? null : { digest, ok, prepared: left, hasLines: left.lines.commands.length > 0 }
}

/** Whether this digest has shown letters of a thread. */
export const isShownBy = ({ messageId }: QueuedLetter, { letters }: ThreadDocument): boolean =>
  letters.some(({ shown }) => shown?.by === messageId)

/** What the digest has shown, on its way; where nothing of it waits any more, the sender is told, unless his lines are answered. */
export async function releasedByDigest(
  { digest, ok, hasLines }: DigestAnswer,
  message: Message,
  threads: readonly ThreadDocument[],
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<{ readonly obeyed: readonly Obeyed[]; readonly releases: Releases }> {
  const shownHere = threads.filter((thread) => isShownBy(digest, thread))
  const obeyed: Obeyed[] = []
  let counted = releases
  for (const thread of shownHere) {
    const after = await releasedIn(thread, digest, message, counted, settings, now)
    if (!after) continue
    counted = after.releases
    obeyed.push(after)
  }
  const [first] = shownHere
  if (obeyed.length > 0 || !first || hasLines) return { obeyed, releases: counted }
  const told = await answer(ok, 'not waiting', message, first, settings, now)
  return { obeyed: [added({ thread: first, letters: [] }, told)], releases }
}

async function releasedIn(
  stored: ThreadDocument,
  { messageId }: QueuedLetter,
  message: Message,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<Released | null> {
  const isMeant = (letter: QueuedLetter): boolean =>
    letter.shown?.by === messageId && isReleasable(letter, stored, settings, now)
  const meant = stored.letters.filter(isMeant)
  if (meant.length === 0 || authority(message, stored, settings) !== 'agency') return null
  const thread = { ...stored, messages: [...stored.messages, readMessage(message, now)] }
  const offers: QueuedLetter[] = []
  let counted = releases
  for (const client of new Set(meant.flatMap(({ shown }) => shown?.client ?? []))) {
    if (counted[client] === 'auto') continue
    const count = 1 + (Number(counted[client]) || 0)
    counted = { ...counted, [client]: count }
    if (count === enough) offers.push(await offerOf(client, message, thread, settings, now))
  }
  return { ...added({ thread: gone(thread, isMeant, now), letters: [] }, offers), releases: counted }
}
