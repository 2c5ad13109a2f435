import { says } from '../locales/phrase.ts'
import type { Clause } from './clause.ts'
import { named, namedOrDated } from './naming.ts'
import { candidates, type Notebook, note, speakOf } from './notebook.ts'

/** 'We no longer need the banner.' */
export function withdraws(clause: Clause, book: Notebook): boolean {
  if (!says(book.locale.moves.withdraw, clause.words)) return false
  const open = candidates(book, (commitment) => ({ kind: 'withdraw', commitment }))
  const meant = named(clause, open, book)
  for (const { id } of meant) note(book, { kind: 'withdraw', commitment: id }, clause.quote)
  return meant.length > 0
}

/** 'The 15th is not possible.' Kept for the end of the mail, which may offer another day. */
export function declines(clause: Clause, book: Notebook): boolean {
  if (!says(book.locale.moves.decline, clause.words)) return false
  const open = candidates(book, (commitment) => ({ kind: 'decline', commitment }))
  const refusable = open.filter(({ status, pending }) => status === 'proposed' || pending !== null)
  const meant = namedOrDated(clause, refusable, book)
  for (const { id } of meant) {
    speakOf(book, id)
    book.refused.push({ id, quote: clause.quote })
  }
  if (meant.length === 0) book.sweeping.push({ kind: 'decline', reach: 'answered', quote: clause.quote })
  return true
}
