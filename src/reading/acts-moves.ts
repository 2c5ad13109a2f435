import type { Commitment } from '../agreement/commitment.ts'
import type { Due } from '../agreement/due.ts'
import { shifted } from '../agreement/interval.ts'
import { sameHouse } from '../agreement/party.ts'
import { hears } from '../locales/heard.ts'
import { hasOwnThing } from './acts-openings.ts'
import { partSpokenOf, promisePart } from './acts-parts.ts'
import { type Clause, dueIn, offeredIn } from './clause.ts'
import { deliverable } from './deliverable.ts'
import { intervals } from './due.ts'
import { isEcho, isOfAnother, named, onTable, recent, tellsElse } from './naming.ts'
import { type BareAct, type Notebook, note, speakOf } from './notebook.ts'
import { countsAll, undatedHere } from './several.ts'
import { byDay, byWord, daysOf, pointings } from './which.ts'

/** 'Can we make the bios 3/3?': another day for something on the table. */
export function moves(said: Clause, book: Notebook): boolean {
  const clause = { ...said, dues: said.again }
  const open = movable(clause, book)
  if (open.length === 0) return false
  if (clause.dues.length === 0) return shifts(clause, open, book)
  const { mood } = book
  const goesOn = mood?.act === 'counter' && mood.sentence === clause.sentence
  if (!goesOn && !asksForDay(clause, open, book) && !isEcho(clause, open, book)) return false
  if (goesOn ? isOfNext(clause, open, book) : isOfAnother(clause, open, book)) return false
  const meant = meantBy(clause, open, book)
  const [it] = meant
  if (!it || (meant.length > 1 && !countsAll(clause, meant, book))) return false
  const due = newDay(clause, it, book)
  if (!due) return false
  if (meant.length > 1) return counterAll(meant, due, clause, book)
  return counterOne(it, due, clause, book)
}

/** Another day for one thing, or for a part of it; the first day of what was asked for without one is a promise. */
function counterOne(it: Commitment, due: Due, clause: Clause, book: Notebook): boolean {
  book.mood = { act: 'counter', owes: 'writer', sentence: clause.sentence }
  if (isFirstDay(it, clause, book) && promisePart(it, due, clause, book)) return true
  const part = partSpokenOf(it, due, clause, book)
  speakOf(book, part.id)
  const named = { commitment: part.id, due }
  const act: BareAct = isFirstDay(part, clause, book) ? { kind: 'promise', ...named } : { kind: 'counter', ...named }
  return note(book, act, clause.quote) || part !== it
}

/** 'Could we talk tomorrow?', 'The launch moves to Monday': what people do that day moves nothing that it does not name. */
function movable(clause: Clause, book: Notebook): readonly Commitment[] {
  const { text, words } = clause
  const { moves } = book.locale
  const open = onTable(book).filter(({ id }) => !book.opened.has(id))
  const isElse = hears(moves.whereabouts ?? [], words) || isTold(clause, open, book)
  return isElse ? byWord(text, [], open, moves) : open
}

/** 'The delivery of the chairs has been pushed to Monday': news of something else, by which nobody asks anybody for anything. */
const isTold = (clause: Clause, open: readonly Commitment[], book: Notebook): boolean =>
  !clause.tentative &&
  !clause.text.includes('?') &&
  (book.denied || [book.locale.moves.move, book.locale.moves.shift ?? []].some((each) => hears(each, clause.words))) &&
  !hears(book.locale.moves.between ?? [], clause.words) &&
  tellsElse(clause, open, book)

/** It says so, or as much as asks whether another day would do. */
const asksForDay = (clause: Clause, open: readonly Commitment[], book: Notebook): boolean =>
  clause.tentative ||
  isInstead(clause, book) ||
  isDayAsked(clause, book) ||
  isAskedOf(clause, open, book) ||
  isNextBest(clause, book) ||
  hears(book.locale.moves.move, clause.words)

/** 'Monday impossible, Wednesday 18?' */
const isNextBest = ({ text, dues, words }: Clause, { locale: { moves } }: Notebook): boolean =>
  dues.length > 1 && text.trimEnd().endsWith('?') && hears(moves.decline, words)

/** 'Could we do both on Friday instead?' */
function counterAll(meant: readonly Commitment[], due: Due, { quote, sentence }: Clause, book: Notebook): boolean {
  book.mood = { act: 'counter', owes: 'writer', sentence }
  const done = meant.map(({ id }) => note(book, { kind: 'counter', commitment: id, due }, quote))
  return done.includes(true)
}

/** 'Testimonials next Tuesday', of what was asked for without a day: there is none to be countered. */
const isFirstDay = (it: Commitment, { tentative, text }: Clause, { cast: { writer } }: Notebook): boolean =>
  it.status === 'proposed' &&
  it.due === null &&
  sameHouse(it.debtor, writer) &&
  it.source.by.side !== writer.side &&
  !tentative &&
  !text.trimEnd().endsWith('?')

/** Those for which another day may be meant: by their words, their days, or as what is left to be answered. */
export function meantBy(clause: Clause, open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const asked = ofAskedDay(clause, open, book)
  if (asked) return [asked]
  const worded = named(clause, open, book)
  if (worded.length > 0) return worded
  // 'Could we say the 17th for that one?' The day may be that of another thing.
  const last = open.filter(({ id }) => id === book.spokenOf.at(-1))
  if (last.length > 0 && isOfIt(clause, book)) return last
  const dated = byDay(clause.dues, open)
  return dated.length > 0 ? dated : (ownOf(clause, open, book) ?? toAnswer(recent(open, book), book))
}

/** 'The 20th works, and forget the list': the day that was asked for is not the list's. */
function ofAskedDay({ text, dues }: Clause, open: readonly Commitment[], book: Notebook): Commitment | null {
  const asked = open.filter(({ pending }) => pending !== null && pending.due !== 'drop' && isOneOf(pending.due, dues))
  const [only, another] = asked
  return only && !another && byWord(text, dues, open, book.locale.moves).length === 0 ? only : null
}

const isOneOf = (due: Due, dues: Clause['dues']): boolean => dues.some((each) => each.due.day === due.day)

const isOfIt = ({ text, dues }: Clause, { locale: { moves } }: Notebook): boolean => {
  const thing = deliverable(text, dues, '', moves)
  return thing !== 'nothing' && 'noun' in thing
}

/** 'The deck moves to Friday, the posters to Monday': the second day is not the deck's, though nobody asked for posters. */
function isOfNext(clause: Clause, open: readonly Commitment[], book: Notebook): boolean {
  const { moves } = book.locale
  const thing = deliverable(clause.text, clause.dues, '', moves)
  const isThing = thing !== 'nothing' && 'phrase' in thing && byWord(clause.text, [], open, moves).length === 0
  return isThing || isOfAnother(clause, open, book)
}

/** 'The 10th won't do. We can propose the 12th.' */
const isInstead = (clause: Clause, book: Notebook): boolean =>
  book.denied &&
  deliverable(clause.text, clause.dues, '', book.locale.moves) === 'nothing' &&
  !hears(book.locale.moves.vetoes, clause.words)

/** 'Could we push the layout by a week?' Another day, told by how far it is from the one that stands. */
function shifts(clause: Clause, open: readonly Commitment[], book: Notebook): boolean {
  const { shift } = book.locale.moves
  const groups = shift?.pattern.exec(clause.words.text)?.groups
  const [by] = groups ? intervals(clause.text, book.locale) : []
  if (!groups || !by) return false
  const worded = named(clause, open, book)
  const [it, another] = worded.length > 0 ? worded : toAnswer(recent(open, book), book)
  if (!it?.due || another || isTaken(it, book)) return false
  const day = shifted(it.due.day, by.interval, groups.sooner === undefined)
  book.mood = { act: 'counter', owes: 'writer', sentence: clause.sentence }
  speakOf(book, it.id)
  return note(book, { kind: 'counter', commitment: it.id, due: { ...it.due, day } }, clause.quote)
}

/** 'All right, Monday. But not a day more': the day on the table was just taken. */
const isTaken = ({ id }: Commitment, { acts, presumed }: Notebook): boolean =>
  presumed.some((each) => each.id === id) || acts.some((act) => act.kind === 'accept' && act.commitment === id)

/** Of several the one that waits for the writer's answer, where there is only one. */
function toAnswer(among: readonly Commitment[], { cast: { writer } }: Notebook): readonly Commitment[] {
  const mine = among.filter(({ status, source }) => status === 'proposed' && source.by.side !== writer.side)
  return mine.length === 1 ? mine : among
}

/** 'Would Thursday the 18th suit you?' Where nothing waits for an answer, it is asked for what the writer owes himself. */
function ownOf({ tentative }: Clause, open: readonly Commitment[], { cast: { writer } }: Notebook) {
  if (!tentative || open.some(({ status, pending }) => status === 'proposed' || pending !== null)) return null
  const mine = open.filter(({ debtor }) => sameHouse(debtor, writer))
  return mine.length === 1 ? mine : null
}

/** 'Friday in place of Wednesday': of several days the one that is not its day already. */
function newDay(clause: Clause, it: Commitment, { locale: { moves } }: Notebook): Due | null {
  const fresh = clause.dues.filter(({ due }) => !daysOf(it).includes(due.day))
  const isSwap = fresh.length < clause.dues.length
  if (isSwap) return fresh.length === 1 ? (fresh[0]?.due ?? null) : null
  return offeredIn(clause, moves.or)
}

/** 'Wednesday the 17th?' */
const isDayAsked = (clause: Clause, book: Notebook): boolean =>
  clause.text.trimEnd().endsWith('?') && deliverable(clause.text, clause.dues, '', book.locale.moves) === 'nothing'

/** 'May the first proof reach you on the 26th?' A question about what lies on the table, or was just refused, with another day. */
function isAskedOf(clause: Clause, open: readonly Commitment[], book: Notebook): boolean {
  const { moves } = book.locale
  if (!clause.text.trimEnd().endsWith('?') || hears(moves.vetoes, clause.words)) return false
  if (clause.dues.some(({ due }) => due.day < book.message.sentAt.slice(0, 10))) return false
  return (
    book.refused.some(({ id }) => id === book.spokenOf.at(-1)) ||
    pointings(clause.text, clause.dues, open, moves).some(({ alone, words }) => alone && words >= 0.3)
  )
}

/** 'We need the measurements. By Friday at the latest.' The day of what was just put on the table. */
export function dates(clause: Clause, book: Notebook): boolean {
  const due = dueIn(clause)
  const it = book.agreement.commitments.find(({ id }) => id === book.spokenOf.at(-1))
  if (!due || clause.dues.length === 0 || !it || it.due !== null || !book.opened.has(it.id)) return false
  // 'No hurry today' sets no day.
  const isToday = due.day === book.message.sentAt.slice(0, 10)
  if (isToday && hears(book.locale.moves.respite ?? [], clause.words)) return false
  const all = undatedHere(clause, book)
  const isBare = deliverable(clause.text, clause.dues, '', book.locale.moves) === 'nothing'
  if ((!isBare && all.length === 0) || hasOwnThing(clause, book)) return false
  const isQuestion = clause.text.trimEnd().endsWith('?') && hears(book.locale.moves.finite, clause.words)
  if (isQuestion || hears(book.locale.moves.vetoes, clause.words)) return false
  // 'We open in Duluth on the 18th.'
  if (hears(book.locale.moves.whereabouts ?? [], clause.words)) return false
  for (const each of all) note(book, { kind: 'reschedule', commitment: each.id, due }, clause.quote)
  return all.length > 0 || note(book, { kind: 'reschedule', commitment: it.id, due }, clause.quote)
}
