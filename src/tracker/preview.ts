import { nothingAgreed } from '../agreement/agreement.ts'
import { isOpen } from '../agreement/commitment.ts'
import type { Reminder } from '../agreement/reminders.ts'
import type { ThreadDocument } from '../store/document.ts'
import { confirmation } from '../writing/confirmation.ts'
import { digest } from '../writing/digest.ts'
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
import { type Preview, previewReminder } from './preview-reminder.ts'
import { isSilent } from './reasons.ts'
import type { OnRecord } from './rehearse.ts'
import { clientOf } from './review.ts'
import type { Settings } from './settings.ts'
import { settledAt } from './wake.ts'

/** Writes a letter of a thread as it would be written now, whether or not its time has come; null where nobody gets one. */
type Writer = (thread: ThreadDocument, settings: Settings, now: Date) => Letter | null

const writers: Readonly<Record<string, Writer>> = {
  confirmation: confirming,
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

const steps: Readonly<Record<string, Exclude<Reminder['step'], 'call'>>> = {
  'heads-up': 'heads-up',
  'follow-up': 1,
  'follow-up-2': 2,
  'follow-up-3': 3,
}

/** Every letter that can be looked at before it is sent, by the name to ask for it. */
export const previewable: readonly string[] = [...Object.keys(steps), ...Object.keys(writers)]

/** Null where there is nothing to say, or nobody to say it to. */
export async function preview(
  name: string,
  thread: ThreadDocument,
  record: OnRecord,
  settings: Settings,
  now: Date,
): Promise<Preview | null> {
  const step = steps[name]
  if (step) return previewReminder(step, thread, record, settings, now)
  const letter = writers[name]?.(thread, settings, now) ?? null
  return letter && { letter, at: goesAt(name, thread, settings, now) }
}

function goesAt(name: string, thread: ThreadDocument, settings: Settings, now: Date): Date | null {
  if (isSilent(thread)) return null
  if (name === 'confirmation') return settledAt(thread, settings)
  return name === 'feedback' ? feedbackAt(thread, settings, now) : null
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

function answering(inquiry: Inquiry): Writer {
  return (thread, settings, now) => {
    const context = toOwner(thread, settings)
    return context && transcript([], [inquiry], thread.agreement, 'preview', context, now)
  }
}
