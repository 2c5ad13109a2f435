import type { Act } from '../agreement/act.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { hears, wordsIn } from '../locales/heard.ts'
import { withdrawPart } from './acts-parts.ts'
import { before, type Clause } from './clause.ts'
import { contentWords } from './content-words.ts'
import { isOfAnother, named, onTable, recent } from './naming.ts'
import { candidates, type Notebook, note, speakOf } from './notebook.ts'
import { byDay, byWord, pointings } from './which.ts'
import { namedIn } from './who.ts'

/** The most telling words of a clause that names nothing: 'scrap that'. */
const FEW = 2

/** 'We no longer need the banner.' */
export function withdraws(clause: Clause, book: Notebook): boolean {
  // Nobody drops in one mail what he asks for in it: 'the password today, or it won't happen'.
  const isKnown = ({ id }: Commitment): boolean => !book.opened.has(id)
  const open = hears(book.locale.moves.withdraw, clause.words) ? candidates(book, 'withdraw').filter(isKnown) : []
  if (open.length === 0 || isUndecided(clause, book)) return false
  const worded = named(clause, open, book)
  if (isGone(clause, worded, book)) return false
  if (worded.length === 0 && isOfAnother(clause, open, book)) return false
  const last = worded.filter(({ id }) => id === book.spokenOf.at(-1))
  const meant = last.length > 0 ? last : worded.length > 0 ? worded : it(clause, open, book)
  const [only, another] = meant
  if (only && !another && withdrawPart(only, clause, book)) return true
  for (const { id } of meant) note(book, { kind: 'withdraw', commitment: id }, clause.quote)
  return meant.length > 0
}

/** 'Should we drop the logos?' asks, and 'not before Monday' drops nothing; 'could you cancel them?' does. */
function isUndecided({ text, dues, words, small }: Clause, { locale: { moves } }: Notebook): boolean {
  if (dues.length > 0 && hears(moves.respite ?? [], words)) return true
  return text.trimEnd().endsWith('?') && moves.wondering?.pattern.test(small.text.trim()) === true
}

/** What is named best is off the table already: 'the back label, fine, we drop it', where a front label is still due. */
function isGone({ text, whole }: Clause, worded: readonly Commitment[], book: Notebook): boolean {
  if (worded.length === 0) {
    const [named] = pointings(text, [], book.agreement.commitments, book.locale.moves)
    return named?.commitment.status === 'cancelled'
  }
  const [best] = pointings(whole.text, [], book.agreement.commitments, book.locale.moves)
  return best !== undefined && !worded.includes(best.commitment) && best.commitment.status === 'cancelled'
}

/** 'Forget about that one': what the mail spoke of last, or else the mail it answers, unless that is gone already. */
function it(clause: Clause, open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const last = book.acts.at(-1)
  if (last?.kind === 'withdraw' || clause.dues.length > 0) return []
  // 'Scrap that.' Of a mail that began so, it is the only thing on the table.
  if (book.spokenOf.length === 0)
    return onTable(book).length === 1 && namesNothing(clause, book) ? justSpokenOf(clause, open, book) : []
  return recent(open, book).slice(0, 1)
}

/**
 * 'Scrap it then' under a mail that spoke of it. Where that mail refused another thing, or this one says no, the thing
 * refused is 'it': what the writer asked for himself and was promised stays.
 */
function justSpokenOf({ words }: Clause, open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const isOfAnswered = ({ messageId }: Act): boolean => book.message.inReplyTo.includes(messageId)
  const { commitments } = book.agreement
  if (commitments.some(({ status, acts }) => status === 'cancelled' && acts.some(isOfAnswered))) return []
  const spokenOf = open.filter(({ acts }) => acts.some(isOfAnswered))
  const isNo = book.denied || hears(book.locale.moves.decline, words)
  return isNo ? refused(spokenOf, book) : spokenOf
}

/** 'We stop the posters' names them, though they are off the table already; 'the party is too dear: scrap it' is of a party. */
function namesNothing({ text }: Clause, { agreement, cast, lines, locale: { moves } }: Notebook): boolean {
  const said = contentWords(lines.join(' '), moves).filter((word) => namedIn(word, cast.everybody) === null)
  return (
    Math.max(said.length, contentWords(text, moves).length) <= FEW &&
    byWord(text, [], agreement.commitments, moves).length === 0
  )
}

/** What somebody else has put forward: nobody refuses what he asks for himself, as in 'no more than 20 pages, no names'. */
export const refused = (open: readonly Commitment[], { cast: { writer } }: Notebook): readonly Commitment[] =>
  open.filter(({ pending, source }) => pending !== null || source.by.side !== writer.side)

/** 'The 15th is not possible.' Kept for the end of the mail, which may offer another day. */
export function declines(clause: Clause, book: Notebook): boolean {
  if (!hears(book.locale.moves.decline, clause.words)) return false
  book.denied = true
  const open = refused(candidates(book, 'decline'), book)
  if (open.length === 0) return false
  if (isOfAnother(clause, open, book)) return true
  const refusable = open.filter(({ status, pending }) => status === 'proposed' || pending !== null)
  const worded = named(clause, refusable, book)
  const meant = worded.length > 0 ? worded : byDay(clause.dues, refusable)
  for (const { id } of meant) {
    speakOf(book, id)
    book.refused.push({ id, quote: clause.quote, clause })
  }
  if (meant.length === 0) book.sweeping.push({ kind: 'decline', reach: 'answered', quote: clause.quote })
  return true
}

/** 'All fine, except the list': the yes before it is one to the rest. What becomes of the list, the mail may say next. */
export function excepts(clause: Clause, book: Notebook): boolean {
  if (!hears(book.locale.moves.except ?? [], clause.words)) return false
  const meant = byWord(clause.text, clause.dues, onTable(book), book.locale.moves)
  for (const { id } of meant) {
    book.excepted.add(id)
    speakOf(book, id)
  }
  book.sweeping = book.sweeping.map((each) => (each.kind === 'accept' ? { ...each, reach: 'rest' } : each))
  const { accept, all, decline } = book.locale.moves
  // 'Everything except the list is fine'
  if (hears(accept, clause.words) && hears(all, wordsIn(before(clause))) && !hears(decline, clause.words))
    book.sweeping.push({ kind: 'accept', reach: 'rest', quote: clause.quote })
  return clause.dues.length === 0 && meant.length > 0
}
