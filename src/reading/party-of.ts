import { type Party, sameHouse } from '../agreement/party.ts'
import type { Clause } from './clause.ts'
import type { Notebook } from './notebook.ts'

/** The writer, or the person on the other side to whom the clause speaks. Null: a colleague of the writer's. */
export function partyOf(owes: 'writer' | 'reader', { called }: Pick<Clause, 'called'>, book: Notebook): Party | null {
  const { writer, others } = book.cast
  if (owes === 'writer') return writer
  if (called) return sameHouse(called, writer) ? null : called
  const greeted = others.find(({ address }) => address === book.greeted?.address)
  return greeted ?? others[0] ?? null
}
