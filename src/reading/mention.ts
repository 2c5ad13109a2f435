import type { Opening } from '../agreement/act.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { small } from '../locales/bounded.ts'
import { hears } from '../locales/heard.ts'
import type { Phrase } from '../locales/phrase.ts'
import { before, type Clause } from './clause.ts'
import { contentWords, hasWord } from './content-words.ts'
import { deliverable, mentioned, phraseOf, type Thing, thingNamed } from './deliverable.ts'
import { onTable, quoted } from './naming.ts'
import { byId, lastSaidAt, type Notebook, speakOf } from './notebook.ts'
import { withoutDays } from './segment.ts'
import { namedInARow } from './several.ts'
import { pointings } from './which.ts'

/** A clause that does nothing may still name what the next one means by 'it'. */
export function mention(clause: Clause, book: Notebook): void {
  const before = book.lastThing
  mentionThing(clause, book)
  const { lastThing, message } = book
  if (lastThing === before || lastThing?.sentence !== clause.sentence) return
  const isAsked = clause.text.trimEnd().endsWith('?')
  if (isAsked) book.topic = { thing: lastThing.phrase, how: 'asked after' }
  else if (message.files.length > 0) book.topic ??= { thing: lastThing.phrase, how: 'enclosed' }
}

function mentionThing(clause: Clause, book: Notebook): void {
  const { moves } = book.locale
  const inPassing = namedInPassing(clause, book)
  // 'The addendum is with our counsel': a subject says of what the rest is said.
  const subject = pointings(inPassing ?? '', [], onTable(book), moves).filter(
    ({ alone, words }) => alone && words >= 0.5,
  )
  // 'A test render of the night view' is no night view.
  const isOther = inPassing !== null && subject.length === 0
  const whole = (isOther ? [] : pointings(clause.text, clause.dues, onTable(book), moves)).filter(
    ({ alone, covered }) => alone && covered >= 0.5,
  )
  const [first, ...others] = isOther ? [] : whole.length > 0 ? whole : subject
  if (first && others.length === 0) speakOf(book, first.commitment.id)
  const phrase = spokenOfIn(clause, book)
  if (phrase) book.lastThing = { phrase: known(phrase, book), sentence: clause.sentence, isHead: isHead(clause) }
  const passing = phrase || first ? null : inPassing
  // Known to the rest of its sentence only.
  if (passing) book.lastThing = { phrase: passing, sentence: clause.sentence - NEAR, isHead: false }
}

/** The thing that a clause names: ahead of what is said of it, or in passing. */
function spokenOfIn(clause: Clause, book: Notebook): string | null {
  const { moves } = book.locale
  if (isHead(clause) && !hears(moves.finite, clause.words)) return headThing(clause, book)
  const named = mentioned(withoutDays(clause.text, clause.dues).trim(), clause.whole, moves)
  return named ?? (isSetAhead(clause, book) ? headThing(clause, book) : null)
}

/** 'The copies leave the binder on the 31st' speaks of the copies that are owed, by the name they have on the list. */
function known(phrase: string, book: Notebook): string {
  const { moves } = book.locale
  const [head] = contentWords(phrase, moves)
  if (!head) return phrase
  const [it, another] = onTable(book).filter((each) => hasWord(contentWords(each.deliverable, moves), head))
  return it && !another ? it.deliverable : phrase
}

const none: readonly Phrase[] = []

/** 'The layout is nearly there', 'leave the map with me'. */
export const namedInPassing = ({ text, dues, whole }: Clause, { locale: { moves } }: Notebook): string | null =>
  thingNamed(withoutDays(text, dues).trim(), whole, moves.passing ?? none, moves)

const isHead = ({ text }: Clause): boolean => text.trimEnd().endsWith(':')

/** 'The release forms, | we need them by Thursday': a thing that is named first, and then spoken of. */
const isSetAhead = (clause: Clause, { locale: { moves } }: Notebook): boolean =>
  /[,.]\s*$/.test(clause.text) &&
  !/[:;]/.test(before(clause)) &&
  moves.definite !== undefined &&
  hears(moves.definite, clause.words) &&
  !hears(moves.finite, clause.words)

/** 'English leaflet: you get the proof on Friday.' */
function headThing(clause: Clause, book: Notebook): string | null {
  const { moves } = book.locale
  if (clause.dues.length > 0) return null
  if ([...moves.parties, moves.schedules].some(({ pattern }) => pattern.test(clause.small.text))) return null
  // 'As to the brochure,'
  const lead = moves.definite?.pattern.exec(clause.small.text)?.groups?.lead ?? ''
  const thing = deliverable(clause.text.slice(lead.length), [], '', moves)
  return thing !== 'nothing' && 'phrase' in thing && thing.phrase.split(' ').length <= 6 ? thing.phrase : null
}

/** What this mail spoke of last, else what the whole conversation did. */
function spokenOfLast(book: Notebook): Commitment | undefined {
  const here = book.spokenOf.at(-1)
  return here ? byId(book, here) : book.agreement.commitments.toSorted((a, b) => lastSaidAt(a) - lastSaidAt(b)).at(-1)
}

/** 'The 9th is impossible, our press is down. We could deliver on the 12th': it is what was refused, not the press. */
const refuses = ({ refused, sweeping }: Notebook): boolean =>
  refused.length > 0 || sweeping.some(({ kind }) => kind === 'decline')

/** What 'it' is was settled before: it is what was refused, or the one item that the quoted line above names. */
const isSettled = (book: Notebook): boolean => refuses(book) || quoted(onTable(book), book).length === 1

/** 'I still have no media plan. You said last week. I need it now': how many sentences 'it' reaches back. */
const NEAR = 2

/** 'Our auditors want a letter, please send it by Friday': named in the clause itself, and nothing that is on the table. */
function beforeComma(
  thing: Exclude<Thing, 'nothing'>,
  { text, dues, whole, sentence }: Clause,
  book: Notebook,
): Notebook['lastThing'] {
  const { moves } = book.locale
  if ('phrase' in thing) return null
  const bare = withoutDays(text, dues)
  const phrase = bare.includes(', ') ? mentioned(bare.slice(0, bare.lastIndexOf(', ')), whole, moves) : null
  const isNew = phrase !== null && pointings(phrase, [], onTable(book), moves).length === 0
  return isNew ? { phrase, sentence, isHead: false } : null
}

/** 'The partners would like a letterhead. Could you send a price for it?' Of what the sentence before named in passing, too. */
const inPassing = ({ sentence }: Clause, { lastThing }: Notebook): string | null =>
  lastThing && sentence - lastThing.sentence <= NEAR + 1 ? lastThing.phrase : null

/**
 * 'Any news on the brochure?' - 'The map gave us trouble. You'll have it by noon': unless the sentence itself names
 * another. Who was sent a thing may do much with it that nobody waits for, but he asks for 'a corrected one', and sends
 * 'it back signed'.
 */
function answeredBy(
  near: Notebook['lastThing'],
  { sentence }: Clause,
  act: Act,
  isOfIt: boolean,
  book: Notebook,
): string | null {
  const { answered, spokenOf } = book
  const isMeant = answered?.how === 'asked after' || act === 'request' || isOfIt
  const isNear = near?.sentence === sentence && !near.isHead
  return isMeant && !isNear && spokenOf.length === 0 ? (answered?.thing ?? null) : null
}

type Act = Opening['kind']

/** What 'it' stands for, where it is no thing on the table. */
function namedBefore(
  isSame: boolean,
  near: Notebook['lastThing'],
  clause: Clause,
  act: Act,
  book: Notebook,
): string | null {
  const answered = answeredBy(near, clause, act, !isSame, book)
  const together = isSame ? namedInARow(clause, near, book) : null
  return answered ?? together ?? near?.phrase ?? null
}

/** The phrase to put on the list: 'it' by its name, and a lone 'proof' with the head it stands under. */
export function nameOf(thing: Exclude<Thing, 'nothing'>, clause: Clause, act: Act, book: Notebook): string | null {
  const { moves } = book.locale
  const { lastThing } = book
  const isSame = 'noun' in thing && thing.noun === '{}'
  if (isSame && isSettled(book)) return null
  const near = lastThing && clause.sentence - lastThing.sentence <= NEAR ? lastThing : beforeComma(thing, clause, book)
  const before = 'noun' in thing ? namedBefore(isSame, near, clause, act, book) : (near?.phrase ?? null)
  const it = before ?? spokenOfLast(book)?.deliverable ?? null
  const name = phraseOf(thing, isSame ? before : it, moves)
  if (name === null) return null
  const isOf = moves.ofIt.pattern.exec(small(name))
  if (isOf) return [name.slice(0, isOf.index), inPassing(clause, book) ?? it].filter(Boolean).join(', ')
  return 'phrase' in thing ? withHead(name, near, clause, book) : name
}

/** 'English leaflet: you get the proof', and 'the new version' of what the answered mail spoke of. */
function withHead(name: string, near: Notebook['lastThing'], clause: Clause, book: Notebook): string {
  const telling = contentWords(name, book.locale.moves).length
  // 'Two parcels are on their way to you: the samples on Tuesday': a heading that says whose items these are.
  const isOfThing = near?.isHead === true && clause.owner === null
  if (isOfThing && near.sentence === clause.sentence && telling <= 1) return `${name}, ${near.phrase}`
  return book.answered !== null && telling === 0 ? `${name}, ${book.answered.thing}` : name
}
