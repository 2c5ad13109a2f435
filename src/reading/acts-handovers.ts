import type { Commitment } from '../agreement/commitment.ts'
import { type Party, sameHouse } from '../agreement/party.ts'
import { hears, likely } from '../locales/heard.ts'
import type { Clause } from './clause.ts'
import { isOfAnother, onTable, quoted, recent } from './naming.ts'
import { type Notebook, note } from './notebook.ts'
import { byWord } from './which.ts'
import { namedIn } from './who.ts'

/** 'Ben is taking this over': from now on a colleague owes it, who by this has it in hand. */
export function handsOver(clause: Clause, book: Notebook): boolean {
  const by = colleagueIn(clause, book)
  if (!by) return false
  const isWriter = by.address === book.cast.writer.address
  if (!isWriter) book.inHand = { by, sentence: clause.sentence }
  const owed = onTable(book).filter(
    ({ debtor, status }) =>
      sameHouse(debtor, by) && (!isWriter || (status === 'proposed' && debtor.address !== by.address)),
  )
  const worded = byWord(clause.text, clause.dues, owed, book.locale.moves)
  const above = worded.length > 0 ? worded : quoted(owed, book)
  const meant = above.length > 0 || isOfAnother(clause, owed, book) ? above : recent(asked(owed), book)
  for (const item of meant) give(item, by, clause, book)
  return meant.length > 0
}

/** What nobody has taken on yet, else all. */
function asked(owed: readonly Commitment[]): readonly Commitment[] {
  const open = owed.filter(({ status }) => status === 'proposed')
  return open.length > 0 ? open : owed
}

function give({ id, debtor, status }: Commitment, to: Party, clause: Clause, book: Notebook): void {
  if (debtor.address !== to.address) note(book, { kind: 'hand over', commitment: id, to }, clause.quote)
  const isTaken = status === 'proposed' && !hears(book.locale.moves.evade, clause.whole)
  if (isTaken) note(book, { kind: 'promise', commitment: id, due: null }, clause.quote)
}

/** The colleague of whom a clause says so; the writer, where it names nobody. */
export function colleagueIn(
  { words }: Clause,
  { cast: { writer, everybody }, locale: { moves } }: Notebook,
): Party | null {
  const colleagues = everybody.filter(({ side, address }) => side === writer.side && address !== writer.address)
  if (colleagues.length === 0 || words.text.trimEnd().endsWith('?')) return null
  for (const { pattern } of likely(moves.inHand ?? [], words)) {
    const match = pattern.exec(words.text)
    const who = match?.groups?.who
    // Without a name it is the writer who takes it over.
    const by = who ? namedIn(who, colleagues) : match && writer
    if (by) return by
  }
  return null
}
