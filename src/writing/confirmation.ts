import type { Agreement } from '../agreement/agreement.ts'
import { isOpen } from '../agreement/commitment.ts'
import { isRush } from '../agreement/rush.ts'
import { localeOf } from '../locales/languages.ts'
import { calendarFile } from './calendar-file.ts'
import { changes } from './changes.ts'
import { column } from './column.ts'
import type { LetterContext } from './context.ts'
import { example } from './example.ts'
import type { Letter } from './letter.ts'
import { firstName } from './names.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'

const sides = ['client', 'agency'] as const

/**
 * What both sides have promised, side by side, for everybody on the thread; `before` is the agreement as it was last
 * confirmed. Null when nothing has changed that a reader would see.
 */
export function confirmation(
  agreement: Agreement,
  before: Agreement,
  context: LetterContext,
  now: Date,
): Letter | null {
  const words = localeOf(context.thread.language).letters
  const changed = changes(agreement, before, words)
  if (changed.length === 0) return null
  const isFirst = before.commitments.length === 0
  const shown = agreement.commitments.filter(
    ({ id, status }) => status !== 'cancelled' || changed.some((change) => change.id === id),
  )
  const file = calendarFile(agreement, context.thread.id, now)
  const data = {
    ...greeting(context),
    isFirst,
    changes: changed,
    columns: sides.map((side) => column(side, shown, agreement, context, now)).filter((each) => each !== null),
    isRush: isFirst && shown.some((each) => isOpen(each) && isRush(each, context.calendar, context.rushDays)),
    hasQuestion: shown.some(({ status, pending }) => status === 'proposed' || (pending && status === 'agreed')),
    isDone: !shown.some(isOpen),
    hasFile: file !== null,
    example: example(shown.find(isOpen) ?? null, words, context.calendar, now),
  }
  return {
    key: `confirmation/${context.thread.id}/${agreement.version}`,
    kind: 'confirmation',
    ...replyTo(context),
    ...rendered('confirmation', data, context.thread.language, context.templates),
    files: file ? [file] : [],
  }
}

/** One reader is greeted by name: where the tracker speaks to nobody else, 'everyone' would be odd. */
const greeting = ({ to, cc }: LetterContext) => ({
  isAlone: to.length + cc.length === 1,
  greeted: to[0] ? firstName(to[0]) : null,
})
