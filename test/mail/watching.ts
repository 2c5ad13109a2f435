import { onTestFinished } from 'vitest'
import { type Batch, type Cursor, type Inbox, type InboxEvent, type Watch, watch } from '../../src/mail/inbox.ts'
import type { Server } from '../../src/mail/server.ts'

export type Watching = Watch & {
  readonly batches: readonly Batch[]
  /** Those that were told of before it was their turn. */
  readonly expected: readonly Batch[]
  readonly events: readonly InboxEvent[]
  readonly uids: () => readonly number[]
  readonly texts: () => readonly string[]
  /** Resolves as soon as this is so: it is asked after every batch and every event. */
  readonly until: (isSo: () => boolean) => Promise<void>
}

/** Watches a mailbox as the tracker does, the cursor kept in memory; `before` runs before each batch is taken. */
export function watching(
  server: Server,
  { from = 'all', start = null, before = async () => undefined, ...times }: Partial<Options> = {},
): Watching {
  const [batches, expected, events]: [Batch[], Batch[], InboxEvent[]] = [[], [], []]
  const waiting = new Set<() => void>()
  const happened = () => {
    for (const look of waiting) look()
  }
  let cursor: Cursor | null = start
  const watched = watch(
    { server, mailbox: 'INBOX', from, ...times },
    async () => cursor,
    {
      async receive(batch) {
        await before(batch)
        batches.push(batch)
        cursor = { uidValidity: batch.uidValidity, lastUid: batch.readTo }
        happened()
      },
      expect(batch) {
        expected.push(batch)
        happened()
      },
    },
    (event) => {
      events.push(event)
      happened()
    },
  )
  onTestFinished(() => watched.stop())
  const mails = () => batches.flatMap((batch) => batch.mails)
  return {
    ...watched,
    batches,
    expected,
    events,
    uids: () => mails().map(({ uid }) => uid),
    texts: () => mails().map(({ source }) => Buffer.from(source).toString().split('\r\n\r\n')[1]?.trim() ?? ''),
    until: (isSo) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isSo()) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
  }
}

type Options = Pick<Inbox, 'pollSeconds' | 'patienceSeconds'> & {
  readonly from: Inbox['from']
  readonly start: Cursor | null
  readonly before: (batch: Batch) => Promise<void>
}
