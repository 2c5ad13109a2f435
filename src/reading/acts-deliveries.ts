import type { Commitment } from '../agreement/commitment.ts'
import { small } from '../locales/bounded.ts'
import { hears, likely, wordsIn } from '../locales/heard.ts'
import { hasOwnThing } from './acts-openings.ts'
import { reportPart } from './acts-parts.ts'
import { behind, type Clause, dueIn } from './clause.ts'
import { contentWords } from './content-words.ts'
import { mentioned } from './deliverable.ts'
import { languageIn } from './language.ts'
import { recent } from './naming.ts'
import { candidates, type Notebook, note } from './notebook.ts'
import type { Days } from './segment.ts'
import { withoutDays } from './segment.ts'
import { byWord, pointings } from './which.ts'

const link = /\bhttps?:\/\/\S+|\bwww\.\S+/gi
const hasLink = (text: string): boolean => (text.includes('://') || text.includes('www.')) && text.search(link) >= 0

/** The most words a clause may have that names an attached file and says nothing of it: 'the eleven bios, in one file'. */
const LABEL = 10

/** The debtor says that it is done: 'attached', 'the draft is up', or gives the thing itself. */
export function reports(clause: Clause, book: Notebook): boolean {
  if (!mayReport(clause, book)) return false
  const today = book.message.sentAt.slice(0, 10)
  const open = candidates(book, 'report')
  const isLater = clause.dues.some((named) => named.due.day > today && !isBygone(named, clause, book))
  if (open.length === 0 || (isLater && !isEnclosed(clause, book) && !statedIn(clause, open, book))) return false
  if (hears(book.locale.moves.missing, clause.words) && !bringsSome(clause, book)) return false
  const told = given(clause, open, book)
  const meant = told ? [told] : delivered(clause, open, book).filter((each) => !isAheadOf(each, clause, book))
  if (meant.length === 0) return false
  book.delivered = clause.sentence
  if (meant.length > 1 && !told && !isSure(clause, meant, book)) {
    book.ambiguities.push({ quote: clause.quote, candidates: meant.map(({ id }) => id) })
    return true
  }
  const [only] = meant
  if (only && meant.length === 1 && reportPart(only, clause, book)) return true
  for (const { id } of meant) note(book, { kind: 'report', commitment: id }, clause.quote)
  return true
}

/** 'I sent it on Friday': a weekday of which somebody tells what he did is the last one. */
const isBygone = ({ text }: Clause['dues'][number], { words }: Clause, { locale: { moves } }: Notebook): boolean =>
  !/\p{N}/u.test(text) && hears(moves.bygone ?? [], words)

/** 'Photos attached, prices still with our accountant'; but not 'Nothing has come, neither by mail nor in the folder'. */
function bringsSome({ words }: Clause, { locale: { moves } }: Notebook): boolean {
  const [first = ''] = words.text.split(/[,;]/, 1)
  return hears(moves.report, wordsIn(first)) && !hears(moves.missing, wordsIn(first))
}

/** 'A first draft of the catalogue is attached', days before the catalogue itself is due. */
function isAheadOf({ due, deliverable }: Commitment, { words }: Clause, { message, locale }: Notebook): boolean {
  const { preliminary = [] } = locale.moves
  const isEarly = due !== null && due.day > message.sentAt.slice(0, 10)
  return isEarly && hears(preliminary, words) && !hears(preliminary, wordsIn(small(deliverable)))
}

/** 'Attached the slides for Monday': with a file, a day to come is the day of something else. */
const isEnclosed = (clause: Clause, book: Notebook): boolean =>
  book.message.files.length > 0 && hears(book.locale.moves.report, clause.words) && !hasOwnThing(clause, book)

/** Most clauses have nothing of a report in them, and need not be held against what is owed. */
const mayReport = (clause: Clause, book: Notebook): boolean =>
  hears(book.locale.moves.report, clause.words) ||
  likely(book.locale.moves.given, clause.small).length > 0 ||
  (book.locale.moves.stated !== undefined && hears(book.locale.moves.stated, clause.small)) ||
  hasLink(clause.small.text) ||
  (book.brief && isLabel(clause, book))

/** Several at once: each named by a word of its own, or 'all of it'. */
const isSure = (clause: Clause, meant: readonly Commitment[], book: Notebook): boolean =>
  hears(book.locale.moves.all, clause.whole) ||
  pointings(clause.whole.text, [], meant, book.locale.moves).filter(({ alone }) => alone).length === meant.length

/** The same sentence goes on, or it is the mere link under 'The banner is here:'. */
function isAfterDelivery({ sentence, text }: Clause, { delivered }: Notebook): boolean {
  const isLink = hasLink(text) && !/\p{L}/u.test(text.replace(link, ''))
  return delivered === sentence || (isLink && delivered === sentence - 1)
}

function delivered(clause: Clause, open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const linked = hasLink(clause.small.text)
  const said = hears(book.locale.moves.report, clause.words)
  const labels = book.brief && isLabel(clause, book)
  const goesOn = isAfterDelivery(clause, book)
  if (clause.text.trimEnd().endsWith('?') || (!said && (goesOn || (!linked && !labels)))) return []
  const meant = byWord(clause.text.replace(link, ' '), [], open, book.locale.moves)
  if (meant.length > 0) return meant
  if (!(said || linked) || goesOn) return []
  if (!linked && isOfAnother(clause, book)) return []
  const beside = byWord(clause.whole.text.replace(link, ' '), [], open, book.locale.moves)
  if (beside.length > 0) return beside
  return linked || !isElse(clause, open, book) ? unnamed(abroad(clause, open, book), book) : []
}

/** 'La facture est jointe', where an 'invoice' was asked for: no word in common, so it is what was named in another language. */
function abroad(
  { text, dues, whole }: Clause,
  open: readonly Commitment[],
  { locale: { language, moves } }: Notebook,
): readonly Commitment[] {
  const others = open.filter(({ source }) => (languageIn(source.quote) ?? language) !== language)
  const isMixed = others.length > 0 && others.length < open.length
  return isMixed && mentioned(withoutDays(text, dues), whole, moves) !== null ? others : open
}

/** 'Schedule approved', 'the old logo is lost, we need it again': of what is to be, and no report. */
const isElse = (clause: Clause, open: readonly Commitment[], book: Notebook): boolean =>
  isOfKnown(clause, open, book) || hears(book.locale.moves.schedules, clause.words) || hasOwnThing(clause, book)

/** 'I've paid the parking ticket' says nothing of the logos; with a file or a link it may be the thing by another name. */
function isOfAnother({ text, dues, whole }: Clause, { message, locale: { moves } }: Notebook): boolean {
  const thing = message.files.length === 0 ? mentioned(withoutDays(text, dues), whole, moves) : null
  return thing !== null && contentWords(thing, moves).length > 0
}

/** 'Your data opens fine' speaks of what came from the other side, and brings nothing. */
const isOfKnown = ({ text, dues }: Clause, open: readonly Commitment[], { agreement, locale }: Notebook): boolean => {
  const others = agreement.commitments.filter(({ id }) => !open.some((each) => each.id === id))
  return byWord(withoutDays(text, dues), [], others, locale.moves).length > 0
}

/** '.ai' is the kind of a file. */
const ending = /\.\p{L}\w{1,3}(?!\p{L})/gu

function isLabel(clause: Clause, book: Notebook): boolean {
  const { accept, finite, missing } = book.locale.moves
  if (clause.quote.trimEnd().endsWith('?') || hears(accept, clause.words)) return false
  const isShort = clause.text.trim().split(/\s+/).length <= LABEL
  const isPhrase = (text: string): boolean => !finite.pattern.test(text.replace(ending, ' '))
  if (isShort && [clause.words.text, behind(clause)].every(isPhrase)) return !hears(missing, clause.whole)
  // 'Media list for you, sorted by how nice they are'
  const [head = ''] = clause.text.split(/[,(–—]/, 1)
  return !hears(missing, clause.whole) && isPhrase(small(head)) && isNamedBy(head, book) && !isSpent(book)
}

/** 'Here is the cover. For the bookmark, the cutter is broken': each file has brought its thing. */
const isSpent = ({ acts, message: { files } }: Notebook): boolean =>
  acts.filter(({ kind }) => kind === 'report').length >= files.length

/** The text is mostly the name of something that is to come. */
const isNamedBy = (text: string, book: Notebook): boolean =>
  pointings(text, [], candidates(book, 'report'), book.locale.moves).some(({ words }) => words >= 0.5)

/** 'Here it is': what a file is named after, what is due, the only one open, the one asked for last. */
function unnamed(open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const byFile = byWord(book.message.files.join(' ').replace(/[_.-]+/g, ' '), [], open, book.locale.moves)
  if (byFile.length > 0) return byFile
  const agreed = open.filter(({ status }) => status === 'agreed')
  const among = agreed.length > 0 ? agreed : open
  const due = among.filter((each) => each.due !== null && each.due.day <= book.message.sentAt.slice(0, 10))
  if (due.length > 0) return due
  return among.length === 1 ? among : recent(among, book)
}

/** The thing itself stands in the text: a price, an approval, the comments. */
function given(clause: Clause, open: readonly Commitment[], book: Notebook): Commitment | null {
  if (clause.text.trimEnd().endsWith('?')) return null
  const kinds = likely(book.locale.moves.given, clause.small).filter(({ pattern }) => pattern.test(clause.small.text))
  if (kinds.length === 0) return statedIn(clause, open, book)
  const fitting = open.filter(({ deliverable }) => kinds.some(({ of }) => of.test(deliverable)))
  return byWord(clause.text, clause.dues, fitting, book.locale.moves)[0] ?? fitting[0] ?? statedIn(clause, open, book)
}

/** 'Opening hours are Mon to Thu 8 to 6': what was asked for by its name, and what it is. */
function statedIn(
  { small: { text }, words, dues }: Clause,
  open: readonly Commitment[],
  book: Notebook,
): Commitment | null {
  const { moves } = book.locale
  const { what, value = '' } = moves.stated?.pattern.exec(text)?.groups ?? {}
  if (!what || hears(moves.vetoes, words)) return null
  // 'The proof: 6 March' tells its day and nothing else.
  const rest = dues.reduce((left, { text: day }) => left.replace(small(day), ' '), value)
  if (!/\d|@|["“”]/.test(rest)) return null
  const [it, another] = pointings(what, [], open, moves).filter((each) => each.words > 0.6)
  return it && !another ? it.commitment : null
}

/** The creditor says that it has come: 'got it, thanks'. */
export function acknowledges(clause: Clause, book: Notebook): boolean {
  const words = book.locale.moves
  if (!hears(words.satisfy, clause.words) || hears(words.missing, clause.words)) return false
  if (clause.text.trimEnd().endsWith('?')) return false
  const open = candidates(book, 'satisfy')
  const meant = byWord(clause.text, clause.dues, open, words)
  const isKnown = byWord(clause.text, [], book.agreement.commitments, words).length > 0
  const isOther = isKnown || dueIn(clause) !== null || mentioned(clause.words.text, clause.whole, words) !== null
  const it = meant.length > 0 || isOther ? meant : saysMore(clause, book) ? [] : awaited(open, book)
  const all = it.length > 0 ? it : brought(clause, isOther, book)
  return all.filter(({ id }) => note(book, { kind: 'satisfy', commitment: id }, clause.quote)).length > 0
}

/** 'I have got fitters stood about, costing me a fortune' got nothing that was to come. */
const saysMore = ({ words }: Clause, { locale: { moves } }: Notebook): boolean =>
  contentWords(words.text, moves).length > A_FEW

/** So many telling words may a receipt have that names nothing: 'got it, looks great'. */
const A_FEW = 3

/** What its debtor has said to be there, and nobody yet to have come: the one named, else all that the answered mail brought. */
function brought({ text }: Clause, isOther: boolean, { agreement, message, locale }: Notebook): readonly Commitment[] {
  const reported = agreement.commitments.filter(isReported)
  const named = byWord(text, [], reported, locale.moves)
  if (named.length > 0 || isOther) return named
  return reported.filter(({ acts }) => message.inReplyTo.includes(acts.at(-1)?.messageId ?? ''))
}

const isReported = ({ status, acts }: Commitment): boolean => status === 'delivered' && acts.at(-1)?.kind === 'report'

/** 'Got it': the one thing that was to come by now, unless it speaks of what the answered mail brought. */
function awaited(open: readonly Commitment[], { agreement, message }: Notebook): readonly Commitment[] {
  const { inReplyTo } = message
  const isKnown = agreement.commitments.some(
    ({ status, acts }) => status === 'delivered' && inReplyTo.includes(acts.at(-1)?.messageId ?? ''),
  )
  if (isKnown) return []
  const today = message.sentAt.slice(0, 10)
  const due = open.filter((each) => each.status === 'agreed' && each.due !== null && each.due.day <= today)
  return due.length === 1 ? due : []
}

/** So many letters may a yes have that stands behind the name of what it is said to. */
const SAYING = 30

/** 'Intro text:' and below it the text: noted, and reported at the end of the mail if nothing else is said of it. */
export function heads(clause: Clause, following: string, days: Days, book: Notebook): void {
  if (!/[:–—-]\s*$/.test(clause.text) || !/[\p{L}\p{N}]/u.test(following) || following.includes('?')) return
  if (days(following).length > 0) return
  const { moves } = book.locale
  const content = wordsIn(small(following))
  const isQuote = /^["“”«'‘]/.test(following)
  const excuses = [moves.missing, moves.evade, moves.decline, moves.vetoes]
  if (!isQuote && excuses.some((phrases) => hears(phrases, content))) return
  // 'Price list: fine.' is a yes to it.
  if (following.length <= SAYING && [moves.accept, moves.welcome].some((phrases) => hears(phrases, content))) return
  const label = clause.text.split(',', 1)[0] ?? ''
  const [it, another] = pointings(label, [], candidates(book, 'report'), moves).filter(({ words }) => words > 0.6)
  if (it && !another) book.typed.push({ id: it.commitment.id, quote: clause.quote })
}

/** What stands in the mail under its own name is delivered. */
export function settleTyped(book: Notebook): void {
  const said = new Set(book.acts.flatMap((act) => ('terms' in act ? [] : [act.commitment])))
  for (const { id, quote } of book.typed) if (!said.has(id)) note(book, { kind: 'report', commitment: id }, quote)
}
