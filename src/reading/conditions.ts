import { type Commitment, isOpen } from '../agreement/commitment.ts'
import type { Interval } from '../agreement/interval.ts'
import { small } from '../locales/bounded.ts'
import { hears, likely, type Words, wordsIn } from '../locales/heard.ts'
import type { MoveWords } from '../locales/moves.ts'
import type { Clause } from './clause.ts'
import { intervals } from './due.ts'
import { onTable } from './naming.ts'
import { type Notebook, note } from './notebook.ts'
import { blank, type Dated, type Segment } from './segment.ts'
import { byWord, pointings } from './which.ts'

/** That a thing waits for another, in the words that name the other. */
export type WaitsFor = { readonly first: string; readonly within: Interval | null }
/** A sentence without its condition, what that says, and where it stood. */
export type Unconditional = { readonly rest: Segment; readonly waitsFor: WaitsFor | null; readonly at: number }

/** The sentence without its condition (blanked, so that places stay), and what the condition says. */
export function withoutCondition(sentence: Segment, all: Words, book: Notebook): Unconditional {
  const lower = wordsIn(small(sentence.text), all)
  for (const { pattern } of likely(book.locale.moves.conditions, lower)) {
    const match = pattern.exec(lower.text)
    const certain = match?.groups?.certain
    const first = certain ?? match?.groups?.first ?? match?.groups?.second
    if (!match || !first || isTime(first, match, sentence, all, book.locale.moves)) continue
    const end = match.index + match[0].length
    const lengths = intervals(sentence.text, book.locale)
    if (!certain && lengths.length === 0 && !isThing(first, book) && !isPronoun(first, book.locale.moves)) continue
    const within = lengths.find(({ index }) => match.index <= index && index < end) ?? lengths[0] ?? null
    // 'sous trois jours' is a length here and no day: both are taken out together.
    const overlaps = ({ index, text }: Dated): boolean =>
      within !== null && index < within.index + within.text.length && index + text.length > within.index
    const taken = [...(within ? [within] : []), ...sentence.dues.filter(overlaps)]
    const text = taken.reduce(
      (rest, { index, text: length }) => blank(rest, index, index + length.length),
      blank(sentence.text, match.index, end),
    )
    const dues = sentence.dues.filter((each) => (each.index < match.index || each.index >= end) && !overlaps(each))
    return { rest: { text, dues }, waitsFor: { first, within: within?.interval ?? null }, at: match.index }
  }
  return { rest: sentence, waitsFor: null, at: -1 }
}

/** 'You have until the 18th for the texts' gives time, and waits for nothing. */
function isTime(
  first: string,
  { 0: whole, index }: RegExpExecArray,
  { text, dues }: Segment,
  all: Words,
  { respite = [] }: MoveWords,
): boolean {
  const from = index + whole.lastIndexOf(first)
  return (
    dues.some(
      (day) =>
        /^\P{L}*(?:\p{L}{1,3} )?$/u.test(text.slice(from, Math.max(from, day.index))) &&
        day.index + day.text.length > from,
    ) && hears(respite, all)
  )
}

const isThing = (first: string, book: Notebook): boolean => firstOf(first, null, book) !== null

/** Ties a commitment to what it waits for; keeps it for the end of the mail when that is not on the table yet. */
export function settleCondition(book: Notebook, id: string, { first, within }: WaitsFor, quote: string): void {
  const other =
    linkBefore(first, within, id, book) ?? firstOf(first, id, book) ?? (within ? onlyOpen(first, id, book) : null)
  if (!other) {
    book.loose.push({ of: id, waitsFor: { first, within }, quote })
    return
  }
  const condition = { commitment: other.id, within }
  note(book, { kind: 'condition', commitment: id, condition, consequence: null }, quote)
}

/** 'The layout three days after your texts, and the proof a week after that': the chain goes on from its last link. */
function linkBefore(first: string, within: Interval | null, id: string, book: Notebook): Commitment | null {
  if (!within || !isPronoun(first, book.locale.moves)) return null
  const link = book.acts.findLast((act) => act.kind === 'condition')
  const before = book.agreement.commitments.filter((each) => each.id !== id && book.opened.has(each.id)).at(-1)
  return link?.commitment === before?.id ? (before ?? null) : null
}

/** 'I can't finish the PDF until I have it': says of a thing on the table what it waits for, and nothing else. */
export function waits(clause: Clause, book: Notebook): boolean {
  const { text, dues, waitsFor, quote } = clause
  const named = waitsFor ? byWord(text, dues, onTable(book), book.locale.moves) : []
  const [it, another] = named.length > 0 ? named : justOpened(clause, book)
  if (!waitsFor || !it || another) return false
  settleCondition(book, it.id, waitsFor, quote)
  return true
}

/** 'You have the sign on the 12th, but we can't cut it before we have the logo.' */
const justOpened = ({ text, sentence }: Clause, { mood, agreement: { commitments }, opened, spokenOf }: Notebook) =>
  mood?.sentence === sentence && /\p{L}/u.test(text)
    ? commitments.filter(({ id }) => opened.has(id) && id === spokenOf.at(-1))
    : []

/** The commitment that the words of a condition name; 'that', 'all of it': the one spoken of last. */
function firstOf(first: string, waiting: string | null, book: Notebook): Commitment | null {
  const owner = book.agreement.commitments.find(({ id }) => id === waiting)?.debtor.side
  const all = book.agreement.commitments.filter((each) => each.id !== waiting)
  const others = all.filter((each) => each.debtor.side !== owner)
  // 'Two days after the film we send the invoice': one's own thing is waited for where it is named outright.
  const own = waiting ? all.filter((each) => each.debtor.side === owner) : []
  const best =
    pointings(first, [], others, book.locale.moves)[0] ??
    pointings(first, [], own, book.locale.moves).find(({ words, covered }) => words >= 0.5 && covered >= 0.5)
  if (best) return best.commitment
  if (!isPronoun(first, book.locale.moves)) return null
  const last = book.spokenOf.findLast((id) => others.some((each) => each.id === id))
  return others.find(({ id }) => id === last) ?? (others.length === 1 ? (others[0] ?? null) : null)
}

/** 'On receipt of your files', where the mail asked the other side for one thing, whatever it called that. */
function onlyOpen(first: string, waiting: string, { agreement: { commitments }, opened, locale }: Notebook) {
  const owner = commitments.find(({ id }) => id === waiting)?.debtor.side
  const [it, another] = commitments.filter((each) => isOpen(each) && opened.has(each.id) && each.debtor.side !== owner)
  const isNamed = pointings(first, [], commitments, locale.moves).length > 0
  return another || isNamed ? null : (it ?? null)
}

const isPronoun = (first: string, { heads, pronoun }: MoveWords): boolean => {
  const bare = heads.reduce((text, { pattern }) => text.replace(pattern, '').trim(), first.trim())
  return bare === '' || pronoun.pattern.test(first.trim()) || pronoun.pattern.test(bare)
}

/** What follows when something is late, in the words of the text; `first` names the late thing, if any does. */
export type Consequence = { readonly said: string; readonly first: string | null; readonly at: number }

/** 'Otherwise …', 'If they come after Friday, …' */
export function consequenceIn(text: string, lower: Words, { locale: { moves } }: Notebook): Consequence | null {
  for (const { pattern } of likely(moves.consequences, lower)) {
    const { then = '', first = null } = pattern.exec(lower.text)?.groups ?? {}
    if (!then) continue
    const at = lower.text.lastIndexOf(then)
    return {
      said: text
        .substr(at, then.length)
        .trim()
        .replace(/[.!]+$/, ''),
      first,
      at,
    }
  }
  return null
}

/** Keeps it with what is late: the thing it names, else the one spoken of last. */
export function settleConsequence({ said, first }: Consequence, quote: string, book: Notebook): boolean {
  const open = book.agreement.commitments.filter(({ status }) => status === 'proposed' || status === 'agreed')
  const named = first ? pointings(first, [], open, book.locale.moves)[0]?.commitment.id : undefined
  const id = named ?? book.spokenOf.findLast((each) => open.some((commitment) => commitment.id === each))
  return id ? note(book, { kind: 'condition', commitment: id, condition: null, consequence: said }, quote) : false
}

/** At the end of a mail: conditions that named something said later in it. */
export function settleLoose(book: Notebook): void {
  const loose = book.loose.splice(0)
  for (const { of, waitsFor, quote } of loose) settleCondition(book, of, waitsFor, quote)
}
