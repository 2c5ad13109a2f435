import { nothingAgreed } from '../agreement/agreement.ts'
import type { Outcome } from '../locales/letters.ts'
import type { Message } from '../message/message.ts'
import { asYes } from '../reading/commands.ts'
import type { Prepared } from '../reading/prepare.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import { reviewOffer } from '../writing/review.ts'
import { transcript } from '../writing/transcript.ts'
import { authority } from './authority.ts'
import { bareOk } from './bare-ok.ts'
import { contextOf } from './context.ts'
import { isReleasable } from './held.ts'
import type { Obeyed } from './obey.ts'
import { queued } from './queued.ts'
import { isInReview } from './review.ts'
import type { Settings } from './settings.ts'

/** An agency mail that answers a letter shown to it. */
export type ReviewAnswer = {
  readonly answered: QueuedLetter
  /** The line that lets it go; null where there is none. */
  readonly ok: string | null
  /** The mail without that line, which would else take on whatever the client has asked for. */
  readonly prepared: Prepared
}

/** So many letters in a row that went out as they stood, and the agency may prefer not to be asked. */
export const enough = 5

/** The mail as an answer to a letter shown to the agency; null where it is none. */
export function reviewAnswer(
  message: Message,
  prepared: Prepared,
  thread: ThreadDocument | null,
  settings: Settings,
): ReviewAnswer | null {
  const answered = thread?.letters.find(
    ({ kind, messageId }) => kind === 'review' && message.inReplyTo.includes(messageId),
  )
  if (!thread || !answered || authority(message, thread, settings) !== 'agency') return null
  return { answered, ...bareOk(message, prepared, thread.language, settings.calendar.zone, asYes) }
}

export type Released = Obeyed & { readonly releases: Releases }

/**
 * The thread after such an answer: the letter goes as it stood, unless the mail itself has changed what is agreed. Then
 * what was shown is out of date, and the next one is shown in its place.
 */
export async function released(
  { answered, ok }: ReviewAnswer,
  message: Message,
  before: ThreadDocument,
  { thread, letters }: Obeyed,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<Released> {
  const isShownHere = (letter: QueuedLetter) => isInReview(letter) && letter.shown?.by === answered.messageId
  const shown = thread.letters.find(isShownHere)
  const client = shown?.shown?.client
  if (thread.agreement.version !== before.agreement.version) {
    const left = client === undefined ? releases : { ...releases, [client]: 0 }
    return { thread: withoutShown(thread, isShownHere), letters, releases: left }
  }
  if (ok === null) return { thread, letters, releases }
  // To let a letter go is no word in the conversation: nobody's reminders wait for it.
  const same = { ...thread, lastHumanAt: before.lastHumanAt }
  const offered = offeredClient(answered)
  if (offered !== null) {
    const free = gone(same, ({ shown }) => shown?.client === offered, now)
    const told = await answer(ok, 'unasked from now on', message, free, settings, now)
    return { ...added({ thread: free, letters }, told), releases: { ...releases, [offered]: 'auto' } }
  }
  if (client === undefined || !shown || !isReleasable(shown, same, settings, now)) {
    const told = await answer(ok, 'not waiting', message, same, settings, now)
    return { ...added({ thread: same, letters }, told), releases }
  }
  const count = 1 + (Number(releases[client]) || 0)
  const offer = count === enough ? [await offerOf(client, message, same, settings, now)] : []
  const after = added({ thread: gone(same, isShownHere, now), letters }, offer)
  return { ...after, releases: { ...releases, [client]: count } }
}

export const added = ({ thread, letters }: Obeyed, more: readonly QueuedLetter[]): Obeyed => ({
  thread: { ...thread, letters: [...thread.letters, ...more] },
  letters: [...letters, ...more],
})

/** The letters that wait, on their way now; each is dated when it goes. */
export function gone(thread: ThreadDocument, isMeant: (letter: QueuedLetter) => boolean, now: Date): ThreadDocument {
  return {
    ...thread,
    letters: thread.letters.map((letter) => (isInReview(letter) && isMeant(letter) ? onItsWay(letter, now) : letter)),
  }
}

/** A letter let go ahead of its time waits for that. */
function onItsWay(letter: QueuedLetter, now: Date): QueuedLetter {
  const at = new Date(Math.max(now.getTime(), Date.parse(letter.dueAt)))
  const source = letter.source.replace(/^Date: .*$/m, `Date: ${at.toUTCString().replace('GMT', '+0000')}`)
  const { whole: _, ...shown } = letter.shown ?? { by: '', client: '' }
  return { ...letter, shown, state: 'queued', queuedAt: now.toISOString(), dueAt: at.toISOString(), source }
}

/** A confirmation that has not gone out has confirmed nothing. */
function withoutShown(thread: ThreadDocument, isMeant: (letter: QueuedLetter) => boolean): ThreadDocument {
  const isConfirming = thread.letters.some((letter) => isMeant(letter) && letter.kind === 'confirmation')
  const letters = thread.letters.map((letter) => (isMeant(letter) ? { ...letter, state: 'dropped' as const } : letter))
  return { ...thread, letters, ...(isConfirming ? { confirmed: nothingAgreed } : {}) }
}

const OFFER = 'offer/'
const offeredClient = ({ reasons: [reason = ''] }: QueuedLetter): string | null =>
  reason.startsWith(OFFER) ? reason.slice(OFFER.length) : null

export async function offerOf(client: string, message: Message, thread: ThreadDocument, settings: Settings, now: Date) {
  const letter = reviewOffer(client, enough, contextOf(thread, { to: message.from, cc: [] }, settings, message))
  return queued(letter, [OFFER + client], settings, now)
}

export async function answer(
  line: string,
  outcome: Outcome,
  message: Message,
  thread: ThreadDocument,
  settings: Settings,
  now: Date,
): Promise<readonly QueuedLetter[]> {
  const context = contextOf(thread, { to: message.from, cc: [] }, settings, message)
  const letter = transcript([{ line, outcome }], [], thread.agreement, message.hash, context, now)
  return letter ? [await queued(letter, [letter.key], settings, now)] : []
}
