import type { Commitment } from '../agreement/commitment.ts'
import { type Due, moment } from '../agreement/due.ts'
import { sameHouse } from '../agreement/party.ts'
import { hears, type Words, wordsIn } from '../locales/heard.ts'
import { meantBy } from './acts-moves.ts'
import { partSpokenOf } from './acts-parts.ts'
import type { Clause } from './clause.ts'
import { deliverable } from './deliverable.ts'
import { isOfAnother, named, onTable, tellsElse } from './naming.ts'
import { type Notebook, note, speakOf } from './notebook.ts'
import { daysOf } from './which.ts'

/** 'You have until Thursday': who waits for a thing gives more time for it, and nobody has to agree to that. */
export function relieves(said: Clause, book: Notebook): boolean {
  const clause = { ...said, dues: said.again }
  if (clause.dues.length === 0 || clause.tentative || clause.text.trimEnd().endsWith('?')) return false
  const { respite = [] } = book.locale.moves
  if (![clause.words, clause.whole].some((words) => hears(respite, words))) return false
  const rest = withoutRespite(clause, book)
  if (hears(book.locale.moves.decline, rest) || hears(book.locale.moves.missing, rest)) return false
  const it = meantIn(clause, rest, book)
  const due = it && !isSame(it, clause, book) ? firstNew(clause, it) : null
  if (!it || !due || !isLater(due, it)) return false
  const part = partSpokenOf(it, due, clause, book)
  speakOf(book, part.id)
  return note(book, { kind: 'reschedule', commitment: part.id, due }, clause.quote) || part !== it
}

/** What more time is given for, where it is one thing, and the writer's side waits for it. */
function meantIn(clause: Clause, rest: Words, book: Notebook): Commitment | null {
  const open = onTable(book).filter((each) => !book.opened.has(each.id))
  if (open.length === 0 || isOfAnother(clause, open, book)) return null
  // 'No rush' stands in another clause of the sentence: this one has the day and little else.
  if (!hears(book.locale.moves.respite ?? [], clause.words) && tellsElse(clause, open, book)) return null
  // 'You have until Thursday to book the room' is of no layout.
  if (named(clause, open, book).length === 0 && isOfOtherThings(clause, rest, book)) return null
  const [it, another] = meantBy(clause, open, book)
  return it && !another && !it.pending && sameHouse(it.creditor, book.cast.writer) ? it : null
}

/** 'The 25th is fine, our launch is on the 30th' is a yes to the 25th. */
const isSame = (it: Commitment, { dues, words }: Clause, { locale: { moves } }: Notebook): boolean =>
  dues.some(({ due }) => daysOf(it).includes(due.day)) && !hears(moves.move, words)

/** 'The 9th is soon enough, the board meets on the 10th': the first day that is not its own already. */
function firstNew({ dues }: Clause, it: Commitment): Due | null {
  const first = dues.find(({ due }) => !daysOf(it).includes(due.day))?.due
  return dues.find(({ due }) => due.day === first?.day && due.time !== null)?.due ?? first ?? null
}

/** What the clause says besides giving time. */
const withoutRespite = ({ words }: Clause, { locale: { moves } }: Notebook): Words =>
  wordsIn((moves.respite ?? []).reduce((left, { pattern }) => left.replace(pattern, blanked), words.text))

/** 'Let's move the call to Thursday', 'the price list by Thursday will do'. */
function isOfOtherThings({ words }: Clause, rest: Words, { locale: { moves } }: Notebook): boolean {
  const thing = deliverable(rest.text, [], '', moves)
  // 'It can wait until Thursday.'
  const isThing = thing !== 'nothing' && 'phrase' in thing
  return isThing || hears(moves.vetoes, words) || moves.events.pattern.test(words.text)
}

const blanked = (text: string): string => ' '.repeat(text.length)

const isLater = (due: Due, it: Commitment): boolean => it.due !== null && moment(due) > moment(it.due)
