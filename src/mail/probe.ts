import { type Fault, faultOf } from './fault.ts'
import { imapClient } from './imap-client.ts'
import type { Inbox } from './inbox.ts'

/** What a mailbox is like, for `check`. */
export type Mailbox = { readonly mails: number; readonly capabilities: readonly string[] }

/** Logs in, opens the mailbox, counts, and leaves everything as it was. */
export async function probe({ server, mailbox }: Inbox): Promise<Mailbox | Fault> {
  const client = imapClient(server)
  // Whatever goes wrong comes out of the calls below; unheard, the event would end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { exists } = await client.mailboxOpen(mailbox, { readOnly: true })
    return { mails: exists, capabilities: [...client.capabilities.keys()].toSorted() }
  } catch (error) {
    return faultOf(error, server)
  } finally {
    client.close()
  }
}
