import { commonest } from '../locales/commonest.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address } from '../message/message.ts'
import { bareSubject } from '../message/thread.ts'
import type { ReadMessage, ThreadDocument } from '../store/document.ts'
import type { LetterContext } from '../writing/context.ts'
import { lastOpen } from './addressing.ts'
import { membersKnownTo, readableBy } from './discretion.ts'
import type { Settings } from './settings.ts'

/**
 * A letter's place in its thread as its readers know it: an answer to the last thing a person wrote to them, or to the
 * mail it is about. Colleagues among themselves may have chosen another subject, and asked others in.
 */
export function contextOf(
  thread: ThreadDocument,
  recipients: { readonly to: readonly Address[]; readonly cc: readonly Address[] },
  settings: Settings,
  about?: { readonly id: string; readonly references: readonly string[] },
): LetterContext {
  const { id } = thread
  const { templates, calendar, rushDays } = settings
  const readers = [...recipients.to, ...recipients.cc]
  const messages = readableBy(readers, thread, settings)
  const members = membersKnownTo(readers, thread, settings)
  const answered = about ?? lastOpen({ members, messages }, settings)
  return {
    thread: {
      id,
      subject: bareSubject(messages[0]?.subject ?? thread.subject),
      language: languageFor(recipients.to, thread),
      members,
    },
    ...recipients,
    inReplyTo: answered?.id ?? null,
    references: answered ? [...answered.references, answered.id] : [],
    templates,
    calendar,
    rushDays,
    tracker: settings.tracker,
    clocks: clocksOf(readers, messages),
    occasions: (thread.occasions ?? []).filter(({ messageId }) => messages.some((read) => read.id === messageId)),
    sentOnBy: Object.fromEntries(messages.flatMap((read) => (read.forwardedBy ? [[read.id, read.forwardedBy]] : []))),
  }
}

/** Who is written to alone, in the language that he writes here himself; several people, in that of the thread. */
function languageFor([reader, another]: readonly Address[], { language, messages }: ThreadDocument): LetterLanguage {
  if (!reader || another) return language
  const theirs = messages.filter(({ from }) => from.some(({ address }) => address === reader.address))
  const spoken = theirs.flatMap((read) => read.language ?? [])
  return spoken.length > 0 ? commonest(spoken) : language
}

/** Each reader's last mail, by its date, which carries the offset of the clock it was written by. */
const clocksOf = (readers: readonly Address[], messages: readonly ReadMessage[]): readonly string[] =>
  readers.flatMap(({ address }) => {
    const last = messages.findLast(({ from }) => from.some((author) => author.address === address))
    return last ? [last.sentAt] : []
  })
