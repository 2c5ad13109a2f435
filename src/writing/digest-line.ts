import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { lateness } from '../agreement/lateness.ts'
import { movedBy, type Standing } from '../agreement/standing.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterWords } from '../locales/letters.ts'
import { bareSubject } from '../message/thread.ts'
import { answerLink } from './answer-link.ts'
import { clean } from './clean.ts'
import type { DigestContext } from './digest.ts'
import type { Entry } from './digest-sections.ts'
import { conditionNote, type Item, item, type Label, label } from './item.ts'
import { nameOf } from './names.ts'
import { counted, phrase } from './phrase.ts'
import { dayInWords, dueInWords } from './when.ts'

/** One item of a digest: what, its state or lateness, who, by when, and whatever else bears on it. */
export type DigestLine = Label &
  Pick<Item, 'id' | 'deliverable'> & {
    readonly facts: ReturnType<typeof inARow>
    readonly subject: string
    readonly link: string | null
  }

export function digestLine(entry: Entry, { language, calendar, tracker }: DigestContext, now: Date): DigestLine {
  const { commitment, thread, standing } = entry
  const words = localeOf(language).letters
  const days = lateness(commitment, thread.agreement, calendar, now)
  const shown = item(commitment, thread.agreement, words)
  const isLate = commitment.status === 'agreed' && days !== null
  const lateLabel = days ? counted(words.late, days, words.tag) : words.lateToday
  const { state, tone } = isLate ? label(lateLabel, 'late') : shown
  const waitsFor = isOpen(commitment) && conditionNote(commitment, thread.agreement, words)
  const nudges = thread.nudges[commitment.id] ?? 0
  const moved = movedBy(thread.agreement, calendar, now).filter(
    ({ id }) => thread.agreement.commitments.find((other) => other.id === id)?.condition?.commitment === commitment.id,
  )
  return {
    id: shown.id,
    deliverable: shown.deliverable,
    ...label(state, tone),
    facts: inARow([
      nameOf(commitment.debtor),
      ...day(commitment, words),
      ...(waitsFor ? [waitsFor] : []),
      ...(shown.asked ? [shown.asked.what] : []),
      ...nextWord(commitment, standing, words),
      ...(nudges > 0 ? [counted(words.note.nudges, nudges, words.tag)] : []),
      ...moved.map(({ id, proposed }) =>
        phrase(words.note.moves, { id, day: dayInWords(proposed.day, words, 'dayWithoutYear') }),
      ),
    ]),
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
function nextWord({ id, debtor }: Commitment, { decisions, waiting }: Standing, words: LetterWords): readonly string[] {
  const decision = decisions.find(({ commitment }) => commitment.id === id)
  const turn = decision ?? waiting.find(({ commitment }) => commitment.id === id)
  if (!turn) return []
  if (decision?.why === 'call') return [phrase(words.note.call, { name: nameOf(turn.by) })]
  return turn.by.address === debtor.address ? [] : [phrase(words.note.toAnswer, { name: nameOf(turn.by) })]
}

/** Facts that a template sets apart from each other. */
const inARow = (facts: readonly string[]) => facts.map((fact, index) => ({ fact, isLast: index === facts.length - 1 }))
