import type { Commitment } from '../agreement/commitment.ts'
import type { Due } from '../agreement/due.ts'
import { sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { hears, wordsIn } from '../locales/heard.ts'
import type { MoveWords } from '../locales/moves.ts'
import { type Clause, labelOf } from './clause.ts'
import { contentWords, hasWord } from './content-words.ts'
import { manyIn } from './how-many.ts'
import { type BareAct, type Notebook, note } from './notebook.ts'
import { bundle, isOfPart, ownWords, type Parts, partsTold, takenOut } from './parts.ts'
import { sentences } from './sentences.ts'
import { pointings } from './which.ts'

/** 'Bios attached, photos to follow': a part becomes an item of its own, and the rest stays what it was. */
export function reportPart(bundle: Commitment, clause: Clause, book: Notebook): boolean {
  const parts = partsNamed(bundle, clause, book)
  return parts !== null && partWith('report', bundle, parts, clause, book)
}

/** 'Forget the totems', where banners and totems were asked for. */
export function withdrawPart(bundle: Commitment, clause: Clause, book: Notebook): boolean {
  const parts = sweeps(bundle, clause, book) ? null : partsTold(bundle, clause, book)
  return parts !== null && partWith('withdraw', bundle, parts, clause, book)
}

/** 'The photos yes, the film no': what was asked for together is refused as far as the clause names it. */
export function declinePart(bundle: Commitment, clause: Clause, book: Notebook): boolean {
  const isAnswer = bundle.status === 'proposed' && bundle.pending === null && clause.dues.length === 0
  const told = partsTold(bundle, clause, book) ?? partsTold(bundle, { text: labelOf(clause), dues: [] }, book)
  const parts = isAnswer && !sweeps(bundle, clause, book) ? told : null
  return (
    parts !== null && sameHouse(bundle.debtor, book.cast.writer) && partWith('withdraw', bundle, parts, clause, book)
  )
}

/** Makes an item of a part, and does with it what is done. */
function partWith(
  kind: 'report' | 'withdraw',
  { id, deliverable, debtor, creditor, due, status }: Commitment,
  parts: Parts,
  clause: Clause,
  book: Notebook,
): boolean {
  if (parts.left !== deliverable) {
    note(book, { kind: 'amend', commitment: id, deliverable: parts.left }, clause.quote)
  }
  const terms = { debtor, creditor, deliverable: parts.named, due, condition: null, consequence: null }
  const opening = kind === 'withdraw' && status === 'proposed' ? 'offer' : 'promise'
  note(book, { kind: sameHouse(debtor, book.cast.writer) ? opening : 'request', terms }, clause.quote)
  const part = book.spokenOf.at(-1)
  return part !== undefined && note(book, { kind, commitment: part }, clause.quote)
}

/** 'All of it', 'the whole list'; but not the list of 'photos and price list'. */
function sweeps(
  { deliverable }: Commitment,
  { whole }: Pick<Clause, 'whole'>,
  { locale: { moves } }: Notebook,
): boolean {
  if (!hears(moves.all, whole)) return false
  const own = small(deliverable).split(/\P{L}+/u)
  return hears(moves.all, wordsIn(whole.text.replace(/\p{L}+/gu, (word) => (own.includes(word) ? ' ' : word))))
}

function partsNamed(whole: Commitment, clause: Clause, book: Notebook): Parts | null {
  const { moves } = book.locale
  const { deliverable } = whole
  const { text, quote } = clause
  const part = moves.portion?.pattern.exec(small(text))?.groups?.part
  if (part) return { named: part, left: deliverable, many: 1 }
  if (sweeps(whole, clause, book)) return null
  const [pieces, called] = bundle(deliverable, moves)
  // 'Here is the list, and below it the plan' brings both; what the mail says nothing of, or names with a day, is left.
  const around = sentences(book.text).map((each) => small(each.text))
  const beside = [small(quote.replace(text.trim(), ' ')), ...around.filter((each) => brings(each, moves))]
  const isLater = (each: string) => book.locale.dates.cue.test(each) || hears(moves.missing, wordsIn(each))
  const brought = beside.filter((each) => each !== small(quote) && !isLater(each))
  // 'Photos attached, the list on Friday.'
  const here = small(text)
    .split(/[,;]/)
    .filter((each) => !isLater(each) || hears(moves.report, wordsIn(each)))
  const said = contentWords([...here, ...brought, ...book.message.files].join(' ').replace(/[_.-]+/g, ' '), moves)
  const isNamed = (piece: string): boolean => ownWords(piece, pieces, moves).some((word) => hasWord(said, word))
  const named = pieces.filter(isNamed)
  if (named.length === 0 || named.length === pieces.length) return null
  return { named: called(named), left: called(pieces.filter((piece) => !named.includes(piece))), many: named.length }
}

/** A sentence that says of something that it is here, or that only names it. */
const brings = (text: string, { report, finite }: MoveWords): boolean =>
  hears(report, wordsIn(text)) || !finite.pattern.test(text)

/**
 * 'The blurb on Friday, the biography only Tuesday': a part that gets a day of its own becomes an item of its own. The
 * item of which the clause speaks: the part, if it is one, else the bundle itself.
 */
export function partSpokenOf(whole: Commitment, due: Due | null, clause: Clause, book: Notebook): Commitment {
  const parts = partsTold(whole, clause, book) ?? partsBeside(whole, clause, book)
  if (!parts) return whole
  const { debtor, creditor, status, id } = whole
  const { writer } = book.cast
  const terms = { debtor, creditor, deliverable: parts.named, due, condition: null, consequence: null }
  const made: readonly BareAct[] =
    status === 'agreed'
      ? takenOut(whole, parts, writer)
      : [
          { kind: 'amend', commitment: id, deliverable: parts.left },
          { kind: sameHouse(debtor, writer) ? 'offer' : 'request', terms },
        ]
  for (const act of made) note(book, act, clause.quote)
  return book.agreement.commitments.at(-1) ?? whole
}

/** 'Photos ok', of photos and a price list that somebody asked for: the photos are promised, the list still asked for. */
export function promisePart(whole: Commitment, due: Due | null, clause: Clause, book: Notebook): boolean {
  if (!isAsked(whole, book) || (due !== null && whole.due !== null && due.day > whole.due.day)) return false
  if (hears(book.locale.moves.rest, clause.words))
    return promiseRest(whole, due, book.lines.join(' '), clause.quote, book)
  const parts = partsTold(whole, clause, book) ?? partsAhead(whole, clause, book)
  // In another clause of the sentence 'both' may mean this part and that.
  if (!parts || (parts.many !== manyIn(clause, book) && sweeps(whole, { whole: clause.words }, book))) return false
  return promiseOf(whole, parts, due, clause.quote, book)
}

/** 'The film we can't say yet, the rest is fine': all that a text does not name is promised. */
export function promiseRest(whole: Commitment, due: Due | null, said: string, quote: string, book: Notebook): boolean {
  const parts = isAsked(whole, book) ? partsTold(whole, { text: said, dues: [] }, book) : null
  return parts !== null && promiseOf(whole, { ...parts, named: parts.left, left: parts.named }, due, quote, book)
}

/** The writer owes it, if he says yes. */
const isAsked = ({ status, pending, debtor }: Commitment, { cast }: Notebook): boolean =>
  status === 'proposed' && pending === null && sameHouse(debtor, cast.writer)

function promiseOf(whole: Commitment, { named, left }: Parts, due: Due | null, quote: string, book: Notebook): boolean {
  const { id, debtor, creditor } = whole
  const terms = { debtor, creditor, deliverable: named, condition: null, consequence: null }
  note(book, { kind: 'amend', commitment: id, deliverable: left }, quote)
  return note(book, { kind: 'promise', terms: { ...terms, due: sameDay(due, whole.due) } }, quote)
}

/** 'The words I will do and Jo the pictures': the clause names a part, and its sentence all of them. */
export const divides = (whole: Commitment, clause: Clause, book: Notebook): boolean =>
  partsTold(whole, clause, book) !== null && !isOfPart(whole, clause.whole.text, book)

/** 'Photos and list: both are fine', of three things: those that the sentence named ahead of the word that counts them. */
function partsAhead(whole: Commitment, clause: Clause, book: Notebook): Parts | null {
  const parts = partsTold(whole, { text: clause.whole.text, dues: [] }, book)
  return parts?.many === manyIn(clause, book) ? parts : null
}

/** 'No rush with the texts, the 18th is fine': the clause that has the day names nothing, and its sentence a part. */
const partsBeside = (whole: Commitment, clause: Clause, book: Notebook): Parts | null =>
  pointings(clause.text, clause.dues, [whole], book.locale.moves).some(({ words }) => words > 0)
    ? null
    : partsTold(whole, { text: clause.whole.text, dues: [] }, book)

/** The day as exactly as it is known between the two. */
const sameDay = (said: Due | null, known: Due | null): Due | null =>
  said === null || (said.day === known?.day && said.time === null) ? known : said
