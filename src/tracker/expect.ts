import type { Batch } from '../mail/inbox.ts'
import { news } from './news.ts'
import type { Tracker } from './tracker.ts'

/**
 * A batch that will be received next: its mails are parsed while those before it are read and written. Nothing comes of
 * it by itself; a mail that cannot be parsed says so when it is received.
 */
export async function expect(batch: Batch, { store, parse }: Tracker): Promise<void> {
  const parses = news(batch, await store.mailbox()).map(({ source, receivedAt }) => parse(source, receivedAt))
  await Promise.allSettled(parses)
}
