import type { Agreement } from '../agreement/agreement.ts'
import type { Party } from '../agreement/party.ts'
import { localeOf } from '../locales/languages.ts'
import type { Locale } from '../locales/locale.ts'
import { says } from '../locales/phrase.ts'
import type { Message } from '../message/message.ts'
import { accepts, declines, moves, settleSweeping, withdraws } from './acts-answers.ts'
import { acknowledges, reports, tells } from './acts-deliveries.ts'
import { row } from './acts-lists.ts'
import { continues, isListed, opens, partyOf } from './acts-openings.ts'
import type { Clause } from './clause.ts'
import { consequence, settleLoose, withoutCondition } from './conditions.ts'
import { dues, intervals } from './due.ts'
import { greeting } from './greeting.ts'
import { languageOf } from './language.ts'
import type { Notebook } from './notebook.ts'
import { ownWords } from './own-words.ts'
import type { Reading, Setting } from './reading.ts'
import { segments } from './segment.ts'
import { type Sentence, sentences } from './sentences.ts'
import { calledUpon, cast, namedIn } from './who.ts'

/** Longer sentences are no sentences. */
const MAX_SENTENCE = 500

/** What a clause may do; the first that understands it has it. */
const readers: readonly ((clause: Clause, book: Notebook) => boolean)[] = [
  withdraws,
  reports,
  opens,
  acknowledges,
  moves,
  declines,
  isListed,
  continues,
  accepts,
]

/** What one message does to the agreement so far. */
export function read(message: Message, agreement: Agreement, setting: Setting): Reading {
  const { passages } = ownWords(message.text, message.from[0]?.name)
  const words = passages.map(({ text }) => text).join('\n')
  const language = languageOf(words)
  const people = cast(message, setting)
  const nothing: Reading = { language, acts: [], agreement, ambiguities: [] }
  if (!people || people.others.length === 0) return nothing
  const names = greeting(passages)
  const book: Notebook = {
    message,
    cast: people,
    locale: localeOf(language),
    greeted: names.length === 1 ? namedIn(names[0] ?? '', people.others) : null,
    agreement,
    acts: [],
    ambiguities: [],
    spokenOf: [],
    opened: new Set(),
    mood: null,
    sweeping: [],
    refused: [],
    loose: [],
    answers: null,
  }
  let count = 0
  for (const passage of passages) {
    book.answers = passage.answers
    const said = sentences(passage.text)
    said.forEach((sentence, at) => {
      count += 1
      readSentence(sentence, said[at + 1] ?? null, count, book, setting)
    })
  }
  settleLoose(book)
  tells(book)
  settleSweeping(book)
  return { language, acts: book.acts, agreement: book.agreement, ambiguities: book.ambiguities }
}

function readSentence(
  sentence: Sentence,
  next: Sentence | null,
  count: number,
  book: Notebook,
  setting: Setting,
): void {
  const { locale, message } = book
  const text = legible(sentence.text)
  if (!/\p{L}|\p{Extended_Pictographic}/u.test(text)) return
  const found = dues(text, message.sentAt, setting.zone, locale)
  if (sentence.cells) {
    row(sentence, found, count, book)
    return
  }
  if (consequence(text, sentence.text, book)) return
  const lengths = locale.moves.conditions.some(({ pattern }) => pattern.test(text)) ? intervals(text, locale) : []
  const { rest, waitsFor } = withoutCondition({ text, dues: found }, lengths, book)
  const tentative =
    asksConsent(text, locale) || (next !== null && !next.item && asksConsent(legible(next.text), locale))
  const headingDue = sentence.heading
    ? (dues(sentence.heading, message.sentAt, setting.zone, locale).at(-1)?.due ?? null)
    : null
  const common = { quote: sentence.text, sentence: count, tentative, headingDue, waitsFor }
  let owner = sentence.item && sentence.heading ? ownerIn(sentence.heading, book) : null
  let called: Party | null = null
  for (const segment of segments(rest, locale.moves)) {
    called = calledUpon(segment.text, book.cast.everybody) ?? called
    const own = sentence.item || text.includes(':') ? ownerIn(segment.text, book) : null
    owner = called && text.includes(':') ? called : (own ?? owner)
    const clause: Clause = { ...common, ...segment, called, owner }
    readers.some((reader) => reader(clause, book))
  }
}

const legible = (text: string): string => text.slice(0, MAX_SENTENCE).replace(/[’‘]/g, "'").replace(/\s+/g, ' ')

const asksConsent = (text: string, { moves: words }: Locale): boolean => text.includes('?') && says(words.consent, text)

/** Whose items these are: 'From our side:', 'Please send us:', 'your comments'. */
function ownerIn(text: string, book: Notebook): Party | null {
  const owes = book.locale.moves.parties.find(({ pattern }) => pattern.test(text.trim()))?.owes
  return owes ? partyOf(owes, { called: null }, book) : null
}
