import type { Agreement } from '../agreement/agreement.ts'
import { localDay } from '../agreement/calendar.ts'
import { isOpen } from '../agreement/commitment.ts'
import { timeline } from '../agreement/timeline.ts'
import { localeOf } from '../locales/languages.ts'
import { clean, oneLine } from './clean.ts'
import type { LetterContext } from './context.ts'
import { item } from './item.ts'
import type { Letter } from './letter.ts'
import { firstName, nameOf } from './names.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'
import type { Inquiry } from './transcript.ts'
import { dayInWords, dueInWords } from './when.ts'

/** A conversation as its reader may be told of it. */
export type Told = { readonly subject: string; readonly agreement: Agreement }

/**
 * How all conversations of a person stand, for whoever asks outside of any; `hash` is that message's. Null where neither
 * "status" nor "timeline" was asked.
 */
export function overview(
  threads: readonly Told[],
  inquiries: readonly Inquiry[],
  hash: string,
  context: LetterContext,
): Letter | null {
  const [isStatus, isTimeline] = [inquiries.includes('status'), inquiries.includes('timeline')]
  if (!isStatus && !isTimeline) return null
  const { thread, templates, to, calendar } = context
  const words = localeOf(thread.language).letters
  const sections = threads.map(({ subject, agreement }) => ({
    subject: oneLine(subject),
    items: isStatus ? agreement.commitments.filter(isOpen).map((each) => item(each, agreement, words)) : [],
    entries: isTimeline
      ? timeline([{ subject, agreement }], calendar).map(({ at, actor, act, id, deliverable, due }) => ({
          ...{ id, actor: nameOf(actor), act: words.act[act], deliverable: clean(deliverable) },
          day: dayInWords(localDay(new Date(at), calendar.zone), words, 'dayWithoutYear'),
          due: due && dueInWords(due, words, 'dayWithoutYear'),
        }))
      : [],
  }))
  const told = sections.filter(({ items, entries }) => items.length + entries.length > 0)
  const data = { greeted: to[0] ? firstName(to[0]) : null, threads: told }
  return {
    key: `overview/${thread.id}/${hash}`,
    kind: 'transcript',
    ...replyTo(context),
    ...rendered('overview', data, thread.language, templates),
    files: [],
  }
}
