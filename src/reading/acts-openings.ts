import type { Opening } from '../agreement/act.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { type Party, sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { hears, likely } from '../locales/heard.ts'
import type { Frame, MoveWords } from '../locales/moves.ts'
import { colleagueIn } from './acts-handovers.ts'
import { before, behind, type Clause, dueIn, offeredIn } from './clause.ts'
import { settleCondition, type WaitsFor } from './conditions.ts'
import { deliverable, isBare, itself, type Thing } from './deliverable.ts'
import { withoutOwner } from './in-front.ts'
import { namedInPassing, nameOf } from './mention.ts'
import { isCountedOff, named, onTable } from './naming.ts'
import type { Mood, Notebook } from './notebook.ts'
import { partyOf } from './party-of.ts'
import { propose, proposeOf } from './propose.ts'
import { withoutDays } from './segment.ts'
import { namedTogether, severalMeant, sharesDay } from './several.ts'
import { houseIn, namedIn, withoutName } from './who.ts'

type Found = { readonly frame: Frame; readonly thing: Exclude<Thing, 'nothing'>; readonly debtor: Party }

/** A clause that asks, offers or promises. */
export function opens(clause: Clause, book: Notebook): boolean {
  const { moves } = book.locale
  const frames = isTitle(clause) ? [] : likely(moves.frames, clause.small)
  if (frames.length === 0 || !hears(moves.cue, clause.words) || hears(moves.withdraw, clause.words)) return false
  const found = framed(frames, clause, book)
  if (!found || isVetoed(clause, book)) return false
  if (found.frame.unsaid && isOwn(clause, book)) return false
  const { frame, thing, debtor } = found
  // 'Rick will send us the files': what one side says of the other's person is asked of him.
  const act = frame.owes === 'named' && !sameHouse(debtor, book.cast.writer) ? 'request' : frame.act
  const before = book.mood
  book.mood = { act, owes: frame.owes === 'named' ? debtor : frame.owes, sentence: clause.sentence }
  if (put(clause, book, act, thing, debtor)) return true
  // 'Please send them to us', of nothing that is known: no clause goes on with that, least of all itself.
  book.mood = before
  return false
}

/** 'Here is what we could do for the yearbook:' announces what is owed and owes nothing itself. */
const isTitle = (clause: Clause): boolean =>
  clause.dues.length === 0 &&
  ((clause.whole.text.trimEnd().endsWith(':') && !/\p{L}{3}.* \p{L}{3}/u.test(behind(clause))) ||
    (/:\s*$/.test(clause.text) && isCountedOut(clause)))

/** 'Two drawings are on their way: the ground floor on Thursday, …' Each of them is told with its day. */
const isCountedOut = (clause: Clause): boolean => (behind(clause).match(/\p{L}\s{3,}/gu) ?? []).length > 1

/** The clause has a thing of its own to ask for or promise. */
export function hasOwnThing(clause: Clause, book: Notebook): boolean {
  const found = framed(likely(book.locale.moves.frames, clause.small), clause, book)
  return found !== null && 'phrase' in found.thing
}

/** The clause names something that the writer's side owes already. */
const isOwn = (clause: Clause, book: Notebook): boolean =>
  named(clause, onTable(book), book).some(({ debtor }) => debtor.side === book.cast.writer.side)

/** A clause without a verb of its own that goes on with what the one before did: ', and the rendering by Monday'. */
export function continues(clause: Clause, book: Notebook): boolean {
  const { mood } = book
  const { moves } = book.locale
  if (!mood || mood.act === 'accept' || mood.act === 'counter') return false
  const also = hears(moves.also, clause.words)
  // 'The logo, I need it by Friday', and in the next line of the list: 'the texts by Monday'.
  const mayFollow = (also || (clause.item && mood.act === 'request')) && mood.sentence === clause.sentence - 1
  if (mood.sentence !== clause.sentence && !mayFollow) return false
  if (hears(moves.finite, clause.words) || (clause.dues.length === 0 && (!also || isTopic(clause)))) return false
  const thing = deliverable(clause.text, clause.dues, '', moves)
  if (mood.sentence !== clause.sentence && !also && (isEvent(thing, moves) || !isDeadline(clause, book))) return false
  const task = taskGoingOn(mood.act, mood.owes, clause, book)
  return thing !== 'nothing' && task !== null && put(clause, book, task.act, thing, task.debtor)
}

/** 'Market on Saturday' is owed by nobody; 'texts by Monday' and 'your approval on Monday' are. */
const isDeadline = ({ text, dues, words }: Clause, { locale: { dates, moves } }: Notebook): boolean =>
  (moves.responses !== undefined && hears(moves.responses, words)) ||
  dues.some(
    ({ index, text: day }) =>
      dates.deadline.before.test(small(text.slice(0, index))) ||
      dates.deadline.after.test(small(text.slice(index + day.length))),
  )

const isEvent = (thing: Thing, { events }: MoveWords): boolean =>
  typeof thing === 'object' && 'phrase' in thing && events.pattern.test(small(thing.phrase))

type Task = { readonly act: Opening['kind']; readonly debtor: Party }

/** Who is to do it, as the clause before has it; null where the writer speaks of his own day to whoever he asks. */
function taskGoingOn(act: Opening['kind'], owes: Mood['owes'], clause: Clause, book: Notebook): Task | null {
  const { possessives, responses } = book.locale.moves
  const reader = partyOf('reader', clause, book)
  if (responses && hears(responses, clause.words)) return reader && { act: 'request', debtor: reader }
  // 'Your texts by Thursday please, our launch Monday.'
  const isOurs = possessives.some((each) => each.owes === 'writer' && each.pattern.test(clause.words.text.trim()))
  if (act === 'request' && owes === 'reader' && isOurs) return null
  const debtor = owes === 'writer' || owes === 'reader' ? partyOf(owes, clause, book) : owes
  return debtor && { act, debtor }
}

/** 'And the invoice, I'll pay it': it breaks off before the clause that speaks of it. */
const isTopic = (clause: Clause): boolean =>
  isTitle(clause) || (behind(clause).match(/[\p{L}\p{M}']+/gu) ?? []).length > 2

/** What stands in brackets at the end of a line. */
const bracketed = /\(([^()]{2,30})\)[\s.,:;–-]*$/

/** 'Texts (Bloom)', 'first draft (us): Friday': whose an item is, behind it. */
export function inBrackets(text: string, book: Notebook): Party | null {
  const name = bracketed.exec(text)?.[1]
  if (!name) return null
  const { everybody } = book.cast
  const owes = book.locale.moves.parties.find(({ pattern }) => pattern.test(small(name.trim())))?.owes
  const other = owes ? partyOf(owes, { called: null }, book) : null
  return namedIn(name, everybody) ?? houseIn(name, everybody) ?? other
}

/** A line of a list, or what follows 'Two things from you:', with its owner known from there. */
export function isListed(clause: Clause, book: Notebook): boolean {
  const { owner } = clause
  // 'And a decision please: grey or navy?'
  const isQuestion = clause.text.trimEnd().endsWith('?') && clause.dues.length === 0
  if (!owner || isQuestion || isVetoed(clause, book)) return false
  if (clause.dues.length === 0 && hears(book.locale.moves.finite, clause.words)) return false
  // 'Our proposal: Tom hands over the plans on Monday' is a sentence of its own, about Tom.
  if (
    likely(book.locale.moves.frames, clause.small).some(
      (frame) => frame.owes === 'named' && colleagueOf(frame, clause, book),
    )
  )
    return false
  const bare = withoutDays(clause.text, clause.dues)
  const thing = inBrackets(bare, book)
    ? deliverable(bare.replace(bracketed, ''), [], '', book.locale.moves)
    : deliverable(withoutOwner(clause.text, owner, book), clause.dues, '', book.locale.moves)
  if (thing === 'nothing' || 'noun' in thing) return false
  const act = sameHouse(owner, book.cast.writer) ? 'promise' : 'request'
  book.mood = { act, owes: owner, sentence: clause.sentence }
  return put(clause, book, act, thing, owner)
}

function framed(frames: readonly Frame[], clause: Clause, book: Notebook): Found | null {
  const isDated = clause.dues.length > 0 || clause.waitsFor !== null || isSoon(clause, book)
  for (const frame of frames) {
    if (frame.dated && !isDated) continue
    const groups = frame.pattern.exec(clause.small.text)?.groups
    const meant = frame.imperative && goesOnWithOwn(clause, book) ? { ...frame, ...ownAct } : frame
    const found = groups && (frame.known ? byColleague : byWords)(meant, groups, clause, book)
    if (found) return found
  }
  return null
}

const ownAct = { act: 'promise', owes: 'writer' } as const

/** 'I talk to the printer tomorrow and | deliver the proofs on Thursday': nobody else is told to. */
const goesOnWithOwn = (clause: Clause, { locale: { moves }, mood }: Notebook): boolean =>
  moves.mine !== undefined &&
  !(mood?.sentence === clause.sentence && mood.act === 'request') &&
  moves.mine.pattern.test(before(clause).trim())

const isSoon = ({ words }: Clause, { locale: { moves } }: Notebook): boolean =>
  moves.soon !== undefined && hears(moves.soon, words)

type Groups = Readonly<Record<string, string>>

function byWords(frame: Frame, groups: Groups, clause: Clause, book: Notebook): Found | null {
  const thing = thingOf(frame, groups, clause, book)
  if (thing === 'nothing' || ('phrase' in thing && isPerson(thing.phrase, book)) || isDay(groups.who, clause))
    return null
  const debtor = debtorOf(frame, groups.who ?? '', clause, book)
  return debtor && { frame, thing, debtor }
}

/** 'Would Saturday do for the photo?' */
const isDay = (who: string | undefined, { dues }: Clause): boolean =>
  who !== undefined && dues.some(({ text }) => who.trim().startsWith(small(text)))

/** 'I'm passing this to Ben.' */
function isPerson(phrase: string, { cast: { everybody } }: Notebook): boolean {
  const person = phrase.split(' ').length <= 2 ? namedIn(phrase, everybody) : null
  return person !== null && withoutName(phrase, person).trim() === ''
}

/** The name may stand before or after the thing, and is no part of it. */
function byColleague(frame: Frame, groups: Groups, clause: Clause, book: Notebook): Found | null {
  const debtor = namedIn(groups.who ?? '', colleagues(book))
  const thing = debtor ? thingOf(frame, groups, { ...clause, text: withoutName(clause.text, debtor) }, book) : 'nothing'
  return debtor && thing !== 'nothing' ? { frame, thing, debtor } : null
}

/** What is asked or promised, in the places that the frame found for it. */
function thingOf(frame: Frame, { what = '', later = '', verb = later }: Groups, clause: Clause, book: Notebook): Thing {
  const { moves } = book.locale
  const text = clause.small.text
  const start = text.indexOf(what) + (moves.coupled?.pattern.exec(what)?.[0].length ?? 0)
  const end = text.indexOf(what) + what.length
  const dues = clause.dues
    .filter(({ index, text: day }) => index >= start && index + day.length <= end)
    .map((dated) => ({ ...dated, index: dated.index - start }))
  const thing = deliverable(clause.text.slice(start, end), dues, verb, moves)
  if (frame.bare && thing === 'nothing' && isBare(clause.text.slice(start, end), dues, moves)) {
    return itself(verb, moves)
  }
  const isBefore = moves.clitic?.pattern.test(text.slice(0, verb ? text.indexOf(verb) : start)) ?? false
  return isBefore && (thing === 'nothing' || 'phrase' in thing) ? itself(verb, moves) : thing
}

/** Who owes by a frame. Null: nobody whom the other side could wait for. */
function debtorOf(frame: Frame, who: string, clause: Clause, book: Notebook): Party | null {
  const { writer, everybody } = book.cast
  if (isOfColleague(frame, clause, book)) return null
  if (frame.owes !== 'named') return inHandOf(frame, clause, book) ?? partyOf(frame.owes, clause, book)
  const person = book.locale.moves.thirdPerson.pattern.test(who)
    ? namedIn(clause.whole.text, colleagues(book))
    : who === ''
      ? clause.called
      : (namedIn(who, everybody) ?? houseNamed(who, everybody) ?? presented(frame, clause, book))
  if (person) return frame.act === 'request' && sameHouse(person, writer) ? null : person
  const owes = book.locale.moves.parties.find(({ pattern }) => pattern.test(who))?.owes
  if (frame.act === 'offer' && !owes) return null
  return partyOf(owes ?? (frame.act === 'request' ? 'reader' : 'writer'), clause, book)
}

/** 'Tom, can you tidy the folder? And please bring the keys back.' The second is asked of Tom as well. */
function isOfColleague({ act, owes }: Frame, { called, sentence, words }: Clause, book: Notebook): boolean {
  if (act !== 'request' || owes !== 'reader') return false
  const goesOn = book.aside === sentence - 1 && hears(book.locale.moves.also, words)
  const isOwn = called ? sameHouse(called, book.cast.writer) : goesOn
  if (isOwn) book.aside = sentence
  return isOwn
}

/** 'Bloom sends the logo': a house of one word, and no word that is part of a longer name. */
const houseNamed = (who: string, people: readonly Party[]): Party | null =>
  /^\p{L}{4,}$/u.test(who.trim()) ? houseIn(who, people) : null

/** 'Ben, on copy, will send it': the name before the comma calls upon nobody, for Ben is the writer's own colleague. */
const presented = ({ act }: Frame, { called }: Clause, { cast: { writer } }: Notebook): Party | null =>
  act === 'promise' && called?.side === writer.side ? called : null

/** The colleague of the writer who does it, by a frame that names somebody. */
const colleagueOf = (frame: Frame, { small: { text } }: Clause, book: Notebook): Party | null =>
  namedIn(frame.pattern.exec(text)?.groups?.who ?? '', colleagues(book))

const colleagues = ({ cast: { writer, everybody } }: Notebook): readonly Party[] =>
  everybody.filter(({ side, address }) => side === writer.side && address !== writer.address)

/** 'The quote is with Ben, you will get it on Thursday', 'you get it from Ben on Thursday'. */
const inHandOf = ({ act, owes }: Frame, clause: Clause, book: Notebook): Party | null =>
  act !== 'promise' || owes !== 'writer'
    ? null
    : book.inHand?.sentence === clause.sentence
      ? book.inHand.by
      : colleagueIn(clause, book)

const isVetoed = (clause: Clause, { locale: { moves } }: Notebook): boolean =>
  hears(moves.vetoes, clause.words) ||
  hears(moves.hypotheticals, clause.whole) ||
  (clause.dues.length === 0 && hears(moves.evade, clause.words))

/** 'We pay on receipt of the contract. Please return it': what the one thing waits for may be asked for next. */
function awaited({ sentence }: Clause, { first }: WaitsFor, { locale }: Notebook): Notebook['lastThing'] {
  const thing = deliverable(first, [], '', locale.moves)
  return thing !== 'nothing' && 'phrase' in thing ? { phrase: thing.phrase, sentence, isHead: false } : null
}

/** 'Shall we send you the quote on Thursday?' binds nobody yet. */
const isAsked = ({ text }: Clause, debtor: Party, { cast: { writer } }: Notebook): boolean =>
  text.trimEnd().endsWith('?') && sameHouse(debtor, writer)

function put(
  clause: Clause,
  book: Notebook,
  act: Frame['act'],
  thing: Exclude<Thing, 'nothing'>,
  debtor: Party,
): boolean {
  const { writer, others } = book.cast
  const creditor = sameHouse(debtor, writer) ? others[0] : writer
  if (!creditor) return false
  const isOffer = act === 'offer' || (act === 'promise' && (clause.tentative || isAsked(clause, debtor, book)))
  const proposal = {
    act: isOffer ? 'offer' : act,
    debtor,
    creditor,
    deliverable: nameOf(thing, clause, isOffer ? 'offer' : act, book),
    due: isOffer ? offeredIn(clause, book.locale.moves.or) : dueIn(clause),
    dueAgain: dueIn({ ...clause, dues: clause.again }),
    quote: clause.quote,
    clause,
  } as const
  const together = meantTogether(thing, proposal, book)
  if (together.length > 0) {
    proposeOf(book, together, proposal)
    return true
  }
  const id = propose(book, proposal) ?? propose(book, { ...proposal, deliverable: namedInPassing(clause, book) })
  if (id) settle(id, clause, book)
  return id !== null
}

/** The several things that a clause speaks of at once: 'both', 'the list and the photos'. */
function meantTogether(
  thing: Exclude<Thing, 'nothing'>,
  { deliverable: name, debtor, clause }: { readonly deliverable: string | null; debtor: Party; clause: Clause },
  book: Notebook,
): readonly Commitment[] {
  if ('phrase' in thing && isCountedOff(clause.text)) return severalMeant(clause, debtor, book)
  if ('noun' in thing) return thing.noun === '{}' ? severalMeant(clause, debtor, book) : []
  return name ? namedTogether(name, debtor, book) : []
}

/** What else the clause says of what it just put on the table. */
function settle(id: string, clause: Clause, book: Notebook): void {
  const { waitsFor, sentence, quote } = clause
  // From here on 'it' is what was just asked for or promised.
  if (book.lastThing && !book.lastThing.isHead && book.lastThing.sentence < sentence) book.lastThing = null
  sharesDay(clause, book)
  if (!waitsFor) return
  settleCondition(book, id, waitsFor, quote)
  book.lastThing ??= awaited(clause, waitsFor, book)
}
