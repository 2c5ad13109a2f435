import type { Opening } from '../agreement/act.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { type Due, moment, sameDue } from '../agreement/due.ts'
import { type Party, sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { hears, wordsIn } from '../locales/heard.ts'
import { divides, partSpokenOf, promisePart } from './acts-parts.ts'
import type { Clause } from './clause.ts'
import { contentWords } from './content-words.ts'
import { isOfOtherTongue, quoted } from './naming.ts'
import { type BareAnswer, byId, lastSaidAt, type Notebook, note, speakOf } from './notebook.ts'
import { type Pointing, pointings } from './which.ts'

/** Something a clause puts on the table: it may be new, or other words for what lies there already. */
export type Proposal = {
  readonly act: Opening['kind']
  readonly debtor: Party
  readonly creditor: Party
  /** Null where a word stands for a thing named before: 'I'll send it tomorrow'. */
  readonly deliverable: string | null
  readonly due: Due | null
  /** The same where it speaks of something on the table; see `Clause.again`. */
  readonly dueAgain?: Due | null
  readonly quote: string
  /** Where it may speak of a part of something: 'the licence you shall have on the 10th'. */
  readonly clause?: Clause
}

/** The same of several that lie there already, named together. */
export function proposeOf(book: Notebook, among: readonly Commitment[], proposal: Proposal): void {
  const said = { ...proposal, due: proposal.dueAgain ?? proposal.due }
  for (const each of among) {
    answer(book, each, said)
    speakOf(book, each.id)
  }
}

/** Puts a proposal on the table, as an answer where it speaks of a commitment, else as a new one. Its id, or null. */
export function propose(book: Notebook, proposal: Proposal): string | null {
  const known = sameAs(book, proposal)
  const turned = known ? null : turnedRound(book, proposal)
  if (turned && proposal.due) {
    note(book, { kind: 'counter', commitment: turned.id, due: proposal.dueAgain ?? proposal.due }, proposal.quote)
    return turned.id
  }
  const part = known && promisedPart(known, proposal, book)
  if (part) return part
  if (known) {
    const due = proposal.dueAgain ?? proposal.due
    const meant = partDated(known, due, proposal, book)
    answer(book, meant, { ...proposal, due })
    speakOf(book, meant.id)
    return meant.id
  }
  const { act, debtor, creditor, deliverable, due, quote } = proposal
  if (deliverable === null || (act === 'request' && book.cast.isAmongOwn)) return null
  const terms = { debtor, creditor, deliverable, due, condition: null, consequence: null }
  note(book, { kind: act, terms }, quote)
  return book.spokenOf.at(-1) ?? null
}

/** 'Tom does the words': of words and pictures asked for together, or with a day of their own, they become an item. */
function promisedPart(known: Commitment, { act, due, debtor, clause, quote }: Proposal, book: Notebook): string | null {
  const isOther = debtor.address !== known.debtor.address
  if (act !== 'promise' || !clause || (due === null && !isOther && !divides(known, clause, book))) return null
  if (!promisePart(known, due, clause, book)) return null
  const part = book.spokenOf.at(-1) ?? known.id
  if (isOther) note(book, { kind: 'hand over', commitment: part, to: debtor }, quote)
  return part
}

/** 'Could we have the texts on Thursday?' Of a bundle that was agreed for another day, a part. */
function partDated(known: Commitment, due: Due | null, { clause }: Proposal, book: Notebook): Commitment {
  const isOther = due !== null && known.due !== null && due.day !== known.due.day
  return clause && isOther && known.status === 'agreed' && !known.pending
    ? partSpokenOf(known, due, clause, book)
    : known
}

/** 'I'd prefer the 14th for the run of show': asked by the one who owes it, a thing is no new one but another day. */
function turnedRound(book: Notebook, { act, deliverable, due }: Proposal): Commitment | null {
  if (act !== 'request' || deliverable === null || due === null) return null
  const mine = book.agreement.commitments.filter(
    (each) => isOpen(each) && !book.opened.has(each.id) && sameHouse(each.debtor, book.cast.writer),
  )
  const [it, another] = pointings(deliverable, [], mine, book.locale.moves).filter(
    ({ words, covered }) => words > 0.99 && covered > 0.99,
  )
  return it && !another ? it.commitment : null
}

/** The commitment that a proposal speaks of, if it is not new. */
function sameAs(book: Notebook, proposal: Proposal): Commitment | null {
  const owed = book.agreement.commitments.filter((each) => isOpen(each) && sameHouse(each.debtor, proposal.debtor))
  if (proposal.deliverable === null) return antecedent(book, owed, proposal.due)
  const abroad = movedAbroad(owed, proposal, book)
  if (abroad) return abroad
  const [said, another] = owed.filter((each) => isTranslated(each, proposal, book))
  if (said && !another) return said
  const days = proposal.due ? [{ index: 0, text: '', due: proposal.due }] : []
  const found = pointings(proposal.deliverable, days, owed, book.locale.moves)
  if (found.length === 0) return byCommonWord(proposal.deliverable, owed, book) ?? onlyAsked(proposal, owed, book)
  const isAnswer = proposal.act === 'promise' && sameHouse(proposal.debtor, book.cast.writer)
  const isAgain = book.locale.moves.demonstrative?.pattern.test(small(proposal.deliverable)) ?? false
  const known = found.find((each) => isSame(each, book.opened.has(each.commitment.id), isAgain, proposal))
  return (known ?? (isAnswer ? found.find((each) => isAnswered(each, book)) : undefined))?.commitment ?? null
}

/** 'Could you have the file on Monday?' Too common a word to tell two things apart: it names the only one that has it. */
function byCommonWord(text: string, owed: readonly Commitment[], book: Notebook): Commitment | null {
  if (contentWords(text, book.locale.moves).length > 0) return null
  const said = longWords(text)
  const [it, another] = owed.filter(
    ({ id, deliverable }) => !book.opened.has(id) && longWords(deliverable).some((word) => said.includes(word)),
  )
  return it && !another ? it : null
}

/** 'The new version comes tomorrow': of nothing in particular, it is the one thing that was just asked for. */
function onlyAsked(
  { act, deliverable }: Proposal,
  owed: readonly Commitment[],
  { locale, message, cast }: Notebook,
): Commitment | null {
  if (act !== 'promise' || contentWords(deliverable ?? '', locale.moves).length > 0) return null
  const [it, another] = owed.filter(
    ({ status, source }) =>
      status === 'proposed' && message.inReplyTo.includes(source.messageId) && source.by.side !== cast.writer.side,
  )
  return it && !another ? it : null
}

const longWords = (text: string): readonly string[] => small(text).match(/[\p{L}\p{M}]{4,}/gu) ?? []

/** 'Pourrions-nous vous remettre les sous-titres lundi au lieu de demain ?' The one thing that was asked for as 'French subtitles'. */
function movedAbroad(owed: readonly Commitment[], proposal: Proposal, book: Notebook): Commitment | null {
  const { moves } = book.locale
  if (proposal.due === null || !hears(moves.move, wordsIn(small(proposal.quote)))) return null
  if (pointings(proposal.deliverable ?? '', [], owed, moves).length > 0) return null
  const [it, another] = owed.filter((each) => isOfOtherTongue(each, book))
  return it && !another && !book.opened.has(it.id) ? it : null
}

/** Some mails say everything in two languages: the same day for the same house, told in the other one. */
const isTranslated = ({ id, due }: Commitment, proposal: Proposal, { tongues, locale }: Notebook): boolean =>
  tongues.has(id) && tongues.get(id) !== locale.language && due !== null && due.day === proposal.due?.day

/** 'We'll pay invoice 2211 in next week's run': a promise that has all the words of what was asked answers it. */
const isAnswered = ({ covered, alone, commitment }: Pointing, book: Notebook): boolean =>
  covered > 0.99 && alone && commitment.status === 'proposed' && !book.opened.has(commitment.id)

/** Two things of one mail are two things, unless every word says that they are one; so is what is asked in half other words. */
function isSame(
  { words, covered, day, commitment }: Pointing,
  ofThisMail: boolean,
  isAgain: boolean,
  { act, due }: Proposal,
): boolean {
  if (ofThisMail && isAgain) return words > 0.5 && (day || !due || !commitment.due)
  if (ofThisMail) return words > 0.99 && covered > 0.99 && (day || !due || !commitment.due)
  if (commitment.pending?.due === 'drop') return false
  if (act === 'request' && words <= 0.5 && covered <= 0.5) return false
  return words >= 0.5 || (words >= 0.3 && (day || covered >= 0.75))
}

/** What 'it' stands for: the item in the quoted line above, the item whose day is named, the one last spoken of, the only one. */
function antecedent(book: Notebook, owed: readonly Commitment[], due: Due | null): Commitment | null {
  const [above, another] = quoted(owed, book)
  if (above && !another) return above
  const dated = due ? owed.filter((each) => each.due?.day === due.day) : []
  if (dated.length === 1) return dated[0] ?? null
  const last = book.spokenOf.findLast((id) => owed.some((each) => each.id === id))
  if (last) return byId(book, last) ?? null
  const latest = owed.toSorted((a, b) => lastSaidAt(b) - lastSaidAt(a))
  const [first, second] = latest
  return first && (!second || lastSaidAt(first) > lastSaidAt(second)) ? first : null
}

function answer(book: Notebook, commitment: Commitment, proposal: Proposal): void {
  const { act: kind, debtor } = proposal
  const { writer } = book.cast
  // A named colleague takes it over; who promises it himself does so only while nobody has.
  const takes = debtor.address !== writer.address || commitment.status === 'proposed'
  if (kind === 'promise' && takes && debtor.side === writer.side && debtor.address !== commitment.debtor.address)
    note(book, { kind: 'hand over', commitment: commitment.id, to: debtor }, proposal.quote)
  const act = answerOf(book, commitment, proposal)
  if (act && !isByNewDay(commitment, proposal, book)) note(book, act, proposal.quote)
}

/** 'Give me until Thursday and you'll have it': a promise for the day that its sentence has just asked for. */
const isByNewDay = ({ id }: Commitment, { due, quote }: Proposal, { acts }: Notebook): boolean =>
  due === null && acts.some((each) => each.kind === 'counter' && each.commitment === id && each.quote === quote)

/** What it means to say again what lies on the table: yes, another day, or nothing new. */
function answerOf(book: Notebook, old: Commitment, proposal: Proposal): BareAnswer | null {
  const { act, due } = proposal
  const commitment = old.id
  const onTable = old.pending && old.pending.due !== 'drop' ? old.pending.due : old.due
  const owes = sameHouse(book.cast.writer, old.debtor)
  // 'Your brief is missing. Could we have it by Wednesday?'
  if (due !== null && old.due === null && book.opened.has(old.id)) return { kind: 'reschedule', commitment, due }
  if (due === null || due.day === onTable?.day) return sameDay(commitment, proposal, onTable, owes)
  // 'We need the photo. Could you send it by Friday?'
  if (onTable === null && book.opened.has(commitment)) return { kind: 'reschedule', commitment, due }
  return owes && binds(old, act, due) ? { kind: 'promise', commitment, due } : { kind: 'counter', commitment, due }
}

/** The day on the table again, or no day: the debtor binds himself to it, the creditor takes it; a new hour is none. */
function sameDay(commitment: string, { act, due, quote }: Proposal, onTable: Due | null, owes: boolean) {
  // 'Yes, we can do that'; but 'could we do that?'
  const isAsking = quote.trimEnd().endsWith('?')
  if (owes) {
    if (act === 'offer' && due === null && isAsking) return null
    return { kind: 'promise', commitment, due: due?.time ? due : null } as const
  }
  return due === null || sameDue(due, onTable) ? ({ kind: 'accept', commitment } as const) : null
}

/** A promise of another day binds when nobody was told a day, or when it comes sooner than what was only asked. */
function binds(old: Commitment, act: Proposal['act'], due: Due): boolean {
  if (act === 'offer') return false
  return old.due === null || (old.status === 'proposed' && moment(due) <= moment(old.due))
}
