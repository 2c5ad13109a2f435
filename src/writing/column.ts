import type { Agreement } from '../agreement/agreement.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { moment } from '../agreement/due.ts'
import type { Side } from '../agreement/party.ts'
import { movedBy } from '../agreement/standing.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterContext } from './context.ts'
import { type Item, item } from './item.ts'
import { bringers, nameOf } from './names.ts'
import { afterOccasion } from './occasion.ts'
import { phrase } from './phrase.ts'
import { dueInWords } from './when.ts'

/** What one side brings: what is open by its day, undated things after it, then what is done. Null for a side without people. */
export function column(
  side: Side,
  shown: readonly Commitment[],
  agreement: Agreement,
  context: LetterContext,
  now: Date,
) {
  const { thread, calendar } = context
  const words = localeOf(thread.language).letters
  const moved = movedBy(agreement, calendar, now)
  const owed = shown.filter(({ debtor }) => debtor.side === side)
  const people = owed.length > 0 ? owed.map(({ debtor }) => debtor) : thread.members.filter((one) => one.side === side)
  if (people.length === 0) return null
  const severalOwe = new Set(owed.map(({ debtor }) => debtor.address)).size > 1
  return {
    side,
    looks: { [side]: true },
    heading: bringers(people, words),
    nothing: owed.length === 0 ? words.nothingToBring : null,
    items: owed.toSorted(byDay).map((commitment) => ({
      ...withProposal(item(commitment, agreement, words, context), commitment, agreement, moved, context),
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
  context: LetterContext,
): Item {
  const words = localeOf(context.thread.language).letters
  const input = agreement.commitments.find((each) => each.id === condition?.commitment)
  const move = moved.find((each) => each.id === id)
  if (!input?.deliveredAt || !move || pending) return shown
  const note = phrase(words.note.proposed, { id: input.id, day: dueInWords(move.proposed, words) })
  const late = afterOccasion(move.due, move.proposed, context, words)
  return { ...shown, notes: [...shown.notes, note, ...(late ? [late] : [])] }
}

const byDay = (a: Commitment, b: Commitment): number =>
  Number(isOpen(b)) - Number(isOpen(a)) || momentOf(a) - momentOf(b)

const momentOf = ({ due }: Commitment): number => (due ? moment(due).getTime() : Number.MAX_VALUE)
