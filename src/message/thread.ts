import type { Message } from './message.ts'

type Linked = Pick<Message, 'id' | 'inReplyTo' | 'references'>

/** The ids a message names as coming before it, nearest first (RFC 5322, section 3.6.4). */
export function ancestors(message: Linked): readonly string[] {
  return [...new Set([...message.inReplyTo, ...message.references.toReversed()])].filter((id) => id !== message.id)
}

/**
 * Messages of one conversation together, each thread in the order of sending. Two messages belong together when one
 * names the other, or both name a third that nobody here has seen. A subject alone never joins.
 */
export function threads<M extends Linked & Pick<Message, 'sentAt'>>(messages: readonly M[]): readonly (readonly M[])[] {
  const parent = new Map<string, string>()
  const root = (id: string): string => {
    let top = id
    for (let up = parent.get(top); up !== undefined; up = parent.get(top)) top = up
    for (let step = id; step !== top; ) {
      const next = parent.get(step) ?? top
      parent.set(step, top)
      step = next
    }
    return top
  }
  for (const message of messages) {
    for (const id of ancestors(message)) {
      const [ours, theirs] = [root(message.id), root(id)]
      if (ours !== theirs) parent.set(ours, theirs)
    }
  }
  const together = new Map<string, M[]>()
  for (const message of messages.toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt))) {
    const thread = together.get(root(message.id))
    if (thread) thread.push(message)
    else together.set(root(message.id), [message])
  }
  return [...together.values()]
}

/** The subject without the marks of answering and forwarding: 'RE: Fwd: AW: Logos' is about 'Logos'. */
export function bareSubject(subject: string): string {
  return subject.replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|sv|vs|antw|rif|res|enc)\s*(?:\[\d+\]\s*)?[:：])+/iu, '').trim()
}
