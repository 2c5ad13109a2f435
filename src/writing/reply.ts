import { bareSubject } from '../message/thread.ts'
import { oneLine } from './clean.ts'
import type { LetterContext } from './context.ts'
import type { Letter } from './letter.ts'

/** A letter's place in its thread. Clients group by subject too, so it is the thread's own behind one 'Re:'. */
export const replyTo = ({
  thread,
  to,
  cc,
  inReplyTo,
  references,
}: LetterContext): Pick<Letter, 'to' | 'cc' | 'subject' | 'inReplyTo' | 'references'> => ({
  to,
  cc,
  inReplyTo,
  references,
  subject: `Re: ${oneLine(bareSubject(thread.subject))}`,
})
