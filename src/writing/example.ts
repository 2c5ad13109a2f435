import { addWorkingDays, type Calendar, localDay } from '../agreement/calendar.ts'
import type { Commitment } from '../agreement/commitment.ts'
import type { LetterWords } from '../locales/letters.ts'
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
