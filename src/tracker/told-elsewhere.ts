import type { QueuedLetter, ThreadDocument, ToldElsewhere } from '../store/document.ts'
import { readers } from '../store/readers.ts'
import type { Store } from '../store/store.ts'

/** A letter of another thread that waits to go out is looked at again so often. */
const patience = 15 * 60_000

/**
 * The thread with its reasons that letters of another one are about to serve. Saved before those are: whoever is stopped
 * in between has a claim to a letter that is not there, and finds out.
 */
export function withClaims(
  { thread, reasons }: { readonly thread: ThreadDocument; readonly reasons: readonly string[] },
  letters: readonly QueuedLetter[],
  host: string,
  now: Date,
): ThreadDocument {
  const lookAt = new Date(now.getTime() + patience).toISOString()
  const claims = letters.flatMap((letter) =>
    reasons.map((reason): ToldElsewhere => {
      const { messageId } = letter
      return { reason, thread: host, messageId, to: readers(letter), sentAt: null, lookAt }
    }),
  )
  return { ...thread, toldElsewhere: [...(thread.toldElsewhere ?? []), ...claims] }
}

/**
 * The thread with what has become of the letters of others that were to speak of it: what never goes out is its own to
 * tell again. The same thread where all of it is known.
 */
export async function withNewsOfClaims(
  thread: ThreadDocument,
  store: Pick<Store, 'thread'>,
  now: Date,
): Promise<ThreadDocument> {
  const { toldElsewhere = [] } = thread
  if (toldElsewhere.every(({ lookAt }) => lookAt === null)) return thread
  const after: ToldElsewhere[] = []
  for (const claim of toldElsewhere) {
    const host = claim.lookAt === null ? null : await store.thread(claim.thread)
    after.push(...(claim.lookAt === null ? [claim] : looked(claim, host, now)))
  }
  return after.every((claim, index) => claim === toldElsewhere[index]) && after.length === toldElsewhere.length
    ? thread
    : { ...thread, toldElsewhere: after }
}

/** None where the letter was never saved, or nobody sends it any more. */
function looked(claim: ToldElsewhere, host: ThreadDocument | null, now: Date): readonly ToldElsewhere[] {
  const letter = host?.letters.find(({ messageId, state }) => messageId === claim.messageId && state !== 'dropped')
  if (!letter || letter.state === 'failed') return []
  if (letter.state === 'sent') return [{ ...claim, sentAt: letter.sentAt, lookAt: null }]
  // Whether it went out nobody can tell: then it counts, and is not said twice.
  if (letter.state === 'held') return [{ ...claim, lookAt: null }]
  if (claim.lookAt !== null && Date.parse(claim.lookAt) > now.getTime()) return [claim]
  const lookAt = Math.max(Date.parse(letter.dueAt), now.getTime() + patience)
  return [{ ...claim, lookAt: new Date(lookAt).toISOString() }]
}
