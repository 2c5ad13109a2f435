import type { Commitment } from '../agreement/commitment.ts'
import { type Due, moment } from '../agreement/due.ts'
import { sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { hears, type Words, wordsIn } from '../locales/heard.ts'
import { promisePart } from './acts-parts.ts'
import { behind, type Clause, dueIn } from './clause.ts'
import { settleCondition } from './conditions.ts'
import { deliverable } from './deliverable.ts'
import { manyIn } from './how-many.ts'
import { isEcho, isOfAnother, namedOrDated, onTable as openItems, quoted, recent, tellsElse } from './naming.ts'
import { type BareAnswer, candidates, type Notebook, note, type Sweeping } from './notebook.ts'
import { isOfPart } from './parts.ts'
import { byWord, pointings } from './which.ts'

/** 'Friday works for the approval.' Of nothing in particular: kept for the end of the mail. */
export function accepts(said: Clause, book: Notebook): boolean {
  const { moves } = book.locale
  const clause = { ...said, dues: said.again }
  const open = candidates(book, 'accept')
  if (open.length === 0) return false
  const yes = hears(moves.accept, clause.words)
  if (!yes && !isYesByContext(clause, open, book)) return welcomes(clause, book)
  if (clause.text.trimEnd().endsWith('?')) return false
  if (hears(moves.evade, clause.words)) return true
  if (isOfOther(clause, open, book)) return yes
  const items = itemsOf(clause, open, book)
  if (items.length === 0 && (!yes || isOfAgreed(clause, open, book))) return yes
  for (const each of items) agree(each, clause, book)
  const [only, another] = items
  // 'The script by the 12th is doable provided we have your briefing.'
  if (only && !another && clause.waitsFor) settleCondition(book, only.id, clause.waitsFor, clause.quote)
  const isSaid = book.mood?.act === 'accept' && book.mood.sentence === clause.sentence
  if (items.length === 0 && !isSaid)
    book.sweeping.push({ kind: 'accept', reach: reachOf(clause, book), quote: clause.quote })
  book.mood = { act: 'accept', owes: 'writer', sentence: clause.sentence }
  return true
}

/** 'Questionnaire and sampling plan: fine' where both stand already: no yes to anything else. */
function isOfAgreed({ whole }: Clause, open: readonly Commitment[], book: Notebook): boolean {
  const agreed = openItems(book).filter(({ id }) => !open.some((each) => each.id === id))
  return pointings(whole.text, [], agreed, book.locale.moves).some(
    ({ words, covered }) => words >= 0.5 && covered >= 0.5,
  )
}

/** 'The budget is fine' where nobody asked for one. */
const isOfOther = (clause: Clause, open: readonly Commitment[], book: Notebook): boolean =>
  reachOf(clause, book) === 'answered' && isOfAnother(clause, open, book)

/** No word of yes in the clause itself: it goes on with one, repeats the thing, or has its yes beside it. */
function isYesByContext(clause: Clause, open: readonly Commitment[], book: Notebook): boolean {
  const { mood } = book
  const isOwnVerb = hears(book.locale.moves.finite, clause.words)
  const isNextDay = clause.dues.length > 0 && mood?.sentence === clause.sentence && !isOwnVerb
  if (mood?.act === 'accept' && (isNextDay || hears(book.locale.moves.also, clause.words))) return true
  return [isEcho, isAnsweredBeside, isTicked, isDayAgain].some((isYes) => isYes(clause, open, book))
}

/** 'Monday then.' The day on the table and nothing else, or a day where none was asked for. */
function isDayAgain(clause: Clause, open: readonly Commitment[], book: Notebook): boolean {
  const { moves } = book.locale
  const day = clause.dues.length > 0 && !clause.text.trimEnd().endsWith('?') ? dueIn(clause)?.day : undefined
  if (!day || hears(moves.move, clause.words) || hears(moves.decline, clause.whole)) return false
  if (deliverable(clause.text, clause.dues, '', moves) !== 'nothing') return false
  const asked = recent(open, book)
  // 'The 16th stands', where another day was asked for: that refuses it.
  if (asked.some((each) => each.pending !== null && each.due?.day === day && onTable(each)?.day !== day)) return false
  // 'The 6th is a holiday' says of a day what it is.
  if (hears(moves.finite, clause.words) || tellsElse(clause, asked, book)) return false
  if (asked.length === 1) return true
  return asked.some((each) => onTable(each) === null || onTable(each)?.day === day)
}

/** 'Banner and poster, both are fine': as many as it counts are named in its sentence. */
function counted(clause: Clause, open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const many = manyIn(clause, book)
  if (many === null || many === 'any') return []
  const named = byWord(clause.whole.text, [], openItems(book), book.locale.moves)
  return named.length === many ? open.filter((each) => named.includes(each)) : []
}

/** The items a yes is said of; none where it sweeps over all of them. */
function itemsOf(clause: Clause, open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const both = counted(clause, open, book)
  if (both.length > 0) return both
  const meant = namedOrDated(clause, open, book)
  const sweeps = reachOf(clause, book) !== 'answered' && clause.dues.length === 0
  if (meant.length > 0 && (!sweeps || isMostly(clause, open, book))) return meant
  const before = clause.dues.length > 0 ? agreedBefore(clause, book) : []
  if (before.length > 0) return before
  const isAbove = quoted(book.agreement.commitments, book).length > 0
  const last = clause.dues.length > 0 && !isAbove ? recent(open, book) : []
  return last.length === 1 ? last : []
}

/** 'The banner: gladly, Wednesday.' The day is of what the sentence has just agreed to. */
const agreedBefore = ({ quote }: Clause, { acts, agreement }: Notebook): readonly Commitment[] =>
  agreement.commitments.filter(({ id }) =>
    acts.some((act) => act.kind === 'accept' && act.quote === quote && act.commitment === id),
  )

const reachOf = (clause: Clause, book: Notebook): Sweeping['reach'] => {
  const { moves } = book.locale
  // 'The film except, all is fine': so say it languages that have the exception first.
  if (hears(moves.rest, clause.words) || book.excepted.size > 0) return 'rest'
  return hears(moves.all, clause.words) && hears(moves.all, withoutNames(clause, book)) ? 'all' : 'answered'
}

/** 'The price list is fine' says yes to what is called so, and to no whole list. */
function withoutNames({ words }: Clause, book: Notebook): Words {
  const names = new Set(openItems(book).flatMap(({ deliverable }) => small(deliverable).split(/[^\p{L}\p{M}]+/u)))
  return wordsIn(words.text.replace(/[\p{L}\p{M}]+/gu, (word) => (names.has(word) ? ' ' : word)))
}

/** 'Media plan, yes': the yes stands in another clause of the sentence. */
const isAnsweredBeside = (clause: Clause, open: readonly Commitment[], book: Notebook): boolean =>
  besides(clause).some((part) => hears(book.locale.moves.accept, wordsIn(part))) &&
  (isMostly(clause, open, book) || isWholly(clause, open, book))

/** 'Price for the mugs: no problem', where mugs and bags were asked for together: no word of it is of anything else. */
const isWholly = ({ text, dues }: Clause, open: readonly Commitment[], { locale: { moves } }: Notebook): boolean =>
  pointings(text, dues, open, moves).some(({ words, alone }) => alone && words > 0.99)

/** 'Banner text ok': nothing but the thing, and a word that is a yes by itself. */
function isTicked({ words }: Clause, open: readonly Commitment[], { locale: { moves } }: Notebook): boolean {
  const said = words.text.trim()
  const at = said.lastIndexOf(' ')
  const thing = said.slice(0, at)
  if (at < 0 || hears(moves.finite, wordsIn(thing, words)) || !hears(moves.accept, wordsIn(said.slice(at + 1), words)))
    return false
  if (hears(moves.decline, words) || hears(moves.evade, words)) return false
  return pointings(thing, [], open, moves).some((each) => each.words > 0.99)
}

/** What may answer for a clause: behind its colon, 'Banner: ok', else what no semicolon parts from it, with it and without. */
function besides(clause: Clause): readonly string[] {
  const { words, whole } = clause
  if (/[:–—-]\s*$/.test(clause.text)) return [behind(clause).split(/[,;]/, 1)[0]?.trim() ?? '']
  const own = words.text.replace(/;/g, '').trim()
  const part = whole.text.split(';').find((each) => each.includes(own)) ?? whole.text
  return [part, part.replace(own, '').trim()]
}

/** 'The list of exhibits is fine' names one item; 'the whole list is fine' names none. */
const isMostly = (clause: Clause, among: readonly Commitment[], book: Notebook): boolean =>
  pointings(clause.text, clause.dues, among, book.locale.moves).some(
    ({ words, covered }) => words >= 0.5 && covered >= 0.5,
  )

/** Great, thanks: takes what was offered. */
function welcomes(clause: Clause, book: Notebook): boolean {
  if (!hears(book.locale.moves.welcome, clause.words)) return false
  book.sweeping.push({ kind: 'welcome', reach: 'answered', quote: clause.quote })
  return true
}

/** Yes to one item; with a day of its own it is yes to that day. */
function agree(item: Commitment, clause: Clause, book: Notebook): void {
  // 'The 25th is fine, our launch is on the 30th': the day on the table is the one that is meant.
  const same = clause.dues.find(({ due }) => due.day === onTable(item)?.day)?.due
  const due = clause.dues.length > 0 ? (same ?? dueIn(clause)) : null
  if (promisePart(item, due, clause, book)) return
  // Of several things offered together the clause takes some: what becomes of the others, the mail may say yet.
  const isOffered = item.status === 'proposed' && !sameHouse(book.cast.writer, item.debtor)
  if (isOffered && isOfPart(item, clause.text, book)) {
    book.taken.push({ id: item.id, text: clause.text, quote: clause.quote })
    return
  }
  note(book, answer(item, due, sameHouse(book.cast.writer, item.debtor)), clause.quote)
}

/** The day to be answered: the one asked for, else the one that stands. */
const onTable = ({ pending, due }: Commitment): Due | null => (pending && pending.due !== 'drop' ? pending.due : due)

function answer(item: Commitment, due: Due | null, owes: boolean): BareAnswer {
  const commitment = item.id
  const known = onTable(item)
  if (!due || (due.day === known?.day && (!due.time || !owes))) return { kind: 'accept', commitment }
  // 'Yes please, by Friday', of what was offered without a day, takes the offer with that day.
  const isFirst = known === null
  const isSooner = !isFirst && (due.day === known.day || moment(due) <= moment(known))
  if (owes) return { kind: isFirst || isSooner ? 'promise' : 'counter', commitment, due }
  return { kind: isSooner ? 'counter' : 'reschedule', commitment, due }
}
