import { localeOf } from '../locales/languages.ts'
import type { LetterKind } from '../locales/letters.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address } from '../message/message.ts'
import { bareSubject } from '../message/thread.ts'
import { clean } from './clean.ts'
import type { UndeliveredLine } from './digest-undelivered.ts'
import { phrase } from './phrase.ts'

/** A letter to a client that waits for the agency's word. */
export type Unreleased = {
  readonly kind: LetterKind
  readonly to: readonly string[]
  /** Whose word it waits for. */
  readonly by: Address | null
  /** What a digest of his is to show; null where a mail of its own has shown it. */
  readonly whole: { readonly text: string; readonly html: string } | null
}

export function unreleasedLine(
  { kind, to, by, whole }: Unreleased,
  subject: string,
  reader: Address,
  language: LetterLanguage,
): UndeliveredLine {
  const words = localeOf(language).letters
  const isHis = by?.address === reader.address
  return {
    letter: phrase(words.undelivered.letter[kind], { name: clean(to.join(', ')) }),
    how: isHis ? words.unreleased[whole ? 'below' : 'shown'] : words.unreleased.elsewhere,
    reply: null,
    subject: phrase(words.quoted, { text: clean(bareSubject(subject)) }),
  }
}

/** What is shown to this reader whole. */
export const wholeFor = (reader: Address, unreleased: readonly Unreleased[]) =>
  unreleased.flatMap(({ by, whole }) => (whole && by?.address === reader.address ? [whole] : []))
