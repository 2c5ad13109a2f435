import { localDay } from '../agreement/calendar.ts'
import { localeOf } from '../locales/languages.ts'
import type { LetterContext } from './context.ts'
import type { Letter } from './letter.ts'
import { firstName } from './names.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'
import { dayInWords } from './when.ts'

/**
 * "Did you write this?", to the address that the mail bears and to nobody else. It repeats no word of that mail: a
 * forger's words must not go out in our letters. `hash` is that mail's.
 */
export function identity(hash: string, context: LetterContext, now: Date): Letter {
  const { thread, templates, calendar, to } = context
  const words = localeOf(thread.language).letters
  const data = {
    greeted: to[0] ? firstName(to[0]) : null,
    day: dayInWords(localDay(now, calendar.zone), words),
  }
  return {
    key: `identity/${thread.id}/${hash}`,
    kind: 'identity',
    ...replyTo(context),
    ...rendered('identity', data, thread.language, templates),
    files: [],
  }
}
