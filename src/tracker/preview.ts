import { nothingAgreed } from '../agreement/agreement.ts'
import { isOpen } from '../agreement/commitment.ts'
import type { Side } from '../agreement/party.ts'
import type { Reminder } from '../agreement/reminders.ts'
import type { ThreadDocument } from '../store/document.ts'
import { confirmation } from '../writing/confirmation.ts'
import { digest } from '../writing/digest.ts'
import { followUp } from '../writing/follow-up.ts'
import { identity } from '../writing/identity.ts'
import type { Letter } from '../writing/letter.ts'
import { nothingFound } from '../writing/nothing-found.ts'
import { bounceNotice, feedbackNotice, quarantineNotice } from '../writing/notice.ts'
import { question } from '../writing/question.ts'
import { review, reviewOffer } from '../writing/review.ts'
import { type Inquiry, transcript } from '../writing/transcript.ts'
import { replyAll } from './addressing.ts'
import { contextOf } from './context.ts'
import { concerning } from './digests.ts'
import { toldTo } from './discretion.ts'
import { feedbackAt, feedbackLetter } from './feedback.ts'
import { recipients, unservedReminders } from './follow-ups.ts'
import { isSilent } from './reasons.ts'
import { clientOf } from './review.ts'
import type { Settings } from './settings.ts'
import { settledAt } from './wake.ts'

/** Writes a letter of a thread as it would be written now, whether or not its time has come; null where nobody gets one. */
type Writer = (thread: ThreadDocument, settings: Settings, now: Date) => Letter | null

/** Every letter that can be looked at before it is sent, by the name to ask for it. */
export const previews: Readonly<Record<string, Writer>> = {
  confirmation: confirming,
  'heads-up': reminding('heads-up'),
  'follow-up': reminding(1),
  'follow-up-2': reminding(2),
  'follow-up-3': reminding(3),
  digest(thread, settings, now) {
    const { owner, language } = thread
    const { templates, calendar, tracker } = settings
    if (!owner) return null
    return digest(
      [concerning(thread, owner, {}, settings, now)],
      owner,
      { language, templates, calendar, tracker },
      now,
    )
  },
  feedback: (thread, settings) => feedbackLetter(thread, settings),
  status: answering('status'),
  timeline: answering('timeline'),
  help: answering('help'),
  question(thread, settings) {
    const open = thread.agreement.commitments.filter(isOpen)
    const [first] = open
    const doubt = first && { quote: first.source.quote, candidates: open.map(({ id }) => id) }
    const context = toOwner(thread, settings)
    return doubt && context ? question([doubt], thread.agreement, 'preview', context) : null
  },
  review(thread, settings, now) {
    const shown = confirming(thread, settings, now)
    const context = toOwner(thread, settings)
    return shown && context && review(shown, thread.agreement.version, context)
  },
  offer(thread, settings) {
    const client = clientOf({ to: thread.members, cc: [] }, settings)
    const context = toOwner(thread, settings)
    return client !== null && context ? reviewOffer(client, 5, context) : null
  },
  'bounce-notice'(thread, settings, now) {
    const context = toOwner(thread, settings)
    const client = thread.members.find(({ side }) => side === 'client')
    if (!context || !client) return null
    const missed = {
      kind: 'confirmation',
      to: [client.address],
      how: 'bounced',
      reply: null,
      at: now.toISOString(),
    } as const
    return bounceNotice([missed], 'preview', context)
  },
  'quarantine-notice'({ owner, language }, { templates, calendar }, now) {
    const mail = { uid: 0, reason: '…', at: now.toISOString() }
    return owner && quarantineNotice([mail], owner, { language, templates, calendar }, now)
  },
  'feedback-answer'(thread, settings) {
    const context = toOwner(thread, settings)
    const client = thread.members.find(({ side }) => side === 'client')
    return context && client ? feedbackNotice(client, '…', 'preview', context) : null
  },
  'nothing-found'(thread, settings) {
    const context = toOwner(thread, settings)
    return context && nothingFound('preview', context)
  },
  identity(thread, settings, now) {
    const client = thread.members.find(({ side }) => side === 'client')
    return client ? identity('preview', contextOf(thread, { to: [client], cc: [] }, settings), now) : null
  },
}

/** When such a letter is to go as things stand; null where none is, or where people's words and not the clock bring it. */
export function goesAt(name: string, thread: ThreadDocument, settings: Settings, now: Date): Date | null {
  if (isSilent(thread)) return null
  if (name === 'confirmation') return settledAt(thread, settings)
  if (name === 'feedback') return feedbackAt(thread, settings, now)
  const step = steps[name]
  const moments = unservedReminders(thread, settings, now).flatMap((each) => (each.step === step ? [each.at] : []))
  return moments.toSorted((a, b) => a.getTime() - b.getTime())[0] ?? null
}

const steps: Readonly<Record<string, Reminder['step']>> = {
  'heads-up': 'heads-up',
  'follow-up': 1,
  'follow-up-2': 2,
  'follow-up-3': 3,
}

function toOwner(thread: ThreadDocument, settings: Settings) {
  return thread.owner && contextOf(thread, { to: [thread.owner], cc: [] }, settings)
}

/** What has changed since the last one; all of it where nothing has. */
function confirming(thread: ThreadDocument, settings: Settings, now: Date): Letter | null {
  const everybody = replyAll(thread, settings)
  const readers = [...everybody.to, ...everybody.cc]
  if (everybody.to.length === 0) return null
  const told = toldTo(readers, thread, settings)
  const before = toldTo(readers, { ...thread, agreement: thread.confirmed }, settings)
  const context = contextOf(thread, everybody, settings)
  return confirmation(told, before, context, now) ?? confirmation(told, nothingAgreed, context, now)
}

/** About what is open and has a day: of the client's people the first who owes something, else of ours. */
function reminding(step: Exclude<Reminder['step'], 'call'>): Writer {
  return (thread, settings, now) => {
    const dated = thread.agreement.commitments.flatMap((item) =>
      isOpen(item) && item.due ? [{ item, reminder: reminderOf(item.id, item.due, step, item.debtor.side, now) }] : [],
    )
    const [first] = dated.toSorted((a, b) => b.item.debtor.side.localeCompare(a.item.debtor.side))
    if (!first) return null
    const { debtor } = first.item
    const group = dated.filter(({ item }) => item.debtor.address === debtor.address)
    const readers = recipients(group, debtor, thread, settings)
    if (readers.to.length === 0) return null
    const told = toldTo([...readers.to, ...readers.cc], thread, settings)
    const reminders = group.map(({ reminder }) => reminder)
    return followUp(told, reminders, step, contextOf(thread, readers, settings), now)
  }
}

const reminderOf = (id: string, due: Reminder['due'], step: Reminder['step'], side: Side, now: Date): Reminder => ({
  id,
  due,
  step,
  at: now,
  until: now,
  to: side === 'agency' || step === 'heads-up' ? 'debtor' : 'thread',
  zone: due.zone,
})

function answering(inquiry: Inquiry): Writer {
  return (thread, settings, now) => {
    const context = toOwner(thread, settings)
    return context && transcript([], [inquiry], thread.agreement, 'preview', context, now)
  }
}
