import type { Commitment } from '../agreement/commitment.ts'
import { isOpen } from '../agreement/commitment.ts'
import { moment } from '../agreement/due.ts'
import { sameHouse } from '../agreement/party.ts'
import { says } from '../locales/phrase.ts'
import { type Clause, dueIn } from './clause.ts'
import { type BareAnswer, candidates, type Notebook, note, speakOf } from './notebook.ts'
import { idsIn, pointings, which } from './which.ts'

/** Everything open between the writer and others. */
const onTable = (book: Notebook): readonly Commitment[] =>
  book.agreement.commitments.filter(
    (each) => isOpen(each) && [each.debtor, each.creditor].some((party) => party.side === book.cast.writer.side),
  )

/** Which of some commitments a clause names; above an interleaved answer, the quoted line names it too. */
export function named(clause: Clause, among: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const { moves } = book.locale
  const direct = which(clause.text, clause.dues, among, moves)
  if (direct.length > 0 || !book.answers) return direct
  const quoted = among.filter(({ source }) => book.answers?.includes(source.quote))
  if (quoted.length > 0) return quoted
  return which(book.answers, [], among, moves).slice(0, 1)
}

/** 'We no longer need the banner.' */
export function withdraws(clause: Clause, book: Notebook): boolean {
  if (!says(book.locale.moves.withdraw, clause.text)) return false
  const open = candidates(book, (commitment) => ({ kind: 'withdraw', commitment }))
  const meant = byWord(clause, open, book)
  for (const { id } of meant) note(book, { kind: 'withdraw', commitment: id }, clause.quote)
  return meant.length > 0
}

/** 'The 15th is not possible.' Kept for the end of the mail, which may offer another day. */
export function declines(clause: Clause, book: Notebook): boolean {
  if (!says(book.locale.moves.decline, clause.text)) return false
  const open = candidates(book, (commitment) => ({ kind: 'decline', commitment }))
  const refusable = open.filter((each) => each.status === 'proposed' || each.pending !== null)
  const meant = named(clause, refusable, book)
  for (const { id } of meant) {
    speakOf(book, id)
    book.refused.push({ id, quote: clause.quote })
  }
  if (meant.length === 0) book.sweeping.push({ kind: 'decline', reach: 'answered', quote: clause.quote })
  return true
}

/** 'Can we make the bios 3/3?': another day for something on the table. */
export function moves(clause: Clause, book: Notebook): boolean {
  const due = dueIn(clause)
  if (!due || clause.dues.length === 0) return false
  const asked = says(book.locale.moves.move, clause.text) || clause.tentative
  const open = onTable(book)
  const meant = byWord(clause, open, book)
  const [it] = meant.length > 0 ? meant : asked ? recent(open, book) : []
  if (!it || (meant.length !== 1 && meant.length !== 0)) return false
  speakOf(book, it.id)
  const known = [it.due?.day, it.pending && it.pending.due !== 'drop' ? it.pending.due.day : null]
  if (known.includes(due.day)) return false
  if (!asked && !isElliptical(clause, book)) return false
  return note(book, { kind: 'counter', commitment: it.id, due }, clause.quote)
}

/** 'Friday works for the approval.' Of nothing in particular: kept for the end of the mail. */
export function accepts(clause: Clause, book: Notebook): boolean {
  const words = book.locale.moves
  const yes = says(words.accept, clause.text)
  const also = book.mood?.act === 'accept' && says(words.also, clause.text)
  if (!yes && !also && !isElliptical(clause, book)) {
    return welcomes(clause, book)
  }
  if (says(words.evade, clause.text)) return true
  const open = candidates(book, (commitment) => ({ kind: 'accept', commitment }))
  const sweeping = says(words.rest, clause.text) ? 'rest' : says(words.all, clause.text) ? 'all' : null
  const meant = named(clause, open, book)
  const precise =
    meant.length > 0 &&
    (sweeping === null || idsIn(clause.text, open).length > 0 || clause.dues.length > 0 || strongly(clause, open, book))
  if (precise) {
    for (const each of meant) agree(each, clause, book)
    book.mood = { act: 'accept', owes: 'writer', sentence: clause.sentence }
    return true
  }
  if (!yes) return false
  const due = dueIn(clause)
  const [it] = recent(open, book)
  if (due && clause.dues.length > 0 && it) agree(it, clause, book)
  else book.sweeping.push({ kind: 'accept', reach: sweeping ?? 'answered', quote: clause.quote })
  book.mood = { act: 'accept', owes: 'writer', sentence: clause.sentence }
  return true
}

function welcomes(clause: Clause, book: Notebook): boolean {
  if (!says(book.locale.moves.welcome, clause.text)) return false
  book.sweeping.push({ kind: 'welcome', reach: 'answered', quote: clause.quote })
  return true
}

/** Yes to one item; with a day of its own it is yes to that day. */
function agree(item: Commitment, clause: Clause, book: Notebook): void {
  const due = clause.dues.length > 0 ? dueIn(clause) : null
  const known = item.pending && item.pending.due !== 'drop' ? item.pending.due : item.due
  const owes = sameHouse(book.cast.writer, item.debtor)
  const commitment = item.id
  const act: BareAnswer =
    !due || (due.day === known?.day && !due.time)
      ? { kind: 'accept', commitment }
      : owes && (known === null || moment(due) <= moment(known) || due.day === known.day)
        ? { kind: 'promise', commitment, due }
        : due.day === known?.day
          ? { kind: 'accept', commitment }
          : { kind: 'counter', commitment, due }
  note(book, act, clause.quote)
}

/** What the mail said of nothing in particular, once all that it said of something is known. */
export function settleSweeping(book: Notebook): void {
  const answered = new Set(
    book.acts.filter((act) => !('terms' in act)).map((act) => ('terms' in act ? '' : act.commitment)),
  )
  for (const { id, quote } of book.refused) {
    if (!answered.has(id)) note(book, { kind: 'decline', commitment: id }, quote)
    answered.add(id)
  }
  for (const { kind, reach, quote } of book.sweeping) {
    if (reach === 'answered' && answered.size > 0) continue
    const act = kind === 'decline' ? 'decline' : 'accept'
    const open = candidates(book, (commitment) => ({ kind: act, commitment })).filter(
      ({ id }) => !answered.has(id) && !book.opened.has(id),
    )
    const owed = kind === 'welcome' ? open.filter((each) => !sameHouse(each.debtor, book.cast.writer)) : open
    const meant = reach === 'answered' ? asked(owed, book) : owed
    if (kind === 'decline' && meant.length > 1) {
      book.ambiguities.push({ quote, candidates: meant.map(({ id }) => id) })
      continue
    }
    for (const { id } of meant) note(book, { kind: act, commitment: id }, quote)
  }
}

/** What the mail answers: the items of the message it replies to, else those last spoken of. */
function asked(open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const quoted = book.answers ? open.filter(({ source }) => book.answers?.includes(source.quote)) : []
  if (quoted.length > 0) return quoted
  const answered = open.filter(({ acts }) => acts.some(({ messageId }) => book.message.inReplyTo.includes(messageId)))
  return answered.length > 0 ? answered : recent(open, book)
}

/** Those of the mail in which something was last said of one of them. */
export function recent(open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const here = book.spokenOf.findLast((id) => open.some((each) => each.id === id))
  if (here) return open.filter(({ id }) => id === here)
  const last = open
    .map((each) => each.acts.at(-1))
    .toSorted((a, b) => Date.parse(b?.at ?? '') - Date.parse(a?.at ?? ''))[0]
  return open.filter((each) => each.acts.at(-1)?.messageId === last?.messageId)
}

/** Named by a word of its own, not by its day alone. */
function byWord(clause: Clause, among: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const ids = idsIn(clause.text, among)
  if (ids.length > 0) return ids
  const found = pointings(clause.text, clause.dues, among, book.locale.moves).filter(({ words }) => words > 0)
  const best = found[0]
  if (!best) return book.answers ? named(clause, among, book) : []
  return found
    .filter((each) => each.words >= 0.85 * best.words && each.day === best.day)
    .map(({ commitment }) => commitment)
}

/** 'Everything on the list of exhibits' names one item; 'the whole list' names none. */
function strongly(clause: Clause, among: readonly Commitment[], book: Notebook): boolean {
  return pointings(clause.text, clause.dues, among, book.locale.moves).some(
    ({ words, covered }) => words >= 0.5 && covered >= 0.5,
  )
}

/** A clause without a verb: 'Media plan by Monday'. */
export const isElliptical = (clause: Clause, book: Notebook): boolean =>
  clause.dues.length > 0 && !book.locale.moves.finite.pattern.test(clause.text) && !clause.text.trimEnd().endsWith('?')
