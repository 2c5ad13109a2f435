import { createHash } from 'node:crypto'
import type { StoredMail } from '../mail/mailbox.ts'
import type { MailAside, MailboxDocument } from '../store/store.ts'
import type { Happening } from './tracker.ts'

/** Minutes until a mail that could not be read is tried again; after the last try it is quarantined. */
const pauses = [1, 10]
/** So often a mail is tried in all. */
export const tries = pauses.length + 1

/** A mail that could not be read this time. */
export type Unread = { readonly what: 'unread'; readonly why: string; readonly error: unknown }

/** Reading is tried for its own sake: a mail that cannot be read must never stop the next, whatever it does. */
export async function orUnread<Read extends object>(read: () => Promise<Read>): Promise<Read | Unread> {
  try {
    return await read()
  } catch (error) {
    return { what: 'unread', why: error instanceof Error ? error.message : String(error), error }
  }
}

export const isUnread = (result: object): result is Unread => 'what' in result && result.what === 'unread'

/** What makes two mails the same one: the SHA-256 of their bytes, in hex. */
export const hashOf = (source: Uint8Array): string => createHash('sha256').update(source).digest('hex')

/** A mail that has failed for the first time. */
export const putAside = ({ uid, source, receivedAt }: StoredMail, { why }: Unread, now: Date): MailAside =>
  tried({ uid, hash: hashOf(source), receivedAt: receivedAt.toISOString(), tryAt: '', attempts: 0, reason: why }, now)

/** The mail with one try more, and the next one not before some minutes. */
export function tried(mail: MailAside, now: Date): MailAside {
  const pause = pauses[mail.attempts] ?? 0
  return { ...mail, attempts: mail.attempts + 1, tryAt: new Date(now.getTime() + pause * 60_000).toISOString() }
}

/** Whether no try is left. */
export const isHopeless = ({ attempts }: MailAside): boolean => attempts >= tries

/** What becomes of a mail that has failed once more, for the operator. */
export function happeningOf(mail: MailAside, error: unknown): Happening {
  const { uid, reason: why } = mail
  return isHopeless(mail)
    ? { what: 'quarantined', uid, why, error }
    : { what: 'put aside', uid, why, error, tryAt: new Date(mail.tryAt) }
}

/** What could not be read, under the numbers that these mails have by now: people ask for it by its number. */
export function numberedAs<Failed extends { readonly uid: number; readonly hash: string }>(
  failed: readonly Failed[],
  mails: readonly StoredMail[],
): readonly Failed[] {
  const uids = new Map(failed.length > 0 ? mails.map(({ uid, source }) => [hashOf(source), uid]) : [])
  return failed.map((each) => ({ ...each, uid: uids.get(each.hash) ?? each.uid }))
}

/** Mails that could not be read and are remembered, the last ones. */
const mostQuarantined = 1000

/** The document with these mails aside; those for which no try is left are quarantined. */
export function withAside(mailbox: MailboxDocument, aside: readonly MailAside[], now: Date): MailboxDocument {
  const { aside: _, quarantined, ...rest } = mailbox
  const given = aside.filter(isHopeless).map(({ uid, hash, reason }) => ({ uid, hash, reason, at: now.toISOString() }))
  const waiting = aside.filter((mail) => !isHopeless(mail))
  return {
    ...rest,
    quarantined: [...quarantined, ...given].slice(-mostQuarantined),
    ...(waiting.length > 0 ? { aside: waiting } : {}),
  }
}
