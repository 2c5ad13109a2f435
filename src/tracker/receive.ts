import { createHash } from 'node:crypto'
import type { Batch } from '../mail/inbox.ts'
import type { StoredMail } from '../mail/mailbox.ts'
import { automatic } from '../message/automatic.ts'
import type { Message } from '../message/message.ts'
import { isVacation } from '../reading/vacation.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { MailboxDocument } from '../store/store.ts'
import { type Desk, openDesk } from './desk.ts'
import { intake } from './intake.ts'
import { obey } from './obey.ts'
import { isOld, type Progress, progress } from './progress.ts'
import type { Settings } from './settings.ts'
import type { Happening, Tracker } from './tracker.ts'
import { withWake } from './wake.ts'
import { isOurs, witnessed } from './witness.ts'

/**
 * Reads a batch of mails into their threads. When it resolves, everything is on disk: first the threads, then how far
 * the mailbox has been read, so that a mail cut off in between is seen again and known by its hash.
 */
export function receive(batch: Batch, tracker: Tracker, now: Date): Promise<void> {
  return tracker.inTurn(async () => {
    const before = await tracker.store.mailbox()
    const start = before?.uidValidity === batch.uidValidity ? before.lastUid : 0
    const mails = batch.mails.filter(({ uid }) => uid > start)
    const desk = openDesk(tracker.store)
    const reached = progress(before, batch, now)
    const happenings: Happening[] = []
    // All are handed to the parser's thread at once, so that the next is parsed while one is read.
    const parsed = mails.map((mail) => ({ mail, message: parsing(mail, tracker) }))
    for (const { mail, message } of parsed) {
      happenings.push(...(await take(mail, await message, reached, desk, tracker, now)))
    }
    await tracker.store.save(desk.changed())
    await tracker.store.saveMailbox({
      ...reached,
      quarantined: [...(before?.quarantined ?? []), ...happenings.flatMap((each) => setAside(each, mails, now))].slice(
        -mostQuarantined,
      ),
    })
    for (const happening of happenings) tracker.report(happening)
  })
}

/** Mails that could not be read and are remembered, the last ones. */
const mostQuarantined = 1000

type Quarantined = Extract<Happening, { readonly what: 'quarantined' }>

/** A mail that cannot be read is set aside with its reason and never stops the next; a store that fails stops all. */
async function orSetAside<Read extends object>(uid: number, read: () => Promise<Read>): Promise<Read | Quarantined> {
  try {
    return await read()
  } catch (error) {
    return { what: 'quarantined', uid, why: error instanceof Error ? error.message : String(error), error }
  }
}

function setAside(happening: Happening, mails: readonly StoredMail[], now: Date): MailboxDocument['quarantined'] {
  const mail = happening.what === 'quarantined' && mails.find(({ uid }) => uid === happening.uid)
  if (!mail) return []
  const hash = createHash('sha256').update(mail.source).digest('hex')
  return [{ uid: mail.uid, hash, reason: happening.why, at: now.toISOString() }]
}

const parsing = ({ uid, source, receivedAt }: StoredMail, { parse }: Tracker): Promise<Message | Quarantined> =>
  orSetAside(uid, () => parse(source, receivedAt))

async function take(
  mail: StoredMail,
  message: Message | Quarantined,
  reached: Progress,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  const { uid } = mail
  if ('what' in message) return [message]
  const passedOver = (why: string): readonly Happening[] => [{ what: 'passed over', uid, why }]
  const robot = automatic(message) ?? (isVacation(message) ? 'automatic' : null)
  if (robot === 'tracker' && isOurs(message, tracker.settings)) await bearWitness(message, desk, tracker, now)
  if (robot) return passedOver(robot)
  if (await tracker.store.seen(message.hash)) return passedOver('seen before')
  if (isOld(reached, mail, message)) return passedOver('older than what had been read')
  const known = await desk.find(message)
  const happenings = await orSetAside(uid, () => readIn(message, known, uid, desk, tracker.settings, now))
  return 'what' in happenings ? [happenings] : happenings
}

async function readIn(
  message: Message,
  known: ThreadDocument | null,
  uid: number,
  desk: Desk,
  settings: Settings,
  now: Date,
): Promise<readonly Happening[]> {
  const taken = intake(message, known, settings, now)
  if (taken.kind === 'passed over') return [{ what: 'passed over', uid, why: taken.why }]
  if (taken.kind === 'waiting') {
    desk.put(taken.thread)
    return [{ what: 'waiting', thread: taken.thread, message }]
  }
  const { thread, letters } = await obey(taken, settings, now)
  desk.put(withWake(thread, settings, now))
  return [
    ...taken.heard.map((one): Happening => ({ what: 'read', thread, message: one.message, acts: one.hearing.acts })),
    ...letters.map((letter): Happening => ({ what: 'queued', thread: thread.id, letter })),
  ]
}

/** Our own copy of a letter has come in; a digest belongs to no thread. */
async function bearWitness(message: Message, desk: Desk, { store, settings }: Tracker, now: Date): Promise<void> {
  const thread = await desk.find(message)
  if (thread) {
    const letters = witnessed(thread.letters, message, now)
    if (letters !== thread.letters) desk.put(withWake({ ...thread, letters }, settings, now))
    return
  }
  const digests = await store.digests()
  const letters = witnessed(digests.letters, message, now)
  if (letters !== digests.letters) await store.saveDigests({ ...digests, letters })
}
