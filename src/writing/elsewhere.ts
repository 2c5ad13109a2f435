import type { Agreement } from '../agreement/agreement.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { lateness } from '../agreement/lateness.ts'
import type { Reminder } from '../agreement/reminders.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterWords } from '../locales/letters.ts'
import { bareSubject } from '../message/thread.ts'
import { excerpt } from './clean.ts'
import type { LetterContext } from './context.ts'
import { inTheirWords, item, label } from './item.ts'
import { nameOf } from './names.ts'
import { counted, phrase } from './phrase.ts'

/** Another thread in which something is due to the same readers, as they know it. */
export type OtherThread = {
  readonly agreement: Agreement
  readonly reminders: readonly Pick<Reminder, 'id' | 'due' | 'step'>[]
  readonly context: Pick<LetterContext, 'thread' | 'calendar' | 'clocks'>
}

/**
 * What is due in other threads, a line an item, for a section of its own. Without ids, and without a line to type: C1
 * here is not C1 there, and each is answered where it belongs.
 */
export function elsewhere(others: readonly OtherThread[], { thread, to }: LetterContext, now: Date) {
  const words = localeOf(thread.language).letters
  const lines = others.flatMap((other) =>
    other.reminders.flatMap(({ id, step }) => {
      const commitment = other.agreement.commitments.find((each) => each.id === id)
      return commitment && isOpen(commitment) ? [line(commitment, step, other, words, to[0]?.address, now)] : []
    }),
  )
  // The last note asks whether it is still wanted at all.
  const mayDrop = others.some(({ reminders }) => reminders.some(({ step }) => step === 3))
  return lines.length > 0 ? { lines, mayDrop } : null
}

function line(
  commitment: Commitment,
  step: Reminder['step'],
  { agreement, context }: OtherThread,
  words: LetterWords,
  reader: string | undefined,
  now: Date,
) {
  const { debtor } = commitment
  const { deliverable, when, state, tone } = item(commitment, agreement, words, context)
  return {
    // In quotation marks and in front, for a deliverable such as 'status' would read as a line to us.
    subject: phrase(words.quoted, { text: excerpt(bareSubject(context.thread.subject)) }),
    deliverable,
    when,
    ...(lateLabel(commitment, agreement, context, words, now) ?? label(state, tone)),
    owedBy: debtor.address === reader ? null : phrase(words.note.owedBy, { name: nameOf(debtor) }),
    notes: ifLate(commitment, step, words),
  }
}

/** How late it is by now; null where it is not. */
export function lateLabel(
  commitment: Commitment,
  agreement: Agreement,
  { calendar }: Pick<LetterContext, 'calendar'>,
  words: LetterWords,
  now: Date,
) {
  const days = lateness(commitment, agreement, calendar, now)
  return days === null ? null : label(days > 0 ? counted(words.late, days, words.tag) : words.lateToday, 'late')
}

/** What happens if it is late is named from the second note on. */
export const ifLate = ({ consequence }: Commitment, step: Reminder['step'], words: LetterWords): readonly string[] =>
  consequence !== null && (step === 2 || step === 3) ? [inTheirWords(words.note.ifLate, consequence, words)] : []
