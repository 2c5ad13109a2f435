import { localDay } from '../agreement/calendar.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { DigestDocument, MailboxDocument, Store } from '../store/store.ts'
import { bounceNotice, quarantineNotice } from '../writing/notice.ts'
import { ownerToTell } from './addressing.ts'
import { contextOf } from './context.ts'
import type { Courtesy } from './courtesy.ts'
import { queued } from './queued.ts'
import type { Settings } from './settings.ts'
import { isNews, undelivered } from './undelivered.ts'

/** Letters that have not reached somebody else, of which the owner has been told neither in a notice nor by a digest. */
export function untold(thread: ThreadDocument, settings: Settings, now: Date) {
  const [owner] = ownerToTell(thread)
  if (!owner) return []
  const notices = thread.letters.filter(({ kind }) => kind === 'notice').flatMap(({ reasons }) => reasons)
  const told = new Set([...notices, ...(thread.askedInDigest ?? [])])
  return thread.letters.flatMap((letter) => {
    if (letter.kind === 'notice' || letter.kind === 'review') return []
    return undelivered([letter], settings.calendar, now)
      .filter(({ how }) => how === 'bounced' || how === 'refused')
      .map((each) => ({ ...each, to: each.to.filter((address) => address !== owner.address) }))
      .filter(({ to }) => to.length > 0)
      .map((missed) => ({ missed, reason: reasonOf(letter, missed.to) }))
      .filter(({ reason }) => !told.has(reason))
  })
}

const reasonOf = ({ messageId }: QueuedLetter, to: readonly string[]): string => `notice/${messageId}/${to.join('+')}`

/** The thread with a notice of what has not arrived, or without one where the owner reads of it in the next digest. */
export async function withNotices(
  thread: ThreadDocument,
  day: Courtesy,
  settings: Settings,
  now: Date,
): Promise<ThreadDocument> {
  const news = untold(thread, settings, now)
  const [owner] = ownerToTell(thread)
  if (news.length === 0 || !owner) return thread
  const reasons = news.map(({ reason }) => reason)
  const { until } = await day.placeOf(owner, { beside: thread })
  if (until) return { ...thread, askedInDigest: [...(thread.askedInDigest ?? []), ...reasons] }
  const missed = news.map((each) => each.missed)
  const notice = bounceNotice(missed, reasons.join('+'), contextOf(thread, { to: [owner], cc: [] }, settings))
  return { ...thread, letters: [...thread.letters, await queued(notice, reasons, settings, now)] }
}

/** Mails that could not be read, with those of the agency who look after the tracker, and their language. */
export type UnreadableNews = {
  readonly mails: MailboxDocument['quarantined']
  readonly readers: readonly Address[]
  readonly language: LetterLanguage
}

/** What nobody has been told of: those who read all digests are to be, else whoever was active last. */
export async function unreadableNews(
  store: Pick<Store, 'threads' | 'mailbox'>,
  { quarantineToldUntil = '' }: DigestDocument,
  { calendar, digestTo }: Settings,
  now: Date,
): Promise<UnreadableNews | null> {
  const quarantined = (await store.mailbox())?.quarantined ?? []
  const mails = quarantined.filter(({ at }) => at > quarantineToldUntil && isNews(at, calendar, now))
  if (mails.length === 0) return null
  const { owner, language } = await lastActive(store)
  const readers = digestTo.length > 0 ? digestTo.map((address): Address => ({ address, name: '' })) : owner
  return { mails, readers, language }
}

/** Until when mails that could not be read have been told of, once these have. */
export const toldUntil = ({ mails }: UnreadableNews): string =>
  mails
    .map(({ at }) => at)
    .toSorted()
    .at(-1) ?? ''

/**
 * Letters about them, for all who are to be told or for nobody: where one has had the mail of his day, or that day is over,
 * the next digest tells.
 */
export async function quarantineLetters(
  { mails, readers, language }: UnreadableNews,
  day: Courtesy,
  settings: Settings,
  now: Date,
): Promise<readonly QueuedLetter[]> {
  const { calendar, templates } = settings
  const today = localDay(now, calendar.zone)
  if (mails.every(({ at }) => localDay(new Date(at), calendar.zone) < today)) return []
  const places = await Promise.all(readers.map((reader) => day.placeOf(reader)))
  if (places.some(({ until }) => until !== null)) return []
  return Promise.all(
    readers.map((reader) => {
      const letter = quarantineNotice(mails, reader, { language, templates, calendar }, now)
      return queued(letter, [letter.key], settings, now)
    }),
  )
}

async function lastActive(
  store: Pick<Store, 'threads'>,
): Promise<{ readonly owner: readonly Address[]; readonly language: LetterLanguage }> {
  let last: ThreadDocument | null = null
  for await (const thread of store.threads()) {
    if (thread.owner && (thread.lastHumanAt ?? '') >= (last?.lastHumanAt ?? '')) last = thread
  }
  return { owner: last?.owner ? [last.owner] : [], language: last?.language ?? 'en' }
}
