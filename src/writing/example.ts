import { addDays, addWorkingDays, type Calendar, localDay } from '../agreement/calendar.ts'
import type { Commitment } from '../agreement/commitment.ts'
import type { LetterWords } from '../locales/letters.ts'
import { phrase } from './phrase.ts'
import { dayInWords } from './when.ts'

const WEEK = 7

/** Lines that somebody could begin a reply with, about an item that is on the table, or the first of all. */
export function example(commitment: Commitment | null, words: LetterWords, calendar: Calendar, now: Date) {
  const id = commitment?.id ?? 'A1'
  const today = localDay(now, calendar.zone)
  const due = commitment?.due?.day ?? today
  const later = addWorkingDays(addDays(due > today ? due : today, WEEK - 1), 1, calendar)
  const day = dayInWords(later, words, 'dayToType')
  return {
    by: phrase(words.example.by, { id, day }),
    done: phrase(words.example.done, { id }),
    drop: phrase(words.example.drop, { id }),
  }
}
