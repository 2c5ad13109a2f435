import type { Batch } from '../mail/inbox.ts'
import type { StoredMail } from '../mail/mailbox.ts'
import type { Message } from '../message/message.ts'
import type { MailboxDocument } from '../store/store.ts'

const week = 7 * 24 * 60 * 60_000

/** How far the mailbox has been read once a batch is safe, and what in it is too old to be news. */
export type Progress = Omit<MailboxDocument, 'quarantined' | 'aside'>

/** The progress after a batch. A mailbox that was numbered anew, or goes back without a mail, is read from its beginning. */
export function progress(before: MailboxDocument | null, batch: Batch, now: Date): Progress {
  const { uidValidity, readTo } = batch
  const hasNoMails = batch.mails.length === 0
  const isNumberedAnew =
    before !== null && (before.uidValidity !== uidValidity || (hasNoMails && readTo < before.lastUid))
  const isBeginning = before === null && hasNoMails && readTo > 0
  const beganAt = isBeginning ? now.toISOString() : before?.beganAt
  const arrivals = batch.mails.map(({ receivedAt }) => receivedAt.toISOString())
  return {
    format: 1,
    uidValidity,
    lastUid: Math.max(isNumberedAnew ? 0 : (before?.lastUid ?? 0), readTo),
    newestAt: [before?.newestAt ?? [], arrivals].flat().toSorted().at(-1) ?? now.toISOString(),
    oldUntil: isNumberedAnew ? before.newestAt : (before?.oldUntil ?? null),
    ...(beganAt ? { beganAt } : {}),
  }
}

/**
 * Whether a mail nobody here knows lay in the mailbox before it was numbered anew, and so before the tracker came. A move
 * to another server may make all mail arrive today; no mail is a week on its way.
 */
export function isOld({ oldUntil }: Progress, { receivedAt }: StoredMail, { sentAt }: Message): boolean {
  if (oldUntil === null) return false
  const since = Date.parse(oldUntil)
  return receivedAt.getTime() < since || Date.parse(sentAt) < since - week
}
