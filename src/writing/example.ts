import { addWorkingDays, type Calendar, localDay } from '../agreement/calendar.ts'
import type { Commitment } from '../agreement/commitment.ts'
import type { Step } from '../agreement/reminders.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterWords } from '../locales/letters.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import { phrase } from './phrase.ts'
import { dayInWords } from './when.ts'

/**
 * Lines that somebody could begin a reply with, about an item that is on the table, or the first of all. Its day is the
 * next that works: an example a week away would be taken for an offer of a week.
 */
export function example(commitment: Commitment | null, words: LetterWords, calendar: Calendar, now: Date) {
  const id = commitment?.id ?? 'A1'
  const today = localDay(now, calendar.zone)
  const due = commitment?.due?.day ?? today
  const [, latest = today] = [due, today].toSorted()
  const day = dayInWords(addWorkingDays(latest, 1, calendar), words, 'dayToType')
  return {
    by: phrase(words.example.by, { id, day }),
    done: phrase(words.example.done, { id }),
    drop: phrase(words.example.drop, { id }),
  }
}

/** The lines with which an item can be answered at a step of its reminders. */
export function answersTo(
  commitment: Commitment,
  step: Exclude<Step, 'call'>,
  language: LetterLanguage,
  calendar: Calendar,
  now: Date,
): readonly string[] {
  const { by, done, drop } = example(commitment, localeOf(language).letters, calendar, now)
  return step === 'heads-up' ? [by] : step === 3 ? [done, by, drop] : [done, by]
}
