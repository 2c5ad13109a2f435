import type { Agreement } from '../agreement/agreement.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { isRush } from '../agreement/rush.ts'
import { localeOf } from '../locales/languages.ts'
import { calendarFile } from './calendar-file.ts'
import { changes } from './changes.ts'
import { column } from './column.ts'
import type { LetterContext } from './context.ts'
import { example } from './example.ts'
import type { Letter } from './letter.ts'
import { firstName } from './names.ts'
import { nearOccasion } from './occasion.ts'
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
  const readers = greeting(context)
  const isPlan = isFirst && !readers.isAlone
  const isShort = isPlan && isRushJob(shown, context)
  const occasion = isPlan && shown.some(isOpen) ? nearOccasion(context, words, now) : null
  const data = {
    ...readers,
    isFirst,
    isConfirming: isPlan,
    changes: changed,
    columns: sides.map((side) => column(side, shown, agreement, context, now)).filter((each) => each !== null),
    isShort,
    occasion,
    isRush: isShort || occasion !== null,
    hasQuestion: !readers.isAlone && shown.some(isUnanswered),
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

/** A job of which every day is near. One near day among far ones is work as usual, and worth no word of warning. */
function isRushJob(shown: readonly Commitment[], { calendar, rushDays }: LetterContext): boolean {
  const dated = shown.filter((each) => isOpen(each) && each.due !== null)
  return dated.length > 0 && dated.every((each) => isRush(each, calendar, rushDays))
}

const isUnanswered = ({ status, pending }: Commitment): boolean =>
  status === 'proposed' || (status === 'agreed' && pending !== null)

/** Who reads a letter alone is greeted by name, and settles and confirms nothing for the others. */
const greeting = ({ to, cc }: LetterContext) => ({
  isAlone: to.length + cc.length === 1,
  greeted: to[0] ? firstName(to[0]) : null,
})
