import type { Address } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { LetterContext } from '../writing/context.ts'
import { lastOpen } from './addressing.ts'
import type { Settings } from './settings.ts'

/** A letter's place in its thread: an answer to the last thing a person wrote, or to the mail it is about. */
export function contextOf(
  thread: ThreadDocument,
  recipients: { readonly to: readonly Address[]; readonly cc: readonly Address[] },
  settings: Settings,
  answered: { readonly id: string; readonly references: readonly string[] } | undefined = lastOpen(thread, settings),
): LetterContext {
  const { id, subject, language, members } = thread
  const { templates, calendar, rushDays } = settings
  return {
    thread: { id, subject, language, members },
    ...recipients,
    inReplyTo: answered?.id ?? null,
    references: answered ? [...answered.references, answered.id] : [],
    templates,
    calendar,
    rushDays,
  }
}
