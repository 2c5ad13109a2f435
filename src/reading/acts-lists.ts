import { type Party, sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import type { MoveWords, PartyWords } from '../locales/moves.ts'
import { says } from '../locales/phrase.ts'
import { inBrackets } from './acts-openings.ts'
import { dueIn } from './clause.ts'
import type { WaitsFor } from './conditions.ts'
import { daysAcross } from './days-across.ts'
import { deliverable } from './deliverable.ts'
import { inFront } from './in-front.ts'
import type { Notebook } from './notebook.ts'
import { partyOf } from './party-of.ts'
import { propose } from './propose.ts'
import { type Dated, type Days, type Piece, withoutDays } from './segment.ts'
import type { Sentence } from './sentences.ts'
import { calledUpon, houseIn, namedIn } from './who.ts'

/** A row of a table that says who owes what by when; whose it is, the line above the table may say. */
export function row(sentence: Sentence, days: Days, book: Notebook): boolean {
  const across = daysAcross(sentence, days, (cell) => ownerOf([cell], null, book), book)
  if (across !== null) return across
  const words = book.locale.moves
  const dues = days(sentence.text)
  const cells = sentence.cells ?? []
  const columns = sentence.columns ? columnsOf(sentence.columns, words) : null
  if (isTitles(cells, dues, words)) return false
  const owner = ownerOf(cells, columns, book) ?? byHeading(sentence, dues, book)
  const what = cells[columns?.what ?? -1] ?? thingCell(cells, dues, owner, book)
  if (!owner || !what) return false
  const thing = deliverable(what, [], '', words)
  if (thing === 'nothing' || 'noun' in thing) return false
  const { writer, others } = book.cast
  const creditor = sameHouse(owner, writer) ? others[0] : writer
  if (!creditor) return false
  const act = sameHouse(owner, writer) ? 'promise' : 'request'
  const due = dueIn({ dues, headingDue: null })
  return propose(book, { act, debtor: owner, creditor, deliverable: thing.phrase, due, quote: sentence.text }) !== null
}

type Columns = { readonly who: number; readonly what: number; readonly when: number }

/** The first row of a table, where it names the columns. */
const isTitles = (cells: readonly string[], dues: readonly Dated[], { columns }: MoveWords): boolean =>
  dues.length === 0 &&
  cells.filter((cell) => Object.values(columns).some(({ pattern }) => pattern.test(small(cell)))).length > 1

/** 'We need from you:' above a table without a column of names. */
function byHeading({ heading, cells }: Sentence, dues: readonly Dated[], book: Notebook): Party | null {
  const { parties, everybody } = book.locale.moves
  if (!heading || dues.length === 0 || cells?.some((cell) => everybody.pattern.test(small(cell)))) return null
  return partyIn(heading, parties, book)
}

/** Which column is which, by its title, -1 for none; null when the first row has no titles. */
function columnsOf(titles: readonly string[], { columns }: MoveWords): Columns | null {
  const find = (words: { readonly pattern: RegExp }): number =>
    titles.findIndex((title) => words.pattern.test(small(title)))
  const found = { who: find(columns.who), what: find(columns.what), when: find(columns.when) }
  return found.when >= 0 && found.what >= 0 ? found : null
}

/** Whoever the cell names: a person, a house, 'us'. Everybody's item is an event and nobody's debt. */
function ownerOf(cells: readonly string[], columns: Columns | null, book: Notebook): Party | null {
  const { everybody } = book.cast
  const among = columns ? cells.slice(columns.who).slice(0, columns.who < 0 ? 0 : 1) : cells
  for (const cell of among) {
    if (book.locale.moves.everybody.pattern.test(small(cell))) return null
    const owes = book.locale.moves.parties.find(({ pattern }) => pattern.test(small(cell)))?.owes
    const party =
      namedIn(cell, everybody) ?? houseIn(cell, everybody) ?? (owes ? partyOf(owes, { called: null }, book) : null)
    if (party) return party
  }
  return null
}

function thingCell(
  cells: readonly string[],
  dues: readonly Dated[],
  owner: Party | null,
  book: Notebook,
): string | null {
  const rest = cells.filter((cell) => {
    const isDay = dues.some(({ text }) => cell.includes(text) && cell.length < text.length + 12)
    const isWho = owner !== null && namedIn(cell, [owner]) !== null && cell.length < owner.name.length + 15
    return (
      !isDay &&
      !isWho &&
      houseIn(cell, book.cast.everybody) === null &&
      !book.locale.moves.everybody.pattern.test(small(cell))
    )
  })
  return rest.toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** 'Jo: the texts', 'Jo - the texts'. */
const headOf = /^([^:]{1,60}?)(?:: | [–—-] )/

/** 'You: the texts, us: the layout', 'Recap: Jo - texts; Ana - layout': what stands right before a piece. */
const ownHead = /(?:^|[;,:] ?)(?:\p{L}{1,4} )?([^:;,]{1,40}?)(?:: | [–—-] )$/u

/**
 * Whose item a clause of a list is: by the words before the colon, by its own words, by the heading of the list.
 */
export function owner(
  { item, heading }: Sentence,
  whole: string,
  clause: Piece,
  waitsFor: WaitsFor | null,
  book: Notebook,
): Party | null {
  if (clause.text.trimEnd().endsWith(':') && !waitsFor?.within) return null
  const { pattern: events } = book.locale.moves.events
  const [colon = '', head] = ((item || whole.includes(': ')) && headOf.exec(whole)) || []
  // 'Proof: two days after your files', of one who waits for the other side.
  const waits = waitsFor?.within && /[:–—] /.test(clause.text) && isPhrase(clause, book)
  if (!item && clause.at < colon.length) return waits ? book.cast.writer : null
  const named = rightBefore(whole, clause, book)
  // 'Talk "Buttons we regret": Thursday at the Corn Hall'
  if (!named && head && events.test(small(head))) return null
  return (
    named ||
    (head && namedBy(head, book)) ||
    byTitle({ item, heading }, small(heading ?? head ?? ''), clause, waitsFor, book)
  )
}

/** Of a piece that has a day and no verb. */
function rightBefore(whole: string, clause: Piece, book: Notebook): Party | null {
  const head =
    clause.dues.length > 0 && isPhrase(clause, book) ? ownHead.exec(whole.slice(0, clause.at))?.[1] : undefined
  // 'The Castle of Lassay – visits from 1 April' names a house, not Ms Lassay.
  return head === undefined || head.split(' ').length > 2 ? null : namedBy(head, book)
}

/** 'Jo: the texts', 'from us: the layout'. */
const namedBy = (head: string, book: Notebook): Party | null =>
  calledUpon(`${head}:`, [...book.cast.others, book.cast.writer])?.party ??
  partyIn(head, book.locale.moves.parties, book)

/** By its own words, by the heading, or as plans have it. */
function byTitle(
  { item, heading }: Pick<Sentence, 'item' | 'heading'>,
  title: string,
  clause: Piece,
  waitsFor: WaitsFor | null,
  book: Notebook,
): Party | null {
  if (title === '' && !item) return null
  const { parties, schedules, accept, report } = book.locale.moves
  // 'Jo, here are the numbers:' stands over what is given.
  const scheduled = schedules.pattern.test(title) && !says(accept, title)
  if (!(item && scheduled) && says(report, title) && !partyIn(title, parties, book)) return null
  if (!item && !scheduled) return null
  return (
    inBrackets(withoutDays(clause.text, clause.dues), book) ??
    (scheduled && isPhrase(clause, book) ? inFront(withoutDays(clause.text, clause.dues), book)?.party : null) ??
    byOwnWords(clause, book) ??
    partyIn(title, parties, book) ??
    houseAt(heading, book) ??
    (scheduled ? byCustom(clause, waitsFor, book) : null)
  )
}

/** 'Voltaic sends you:' above a list. */
function houseAt(heading: string | null, { cast: { everybody } }: Notebook): Party | null {
  const name = /^\P{L}*(\p{Lu}[\p{L}'-]{4,})/u.exec(heading ?? '')?.[1]
  return name ? (namedIn(name, everybody) ?? houseIn(name, everybody)) : null
}

const isPhrase = (clause: Piece, { locale }: Notebook): boolean =>
  !locale.moves.finite.pattern.test(small(withoutDays(clause.text, clause.dues)))

/** 'layout draft from us', 'your comments'. */
function byOwnWords(clause: Piece, book: Notebook): Party | null {
  const { parties, possessives } = book.locale.moves
  const said = withoutDays(clause.text, clause.dues).replace(/^[^\p{L}]+/u, '')
  return partyIn(said, isPhrase(clause, book) ? [...parties, ...possessives] : parties, book)
}

/** Where a plan says no more, the agency is the one that makes things; events make themselves. */
function byCustom(clause: Piece, waitsFor: WaitsFor | null, book: Notebook): Party | null {
  if (!isPhrase(clause, book) || (clause.dues.length === 0 && !waitsFor)) return null
  const thing = deliverable(clause.text, clause.dues, '', book.locale.moves)
  if (thing === 'nothing' || 'noun' in thing) return null
  const isEvent = book.locale.moves.events.pattern.test(small(thing.phrase))
  return isEvent ? null : ([book.cast.writer, ...book.cast.others].find(({ side }) => side === 'agency') ?? null)
}

function partyIn(text: string, words: readonly PartyWords[], book: Notebook): Party | null {
  const owes = words.find(({ pattern }) => pattern.test(small(text.trim())))?.owes
  return owes ? partyOf(owes, { called: null }, book) : null
}
