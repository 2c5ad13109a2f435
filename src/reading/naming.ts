import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { small } from '../locales/bounded.ts'
import { hears, type Words } from '../locales/heard.ts'
import type { MoveWords } from '../locales/moves.ts'
import type { Phrase } from '../locales/phrase.ts'
import { before, type Clause } from './clause.ts'
import { contentWords, hasWord } from './content-words.ts'
import { thingNamed } from './deliverable.ts'
import { languageIn } from './language.ts'
import type { Notebook } from './notebook.ts'
import { byDay, byWord, pointings } from './which.ts'

const none: readonly Phrase[] = []

/** Everything open between the writer's side and others. */
export const onTable = (book: Notebook): readonly Commitment[] =>
  book.agreement.commitments.filter(
    (each) => isOpen(each) && [each.debtor, each.creditor].some(({ side }) => side === book.cast.writer.side),
  )

/** Which of some commitments a clause names by its words, or its sentence does; above an interleaved answer, the quoted line names it too. */
export function named(clause: Clause, among: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const direct = byWord(clause.text, clause.dues, among, book.locale.moves)
  if (direct.length > 0) return direct
  const beside = byWord(clause.whole.text, [], among, book.locale.moves)
  return beside.length > 0 ? beside : quoted(among, book)
}

/** The same, or by its days where no word names any. */
export function namedOrDated(clause: Clause, among: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const worded = byWord(clause.text, clause.dues, among, book.locale.moves)
  if (worded.length > 0) return worded
  const dated = byDay(clause.dues, among)
  return dated.length > 0 ? dated : quoted(among, book)
}

/** The clause names a thing of its own that is none of these: it does nothing to them, even where they are all there is. */
export function isOfAnother(clause: Clause, among: readonly Commitment[], book: Notebook): boolean {
  const { moves } = book.locale
  const topic = topicIn(clause.words.text, clause, moves) ?? topicIn(before(clause), clause, moves)
  if (topic === null || named(clause, among, book).length > 0) return false
  // 'They want a look at two of the names. Can the list slip to Monday?' All that he owes.
  const own = among.filter(({ debtor }) => debtor.side === book.cast.writer.side)
  if (own.length === 1 && moves.holder?.pattern.test(small(topic))) return false
  return !among.some((each) => isOfOtherTongue(each, book))
}

/** What was named in another language goes by another word here, unless that language is the mail's own: it quotes somebody. */
export function isOfOtherTongue({ source }: Commitment, { language, locale }: Notebook): boolean {
  const tongue = languageIn(source.quote) ?? locale.language
  return tongue !== locale.language && tongue !== language
}

/** What a text is about, where it says so: 'the pages', and not 'it', 'the deadline', 'our printer'. */
function topicIn(text: string, { whole }: Clause, words: MoveWords): string | null {
  const topic = thingNamed(text, whole, words.topics ?? none, words)
  const isThing =
    topic !== null && !words.unspecific?.pattern.test(small(topic)) && contentWords(topic, words).length > 0
  return isThing ? topic : null
}

/**
 * 'The board meets on Monday' says of that day what nobody asked: more than one word is of none of these. Two days at
 * once, or an answer below the line that names the day, are no chance.
 */
export function tellsElse({ words, dues }: Clause, among: readonly Commitment[], book: Notebook): boolean {
  const { moves } = book.locale
  if (dues.length > 1 || book.answers !== null) return false
  const known = among.flatMap(({ deliverable }) => contentWords(deliverable, moves))
  const others = contentWords(words.text, moves).filter((word) => !hasWord(known, word))
  return others.length > 1 || hears(moves.whereabouts ?? none, words)
}

/** The clause says little else than the thing: 'Brochure PDF by Thursday'. */
export const isEcho = (clause: Clause, among: readonly Commitment[], book: Notebook): boolean =>
  clause.dues.length > 0 &&
  !clause.text.trimEnd().endsWith('?') &&
  !hears(book.locale.moves.finite, clause.words) &&
  !hears(book.locale.moves.decline, clause.whole) &&
  pointings(clause.text, clause.dues, among, book.locale.moves).some(({ words }) => words >= 0.5)

/** Those that the quoted line above states. */
export function quoted(among: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const { answers } = book
  if (!answers) return []
  const flat = answers.replace(/\s+/g, ' ')
  const stated = book.agreement.commitments.filter(({ source }) => flat.includes(source.quote.replace(/\s+/g, ' ')))
  if (stated.length > 0) return among.filter((each) => stated.includes(each))
  return byWord(answers, [], among, book.locale.moves)
}

/** '2. no' answers the second thing that the other side put on the table, in a mail that did so with as many as are counted here. */
export function numbered(number: number | null, most: number, book: Notebook): string | null {
  if (number === null || most < 2) return null
  const asked = askedLast(book)
  return asked.length === most ? (asked[number - 1]?.deliverable ?? null) : null
}

/** What the other side put on the table last. */
function askedLast(book: Notebook): readonly Commitment[] {
  const theirs = onTable(book).filter(
    ({ id, source }) => !book.opened.has(id) && source.by.side !== book.cast.writer.side,
  )
  return theirs.filter(({ source }) => source.messageId === theirs.at(-1)?.source.messageId)
}

/** '1 and 3', '1, 2 et 3': a word of a few letters at most stands between. */
const numbers =
  /^\W*(\d)(?:(?:, ?| ?[&+] ?| \p{L}[\p{L}\p{M}]{0,3} )(\d))?(?:(?:, ?| ?[&+] ?| \p{L}[\p{L}\p{M}]{0,3} )(\d))?(?= [\p{L}]|:)/u

/** '1 and 3': a clause that begins so speaks of several things by their numbers. */
export const isCountedOff = (text: string): boolean => /^\W*\d/.test(text) && numbers.exec(text)?.[2] !== undefined

/** A line of a list says little else than the thing; 'Please send the logo' above it has no number. */
const isLine = ({ deliverable, source }: Commitment): boolean => {
  const at = source.quote.indexOf(deliverable)
  return at >= 0 && at < LEAD
}

/** So many letters may stand before a thing in its line of a list: an article, a mark. */
const LEAD = 6

/** 'No objection to the first date. As to the second, …', of several things asked for at once: the one that is meant. */
export function ordinal(text: string, all: Words, book: Notebook): string | null {
  const { ordinal: words } = book.locale.moves
  const groups = words && hears(words, all) ? words.pattern.exec(small(text))?.groups : undefined
  if (!groups) return null
  const asked = askedLast(book)
  const place = [groups.first, groups.second, groups.third].findIndex(Boolean)
  return asked.length > 1 ? (asked[place]?.deliverable ?? null) : null
}

/** '1 and 3 are fine' speaks of the first and the third line that the writer was asked for. */
export function countedOff(text: string, book: Notebook): string | null {
  const found = /^\W*\d/.test(text) ? numbers.exec(text) : null
  if (!found?.[2]) return null
  const said = found.slice(1).flatMap((each) => (each ? [Number(each)] : []))
  const mine = askedLast(book).filter((each) => each.debtor.side === book.cast.writer.side && isLine(each))
  if (mine.length < Math.max(...said)) return null
  return said.map((each) => mine[each - 1]?.source.quote ?? '').join('\n')
}

/** Those that were last spoken of: in this mail the last one, else all of the mail that spoke of one last. */
export function recent(among: readonly Commitment[], book: Notebook): readonly Commitment[] {
  const here = book.spokenOf.findLast((id) => among.some((each) => each.id === id))
  if (here) return among.filter(({ id }) => id === here)
  const [last] = among
    .map(({ acts }) => acts.at(-1))
    .toSorted((a, b) => Date.parse(b?.at ?? '') - Date.parse(a?.at ?? ''))
  return among.filter(({ acts }) => acts.at(-1)?.messageId === last?.messageId)
}
