import { localDay, localTime, workingDaysBetween } from '../agreement/calendar.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { moment } from '../agreement/due.ts'
import { lateness } from '../agreement/lateness.ts'
import type { Standing } from '../agreement/standing.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterWords } from '../locales/letters.ts'
import type { Address } from '../message/message.ts'
import { bareSubject } from '../message/thread.ts'
import { answerLink } from './answer-link.ts'
import { clean } from './clean.ts'
import type { DigestContext } from './digest.ts'
import type { Entry } from './digest-sections.ts'
import { effectOn } from './effect.ts'
import { answersTo } from './example.ts'
import { awaitedBy, conditionNote, type Item, item, type Label, label } from './item.ts'
import { nameOf } from './names.ts'
import { counted, phrase } from './phrase.ts'
import { dueInWords, timeInWords } from './when.ts'

/** One item of a digest: what, its state or lateness, who, by when, and whatever else bears on it. */
export type DigestLine = Label &
  Pick<Item, 'id' | 'deliverable'> & {
    readonly facts: ReturnType<typeof inARow>
    readonly subject: string
    readonly link: string | null
    /** Where the reader owes an answer: what is asked, and the lines that give it. */
    readonly asked: string | null
    readonly answers: readonly { readonly line: string; readonly href: string | null; readonly isLast: boolean }[]
  }

export function digestLine(entry: Entry, reader: Address, context: DigestContext, now: Date): DigestLine {
  const { commitment, thread, standing } = entry
  const { language, calendar, tracker } = context
  const words = localeOf(language).letters
  const days = lateness(commitment, thread.agreement, calendar, now)
  const shown = item(commitment, thread.agreement, words)
  const isLate = commitment.status === 'agreed' && days !== null
  const lateLabel = days ? counted(words.late, days, words.tag) : words.lateToday
  const { state, tone } = isLate ? label(lateLabel, 'late') : shown
  const waitsFor = isOpen(commitment) && conditionNote(commitment, thread.agreement, words)
  const nudges = thread.nudges[commitment.id] ?? 0
  const isPast = isOpen(commitment) && commitment.due !== null && moment(commitment.due) < now
  const moved = isPast
    ? awaitedBy(commitment, thread.agreement).flatMap((waiting) => {
        const place = { calendar, occasions: thread.occasions }
        const { moves, late } = effectOn(waiting, thread.agreement, place, words, now, 'dayWithoutYear')
        return [...known(moves), ...known(late)]
      })
    : []
  return {
    id: shown.id,
    deliverable: shown.deliverable,
    ...label(state, tone),
    facts: inARow([
      nameOf(commitment.debtor),
      ...day(commitment, words),
      ...(waitsFor ? [waitsFor] : []),
      ...(shown.asked ? [shown.asked.what] : []),
      ...nextWord(entry, words),
      ...unchanged(commitment, standing, context, now),
      // Of a day that was moved nobody has been reminded yet.
      ...(nudges > 0 && isPast ? [counted(words.note.nudges, nudges, words.tag)] : []),
      ...mailToday(entry, context),
      ...whyYou(entry, reader, words),
      ...moved,
    ]),
    ...question(entry, reader, context, now),
    // In quotation marks, for a subject such as 'Status' would read as a line to us.
    subject: phrase(words.quoted, { text: clean(bareSubject(thread.subject)) }),
    link: tracker === undefined ? null : answerLink(tracker, thread),
  }
}

/** When it is due; of what is here already, a day that nobody named is not open any more. */
function day(commitment: Commitment, words: LetterWords): readonly string[] {
  if (commitment.due) return [dueInWords(commitment.due, words, 'dayWithoutYear')]
  return isOpen(commitment) ? [words.state.noDate] : []
}

/** Whose turn it is, where somebody else than the debtor is waited for; of the debtor a call is worth a word. */
function nextWord({ commitment, standing, thread }: Entry, words: LetterWords): readonly string[] {
  const { id, debtor } = commitment
  const { decisions, waiting } = standing
  const decision = decisions.find(({ commitment }) => commitment.id === id)
  const turn = decision ?? waiting.find(({ commitment }) => commitment.id === id)
  if (!turn) return []
  // A reminder that was held back for a day comes first.
  const isReminded = thread.reminders?.some((reminder) => reminder.id === id)
  if (decision?.why === 'call') return isReminded ? [] : [phrase(words.note.call, { name: nameOf(debtor) })]
  return turn.by.address === debtor.address ? [] : [phrase(words.note.toAnswer, { name: nameOf(turn.by) })]
}

/** That it is to be decided because nothing has come of it for so long. */
function unchanged(
  commitment: Commitment,
  { decisions }: Standing,
  context: DigestContext,
  now: Date,
): readonly string[] {
  const { acts, source, id } = commitment
  if (decisions.find((each) => each.commitment.id === id)?.why !== 'unchanged') return []
  const words = localeOf(context.language).letters
  const { zone } = context.calendar
  const last = localDay(new Date(acts.at(-1)?.at ?? source.at), zone)
  return [counted(words.note.unchanged, workingDaysBetween(last, localDay(now, zone), context.calendar), words.tag)]
}

const known = (fact: string | null): readonly string[] => (fact === null ? [] : [fact])

/** That somebody of the other side is reminded today, and when. */
function mailToday({ commitment, thread }: Entry, { language, calendar: { zone } }: DigestContext): readonly string[] {
  const mail = thread.reminders?.find(
    ({ id, step, isAsked }) => id === commitment.id && step !== 'heads-up' && !isAsked,
  )
  if (!mail) return []
  const words = localeOf(language).letters
  const time = timeInWords(localTime(mail.at, zone), words)
  return [phrase(words.note.reminderToday, { name: nameOf(mail.to), time })]
}

/** What a reminder would have asked the reader today. */
const askedOf = ({ commitment, thread }: Entry, reader: Address) =>
  thread.reminders?.find(({ id, to, isAsked }) => id === commitment.id && isAsked && to.address === reader.address)

/** Why the reader is asked in place of the debtor. */
function whyYou(entry: Entry, reader: Address, { note }: LetterWords): readonly string[] {
  const why = askedOf(entry, reader)?.notAsked
  return why ? [phrase(note.notAsked[why], { name: nameOf(entry.commitment.debtor) })] : []
}

/** The question, and the lines that answer it. */
function question(entry: Entry, reader: Address, context: DigestContext, now: Date) {
  const { commitment, thread } = entry
  const asked = askedOf(entry, reader)
  if (!asked) return { asked: null, answers: [] }
  const { language, calendar, tracker } = context
  const words = localeOf(language).letters
  const lines = answersTo(commitment, asked.step, language, calendar, now)
  return {
    asked: words.note.ask[asked.step],
    answers: lines.map((line, index) => ({
      line: phrase(words.quoted, { text: line }),
      href: tracker === undefined ? null : answerLink(tracker, thread, line),
      isLast: index === lines.length - 1,
    })),
  }
}

/** Facts that a template sets apart from each other. */
const inARow = (facts: readonly string[]) => facts.map((fact, index) => ({ fact, isLast: index === facts.length - 1 }))
