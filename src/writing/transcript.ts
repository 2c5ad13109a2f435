import type { Agreement } from '../agreement/agreement.ts'
import { localDay } from '../agreement/calendar.ts'
import { isOpen } from '../agreement/commitment.ts'
import { timeline } from '../agreement/timeline.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterWords, Outcome } from '../locales/letters.ts'
import { clean, excerpt } from './clean.ts'
import type { LetterContext } from './context.ts'
import { example } from './example.ts'
import { item } from './item.ts'
import type { Letter } from './letter.ts'
import { firstName, nameOf } from './names.ts'
import { phrase } from './phrase.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'
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
  const data = {
    greeted: to[0] ? firstName(to[0]) : null,
    hasLines: lines.length > 0,
    lines: lines.map(({ line, outcome }) => ({
      typed: phrase(words.typed, { text: phrase(words.quoted, { text: excerpt(line) }) }),
      outcome: words.outcome[outcome],
    })),
    isStatus: inquiries.includes('status'),
    items: open.map((commitment) => item(commitment, agreement, words)),
    isTimeline: inquiries.includes('timeline'),
    entries: history(agreement, context, words),
    isHelp: inquiries.includes('help') || lines.some(({ outcome }) => outcome === 'not understood'),
    id: open[0]?.id ?? 'A1',
    example: example(open[0] ?? null, words, calendar, now),
  }
  return {
    key: `transcript/${thread.id}/${hash}`,
    kind: 'transcript',
    ...replyTo(context),
    ...rendered('transcript', data, thread.language, templates),
    files: [],
  }
}

/** The timeline of this thread: day, who, what was done, about what. */
function history(agreement: Agreement, { thread, calendar }: LetterContext, words: LetterWords) {
  return timeline([{ subject: thread.subject, agreement }], calendar).map(
    ({ at, actor, act, id, deliverable, due }) => ({
      day: dayInWords(localDay(new Date(at), calendar.zone), words, 'dayWithoutYear'),
      actor: nameOf(actor),
      act: words.act[act],
      id,
      deliverable: clean(deliverable),
      due: due && dueInWords(due, words, 'dayWithoutYear'),
    }),
  )
}
