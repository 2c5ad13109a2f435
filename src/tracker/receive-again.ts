import type { MailAside, MailboxDocument } from '../store/store.ts'
import { happeningOf, isHopeless, isUnread, tried, tries, withAside } from './aside.ts'
import { openDesk } from './desk.ts'
import { parsing, take } from './take.ts'
import type { Happening, Tracker } from './tracker.ts'

/**
 * Tries the mails that lie aside once more, when it is time. Each try is counted on disk before it begins, so that a
 * mail which takes the process down with it comes to its last one too.
 */
export async function receiveAgain(tracker: Tracker, now: Date): Promise<void> {
  const due = (await tracker.store.mailbox())?.aside?.filter(({ tryAt }) => Date.parse(tryAt) <= now.getTime())
  for (const { hash } of due ?? []) await tracker.inTurn(() => tryAgain(hash, tracker, now))
}

async function tryAgain(hash: string, tracker: Tracker, now: Date): Promise<void> {
  const { store, report } = tracker
  const before = await store.mailbox()
  const mail = before?.aside?.find((each) => each.hash === hash)
  if (!before || !mail) return
  const others = before.aside?.filter((each) => each !== mail) ?? []
  const counted = tried(mail, now)
  await store.saveMailbox({ ...before, aside: [...others, counted] })
  try {
    const [happenings, still] = await readAgain(counted, before, tracker, now)
    await store.saveMailbox(withAside(before, [...others, ...still], now))
    if (!still.some((each) => !isHopeless(each))) await store.dropAsideBytes(hash)
    for (const happening of happenings) report(happening)
  } catch (error) {
    // The store has failed, not the mail: this try does not count.
    await store.saveMailbox(before)
    throw error
  }
}

/** What came of it, and the mail once more if it still cannot be read. */
async function readAgain(
  mail: MailAside,
  mailbox: MailboxDocument,
  tracker: Tracker,
  now: Date,
): Promise<readonly [readonly Happening[], readonly MailAside[]]> {
  const failed = (why: string, error: unknown): Awaited<ReturnType<typeof readAgain>> => {
    const still = { ...mail, reason: why }
    return [[happeningOf(still, error)], [still]]
  }
  const source = await tracker.store.asideBytes(mail.hash)
  if (source === null || mail.attempts > tries) return failed(mail.reason, null)
  const stored = { uid: mail.uid, source, receivedAt: new Date(mail.receivedAt) }
  const desk = openDesk(tracker.store)
  const parsed = await parsing(stored, tracker)
  const taken = isUnread(parsed) ? parsed : await take(stored, parsed, mailbox, desk, tracker, now)
  if (isUnread(taken)) return failed(taken.why, taken.error)
  await tracker.store.save(desk.changed())
  return [taken, []]
}
