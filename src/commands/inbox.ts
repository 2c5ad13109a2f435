import type { MailboxConfig } from '../config.ts'
import type { Inbox } from '../mail/inbox.ts'

/** The mailbox to watch. What lay in it before the tracker came is nobody's to answer. */
export const inboxOf = ({ imap, mailbox }: MailboxConfig): Inbox => ({ server: imap, mailbox, from: 'now' })
