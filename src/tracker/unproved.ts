import type { ThreadDocument } from '../store/document.ts'
import type { Unproved } from '../writing/digest-unproved.ts'

/** What waits in a thread for a proof of who wrote it, an author a line; before the agency has written all waits for that. */
export function unproved({ owner, waiting }: Pick<ThreadDocument, 'owner' | 'waiting'>): readonly Unproved[] {
  if (owner === null) return []
  const authors = [...new Set(waiting.flatMap(({ from }) => from.slice(0, 1).map(({ address }) => address)))]
  return authors.map((from) => {
    const his = waiting
      .filter((mail) => mail.from[0]?.address === from)
      .map(({ sentAt }) => new Date(sentAt).toISOString())
    const [since = '', ...more] = his.toSorted()
    return { from, mails: his.length, since, at: more.at(-1) ?? since }
  })
}
