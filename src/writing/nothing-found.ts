import type { LetterContext } from './context.ts'
import type { Letter } from './letter.ts'
import { firstName } from './names.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'

/** To whoever wrote to us alone: nothing was found that anybody is to bring; `hash` is that message's. */
export function nothingFound(hash: string, context: LetterContext): Letter {
  const { thread, templates, to } = context
  return {
    key: `nothing/${thread.id}/${hash}`,
    kind: 'transcript',
    ...replyTo(context),
    ...rendered('nothing', { greeted: to[0] ? firstName(to[0]) : null }, thread.language, templates),
    files: [],
  }
}
