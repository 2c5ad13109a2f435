import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { type Party, sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { type Clause, dueIn } from './clause.ts'
import { deliverable } from './deliverable.ts'
import { manyIn } from './how-many.ts'
import { isCountedOff, quoted, recent } from './naming.ts'
import { byId, type Notebook, note } from './notebook.ts'
import { joined, piecesOf } from './pieces.ts'
import { pointings } from './which.ts'

/**
 * 'You will have both on Thursday': several things owed by one side, asked for in this mail or in the one that spoke of
 * them last. Nothing where the word counts others than there are.
 */
export function severalMeant(clause: Clause, debtor: Party, book: Notebook): readonly Commitment[] {
  const owed = book.agreement.commitments.filter((each) => isOpen(each) && sameHouse(each.debtor, debtor))
  const above = isCountedOff(clause.text) ? quoted(owed, book) : []
  if (above.length > 0 || manyIn(clause, book) === null) return above
  const here = owed.filter(({ id, due }) => book.spokenOf.includes(id) && (due === null || clause.dues.length === 0))
  const isHere = owed.some(({ id }) => book.opened.has(id))
  return counted(clause, isHere ? here : recent(owed, { ...book, spokenOf: [] }), book)
}

/** Those of several things that the word counts: as many items, or one that is a bundle of as many. */
function counted(clause: Clause, among: readonly Commitment[], book: Notebook): readonly Commitment[] {
  if (among.length > 1) return countsAll(clause, among, book) ? among : []
  const many = manyIn(clause, book)
  return among.filter(({ deliverable: name }) => {
    const { length } = piecesOf(name, book.locale.moves)
    return length > 1 && (many === 'any' || many === length)
  })
}

/** The word counts as many as there are. */
export function countsAll(clause: Clause, among: readonly Commitment[], book: Notebook): boolean {
  const many = manyIn(clause, book)
  return many === 'any' || many === among.length
}

/** 'Both by Thursday, please', of what this mail just put on the table without a day. */
export function undatedHere(clause: Clause, book: Notebook): readonly Commitment[] {
  if (manyIn(clause, book) === null) return []
  const undated = book.agreement.commitments.filter(({ id, due }) => book.opened.has(id) && due === null)
  return counted(clause, undated, book)
}

/** 'The list and the photos I'll send on Friday', which were asked for one by one: each of them, where all are on the table. */
export function namedTogether(phrase: string, debtor: Party, book: Notebook): readonly Commitment[] {
  const { moves } = book.locale
  const pieces = phrase.includes(' ') ? piecesOf(phrase, moves) : []
  if (pieces.length < 2) return []
  const owed = book.agreement.commitments.filter(
    (each) => isOpen(each) && sameHouse(each.debtor, debtor) && !book.opened.has(each.id),
  )
  const meant = pieces.map((piece) => {
    const [it, another] = pointings(piece, [], owed, moves).filter(({ words }) => words >= 0.5)
    return it && (!another || another.words < it.words) ? it.commitment : null
  })
  const found = [...new Set(meant.filter((each) => each !== null))]
  return found.length === pieces.length ? found : []
}

/** 'Jo does the words and I the pictures, both by Monday': the day of the last is that of all that the sentence promised. */
export function sharesDay(clause: Clause, book: Notebook): void {
  const due = dueIn(clause)
  if (!due || clause.dues.length === 0 || manyIn(clause, book) === null) return
  const ids = new Set(
    book.acts.filter(({ quote }) => quote === clause.quote).map((act) => ('terms' in act ? null : act.commitment)),
  )
  const opened = [...book.opened].filter((id) => byId(book, id)?.source.quote === clause.quote)
  for (const id of new Set([...ids, ...opened])) {
    if (id !== null && byId(book, id)?.due === null)
      note(book, { kind: 'reschedule', commitment: id, due }, clause.quote)
  }
}

/** How many sentences back 'both' may reach. */
const NEAR = 3

/**
 * 'Two things are missing: the menu and the list. Could I have both?' What was named in a row just before, unless
 * another thing was named since.
 */
export function namedInARow(clause: Clause, near: Notebook['lastThing'], book: Notebook): string | null {
  const { moves } = book.locale
  if (![moves.several, moves.they].some((each) => each?.pattern.test(clause.words.text))) return null
  for (const [back, line] of book.lines.slice(-NEAR).toReversed().entries()) {
    const since = (near?.sentence ?? 0) - (clause.sentence - back)
    const row = since <= 0 ? rowIn(line, moves) : null
    if (row) return since < 0 || row.includes(near?.phrase ?? '') ? row : null
  }
  return null
}

type RowWords = Notebook['locale']['moves']

function rowIn(line: string, moves: RowWords): string | null {
  const colon = line.indexOf(': ')
  const behind = colon >= 0 ? line.slice(colon + 2) : ''
  const listed = behind && !moves.finite.pattern.test(small(behind)) ? behind : null
  const what = moves.row?.pattern.exec(small(line))?.groups?.what
  const at = what ? small(line).indexOf(what) : 0
  const said = listed ?? (what ? line.slice(at, at + what.length) : null)
  const row = said?.replace(/[.!]+$/, '') ?? ''
  const pieces = row ? piecesOf(row, moves) : []
  const things = pieces.map((piece) => deliverable(piece, [], '', moves))
  const phrases = things.flatMap((thing) => (thing !== 'nothing' && 'phrase' in thing ? [thing.phrase] : []))
  return phrases.length > 1 && phrases.length === pieces.length ? joined(phrases, row, pieces, moves) : null
}
