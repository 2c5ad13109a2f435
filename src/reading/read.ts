import { isOpening } from '../agreement/act.ts'
import type { Agreement } from '../agreement/agreement.ts'
import type { Due } from '../agreement/due.ts'
import type { Party } from '../agreement/party.ts'
import { even, small } from '../locales/bounded.ts'
import { hears, type Words, wordsIn } from '../locales/heard.ts'
import { localeOf } from '../locales/languages.ts'
import type { Language } from '../locales/locale.ts'
import type { MoveWords } from '../locales/moves.ts'
import type { Message } from '../message/message.ts'
import { accepts } from './acts-acceptances.ts'
import { acknowledges, heads, reports, settleTyped } from './acts-deliveries.ts'
import { handsOver } from './acts-handovers.ts'
import { owner, row } from './acts-lists.ts'
import { dates, moves } from './acts-moves.ts'
import { continues, isListed, opens } from './acts-openings.ts'
import { presumes, settlePresumed } from './acts-presumptions.ts'
import { declines, excepts, withdraws } from './acts-refusals.ts'
import { relieves } from './acts-respites.ts'
import { tells, tellsFirst } from './acts-tellings.ts'
import { asSpoken, type Spoken, withAnchored } from './anchored-days.ts'
import { withoutAsides } from './asides.ts'
import type { Clause } from './clause.ts'
import { conditioned } from './conditioned.ts'
import { consequenceIn, settleConsequence, settleLoose, waits, withoutCondition } from './conditions.ts'
import { dues } from './due.ts'
import { greeting } from './greeting.ts'
import { languageOf, languageOfSentence } from './language.ts'
import { mention } from './mention.ts'
import { countedOff, numbered, ordinal } from './naming.ts'
import type { Notebook } from './notebook.ts'
import { ownedLine } from './owned-line.ts'
import { type Prepared, prepare, textOf } from './prepare.ts'
import type { Reading, Setting, Topic } from './reading.ts'
import { blank, type Dated, type Days, type Piece, segments, withoutDays } from './segment.ts'
import type { Sentence } from './sentences.ts'
import { settleSweeping } from './sweeping.ts'
import { daysOf } from './which.ts'
import { calledUpon, cast, namedIn, withoutName } from './who.ts'

/** A sentence as it is read, with the one after it, and how many came before. */
type Read = {
  readonly sentence: Sentence
  readonly text: string
  readonly all: Words
  readonly next: Sentence | null
  readonly nextText: string
  readonly nextWords: Words
  readonly count: number
}

const noWords = wordsIn('')

/** The most words of a mail that says little else than what is attached. */
const BRIEF = 40

/** What a clause may do; the first that understands it has it. */
const readers: readonly ((clause: Clause, book: Notebook) => boolean)[] = [
  dates,
  relieves,
  withdraws,
  excepts,
  reports,
  opens,
  acknowledges,
  handsOver,
  moves,
  declines,
  isListed,
  continues,
  accepts,
  waits,
  presumes,
]

/** What one message does to the agreement so far. */
export const read = (message: Message, agreement: Agreement, setting: Setting): Reading =>
  readPrepared(prepare(message, setting.zone), message, agreement, setting)

/** The same for a message that has been prepared. */
export function readPrepared(prepared: Prepared, message: Message, agreement: Agreement, setting: Setting): Reading {
  const { passages } = prepared
  const words = passages.map(({ text }) => text).join('\n')
  const spoken = agreement.commitments.at(-1)?.source.quote ?? message.subject
  const language = prepared.language ?? languageOf(spoken)
  const people = cast(message, setting)
  const nothing: Reading = { language, acts: [], agreement, ambiguities: [], topic: null }
  if (!people || people.others.length === 0 || isMassMail(message, language)) return nothing
  const names = greeting(passages)
  const book: Notebook = {
    message,
    cast: people,
    language,
    locale: localeOf(language),
    greeted: names.length === 1 ? namedIn(names[0] ?? '', people.others) : null,
    agreement,
    possible: { agreement, byKind: new Map() },
    acts: [],
    ambiguities: [],
    spokenOf: [],
    opened: new Set(),
    tongues: new Map(),
    mood: null,
    lastThing: null,
    lastDay: null,
    text: words,
    brief: message.files.length > 0 && words.split(/\s+/).length <= BRIEF,
    delivered: -1,
    sweeping: [],
    excepted: new Set(),
    refused: [],
    taken: [],
    presumed: [],
    elsewhere: false,
    denied: false,
    typed: [],
    told: null,
    aside: null,
    inHand: null,
    topic: null,
    answered: topicOf(message, setting),
    lines: [],
    loose: [],
    answers: null,
  }
  const anew: Days = (text) => dues(text, message.sentAt, setting.zone, book.locale)
  const days: Days = (text) => prepared.days.get(text) ?? anew(text)
  let count = 0
  for (const passage of passages) {
    const most = passage.sentences.reduce((highest, { number }) => Math.max(highest, number ?? 0), 0)
    const texts = passage.sentences.map(textOf)
    const said = texts.map((text) => wordsIn(small(text)))
    passage.sentences.forEach((sentence, at) => {
      count += 1
      // Some people write each sentence in the language in which they think it.
      const text = texts[at] ?? ''
      book.lines.push(text)
      const all = said[at] ?? noWords
      const tongue = languageOfSentence(all, language)
      book.locale = localeOf(tongue)
      book.answers =
        passage.answers ?? numbered(sentence.number, most, book) ?? countedOff(text, book) ?? ordinal(text, all, book)
      const read = {
        sentence,
        text,
        all,
        next: passage.sentences[at + 1] ?? null,
        nextText: texts[at + 1] ?? '',
        nextWords: said[at + 1] ?? noWords,
        count,
      }
      readSentence(read, book, tongue === language ? days : anew)
    })
  }
  book.locale = localeOf(language)
  settleLoose(book)
  settleTyped(book)
  tells(book)
  settleSweeping(book)
  settlePresumed(book)
  const { acts, ambiguities } = book
  const topic = acts.some(isOpening) ? null : book.topic
  return { language, acts, agreement: book.agreement, ambiguities, topic }
}

/** What the answered mail spoke of. */
const topicOf = ({ inReplyTo }: Message, { topics }: Setting): Topic | null =>
  inReplyTo.map((id) => topics?.get(id)).find((topic) => topic !== undefined) ?? null

/** As much of a mail as a newsletter says of itself, which it does at its end. */
const FOOT = 20_000

/** A newsletter whose sender has left out the header lines of one. Who answers a mail writes to somebody. */
const isMassMail = ({ inReplyTo, text }: Message, language: Language): boolean =>
  inReplyTo.length === 0 && hears(localeOf(language).layout.massMail ?? [], wordsIn(small(text.slice(-FOOT))))

/** 'May 29 12:30:57 web01 sshd: session opened': nobody promises anything to the second. */
const isOfMachine = (text: string): boolean => text.includes(':') && /\d:\d\d:\d\d/.test(text)

/** 'Two signatures are still missing. Could we send you the forms on Monday?' asks nobody for signatures. */
const isExcuse = ({ all, nextWords }: Read, { lack = [], delays = [] }: MoveWords): boolean =>
  hears(lack, all) && hears(delays, nextWords)

function readSentence(read: Read, book: Notebook, days: Days): void {
  const { sentence, text, all } = read
  if (!/\p{L}|\p{Extended_Pictographic}/u.test(text) || isOfMachine(text)) return
  if (sentence.cells) {
    row({ ...sentence, text, cells: sentence.cells.map(even) }, days, book)
    return
  }
  if (isExcuse(read, book.locale.moves) && days(text).length === 0) return
  const late = consequenceIn(text, all, book)
  const before = late ? text.slice(0, late.at) : ''
  const isMore = /(?:\p{L}\p{M}*){3}/u.test(before)
  if (late && !isMore && settleConsequence(late, sentence.text, book)) return
  readClauses(isMore ? { ...read, text: before } : read, days, book)
  // 'Frankly, without the source file we are stuck', of nothing that is on the table yet.
  if (late && isMore && !settleConsequence(late, sentence.text, book))
    readClauses({ ...read, text: text.slice(late.at) }, days, book)
}

function readClauses(read: Read, days: Days, book: Notebook): void {
  const { sentence, text, all, nextText, count } = read
  const { moves } = book.locale
  const named = withAnchored(text, days(text), book.lastDay, book.locale.dates)
  book.lastDay = named.at(-1)?.due ?? book.lastDay
  const owned = ownedLine(sentence, text, named, book)
  const { rest, ...condition } = withoutCondition(withoutAsides({ text: owned.text, dues: named }, moves), all, book)
  const said = wordsIn(small(text), all)
  const tentative = hears(moves.consent, said) || (isAskedNext(read, moves) && !isOfOtherDay(nextText, named, days))
  const headingDue = dueOfHeading(sentence.heading ?? partyHead(text, book), days, moves)
  const wordsOf = (part: string): Words => (part === text ? said : wordsIn(small(part), all))
  const whole = wordsOf(withoutDays(rest.text, rest.dues))
  let called: Party | null = null
  const pieces = segments(rest, moves, all)
  const ahead: Clause[] = []
  const onTable = daysAnswered(named, book)
  for (const { segment, waitsFor } of conditioned(pieces, rest, condition, all, book)) {
    const { name, spoken } = addressed(segment, sentence, text, book)
    called = name ?? called
    const clause: Clause = {
      quote: sentence.text,
      sentence: count,
      item: sentence.item,
      tentative,
      whole,
      text: spoken,
      dues: segment.dues,
      again: asSpoken(segment.dues, onTable, book.locale.dates),
      small: wordsOf(spoken),
      words: wordsOf(withoutDays(spoken, segment.dues)),
      called,
      owner: owned.owner ?? owner(sentence, text, segment, waitsFor, book),
      headingDue,
      waitsFor,
    }
    if (isUnderstood(clause, ahead, owned.owner, book)) continue
    tellsFirst(clause, book)
    mention(clause, book)
    const following = rest.text.slice(segment.at + segment.text.length).trim() || nextText
    heads(clause, following, days, book)
  }
}

/** 'I could send it on Friday. Would that work?' */
const isAskedNext = ({ next, nextWords }: Read, { consent }: MoveWords): boolean =>
  next !== null && !next.item && hears(consent, nextWords)

/** 'I'll send the photos tomorrow. Would the 16th do for the list?' A question of its own. */
const isOfOtherDay = (nextText: string, named: readonly Dated[], days: Days): boolean =>
  days(nextText).some(({ due }) => named.length > 0 && named.every((each) => each.due.day !== due.day))

/**
 * Whom a clause speaks to, and the clause with the name blanked. 'Adam, the partners would like a letterhead. Could you
 * price it?' From there on 'you' is Adam; 'thanks Adam, …' is not enough.
 */
function addressed({ text, at }: Piece, { item }: Sentence, whole: string, book: Notebook) {
  const { everybody, others } = book.cast
  const { party: name = null, from = 0, length = 0 } = calledUpon(text, everybody) ?? {}
  const isAlone =
    name !== null && text.charAt(length - 1) === ',' && !/\p{L}/u.test(withoutName(whole.slice(0, length), name))
  // 'Hi Jo, Ben,' greets two.
  const isSecond = isAlone && book.lines.length === 2 && length >= whole.trim().length
  const isGreetedToo = isSecond && namedIn(book.lines[0] ?? '', everybody) !== null
  if (isGreetedToo) book.greeted = null
  else if (isAlone && at === 0 && !item && others.includes(name)) book.greeted = name
  return { name, spoken: blank(text, from, length) }
}

/** The days that the answered mail put on the table; asked for where a day is named. */
const daysAnswered = (named: readonly unknown[], { agreement, message: { inReplyTo } }: Notebook): readonly Spoken[] =>
  (named.length > 0 ? agreement.commitments : []).flatMap((each) => {
    const quote = each.acts.findLast(({ messageId }) => inReplyTo.includes(messageId))?.quote
    return quote === undefined ? [] : [{ days: daysOf(each), quote }]
  })

/** The day by which a list is owed; 'To open on the 27th, we still need:' tells what it is for. */
function dueOfHeading(heading: string | null, days: Days, { purpose }: MoveWords): Due | null {
  const to = heading ? (purpose?.pattern.exec(small(heading))?.[0].length ?? 0) : 0
  return (heading && days(heading).findLast(({ index }) => index >= to)?.due) || null
}

/** 'The following are needed by Friday: site photos, parking plan': a heading in the line itself. */
function partyHead(text: string, { locale: { moves } }: Notebook): string | null {
  const head = text.includes(': ') ? (/^([^:]{1,60}): /.exec(text)?.[1] ?? null) : null
  return head && moves.parties.some(({ pattern }) => pattern.test(small(head))) ? head : null
}

/** 'Banner by Friday, label by Monday we need': what goes ahead of the verb waits for it in `ahead`. */
function isUnderstood(clause: Clause, ahead: Clause[], owner: Party | null, book: Notebook): boolean {
  if (owner && isListed(clause, book)) return true
  if (readers.some((reader) => reader(clause, book))) {
    const goesOn = isVerbless(clause, book)
    for (const earlier of ahead.splice(0)) if (goesOn) continues(earlier, book)
    return true
  }
  if (clause.dues.length > 0 && isVerbless(clause, book)) ahead.push(clause)
  return false
}

/** 'Logo by Friday, texts by Monday please', or where the verb of all of them stands last. */
const isVerbless = ({ words }: Clause, { locale: { moves } }: Notebook): boolean =>
  moves.verbLast === true || !hears(moves.finite, words)
