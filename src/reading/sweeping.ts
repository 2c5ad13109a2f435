import type { Commitment } from '../agreement/commitment.ts'
import { sameHouse } from '../agreement/party.ts'
import { declinePart, promiseRest } from './acts-parts.ts'
import { refused } from './acts-refusals.ts'
import { quoted, recent } from './naming.ts'
import { byId, candidates, type Notebook, note, type Sweeping } from './notebook.ts'
import { isOfPart } from './parts.ts'

/** What the mail refused, and what it said of nothing in particular, once all that it said of something is known. */
export function settleSweeping(book: Notebook): void {
  settleTaken(book)
  const answered = settleRefused(book)
  for (const sweeping of book.sweeping) {
    if (sweeping.reach === 'answered' && [...answered].some((id) => !book.opened.has(id))) continue
    const kind = sweeping.kind === 'decline' ? 'decline' : 'accept'
    const open = meantBy(sweeping, kind, book).filter(({ id }) => !answered.has(id) && !book.opened.has(id))
    const isParted = (each: Commitment): boolean =>
      sweeping.reach === 'rest' && promiseRest(each, null, book.text, sweeping.quote, book)
    const meant = open.filter((each) => !isParted(each) && !book.excepted.has(each.id))
    if (kind === 'decline' && meant.length > 1) {
      book.ambiguities.push({ quote: sweeping.quote, candidates: meant.map(({ id }) => id) })
      continue
    }
    for (const { id } of meant) note(book, { kind, commitment: id }, sweeping.quote)
  }
}

/** What was taken in part is agreed where the mail has refused the rest. */
function settleTaken(book: Notebook): void {
  for (const { id, text, quote } of book.taken) {
    const it = byId(book, id)
    if (it?.status === 'proposed' && !isOfPart(it, text, book)) note(book, { kind: 'accept', commitment: id }, quote)
  }
}

/** What it refused in so many words, in part or as a whole; all that the mail answered by then. */
function settleRefused(book: Notebook): Set<string> {
  // 'The owl yes, the badger is beyond me': that the owl was taken from the bundle answers nothing for the badger.
  const answers = book.acts.filter(({ kind }) => kind !== 'amend' && kind !== 'condition')
  const answered = new Set(answers.flatMap((act) => ('terms' in act ? [] : [act.commitment])))
  for (const { id, quote, clause } of book.refused) {
    const whole = answered.has(id) ? undefined : byId(book, id)
    const isPart = whole !== undefined && clause !== null && declinePart(whole, clause, book)
    if (whole && !isPart) note(book, { kind: 'decline', commitment: id }, quote)
    if (!isPart) answered.add(id)
  }
  return answered
}

function meantBy({ kind, reach }: Sweeping, act: 'accept' | 'decline', book: Notebook): readonly Commitment[] {
  const open = act === 'decline' ? refused(candidates(book, act), book) : candidates(book, act)
  const answerable = open.filter(({ status, pending }) => status === 'proposed' || pending !== null)
  const isTheirs = (each: Commitment): boolean => !sameHouse(each.debtor, book.cast.writer) && !isPassedOver(each, book)
  const offered = kind === 'welcome' ? answerable.filter(isTheirs) : answerable
  return reach === 'answered' ? asked(offered, book) : offered
}

/** Words of a mail that says thanks and little else. */
const MERE = 8

/** 'Thanks, Ben. There is an embargo, please note …' leaves 'Could we send it on Monday instead?' without an answer. */
const isPassedOver = ({ pending, acts }: Commitment, { text }: Notebook): boolean =>
  pending !== null && acts.at(-1)?.quote.trimEnd().endsWith('?') === true && text.split(/\s+/, MERE + 1).length > MERE

/** What the mail answers: the line it stands under, the items of the message it replies to, else those last spoken of. */
function asked(open: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const above = quoted(open, book)
  if (above.length > 0) return above
  const answered = open.filter(({ acts }) => acts.some(({ messageId }) => book.message.inReplyTo.includes(messageId)))
  return answered.length > 0 ? answered : recent(open, book)
}
