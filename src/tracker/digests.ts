import { addWorkingDays, at, isWorkingDay, localDay } from '../agreement/calendar.ts'
import { commonest } from '../locales/commonest.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Address } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import { readers } from '../store/readers.ts'
import type { DigestDocument, Releases } from '../store/store.ts'
import { digest } from '../writing/digest.ts'
import type { DigestThread } from '../writing/digest-sections.ts'
import type { Unreleased } from '../writing/digest-unreleased.ts'
import { isReachable, ownerToTell } from './addressing.ts'
import { readableBy, toldTo } from './discretion.ts'
import { feedbackAwaited } from './feedback.ts'
import { isReleasable } from './held.ts'
import type { UnreadableNews } from './notices.ts'
import { queued } from './queued.ts'
import { remindersToday } from './reminders-today.ts'
import type { Settings } from './settings.ts'
import { isNews, undelivered } from './undelivered.ts'
import { unproved } from './unproved.ts'

/** What one digest is about: its reader, and what concerns him. */
type Concern = {
  readonly reader: Address
  readonly threads: Told[]
  readonly languages: LetterLanguage[]
  readonly unreadable: UnreadableNews['mails']
}

/** The morning's digests: to each of the agency's people on a thread, and to those who want to see them all. */
export async function digestLetters(
  threads: AsyncIterable<ThreadDocument>,
  unreadable: UnreadableNews | null,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<readonly QueuedLetter[]> {
  const concerns = new Map<string, Concern>()
  if (unreadable) {
    const { readers, mails, language } = unreadable
    for (const reader of readers)
      concerns.set(reader.address, { reader, threads: [], languages: [language], unreadable: mails })
  }
  for await (const thread of threads) {
    if (thread.owner === null) continue
    const told = concerning(thread, thread.owner, releases, settings, now)
    if (told.agreement.commitments.length + told.undelivered.length + (told.unproved?.length ?? 0) === 0) continue
    for (const reader of readersOf(thread, settings)) {
      const concern = concerns.get(reader.address) ?? { reader, threads: [], languages: [], unreadable: [] }
      concern.threads.push(told)
      concern.languages.push(thread.language)
      concerns.set(reader.address, concern)
    }
  }
  const letters = await Promise.all([...concerns.values()].map((concern) => digestLetter(concern, settings, now)))
  return letters.filter((letter) => letter !== null)
}

async function digestLetter(
  { reader, threads, languages, unreadable }: Concern,
  settings: Settings,
  now: Date,
): Promise<QueuedLetter | null> {
  const { templates, calendar, tracker } = settings
  const context = { language: commonest(languages), templates, calendar, tracker, unreadable }
  const letter = digest(threads, reader, context, now)
  const asked = threads.flatMap(({ today }) =>
    today.filter(({ to, isAsked }) => isAsked && to.address === reader.address),
  )
  const reasons = asked.flatMap(({ reason }) => reason ?? [])
  return letter && queued(letter, [letter.key, ...reasons], settings, now)
}

/** The agency's people on the thread, but who asked to be left alone; in blind copy only the one who let us in. */
function readersOf(thread: ThreadDocument, { digestTo }: Settings): readonly Address[] {
  const agency = thread.members.filter(({ side }) => side === 'agency')
  const concerned =
    thread.audience === 'owner' ? agency.filter(({ address }) => address === thread.owner?.address) : agency
  const welcome = concerned.filter(({ address }) => !thread.stoppedBy.includes(address) && !digestTo.includes(address))
  return [...welcome, ...digestTo.map((address) => ({ address, name: '' }))].filter(isReachable)
}

type Told = DigestThread & { readonly today: ReturnType<typeof remindersToday> }

/** A thread as its owner may be told of it, with what is asked and sent today. */
export function concerning(
  thread: ThreadDocument,
  owner: Address,
  releases: Releases,
  settings: Settings,
  now: Date,
): Told {
  const agreement = toldTo([owner], thread, settings)
  const known = new Set(readableBy([owner], thread, settings).map(({ id }) => id))
  const occasions = (thread.occasions ?? []).filter(({ messageId }) => known.has(messageId))
  const today = remindersToday(thread, releases, settings, now)
  const unreleased = thread.letters.flatMap((letter) => unreleasedOf(letter, thread, settings, now))
  const facts = digestThread({ ...thread, agreement, occasions }, settings, now)
  return { ...facts, unreleased, reminders: today, today }
}

/** A stored thread as the digest reads it. */
function digestThread(
  thread: ThreadDocument,
  { rushDays, calendar }: Pick<Settings, 'rushDays' | 'calendar'>,
  now: Date,
): DigestThread {
  const { id, subject, agreement, lastHumanAt } = thread
  const sent = thread.letters.filter(({ kind, state }) => kind === 'follow-up' && state === 'sent')
  const elsewhere = (thread.toldElsewhere ?? []).filter(({ sentAt }) => sentAt !== null)
  const served = [
    ...sent.flatMap(({ reasons }) => reasons),
    ...elsewhere.map(({ reason }) => reason),
    ...(thread.askedInDigest ?? []),
  ]
  const asked = served.filter((reason) => !reason.endsWith('/heads-up'))
  const nudges = agreement.commitments.map((commitment): [string, number] => [
    commitment.id,
    asked.filter((reason) => reason.startsWith(`follow-up/${id}/${commitment.id}/`)).length,
  ])
  return {
    id,
    subject,
    agreement,
    pace: { rushDays, lastHumanAt },
    nudges: Object.fromEntries(nudges),
    undelivered: undelivered(thread.letters, calendar, now),
    unproved: unproved(thread).filter(({ at }) => isNews(at, calendar, now)),
    asked: feedbackAwaited(thread, { calendar }, now),
    occasions: thread.occasions ?? [],
  }
}

/** What waits for the agency's word, and would go at that. */
function unreleasedOf(
  letter: QueuedLetter,
  thread: ThreadDocument,
  settings: Settings,
  now: Date,
): readonly Unreleased[] {
  if (!isReleasable(letter, thread, settings, now)) return []
  const { kind, shown } = letter
  return [{ kind, to: readers(letter), by: ownerToTell(thread)[0] ?? null, whole: shown?.whole ?? null }]
}

/** When the next digests are made: today's hour if they are not made yet, else on the next working day. */
export function nextDigest({ lastDay }: DigestDocument, settings: Settings, now: Date): Date {
  const { calendar, digestTime } = settings
  const today = localDay(now, calendar.zone)
  const isDone = lastDay !== null && lastDay >= today
  const day = isWorkingDay(today, calendar) && !isDone ? today : addWorkingDays(today, 1, calendar)
  return at(day, digestTime, calendar.zone)
}
