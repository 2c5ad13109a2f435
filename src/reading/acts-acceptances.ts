import type { Commitment } from '../agreement/commitment.ts'
import { type Due, moment } from '../agreement/due.ts'
import { sameHouse } from '../agreement/party.ts'
import { says } from '../locales/phrase.ts'
import { type Clause, dueIn } from './clause.ts'
import { isEcho, namedOrDated, recent } from './naming.ts'
import type { Sweeping } from './notebook.ts'
import { type BareAnswer, candidates, type Notebook, note } from './notebook.ts'
import { pointings } from './which.ts'

/** 'Friday works for the approval.' Of nothing in particular: kept for the end of the mail. */
export function accepts(clause: Clause, book: Notebook): boolean {
  const words = book.locale.moves
  const open = candidates(book, 'accept')
  if (open.length === 0) return false
  const goesOn = book.mood?.act === 'accept'
  const yes = says(words.accept, clause.words)
  const alike =
    goesOn && (says(words.also, clause.words) || (clause.dues.length > 0 && book.mood?.sentence === clause.sentence))
  if (!yes && !alike && !isEcho(clause, open, book) && !isAnsweredBeside(clause, open, book))
    return welcomes(clause, book)
  if (clause.text.trimEnd().endsWith('?')) return false
  if (says(words.evade, clause.words)) return true
  const reach = reachOf(clause, book)
  const meant = namedOrDated(clause, open, book)
  const isNamed = meant.length > 0 && (reach === 'answered' || clause.dues.length > 0 || isMostly(clause, open, book))
  if (isNamed) for (const each of meant) agree(each, clause, book)
  else if (!yes || !agreeOnDay(clause, open, book)) {
    if (!yes || (goesOn && book.mood?.sentence === clause.sentence)) return yes
    book.sweeping.push({ kind: 'accept', reach, quote: clause.quote })
  }
  book.mood = { act: 'accept', owes: 'writer', sentence: clause.sentence }
  return true
}

const reachOf = (clause: Clause, { locale: { moves } }: Notebook): Sweeping['reach'] =>
  says(moves.rest, clause.words) ? 'rest' : says(moves.all, clause.words) ? 'all' : 'answered'

/** 'Media plan, yes': the yes stands in another clause of the sentence. */
const isAnsweredBeside = (clause: Clause, open: readonly Commitment[], book: Notebook): boolean =>
  isMostly(clause, open, book) && says(book.locale.moves.accept, clause.whole)

/** 'The list of exhibits is fine' names one item; 'the whole list is fine' names none. */
const isMostly = (clause: Clause, among: readonly Commitment[], book: Notebook): boolean =>
  pointings(clause.text, clause.dues, among, book.locale.moves).some(
    ({ words, covered }) => words >= 0.5 && covered >= 0.5,
  )

/** 'Tuesday works', where nothing on the table is due on a Tuesday: it answers what was last asked. */
function agreeOnDay(clause: Clause, open: readonly Commitment[], book: Notebook): boolean {
  const [it, ...more] = recent(open, book)
  if (clause.dues.length === 0 || !it || more.length > 0) return false
  agree(it, clause, book)
  return true
}

/** Great, thanks: takes what was offered. */
function welcomes(clause: Clause, book: Notebook): boolean {
  if (!says(book.locale.moves.welcome, clause.words)) return false
  book.sweeping.push({ kind: 'welcome', reach: 'answered', quote: clause.quote })
  return true
}

/** Yes to one item; with a day of its own it is yes to that day. */
function agree(item: Commitment, clause: Clause, book: Notebook): void {
  const due = clause.dues.length > 0 ? dueIn(clause) : null
  note(book, answer(item, due, sameHouse(book.cast.writer, item.debtor)), clause.quote)
}

function answer(item: Commitment, due: Due | null, owes: boolean): BareAnswer {
  const commitment = item.id
  const known = item.pending && item.pending.due !== 'drop' ? item.pending.due : item.due
  if (!due || (due.day === known?.day && (!due.time || !owes))) return { kind: 'accept', commitment }
  const earlier = known === null || due.day === known.day || moment(due) <= moment(known)
  return owes && earlier ? { kind: 'promise', commitment, due } : { kind: 'counter', commitment, due }
}
