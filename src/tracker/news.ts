import type { Batch } from '../mail/inbox.ts'
import type { StoredMail } from '../mail/mailbox.ts'
import type { MailboxDocument } from '../store/store.ts'
import { hashOf } from './aside.ts'

/** The mails of a batch that were not tried before: each is, by itself and not with every batch it comes in. */
export function news({ uidValidity, mails }: Batch, before: MailboxDocument | null): readonly StoredMail[] {
  const start = before?.uidValidity === uidValidity ? before.lastUid : 0
  const failed = new Set([...(before?.aside ?? []), ...(before?.quarantined ?? [])].map(({ hash }) => hash))
  return mails.filter(({ uid, source }) => uid > start && !(failed.size > 0 && failed.has(hashOf(source))))
}
