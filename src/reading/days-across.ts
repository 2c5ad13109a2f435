import { type Party, sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { deliverable } from './deliverable.ts'
import type { Notebook } from './notebook.ts'
import { propose } from './propose.ts'
import type { Days } from './segment.ts'
import type { Sentence } from './sentences.ts'

/** 'x' ticks a day off, and is no thing. */
const isWord = (cell: string): boolean => /\p{L}[\p{L}\p{M}]/u.test(cell)

/**
 * A row of a table with its days across the top: one item a filled cell, owed by whoever stands ahead of them, on the
 * day above. Null where the table has no such head.
 */
export function daysAcross(
  { cells, columns }: Sentence,
  days: Days,
  ownerOf: (cell: string) => Party | null,
  book: Notebook,
): boolean | null {
  const tops = columns?.map((top) => (/\d/.test(top) ? (days(top).at(-1)?.due ?? null) : null)) ?? []
  const [corner] = tops
  const isHead = corner === null && tops.filter((top) => top !== null).length > 1
  if (!isHead || !cells) return null
  const [ahead = '', ...across] = cells
  const debtor = ownerOf(ahead)
  if (!debtor) return false
  const { writer, others } = book.cast
  const creditor = sameHouse(debtor, writer) ? others[0] : writer
  if (!creditor) return false
  const act = sameHouse(debtor, writer) ? 'promise' : 'request'
  const { moves } = book.locale
  for (const [at, cell] of across.entries()) {
    const due = tops[at + 1]
    const thing = isWord(cell) ? deliverable(cell, [], '', moves) : 'nothing'
    if (!due || thing === 'nothing' || 'noun' in thing || moves.events.pattern.test(small(cell))) continue
    const quote = [ahead, columns?.[at + 1], cell].join(' | ')
    propose(book, { act, debtor, creditor, deliverable: thing.phrase, due, quote })
  }
  return true
}
