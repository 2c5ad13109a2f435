import { localDay } from '../agreement/calendar.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address } from '../message/message.ts'
import { excerpt } from './clean.ts'
import type { LetterContext } from './context.ts'
import type { DigestContext } from './digest.ts'
import { type Undelivered, undeliveredLine } from './digest-undelivered.ts'
import type { Letter } from './letter.ts'
import { firstName, nameOf } from './names.ts'
import { phrase } from './phrase.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'
import { type Unreadable, unreadableLine } from './unreadable.ts'

/** Tells the agency at once whom a letter of ours has not reached, and what can be done. */
export function bounceNotice(missed: readonly Undelivered[], letter: string, context: LetterContext): Letter {
  const { thread, templates } = context
  return {
    key: `notice/${letter}`,
    kind: 'notice',
    ...replyTo(context),
    ...rendered(
      'bounce',
      { greeted: greetedIn(context.to), lines: missed.map((each) => lineOf(each, context)) },
      thread.language,
      templates,
    ),
    files: [],
  }
}

const lineOf = (each: Undelivered, { thread }: LetterContext) => undeliveredLine(each, thread.subject, thread.language)

/** An answer to the two questions, passed on to the agency in the words in which it was given. */
export function feedbackNotice(by: Address, text: string, hash: string, context: LetterContext): Letter {
  const { thread, templates } = context
  const words = localeOf(thread.language).letters
  const lines = text.split('\n').flatMap((line) => (line.trim() ? [phrase(words.quoted, { text: excerpt(line) })] : []))
  const data = { greeted: greetedIn(context.to), by: nameOf(by), lines }
  return {
    key: `answered/${thread.id}/${hash}`,
    kind: 'notice',
    ...replyTo(context),
    ...rendered('answered', data, thread.language, templates),
    files: [],
  }
}

export function quarantineNotice(
  mails: readonly Unreadable[],
  reader: Address,
  { language, templates, calendar }: DigestContext & { readonly language: LetterLanguage },
  now: Date,
): Letter {
  const words = localeOf(language).letters
  const data = {
    isDigest: true,
    greeted: firstName(reader),
    lines: mails.map((mail) => unreadableLine(mail, language, calendar)),
  }
  return {
    key: `notice/${mails.map(({ uid }) => uid).join('+')}/${reader.address}/${localDay(now, calendar.zone)}`,
    kind: 'notice',
    to: [reader],
    cc: [],
    subject: words.unreadable,
    inReplyTo: null,
    references: [],
    ...rendered('quarantine', data, language, templates),
    files: [],
  }
}

const greetedIn = ([reader]: readonly Address[]): string | null => (reader ? firstName(reader) : null)
