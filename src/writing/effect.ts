import type { Agreement } from '../agreement/agreement.ts'
import { addWorkingDays, type Calendar, localDay } from '../agreement/calendar.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { dayAfter } from '../agreement/interval.ts'
import { movedBy } from '../agreement/standing.ts'
import type { LetterWords } from '../locales/letters.ts'
import type { LetterContext } from './context.ts'
import { afterOccasion } from './occasion.ts'
import { phrase } from './phrase.ts'
import { type DayPattern, dayInWords } from './when.ts'

type Place = { readonly calendar: Calendar; readonly occasions?: LetterContext['occasions'] | undefined }

/** What becomes of something that waits for a late one: its new day, and whether that is behind the day of the work. */
export function effectOn(
  waiting: Commitment,
  agreement: Agreement,
  { calendar, ...place }: Place,
  words: LetterWords,
  now: Date,
  pattern: DayPattern = 'day',
): { readonly moves: string | null; readonly late: string | null } {
  const move = movedBy(agreement, calendar, now).find(({ id }) => id === waiting.id)
  if (!move) return { moves: counted(waiting, calendar, words, now, pattern), late: null }
  const day = dayInWords(move.proposed.day, words, pattern)
  return {
    moves: phrase(words.note.moves, { id: waiting.id, day }),
    late: afterOccasion(move.due, move.proposed, place, words),
  }
}

/** Of what has no day but so many from the arrival: the day that would be, if it arrived today. */
function counted(
  { id, due, condition }: Commitment,
  calendar: Calendar,
  words: LetterWords,
  now: Date,
  pattern: DayPattern,
): string | null {
  if (due || !condition?.commitment || !condition.within) return null
  const { within } = condition
  const day =
    within.unit === 'working day'
      ? addWorkingDays(localDay(now, calendar.zone), within.count, calendar)
      : dayAfter(now.toISOString(), within, calendar.zone)
  return phrase(words.note.ifToday, { input: condition.commitment, id, day: dayInWords(day, words, pattern) })
}
