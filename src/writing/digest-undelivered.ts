import { localeOf } from '../locales/languages.ts'
import type { LetterKind } from '../locales/letters.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import { bareSubject } from '../message/thread.ts'
import { clean, excerpt } from './clean.ts'
import { phrase } from './phrase.ts'

/**
 * Whom a letter of ours has not reached. Refused: their mail server would not take it. Bounced: it came back later.
 * Withheld: an earlier one had come back, and they have not written since.
 * Held: nobody can know whether it went out, and it is not sent again.
 */
export type Undelivered = {
  readonly kind: LetterKind
  readonly to: readonly string[]
  readonly how: 'refused' | 'bounced' | 'withheld' | 'held'
  /** The server's own words. */
  readonly reply: string | null
  /** When that became known; an ISO instant. */
  readonly at: string
}

/** The same in the words of a digest. */
export type UndeliveredLine = {
  readonly letter: string
  readonly how: string
  readonly reply: string | null
  readonly subject: string
}

export function undeliveredLine(
  { kind, to, how, reply }: Undelivered,
  subject: string,
  language: LetterLanguage,
): UndeliveredLine {
  const words = localeOf(language).letters
  // In quotation marks, for neither a server's words nor a subject may read as a line to us.
  const quoted = (text: string): string => phrase(words.quoted, { text })
  return {
    letter: phrase(words.undelivered.letter[kind], { name: clean(to.join(', ')) }),
    how: words.undelivered.how[how],
    reply: reply ? quoted(excerpt(reply)) : null,
    subject: quoted(clean(bareSubject(subject))),
  }
}
