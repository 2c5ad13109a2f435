import type { Commitment } from '../agreement/commitment.ts'
import { type Party, sameHouse } from '../agreement/party.ts'
import { hears, likely } from '../locales/heard.ts'
import { partSpokenOf } from './acts-parts.ts'
import { type Clause, dueIn } from './clause.ts'
import { contentWords } from './content-words.ts'
import { isOfAnother, onTable, quoted, recent } from './naming.ts'
import { type Notebook, note } from './notebook.ts'
import { sharesDay } from './several.ts'
import { byWord } from './which.ts'
import { namedIn } from './who.ts'

/** 'Ben is taking this over': from now on a colleague owes it, who by this has it in hand. */
export function handsOver(clause: Clause, book: Notebook): boolean {
  const taken = takenIn(clause, book)
  if (!taken) return false
  const { by, what } = taken
  const isWriter = by.address === book.cast.writer.address
  if (!isWriter) book.inHand = { by, sentence: clause.sentence }
  const owed = onTable(book).filter(
    ({ debtor, status }) =>
      sameHouse(debtor, by) &&
      (!isWriter || (status === 'proposed' && (what !== null || debtor.address !== by.address))),
  )
  const worded = byWord(clause.text, clause.dues, owed, book.locale.moves)
  const above = worded.length > 0 ? worded : quoted(owed, book)
  // 'Priya takes the minutes' names a thing, and none of ours.
  if (above.length === 0 && what !== null && contentWords(what, book.locale.moves).length > 0) return false
  const meant = above.length > 0 || isOfAnother(clause, owed, book) ? above : recent(asked(owed), book)
  const [only, another] = meant
  // 'Jo does the words and I the pictures', which were asked for together.
  const part = only && !another && what !== null ? partSpokenOf(only, only.due, clause, book) : null
  for (const item of part ? [part] : meant) give(item, by, clause, book)
  sharesDay(clause, book)
  return meant.length > 0
}

/** What nobody has taken on yet, else all. */
function asked(owed: readonly Commitment[]): readonly Commitment[] {
  const open = owed.filter(({ status }) => status === 'proposed')
  return open.length > 0 ? open : owed
}

function give({ id, debtor, status, due }: Commitment, to: Party, clause: Clause, book: Notebook): void {
  if (debtor.address !== to.address) note(book, { kind: 'hand over', commitment: id, to }, clause.quote)
  const isTaken = status === 'proposed' && !hears(book.locale.moves.evade, clause.whole)
  const day = due === null && clause.dues.length > 0 ? dueIn(clause) : null
  if (isTaken) note(book, { kind: 'promise', commitment: id, due: day }, clause.quote)
}

/** The colleague of whom a clause says so; the writer, where it names nobody. */
export const colleagueIn = (clause: Clause, book: Notebook): Party | null => takenIn(clause, book)?.by ?? null

/** The same, and what is taken, where it is named in so many words. */
function takenIn(
  { words }: Clause,
  { cast: { writer, everybody }, locale: { moves } }: Notebook,
): { readonly by: Party; readonly what: string | null } | null {
  const colleagues = everybody.filter(({ side, address }) => side === writer.side && address !== writer.address)
  if (colleagues.length === 0 || words.text.trimEnd().endsWith('?')) return null
  for (const { pattern } of likely(moves.inHand ?? [], words)) {
    const match = pattern.exec(words.text)
    const who = match?.groups?.who
    // Without a name it is the writer who takes it over.
    const by = who ? namedIn(who, colleagues) : match && writer
    if (by) return { by, what: restOf(match?.groups?.what, words.text) }
  }
  return null
}

/** The thing to the end of its part of the clause: the pattern has but the first word of it. */
function restOf(what: string | undefined, text: string): string | null {
  const [rest = ''] = what ? text.slice(text.indexOf(what)).split(/[,;.!]/, 1) : []
  return rest || null
}
