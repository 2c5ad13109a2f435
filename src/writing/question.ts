import type { Agreement } from '../agreement/agreement.ts'
import { localeOf } from '../locales/languages.ts'
import { excerpt } from './clean.ts'
import type { LetterContext } from './context.ts'
import { item } from './item.ts'
import type { Letter } from './letter.ts'
import { firstName } from './names.ts'
import { phrase } from './phrase.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'

/** Words that fit several items, by their ids. */
export type Doubt = { readonly quote: string; readonly candidates: readonly string[] }

/** "Which of these did you mean?", for the writer alone; `hash` is their message's. Null where there is no doubt. */
export function question(
  doubts: readonly Doubt[],
  agreement: Agreement,
  hash: string,
  context: LetterContext,
): Letter | null {
  if (doubts.length === 0) return null
  const { thread, templates, to } = context
  const words = localeOf(thread.language).letters
  const data = {
    greeted: to[0] ? firstName(to[0]) : null,
    doubts: doubts.map(({ quote, candidates }) => ({
      words: phrase(words.quoted, { text: excerpt(quote) }),
      items: agreement.commitments
        .filter(({ id }) => candidates.includes(id))
        .map((commitment) => item(commitment, agreement, words, context)),
    })),
    example: phrase(words.example.done, { id: doubts[0]?.candidates[0] ?? 'A1' }),
  }
  return {
    key: `question/${thread.id}/${hash}`,
    kind: 'question',
    ...replyTo(context),
    ...rendered('question', data, thread.language, templates),
    files: [],
  }
}
