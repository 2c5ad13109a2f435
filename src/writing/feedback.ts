import type { LetterContext } from './context.ts'
import type { Letter } from './letter.ts'
import { firstName, nameOf } from './names.ts'
import { rendered } from './render.ts'
import { replyTo } from './reply.ts'

/** Two neutral questions about work that has all been delivered; `stage` names what is asked about, for the key. */
export function feedback(stage: string, owner: { address: string; name: string }, context: LetterContext): Letter {
  const { thread, templates, to } = context
  const [reader] = to
  const data = { greeted: to.length === 1 && reader ? firstName(reader) : null, owner: nameOf(owner) }
  return {
    key: `feedback/${thread.id}/${stage}`,
    kind: 'feedback',
    ...replyTo(context),
    ...rendered('feedback', data, thread.language, templates),
    files: [],
  }
}
