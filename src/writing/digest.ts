import { type Calendar, localDay, workingDaysBetween } from '../agreement/calendar.ts'
import { isOpen } from '../agreement/commitment.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterWords } from '../locales/letters.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address } from '../message/message.ts'
import { bareSubject } from '../message/thread.ts'
import { clean } from './clean.ts'
import { type DigestLine, digestLine } from './digest-line.ts'
import { type DigestThread, type Entry, entriesOf, type Section, sectionOrder } from './digest-sections.ts'
import { undeliveredLine } from './digest-undelivered.ts'
import { unprovedLine } from './digest-unproved.ts'
import { unreleasedLine, wholeFor } from './digest-unreleased.ts'
import { example } from './example.ts'
import type { Letter } from './letter.ts'
import { firstName, listed } from './names.ts'
import { counted, phrase } from './phrase.ts'
import { rendered } from './render.ts'
import type { Templates } from './templates.ts'
import { type Unreadable, unreadableLine } from './unreadable.ts'
import { dayInWords } from './when.ts'

export type DigestContext = {
  readonly language: LetterLanguage
  readonly templates: Templates
  readonly calendar: Calendar
  /** The tracker's own address, for links that begin a mail about a thread; without it there are none. */
  readonly tracker?: string
  /** Mails that could not be read, and that this reader has not been told of. */
  readonly unreadable?: readonly Unreadable[]
}

/** A morning's account for one person of the agency, over all their threads; null when there is nothing to say. */
export function digest(
  threads: readonly DigestThread[],
  reader: Address,
  context: DigestContext,
  now: Date,
): Letter | null {
  const { language, templates, calendar, unreadable = [] } = context
  const words = localeOf(language).letters
  const today = localDay(now, calendar.zone)
  const entries = threads.flatMap((thread) => entriesOf(thread, calendar, now))
  const asides = {
    undelivered: threads.flatMap(({ subject, undelivered }) =>
      undelivered.map((each) => undeliveredLine(each, subject, language)),
    ),
    unreadable: unreadable.map((mail) => unreadableLine(mail, language, calendar)),
    unreleased: threads.flatMap(({ subject, unreleased = [] }) =>
      unreleased.map((each) => unreleasedLine(each, subject, reader, language)),
    ),
    unproved: threads.flatMap(({ subject, unproved = [] }) =>
      unproved.map((each) => unprovedLine(each, subject, language, calendar)),
    ),
    stages: threads.flatMap((thread) => stageLine(thread, language, calendar)),
  }
  const waiting = unreadable.length + asides.unreleased.length + asides.unproved.length
  // That somebody has not answered two questions is worth a mail of its own on the first morning, and then no more.
  const isNew = threads.some(
    ({ asked }) => asked && workingDaysBetween(localDay(new Date(asked.at), calendar.zone), today, calendar) <= 1,
  )
  if (entries.length + asides.undelivered.length + waiting === 0 && !isNew) return null
  const other = waiting + asides.stages.length
  const lines = (section: Section): readonly DigestLine[] =>
    entries.filter((entry) => entry.section === section).map((entry) => digestLine(entry, reader, context, now))
  const sections = Object.fromEntries(sectionOrder.map((section) => [section, { lines: lines(section) }]))
  const present = Object.entries(sections).filter(([, { lines }]) => lines.length > 0)
  const open = entries.filter(({ commitment }) => isOpen(commitment)).toSorted(bySection)
  const isOnce = ({ commitment: { id } }: Entry) => entries.filter((each) => each.commitment.id === id).length === 1
  const first = open.find(isOnce)
  const another = open.find((entry) => !isOnce(entry))
  const data = {
    isDigest: true,
    example: first ? example(first.commitment, words, calendar, now) : null,
    twice: another ? withConversation(another, words, calendar, now) : null,
    shown: threads.flatMap(({ unreleased = [] }) => wholeFor(reader, unreleased)),
    greeted: firstName(reader),
    day: dayInWords(today, words),
    ...Object.fromEntries(
      Object.entries(asides).flatMap(([name, lines]) => (lines.length > 0 ? [[name, { lines }]] : [])),
    ),
    ...Object.fromEntries(present),
  }
  return {
    key: `digest/${reader.address}/${today}`,
    kind: 'digest',
    to: [reader],
    cc: [],
    subject: phrase(words.digest.subject, {
      numbers: numbers(entries, asides.undelivered.length, other, language),
      day: dayInWords(today, words, 'dayWithoutYear'),
    }),
    inReplyTo: null,
    references: [],
    ...rendered('digest', data, language, templates),
    files: [],
  }
}

/** A line about an item whose id another conversation has, too: "done C1 – Spring campaign". */
function withConversation({ commitment, thread }: Entry, words: LetterWords, calendar: Calendar, now: Date): string {
  const { done } = example(commitment, words, calendar, now)
  const subject = clean(bareSubject(thread.subject))
  return subject === '' ? done : `${done} – ${subject}`
}

const bySection = (a: Entry, b: Entry): number => sectionOrder.indexOf(a.section) - sectionOrder.indexOf(b.section)

/** "1 to decide, 2 overdue": what a glance at the inbox should tell. */
function numbers(entries: readonly Entry[], undelivered: number, other: number, language: LetterLanguage): string {
  const { digest: words, tag } = localeOf(language).letters
  const count = (...sections: readonly Section[]) => entries.filter(({ section }) => sections.includes(section)).length
  const all = [
    [words.decisions, count('decisions')],
    [words.overdue, count('ours', 'theirs')],
    [words.soon, count('soon')],
    [words.undelivered, undelivered],
    [words.other, other + count('waiting', 'delivered', 'rush')],
  ] as const
  const telling = all.filter(([, number]) => number > 0)
  return telling.map(([form, number]) => counted(form, number, tag)).join(', ')
}

/** A thread whose work is done and whose client was asked about it, without an answer so far. */
function stageLine({ subject, asked }: DigestThread, language: LetterLanguage, { zone }: Calendar) {
  if (!asked) return []
  const words = localeOf(language).letters
  const names = listed(asked.to.map(clean), words)
  const day = dayInWords(localDay(new Date(asked.at), zone), words, 'dayWithoutYear')
  return [
    {
      subject: phrase(words.quoted, { text: clean(bareSubject(subject)) }),
      asked: phrase(words.feedbackAsked, { names, day }),
    },
  ]
}
