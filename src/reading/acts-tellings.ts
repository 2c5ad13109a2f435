import { isOpening } from '../agreement/act.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { hears, wordsIn } from '../locales/heard.ts'
import type { Clause } from './clause.ts'
import { greetingIn } from './greeting.ts'
import { quoted } from './naming.ts'
import { candidates, type Notebook, note } from './notebook.ts'
import { byWord } from './which.ts'

/** A number, an address, a name. */
const exact = /\p{N}|@|[^\s.] \p{Lu}\p{Ll}/u

/** '1) lose the second shot' */
const item = /^\s{0,8}(?:\d{1,2}[.)]|[-*•–])\s/

/** More than one line of the text is one of a list. */
const isListed = (text: string): boolean => text.split('\n').filter((line) => item.test(line)).length > 1

/**
 * 'The red one.' 'Size L, thanks': what opens a mail without a verb, or with something exact, may be the answer itself;
 * so may whatever exact thing is said later under the name of what is owed.
 */
export function tellsFirst(clause: Clause, book: Notebook): void {
  const { quote, dues, text } = clause
  if (tellsBelow(clause, book) || book.told?.isAnswer) return
  const open = candidates(book, 'report')
  if (book.told && open.length === 0) return
  const mayTell = dues.length === 0 && !text.trimEnd().endsWith('?')
  const isNamed = mayTell && exact.test(text) && byWord(text, [], open, book.locale.moves).length > 0
  const isTold = mayTell && (isNamed || (!book.told && opensWith(clause, book)))
  if (book.told && !isTold) return
  if (greetingIn(quote)?.length !== quote.length) book.told = { quote, isNamed, isAnswer: isTold }
}

/** '555-0166, ask for Lou' below the line that asks for the number. */
function tellsBelow({ text, words, quote }: Clause, book: Notebook): boolean {
  if (book.answers === null || !exact.test(text) || text.trimEnd().endsWith('?')) return false
  const { missing, evade, decline, vetoes, told } = book.locale.moves
  if ([missing, evade, decline, vetoes].some((phrases) => hears(phrases, words))) return false
  const mine = candidates(book, 'report').filter(({ debtor }) => sameHouse(debtor, book.cast.writer))
  const [it, another] = quoted(mine, book)
  const isTellable = it !== undefined && !another && told.pattern.test(small(it.deliverable))
  return isTellable && note(book, { kind: 'report', commitment: it.id }, quote)
}

function opensWith({ words, text }: Clause, { locale: { moves } }: Notebook): boolean {
  if (exact.test(text)) return true
  // 'Lovely!' answers what the other has said, and tells no headcount.
  if (hears(moves.smallTalk ?? [], words)) return false
  return (!hears(moves.finite, words) || hears(moves.told, words)) && !hears(moves.welcome, words)
}

/** A mail without any other act, from somebody who owes one thing that is told and not sent: the names themselves. */
export function tells(book: Notebook): void {
  const { told, acts, sweeping } = book
  const isList = told !== null && isListed(book.text)
  if (!(told?.isAnswer || (told && isList)) || sweeping.some(({ kind }) => kind !== 'welcome')) return
  const answered = acts.flatMap((act) => ('terms' in act ? [] : [act.commitment]))
  const { missing, evade, told: tellable, remarks } = book.locale.moves
  const said = wordsIn(small(book.text))
  if (book.text.includes('?') || [missing, evade].some((phrases) => hears(phrases, said))) return
  const it = toldOf(told, book)
  if (!it) return
  const name = small(it.deliverable)
  const isWritten = isList && !acts.some(isOpening) && remarks?.pattern.test(name) === true
  const isTold = isWritten || (told.isAnswer && tellable.pattern.test(name))
  const isAnswered = told.isNamed || isWritten ? answered.includes(it.id) : answered.length > 0
  if (isTold && !isAnswered) note(book, { kind: 'report', commitment: it.id }, told.quote)
}

/** What the writer owes, where it is one thing or is named. 'You get the numbers on Tuesday. See you' tells none of it. */
function toldOf({ isNamed, quote }: NonNullable<Notebook['told']>, book: Notebook): Commitment | null {
  const owed = candidates(book, 'report').filter(({ debtor }) => sameHouse(debtor, book.cast.writer))
  const [it, another] = isNamed ? byWord(quote, [], owed, book.locale.moves) : owed
  return it && !another && it.source.messageId !== book.message.id ? it : null
}
