import { automatic } from '../message/automatic.ts'
import type { Message } from '../message/message.ts'
import { ancestors } from '../message/thread.ts'
import { parse } from '../mail/parse.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { MailboxDocument, Store } from '../store/store.ts'
import { type Intake, intake, threadId } from './intake.ts'
import { obey } from './obey.ts'
import type { Happening, Tracker } from './tracker.ts'
import { withWake } from './wake.ts'
import { witnessed } from './witness.ts'

/** Mails as they lie in the mailbox, in the order of their uids. */
export type Batch = {
  readonly uidValidity: string
  readonly mails: readonly { readonly uid: number; readonly source: Uint8Array; readonly receivedAt: Date }[]
}

/**
 * Reads a batch of mails into their threads. When it resolves, everything is on disk: first the threads, then how far
 * the mailbox has been read, so that a mail cut off in between is seen again and known by its hash.
 */
export function receive(batch: Batch, tracker: Tracker, now: Date): Promise<void> {
  return tracker.inTurn(async () => {
    const before = await tracker.store.mailbox()
    const start = before?.uidValidity === batch.uidValidity ? before.lastUid : 0
    const desk = openDesk(tracker.store)
    const happenings: Happening[] = []
    const quarantined = [...(before?.quarantined ?? [])]
    for (const { uid, source, receivedAt } of batch.mails) {
      if (uid <= start) continue
      const message = await parsed(source, receivedAt)
      if (message instanceof Error) {
        quarantined.push({ uid, hash: '', reason: message.message, at: now.toISOString() })
        happenings.push({ what: 'quarantined', uid, why: message.message })
      } else happenings.push(...(await take(message, uid, desk, tracker, now)))
    }
    await tracker.store.save(desk.changed())
    const lastUid = Math.max(start, ...batch.mails.map(({ uid }) => uid))
    const mailbox: MailboxDocument = { format: 1, uidValidity: batch.uidValidity, lastUid, quarantined }
    await tracker.store.saveMailbox(mailbox)
    for (const happening of happenings) tracker.report(happening)
  })
}

/** A mail that cannot be read is set aside with its reason and never stops the next. */
async function parsed(source: Uint8Array, receivedAt: Date): Promise<Message | Error> {
  try {
    return await parse(source, receivedAt)
  } catch (error) {
    return error instanceof Error ? error : new Error('unreadable', { cause: error })
  }
}

async function take(message: Message, uid: number, desk: Desk, tracker: Tracker, now: Date): Promise<readonly Happening[]> {
  const passedOver = (why: string): readonly Happening[] => [{ what: 'passed over', uid, why }]
  const robot = automatic(message)
  const known = await desk.find(message)
  if (robot === 'tracker' && known) {
    const seen = witnessed(known, message, now)
    if (seen !== known) desk.put(withWake(seen, tracker.settings, now))
  }
  if (robot) return passedOver(robot)
  if (await tracker.store.seen(message.hash)) return passedOver('seen before')
  const taken = intake(message, known, tracker.settings, now)
  if (taken.kind === 'passed over') return passedOver(taken.why)
  return put(taken, message, desk, tracker, now)
}

async function put(
  taken: Exclude<Intake, { kind: 'passed over' }>,
  message: Message,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  if (taken.kind === 'waiting') {
    desk.put(taken.thread)
    return [{ what: 'waiting', thread: taken.thread, message }]
  }
  const { thread, letters } = await obey(taken, tracker.settings, now)
  desk.put(withWake(thread, tracker.settings, now))
  return [
    ...taken.heard.map(
      ({ message, hearing }): Happening => ({ what: 'read', thread, message, acts: hearing.acts }),
    ),
    ...letters.map((letter): Happening => ({ what: 'queued', thread: thread.id, letter })),
  ]
}

/** The threads a batch works on: what it has changed already goes before what is stored. */
type Desk = ReturnType<typeof openDesk>

function openDesk(store: Store) {
  const open = new Map<string, ThreadDocument>()
  const threadOfId = new Map<string, string>()
  return {
    async find(message: Message): Promise<ThreadDocument | null> {
      const ids = [...ancestors(message), message.id]
      const here = ids.map((id) => threadOfId.get(id)).find((id) => id !== undefined)
      const id = here ?? (await store.threadOf(ids)) ?? threadId(message)
      return open.get(id) ?? (await store.thread(id))
    },
    put(thread: ThreadDocument): void {
      open.set(thread.id, thread)
      for (const { id, references } of [...thread.messages.slice(-3), ...thread.waiting]) {
        for (const known of [id, ...references]) threadOfId.set(known, thread.id)
      }
    },
    changed: (): readonly ThreadDocument[] => [...open.values()],
  }
}
