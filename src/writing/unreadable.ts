import { type Calendar, localDay } from '../agreement/calendar.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import { excerpt } from './clean.ts'
import { phrase } from './phrase.ts'
import { dayInWords } from './when.ts'

/** A mail that could not be read, for those who look after the tracker; `at` is when it was given up. */
export type Unreadable = { readonly uid: number; readonly reason: string; readonly at: string }

export function unreadableLine({ uid, reason, at }: Unreadable, language: LetterLanguage, { zone }: Calendar) {
  const words = localeOf(language).letters
  return {
    uid,
    day: dayInWords(localDay(new Date(at), zone), words),
    // In quotation marks, lest it read as a line to us.
    reason: phrase(words.quoted, { text: excerpt(reason) }),
  }
}
