import type { Commitment } from '../agreement/commitment.ts'
import type { Due } from '../agreement/due.ts'
import { sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { hears, type Words, wordsIn } from '../locales/heard.ts'
import { partSpokenOf } from './acts-parts.ts'
import { type Clause, dueIn } from './clause.ts'
import { isOfAnother, namedOrDated, onTable, quoted, tellsElse } from './naming.ts'
import { candidates, type Notebook, note } from './notebook.ts'
import { isOfPart } from './parts.ts'
import { byWord, daysOf, pointings } from './which.ts'

/** The most words of a mail that is one answer as a whole. */
const SHORT = 10

/**
 * 'The 20th can be done', 'Tuesday suffices for the portraits': whoever was asked says the very day again, and nothing
 * against it. No list of words for yes is ever whole; so this is one, unless the rest of the mail says otherwise.
 */
export function presumes(said: Clause, book: Notebook): boolean {
  const clause = { ...said, dues: said.again }
  if (clause.dues.length === 0 || clause.text.trimEnd().endsWith('?')) return false
  if (!isOwner(clause) && restates(clause, book)) return true
  const open = asked(book)
  const known = open.flatMap(daysOf)
  if (isOwner(clause) || clause.dues.some(({ due }) => !known.includes(due.day))) {
    book.elsewhere = true
    return false
  }
  if (isAgainst(clause.words, book) || isOfAnother(clause, open, book)) return false
  const meant = namedOrDated(clause, open, book).filter((each) =>
    clause.dues.some(({ due }) => daysOf(each).includes(due.day)),
  )
  if (tellsElse(clause, meant, book) && !isMereAnswer(clause, meant, book)) return false
  for (const each of meant) {
    const stands = each.status === 'agreed' && !clause.dues.some(({ due }) => due.day === dayAsked(each))
    // 'The 16th stands', where another day was asked for.
    const said = { id: each.id, quote: clause.quote }
    if (stands) book.refused.push({ ...said, clause: null })
    else book.presumed.push(said)
  }
  return meant.length > 0
}

/** 'Thursday, by all the saints.' So short a mail, with the day that was asked for, answers; small talk does not. */
const isMereAnswer = (
  { words }: Clause,
  meant: readonly Commitment[],
  { text, locale: { moves } }: Notebook,
): boolean =>
  moves.smallTalk !== undefined &&
  // Whoever wants more time for what is agreed needs a plainer yes.
  meant.every(({ status }) => status === 'proposed') &&
  text.trim().split(/\s+/).length <= SHORT &&
  ![moves.smallTalk, moves.satisfy, moves.whereabouts ?? []].some((phrases) => hears(phrases, words))

/** 'Friday's drinks were fun' tells of the drinks. */
const isOwner = ({ text, dues }: Clause): boolean =>
  dues.some(({ index, text: day }) => /^['’]\p{L}/u.test(text.slice(index + day.length)))

/** 'The invitation goes out tonight': who owes a thing says a day of it, in whatever words. */
function restates(clause: Clause, book: Notebook): boolean {
  const due = dueIn(clause)
  if (!due || due.day < book.message.sentAt.slice(0, 10) || isAgainst(clause.words, book)) return false
  const mine = onTable(book).filter(({ id, debtor }) => !book.opened.has(id) && sameHouse(debtor, book.cast.writer))
  const [it, another] = pointings(clause.text, clause.dues, mine, book.locale.moves).filter(
    ({ alone, words, commitment }) => alone && words >= 0.5 && !daysOf(commitment).includes(due.day),
  )
  if (!it || another || !isAnswerable(it.commitment, due)) return false
  const part = partSpokenOf(it.commitment, due, clause, book)
  return note(book, { kind: 'reschedule', commitment: part.id, due }, clause.quote) || part !== it.commitment
}

/** A day for what the other side asked for, or a later one for what is agreed: a sooner one is a slip, unless it is promised. */
const isAnswerable = ({ status, source, debtor, due }: Commitment, day: Due): boolean =>
  status === 'proposed' ? source.by.side !== debtor.side : due !== null && due.day < day.day

const dayAsked = ({ pending }: Commitment): string | null =>
  pending !== null && pending.due !== 'drop' ? (pending.due?.day ?? null) : null

/** What the other side put before the writer, and waits for. */
const asked = (book: Notebook): readonly Commitment[] =>
  candidates(book, 'accept').filter(
    ({ id, status, pending }) => !book.opened.has(id) && (status === 'proposed' || pending !== null),
  )

/** It refuses, evades, hedges, asks for another day, or says that something is still to come. */
const isAgainst = (words: Words, { locale: { moves } }: Notebook): boolean =>
  [
    moves.whereabouts ?? [],
    moves.decline,
    moves.evade,
    moves.vetoes,
    moves.hypotheticals,
    moves.move,
    moves.missing,
    moves.except ?? [],
  ].some((phrases) => hears(phrases, words))

/** A yes that is only presumed holds where the mail refuses nothing, names no other day and says nothing else of its item. */
export function settlePresumed(book: Notebook): void {
  if (book.denied || book.elsewhere) return
  const touched = new Set([
    ...book.acts.flatMap((act) => ('terms' in act ? [] : [act.commitment])),
    ...book.refused.map(({ id }) => id),
    ...book.excepted,
  ])
  const meant = book.presumed.length > 0 ? book.presumed : short(book)
  for (const { id, quote } of meant) if (!touched.has(id)) note(book, { kind: 'accept', commitment: id }, quote)
}

/** 'Twist my arm.' A few words back to whoever asked for something, of no other thing and none against it. */
function short(book: Notebook): Notebook['presumed'] {
  const { acts, sweeping, ambiguities, told, lastThing } = book
  const { smallTalk, satisfy } = book.locale.moves
  if (!told || lastThing || !smallTalk || acts.length + sweeping.length + ambiguities.length > 0) return []
  const quote = book.text.trim()
  if (quote.includes('?') || quote.split(/\s+/).length > SHORT) return []
  // 'C1 by blursday' was meant for the tracker, and missed.
  if (/^\W*[AC]\d/.test(quote)) return []
  const words = wordsIn(small(quote))
  if (isAgainst(words, book) || [smallTalk, satisfy].some((phrases) => hears(phrases, words))) return []
  const open = asked(book).filter(({ status }) => status === 'proposed')
  const above = quoted(open, book)
  const answered = open.filter(({ acts }) => acts.some(({ messageId }) => book.message.inReplyTo.includes(messageId)))
  // 'No quarrel with the rates table', where an order was asked for too.
  const worded = byWord(quote, [], open, book.locale.moves)
  const meant = [worded, above, answered].find((each) => each.length > 0) ?? []
  return meant.filter((each) => !isOfPart(each, quote, book)).map(({ id }) => ({ id, quote: told.quote }))
}
