import { at, isWorkingDay, localDay } from '../agreement/calendar.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { MailboxDocument, Store } from '../store/store.ts'
import { bounceNotice, quarantineNotice } from '../writing/notice.ts'
import { ownerToTell } from './addressing.ts'
import { contextOf } from './context.ts'
import { queued } from './queued.ts'
import type { Settings } from './settings.ts'
import { undelivered } from './undelivered.ts'

/**
 * What the owner of a thread is to be told at once of letters that have not reached somebody else: all but what the digest
 * of the same morning tells.
 */
export function untold(thread: ThreadDocument, settings: Settings, now: Date) {
  const [owner] = ownerToTell(thread)
  if (!owner) return []
  const told = new Set(thread.letters.filter(({ kind }) => kind === 'notice').flatMap(({ reasons }) => reasons))
  return thread.letters.flatMap((letter) => {
    if (letter.kind === 'notice' || letter.kind === 'review') return []
    const missed = undelivered([letter], settings.calendar, now)
      .filter(({ how, at }) => (how === 'bounced' || how === 'refused') && !isBeforeDigest(new Date(at), settings))
      .map((each) => ({ ...each, to: each.to.filter((address) => address !== owner.address) }))
      .filter(({ to }) => to.length > 0 && !told.has(reasonOf(letter, to)))
    return missed.length > 0 ? [{ letter, missed }] : []
  })
}

function isBeforeDigest(moment: Date, { calendar, digestTime }: Settings): boolean {
  const day = localDay(moment, calendar.zone)
  return isWorkingDay(day, calendar) && moment < at(day, digestTime, calendar.zone)
}

const reasonOf = ({ messageId }: QueuedLetter, to: readonly string[]): string => `notice/${messageId}/${to.join('+')}`

/** The thread with a notice for each letter that has not arrived. */
export async function withNotices(thread: ThreadDocument, settings: Settings, now: Date): Promise<ThreadDocument> {
  const letters: QueuedLetter[] = []
  const owner = ownerToTell(thread)
  for (const { letter, missed } of untold(thread, settings, now)) {
    const reasons = missed.map(({ to }) => reasonOf(letter, to))
    const notice = bounceNotice(missed, reasons.join('+'), contextOf(thread, { to: owner, cc: [] }, settings))
    letters.push(await queued(notice, reasons, settings, now))
  }
  return letters.length > 0 ? { ...thread, letters: [...thread.letters, ...letters] } : thread
}

type Quarantined = MailboxDocument['quarantined']

/** Letters about mails that could not be read: to those who read all digests, else to whoever was active last. */
export async function quarantineLetters(
  mails: Quarantined,
  store: Pick<Store, 'threads'>,
  settings: Settings,
  now: Date,
): Promise<readonly QueuedLetter[]> {
  const { calendar, templates, digestTo } = settings
  const { owner, language } = await lastActive(store)
  const readers = digestTo.length > 0 ? digestTo.map((address): Address => ({ address, name: '' })) : owner
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
