import { localeOf } from '../locales/languages.ts'
import { bareSubject } from '../message/thread.ts'
import { clean, oneLine } from './clean.ts'
import type { LetterContext } from './context.ts'
import type { Letter } from './letter.ts'
import { firstName, listed, nameOf } from './names.ts'
import { phrase } from './phrase.ts'
import { contentOf, rendered } from './render.ts'
import { replyTo } from './reply.ts'

/** A letter for others as the agency sees it first, of this version of what is agreed: whom it is for, what to answer, and the whole of it. */
export function review(shown: Letter, version: number, context: LetterContext): Letter {
  const words = localeOf(context.thread.language).letters
  const data = {
    greeted: greetedIn(context),
    readers: listed([...shown.to, ...shown.cc].map(nameOf), words),
    text: shown.text,
    html: contentOf(shown.html),
  }
  return asked('review', `review/${shown.key}/${version}`, data, context)
}

/** Offered once several letters to a client have gone out as they stood: not to be asked any more. */
export function reviewOffer(client: string, count: number, context: LetterContext): Letter {
  const data = { greeted: greetedIn(context), client: clean(client), count }
  return asked('offer', `offer/${context.thread.id}/${client}`, data, context)
}

function asked(
  name: 'review' | 'offer',
  key: string,
  data: Readonly<Record<string, unknown>>,
  context: LetterContext,
): Letter {
  const { thread, templates } = context
  const words = localeOf(thread.language).letters
  return {
    key,
    kind: 'review',
    ...replyTo(context),
    // A subject of its own, for beside the letters of the thread it must not be taken for one that has gone out.
    subject: phrase(words.forYourOk, { subject: oneLine(bareSubject(thread.subject)) }),
    ...rendered(name, data, thread.language, templates),
    files: [],
  }
}

const greetedIn = ({ to }: LetterContext): string | null => (to[0] ? firstName(to[0]) : null)
