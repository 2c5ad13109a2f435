import type { Agreement } from '../agreement/agreement.ts'
import { localDay } from '../agreement/calendar.ts'
import { type Commitment, datedBy, deliveredDay, isOpen } from '../agreement/commitment.ts'
import { sameDue } from '../agreement/due.ts'
import type { LetterWords } from '../locales/letters.ts'
import { clean } from './clean.ts'
import { inTheirWords, stateOf } from './item.ts'
import { nameOf } from './names.ts'
import { phrase } from './phrase.ts'
import { dayInWords, dueBeside, dueInWords } from './when.ts'

/** What is different about one item, in words that follow its id. */
export type Change = { readonly id: string; readonly deliverable: string; readonly said: readonly string[] }

/** What changed between two states of an agreement, in the order of its items. */
export function changes(now: Agreement, before: Agreement, words: LetterWords): readonly Change[] {
  return now.commitments.flatMap((commitment) => {
    const old = before.commitments.find(({ id }) => id === commitment.id)
    const said = old ? differences(commitment, old, words) : added(commitment, words)
    return said.length > 0 ? [{ id: commitment.id, deliverable: clean(commitment.deliverable), said }] : []
  })
}

/** Something that came and went between two letters is not worth a word. */
function added(commitment: Commitment, words: LetterWords): readonly string[] {
  if (commitment.status === 'cancelled') return []
  const when = commitment.due ? dueInWords(commitment.due, words) : words.state.noDate
  return [phrase(words.change.added, { when, state: stateOf(commitment, words).state })]
}

const differences = (commitment: Commitment, old: Commitment, words: LetterWords): readonly string[] =>
  [
    statusChange(commitment, old, words),
    ...(isOpen(commitment) ? [dayChange, pendingChange, debtorChange, conditionChange, consequenceChange] : []).map(
      (change) => change(commitment, old, words),
    ),
    wordingChange(commitment, old, words),
  ].filter((said) => said !== null)

type Difference = (commitment: Commitment, old: Commitment, words: LetterWords) => string | null

const statusChange: Difference = (commitment, old, { change, ...words }) => {
  if (commitment.status === old.status) return null
  switch (commitment.status) {
    case 'agreed':
      return old.status === 'proposed' ? change.agreed : change.reopened
    case 'proposed':
      return change.reopened
    case 'cancelled':
      return change.dropped
    case 'delivered': {
      const day = deliveredDay(commitment)
      return phrase(change.delivered, { day: day ? dayInWords(day, words) : '' })
    }
  }
}

const dayChange: Difference = (commitment, old, words) => {
  const { due } = commitment
  if (!due || sameDue(due, old.due)) return null
  const to = dueInWords(due, words)
  if (!old.due) return phrase(words.change.dated, { to })
  const moved = phrase(words.change.moved, { from: dueBeside(old.due, due, words), to })
  if (commitment.status !== 'agreed') return moved
  const { by, at } = datedBy(commitment)
  const day = dayInWords(localDay(new Date(at), due.zone), words, 'dayWithoutYear')
  return phrase(words.change.agreedBy, { moved, name: nameOf(by), day })
}

const pendingChange: Difference = ({ pending, due }, old, words) => {
  if (!pending) return old.pending && sameDue(due, old.due) ? words.change.stays : null
  if (pending.due === 'drop') return old.pending?.due === 'drop' ? null : words.change.dropAsked
  if (old.pending && old.pending.due !== 'drop' && sameDue(pending.due, old.pending.due)) return null
  return phrase(words.change.newDayAsked, { day: dueInWords(pending.due, words) })
}

const debtorChange: Difference = ({ debtor }, old, words) =>
  debtor.address === old.debtor.address ? null : phrase(words.change.handedOver, { name: nameOf(debtor) })

const conditionChange: Difference = ({ condition }, old, words) =>
  !condition || condition.commitment === old.condition?.commitment
    ? null
    : phrase(words.change.waitsFor, { id: condition.commitment })

const consequenceChange: Difference = ({ consequence }, old, words) =>
  !consequence || consequence === old.consequence ? null : inTheirWords(words.change.ifLate, consequence, words)

const wordingChange: Difference = ({ deliverable }, old, words) =>
  deliverable === old.deliverable ? null : phrase(words.change.renamed, { item: clean(old.deliverable) })
