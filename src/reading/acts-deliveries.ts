import type { Commitment } from '../agreement/commitment.ts'
import { sameHouse } from '../agreement/party.ts'
import { says } from '../locales/phrase.ts'
import { named, recent } from './acts-answers.ts'
import { type Clause, dueIn } from './clause.ts'
import { candidates, type Notebook, note } from './notebook.ts'
import { pointings } from './which.ts'

const link = /\bhttps?:\/\/\S+|\bwww\.\S+/i

/** The debtor says that it is done: 'attached', 'the draft is up', or the thing itself. */
export function reports(clause: Clause, book: Notebook): boolean {
  const words = book.locale.moves
  if (clause.dues.some(({ due }) => due.day > book.message.sentAt.slice(0, 10))) return false
  const open = candidates(book, (commitment) => ({ kind: 'report', commitment }))
  if (open.length === 0) return false
  const told = given(clause, open, book)
  if (told) return note(book, { kind: 'report', commitment: told.id }, clause.quote)
  const linked = link.test(clause.text)
  const said = says(words.report, clause.text)
  if (!said && !linked && book.message.files.length === 0) return false
  if (says(words.missing, clause.text) || (clause.text.trimEnd().endsWith('?') && !linked)) return false
  const meant = worded(clause, open, book)
  if (meant.length === 0 && !said && !linked) return false
  if (meant.length > 0) return deliver(meant, clause, book)
  return !isAboutElse(clause, book) && deliver(byFile(open, book), clause, book)
}

/** Words left over when the words of sending are taken away: it is something else that is attached. */
function isAboutElse(clause: Clause, book: Notebook): boolean {
  void clause
  void book
  return false
}

function deliver(meant: readonly Commitment[], clause: Clause, book: Notebook): boolean {
  if (meant.length > 1 && !says(book.locale.moves.all, clause.text)) {
    book.ambiguities.push({ quote: clause.quote, candidates: meant.map(({ id }) => id) })
    return true
  }
  for (const { id } of meant) note(book, { kind: 'report', commitment: id }, clause.quote)
  return meant.length > 0
}

/** The items a clause names by their words: 'the draft', 'texts, figures and the two photos'. */
function worded(clause: Clause, open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const text = clause.text.replace(link, ' ')
  const found = pointings(text, [], open, book.locale.moves).filter(({ words }) => words > 0)
  const best = found[0]
  if (!best) return []
  return found
    .filter((each) => each.words >= 0.85 * best.words && each.covered >= 0.7 * best.covered)
    .map(({ commitment }) => commitment)
}

/** 'Here it is': the only one open, the one a file is named after, the one asked for last. */
function byFile(open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const files = book.message.files.join(' ').replace(/[_.-]+/g, ' ')
  const found = pointings(files, [], open, book.locale.moves)
  const best = found[0]
  if (best) return found.filter(({ words }) => words >= 0.85 * best.words).map(({ commitment }) => commitment)
  const agreed = open.filter(({ status }) => status === 'agreed')
  const among = agreed.length > 0 ? agreed : open
  return among.length === 1 ? among : recent(among, book)
}

/** The thing itself stands in the text: a price, an approval, the comments. */
function given(clause: Clause, open: readonly Commitment[], book: Notebook): Commitment | null {
  if (clause.text.trimEnd().endsWith('?')) return null
  const kinds = book.locale.moves.given.filter(({ pattern }) => pattern.test(clause.text))
  const fitting = open.filter(({ deliverable }) => kinds.some(({ of }) => of.test(deliverable)))
  return fitting.length > 1 ? (named(clause, fitting, book)[0] ?? fitting[0] ?? null) : (fitting[0] ?? null)
}

/** The creditor says that it has come: 'got it, thanks'. */
export function acknowledges(clause: Clause, book: Notebook): boolean {
  const words = book.locale.moves
  if (!says(words.satisfy, clause.text) || says(words.missing, clause.text) || clause.text.trimEnd().endsWith('?'))
    return false
  const open = candidates(book, (commitment) => ({ kind: 'satisfy', commitment }))
  const meant = worded(clause, open, book)
  const today = book.message.sentAt.slice(0, 10)
  const awaited = open.filter(({ due, status }) => status === 'agreed' && due !== null && due.day <= today)
  const it = meant.length > 0 ? meant : awaited.length === 1 && dueIn(clause) === null ? awaited : []
  if (it.length === 0) return false
  for (const { id } of it) note(book, { kind: 'satisfy', commitment: id }, clause.quote)
  return true
}

/** A mail without any other act, from somebody who owes one thing that is told and not sent: the names themselves. */
export function tells(book: Notebook): void {
  if (book.acts.length > 0 || book.sweeping.length > 0) return
  const open = candidates(book, (commitment) => ({ kind: 'report', commitment }))
  const mine = open.filter(({ debtor }) => sameHouse(debtor, book.cast.writer))
  const [it] = mine
  if (!it || mine.length > 1 || !book.locale.moves.told.pattern.test(it.deliverable)) return
  note(book, { kind: 'report', commitment: it.id }, book.message.text.trim().split('\n')[0] ?? '')
}
