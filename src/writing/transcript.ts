import type { Agreement } from '../agreement/agreement.ts'
import { localDay } from '../agreement/calendar.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { type Entry, loose, timeline, waited } from '../agreement/timeline.ts'
import { localeOf } from '../locales/languages.ts'
import type { Outcome } from '../locales/letters.ts'
import { clean, excerpt } from './clean.ts'
import type { LetterContext } from './context.ts'
import { example } from './example.ts'
import { item } from './item.ts'
import type { Letter } from './letter.ts'
import { firstName, nameOf } from './names.ts'
import { counted, phrase } from './phrase.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'
import { timelineFiles } from './timeline-file.ts'
import { dayInWords, dueInWords } from './when.ts'

/** A line as it was typed, and what came of it. */
export type TranscriptLine = { readonly line: string; readonly outcome: Outcome }

/** What somebody asked us to tell. */
export type Inquiry = 'status' | 'timeline' | 'help'

/** What we made of somebody's lines, for that person alone; `hash` is their message's. Null when there is nothing to tell. */
export function transcript(
  lines: readonly TranscriptLine[],
  inquiries: readonly Inquiry[],
  agreement: Agreement,
  hash: string,
  context: LetterContext,
  now: Date,
): Letter | null {
  if (lines.length === 0 && inquiries.length === 0) return null
  const { thread, templates, to, calendar } = context
  const words = localeOf(thread.language).letters
  const open = agreement.commitments.filter(isOpen)
  const entries = inquiries.includes('timeline') ? timeline([{ subject: thread.subject, agreement }], calendar) : []
  const id = open[0]?.id ?? 'A1'
  const data = {
    greeted: to[0] ? firstName(to[0]) : null,
    hasLines: lines.length > 0,
    lines: lines.map(({ line, outcome }) => ({
      typed: phrase(words.typed, { text: phrase(words.quoted, { text: excerpt(line) }) }),
      outcome: words.outcome[outcome],
    })),
    isStatus: inquiries.includes('status'),
    items: open.map((commitment) => item(commitment, agreement, words, context)),
    isTimeline: inquiries.includes('timeline'),
    ...history(entries, agreement, context, now),
    isHelp: inquiries.includes('help') || lines.some(({ outcome }) => outcome === 'not understood'),
    id,
    other: open.find((each) => each.id !== id)?.id ?? (id === 'C1' ? 'A1' : 'C1'),
    example: example(open[0] ?? null, words, calendar, now),
  }
  return {
    key: `transcript/${thread.id}/${hash}`,
    kind: 'transcript',
    ...replyTo(context),
    ...rendered('transcript', data, thread.language, templates),
    files: inquiries.includes('timeline') ? timelineFiles(entries, waited(agreement, calendar, now)) : [],
  }
}

/** The timeline of this thread: day, who, what was done, about what; then what it comes to, and what hangs in the air. */
function history(entries: readonly Entry[], agreement: Agreement, { thread, calendar }: LetterContext, now: Date) {
  const words = localeOf(thread.language).letters
  const { unanswered, undated } = loose(agreement)
  const { agency, client } = waited(agreement, calendar, now)
  const named = ({ id, deliverable }: Commitment) => ({ id, deliverable: clean(deliverable) })
  return {
    entries: entries.map(({ at, actor, act, id, deliverable, due, to, workingDaysLate: late }) => ({
      day: dayInWords(localDay(new Date(at), calendar.zone), words, 'dayWithoutYear'),
      actor: nameOf(actor),
      act: words.act[act],
      id,
      deliverable: clean(deliverable),
      due: due && dueInWords(due, words, 'dayWithoutYear'),
      taker: to && phrase(words.change.handedOver, { name: nameOf(to) }),
      late: late === null ? null : late === 0 ? words.lateToday : counted(words.late, late, words.tag),
    })),
    waits: {
      agency: counted(words.interval['working day'], agency, words.tag),
      client: counted(words.interval['working day'], client, words.tag),
    },
    unanswered: unanswered.map(({ commitment, by }) => ({
      ...named(commitment),
      turn: phrase(words.note.toAnswer, { name: nameOf(by) }),
    })),
    isUnanswered: unanswered.length > 0,
    undated: undated.map((commitment) => ({ ...named(commitment), who: nameOf(commitment.debtor) })),
    isUndated: undated.length > 0,
  }
}
