import { imapClient } from './imap-client.ts'
import type { Batch, Inbox } from './inbox.ts'
import { chunks, uidsAfter } from './mailbox.ts'

/**
 * Reads mails of a mailbox once and leaves it as it was: those with these uids, or all that come after one. Throws when
 * the line breaks; what was taken until then was whole.
 */
export async function readMailbox(
  { server, mailbox }: Inbox,
  wanted: { readonly after: number } | { readonly uids: readonly number[] },
  take: (batch: Batch) => Promise<void>,
): Promise<void> {
  const client = imapClient(server)
  // Whatever goes wrong comes out of the calls below; unheard, the event would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { uidValidity } = await client.mailboxOpen(mailbox, { readOnly: true })
    const uids = 'uids' in wanted ? wanted.uids : await uidsAfter(client, wanted.after)
    for await (const chunk of chunks(client, uids)) await take({ uidValidity: String(uidValidity), ...chunk })
  } finally {
    client.close()
  }
}
