import { type Calendar, localDay } from '../agreement/calendar.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import { bareSubject } from '../message/thread.ts'
import { clean } from './clean.ts'
import type { UndeliveredLine } from './digest-undelivered.ts'
import { counted, phrase } from './phrase.ts'
import { dayInWords } from './when.ts'

/** What has come in a client's name, and is not read before he has said that it was he. */
export type Unproved = {
  readonly from: string
  readonly mails: number
  /** When the first of them was sent; an ISO instant. */
  readonly since: string
  /** When the last of them was. */
  readonly at: string
}

export function unprovedLine(
  { from, mails, since }: Unproved,
  subject: string,
  language: LetterLanguage,
  { zone }: Calendar,
): UndeliveredLine {
  const words = localeOf(language).letters
  return {
    letter: counted(words.unproved.mails, mails, words.tag, { name: clean(from) }),
    how: phrase(words.unproved.why, { day: dayInWords(localDay(new Date(since), zone), words, 'dayWithoutYear') }),
    reply: null,
    subject: phrase(words.quoted, { text: clean(bareSubject(subject)) }),
  }
}
