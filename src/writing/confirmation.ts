import type { Agreement } from '../agreement/agreement.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { moment } from '../agreement/due.ts'
import type { Side } from '../agreement/party.ts'
import { isRush } from '../agreement/rush.ts'
import { movedBy } from '../agreement/standing.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterWords } from '../locales/letters.ts'
import { calendarFile } from './calendar-file.ts'
import { changes } from './changes.ts'
import type { LetterContext } from './context.ts'
import { example } from './example.ts'
import { type Item, item } from './item.ts'
import type { Letter } from './letter.ts'
import { bringers, firstName, nameOf } from './names.ts'
import { phrase } from './phrase.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'
import { dueInWords } from './when.ts'

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
    columns: (['client', 'agency'] as const).map((side) => column(side, shown, agreement, context, now)),
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

/** What one side brings: what is open by its day, undated things after it, then what is done. */
function column(
  side: Side,
  shown: readonly Commitment[],
  agreement: Agreement,
  { thread, calendar }: LetterContext,
  now: Date,
) {
  const words = localeOf(thread.language).letters
  const moved = movedBy(agreement, calendar, now)
  const owed = shown.filter(({ debtor }) => debtor.side === side)
  const people = owed.length > 0 ? owed.map(({ debtor }) => debtor) : thread.members.filter((one) => one.side === side)
  const severalOwe = new Set(owed.map(({ debtor }) => debtor.address)).size > 1
  return {
    side,
    looks: { [side]: true },
    heading: bringers(people, words),
    nothing: owed.length === 0 ? words.nothingToBring : null,
    items: owed.toSorted(byDay).map((commitment) => ({
      ...withProposal(item(commitment, agreement, words), commitment, agreement, moved, words),
      owedBy: severalOwe && isOpen(commitment) ? phrase(words.note.owedBy, { name: nameOf(commitment.debtor) }) : null,
    })),
  }
}

/** What waited for something that came late gets a fair day proposed; it binds nobody before it is agreed. */
function withProposal(
  shown: Item,
  { id, condition, pending }: Commitment,
  agreement: Agreement,
  moved: ReturnType<typeof movedBy>,
  words: LetterWords,
): Item {
  const input = agreement.commitments.find((each) => each.id === condition?.commitment)
  const proposed = moved.find((each) => each.id === id)?.proposed
  if (!input?.deliveredAt || !proposed || pending) return shown
  const note = phrase(words.note.proposed, { id: input.id, day: dueInWords(proposed, words) })
  return { ...shown, notes: [...shown.notes, note] }
}

const byDay = (a: Commitment, b: Commitment): number =>
  Number(isOpen(b)) - Number(isOpen(a)) || momentOf(a) - momentOf(b)

const momentOf = ({ due }: Commitment): number => (due ? moment(due).getTime() : Number.MAX_VALUE)
