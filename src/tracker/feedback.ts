import { addDays, addWorkingDays, at, localDay } from '../agreement/calendar.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import type { Address, Message } from '../message/message.ts'
import { isBare } from '../reading/command.ts'
import type { Prepared } from '../reading/prepare.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import { readers } from '../store/readers.ts'
import { feedback } from '../writing/feedback.ts'
import type { Letter } from '../writing/letter.ts'
import { feedbackNotice } from '../writing/notice.ts'
import { ownerToTell, welcome } from './addressing.ts'
import { authority } from './authority.ts'
import { contextOf } from './context.ts'
import type { Obeyed } from './obey.ts'
import { queued } from './queued.ts'
import { readMessage } from './read-message.ts'
import type { Settings } from './settings.ts'

/** Nobody is asked about work that was done longer ago, or twice within that time. */
const daysOfInterest = 30

/** The work of the agency that came last; null while anything is open, or nothing of ours was delivered. */
function lastDelivered({ agreement: { commitments } }: ThreadDocument): Commitment | null {
  if (commitments.some(isOpen)) return null
  const ours = commitments.filter(({ debtor, deliveredAt }) => debtor.side === 'agency' && deliveredAt !== null)
  return ours.toSorted((a, b) => Date.parse(a.deliveredAt ?? '') - Date.parse(b.deliveredAt ?? '')).at(-1) ?? null
}

/** When the client is to be asked about a stage of which everything is delivered; null where nobody is. */
export function feedbackAt(thread: ThreadDocument, settings: Settings, now: Date): Date | null {
  const { feedbackDays, calendar } = settings
  const last = feedbackDays > 0 && thread.audience === 'thread' ? lastDelivered(thread) : null
  if (!last?.deliveredAt || clientsServed(thread).length === 0) return null
  const done = localDay(new Date(last.deliveredAt), calendar.zone)
  const asked = thread.letters.findLast(({ kind, state }) => kind === 'feedback' && state !== 'dropped')
  const askedOn = asked && localDay(new Date(asked.queuedAt), calendar.zone)
  if (askedOn && (askedOn >= done || addDays(askedOn, daysOfInterest) > done)) return null
  const moment = at(addWorkingDays(done, feedbackDays, calendar), calendar.opens, calendar.zone)
  return now < at(addDays(done, daysOfInterest), calendar.opens, calendar.zone) ? moment : null
}

/** Whether what a client was to be asked about is still all there. */
export const isStageDone = (thread: ThreadDocument): boolean => lastDelivered(thread) !== null

/** Those of the client's side whom the work was for, and who may be written to. */
function clientsServed(thread: ThreadDocument): readonly Address[] {
  const ours = thread.agreement.commitments.filter(
    ({ debtor, status }) => debtor.side === 'agency' && status === 'delivered',
  )
  const clients = ours.map(({ creditor }) => creditor).filter(({ side }) => side === 'client')
  return welcome(clients, thread)
}

/** The two questions; null where there is nobody to ask. */
export function feedbackLetter(thread: ThreadDocument, settings: Settings): Letter | null {
  const last = lastDelivered(thread)
  const to = clientsServed(thread)
  if (!last || !thread.owner || to.length === 0) return null
  return feedback(last.id, thread.owner, contextOf(thread, { to, cc: [] }, settings))
}

/** The letter with the two questions that a mail answers; null where it answers none, or gives us something to do. */
export function feedbackAnswered(
  message: Message,
  { lines }: Prepared,
  thread: ThreadDocument | null,
  settings: Settings,
): QueuedLetter | null {
  const asked = thread?.letters.find(
    ({ kind, messageId }) => kind === 'feedback' && message.inReplyTo.includes(messageId),
  )
  const speaker = asked ? authority(message, thread, settings) : 'nobody'
  if (!asked || (speaker !== 'member' && speaker !== 'agency')) return null
  return lines.commands.some(({ command }) => !isBare(command)) ? null : asked
}

const longest = 4000

/** The thread with the answer filed apart: nothing in it is read, and the agency's owner has it word for word. */
export async function filed(
  message: Message,
  { passages }: Prepared,
  thread: ThreadDocument,
  settings: Settings,
  now: Date,
): Promise<Obeyed> {
  const { hash, from, sentAt } = message
  const text = passages
    .map((passage) => passage.text)
    .join('\n\n')
    .slice(0, longest)
  const [by] = from
  const after = { ...thread, messages: [...thread.messages, readMessage(message, now)] }
  if (!by || text.trim() === '') return { thread: after, letters: [] }
  const owner = ownerToTell(thread)
  const context = contextOf(thread, { to: owner, cc: [] }, settings)
  const notice = owner.length > 0 ? feedbackNotice(by, text, hash, context) : null
  const letters = notice ? [await queued(notice, [notice.key], settings, now)] : []
  const feedback = [...(thread.feedback ?? []), { by, at: sentAt, text }]
  return { thread: { ...after, feedback, letters: [...after.letters, ...letters] }, letters }
}

const daysToWait = 5

/** Who was asked and has not answered, for the digest of the next few working days. */
export function feedbackAwaited(
  { letters, feedback = [] }: ThreadDocument,
  { calendar }: Pick<Settings, 'calendar'>,
  now: Date,
) {
  const asked = letters.findLast(({ kind, state }) => kind === 'feedback' && state === 'sent')
  const at = asked?.sentAt
  if (!asked || !at || feedback.some((each) => Date.parse(each.at) > Date.parse(at))) return null
  const until = addWorkingDays(localDay(new Date(at), calendar.zone), daysToWait, calendar)
  return localDay(now, calendar.zone) <= until ? { to: readers(asked), at } : null
}
