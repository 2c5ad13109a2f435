import { setTimeout as pause } from 'node:timers/promises'
import type { ImapFlow, MailboxObject } from 'imapflow'
import { type Fault, faultOf } from './fault.ts'
import { imapClient } from './imap-client.ts'
import { type Chunk, chunks, type StoredMail, uidsAfter } from './mailbox.ts'
import { newsOf } from './news-of.ts'
import type { Server } from './server.ts'

/** How far a mailbox has been read. Uids mean something only beside their validity (RFC 3501 section 2.3.1.1). */
export type Cursor = { readonly uidValidity: string; readonly lastUid: number }

/** Mails in the order of their uids. Everything up to `readTo` has now been seen, mails or no mails. */
export type Batch = {
  readonly uidValidity: string
  readonly mails: readonly StoredMail[]
  readonly readTo: number
}

/** Which mailbox is watched, and how. */
export type Inbox = {
  readonly server: Server
  readonly mailbox: string
  /** Where to begin when nothing was ever read: years of old mail need no answer, a practice mailbox does. */
  readonly from: 'now' | 'all'
  /** How often to look without being told; IDLE tells most of the time. */
  readonly pollSeconds?: number
  /** How long to wait for an answer of which next to nothing comes. */
  readonly patienceSeconds?: number
}

/** What happens to the line, for the operator. */
export type InboxEvent =
  | { readonly what: 'watching'; readonly mailbox: string; readonly mails: number }
  | { readonly what: 'disconnected'; readonly fault: Fault; readonly retryInSeconds: number }
  /** The receiver failed; the same mails come again. */
  | { readonly what: 'not received'; readonly error: unknown; readonly retryInSeconds: number }
  /** The mailbox was numbered anew: all of it comes again. */
  | { readonly what: 'renumbered'; readonly before: string; readonly now: string }
  /** Too large: only the first part of this mail was taken. */
  | { readonly what: 'cut'; readonly uid: number; readonly bytes: number }

/** A watch that is kept until it is stopped. */
export type Watch = {
  /** When the mailbox has been read to its end for the first time, or watching was stopped before. */
  readonly ready: Promise<void>
  /** Whether the mailbox has been read to its end on a connection that still stands. */
  readonly isCurrent: () => boolean
  /** Resolves when the batch in hand has been received and no more will come. */
  readonly stop: () => Promise<void>
}

/** Whom a watch tells. */
export type Receiver = {
  /** Gets one batch at a time, and the next only when this has resolved: by then what it got must be safe. */
  readonly receive: (batch: Batch) => Promise<void>
  /** What is fetched and will be received next, if nothing comes between. */
  readonly expect?: (batch: Batch) => void
  /** The mailbox has been read to its end on a new connection. */
  readonly current?: () => void
}

type Job = Pick<Receiver, 'receive' | 'expect'> & {
  readonly inbox: Inbox
  readonly cursor: () => Promise<Cursor | null>
  readonly report: (event: InboxEvent) => void
  readonly caughtUp: () => void
  readonly lost: () => void
  readonly signal: AbortSignal
}

/** Even a line that is silent in IDLE is found dead when this and the patience have passed. */
export const usualPoll = 120
const longestPause = 60

/** Watches a mailbox without an end: connects again after every loss, from wherever `cursor` says. */
export function watch(
  inbox: Inbox,
  cursor: () => Promise<Cursor | null>,
  { current, ...receiver }: Receiver,
  report: (event: InboxEvent) => void,
): Watch {
  const stopping = new AbortController()
  let isCurrent = false
  let resolveReady: () => void = () => undefined
  const ready = new Promise<void>((resolve) => {
    resolveReady = resolve
  })
  const caughtUp = () => {
    const isNews = !isCurrent
    isCurrent = true
    resolveReady()
    if (isNews) current?.()
  }
  const lost = () => {
    isCurrent = false
  }
  const ended = keepWatching({ ...receiver, inbox, cursor, report, caughtUp, lost, signal: stopping.signal })
  return {
    ready,
    isCurrent: () => isCurrent,
    async stop() {
      stopping.abort()
      await ended
      resolveReady()
    },
  }
}

async function keepWatching(job: Job): Promise<void> {
  const { inbox, report, signal } = job
  let failures = 0
  while (!signal.aborted) {
    const retryInSeconds = Math.min(2 ** failures, longestPause)
    failures += 1
    try {
      await watchOnce(job, () => {
        failures = 0
        job.caughtUp()
      })
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof NotReceived) report({ what: 'not received', error: error.cause, retryInSeconds })
      else report({ what: 'disconnected', fault: faultOf(error, inbox.server), retryInSeconds })
    }
    await pause(retryInSeconds * 1000, undefined, { signal }).catch(() => undefined)
  }
}

/** The receiver's failure, told apart from the line's. */
class NotReceived extends Error {}

/** One connection, from login until it is lost. */
async function watchOnce(job: Job, caughtUp: () => void): Promise<void> {
  const { inbox, report, signal } = job
  const client = imapClient(inbox.server, inbox.patienceSeconds)
  const close = () => client.close()
  signal.addEventListener('abort', close, { once: true })
  try {
    const news = newsOf(client, (inbox.pollSeconds ?? usualPoll) * 1000)
    await client.connect()
    const mailbox = await client.mailboxOpen(inbox.mailbox, { readOnly: true })
    report({ what: 'watching', mailbox: mailbox.path, mails: mailbox.exists })
    let last = await startOf(job, mailbox)
    while (!signal.aborted) {
      last = await receiveNew(job, client, mailbox, last)
      caughtUp()
      await news()
    }
  } finally {
    job.lost()
    signal.removeEventListener('abort', close)
    client.close()
  }
}

async function receiveNew(job: Job, client: ImapFlow, mailbox: MailboxObject, from: number): Promise<number> {
  let last = from
  const uidValidity = String(mailbox.uidValidity)
  const fetched = (chunk: Chunk): void => job.expect?.({ uidValidity, ...chunk })
  for await (const { mails, readTo } of chunks(client, await uidsAfter(client, from), fetched)) {
    if (job.signal.aborted) break
    for (const { uid, cutFrom } of mails) if (cutFrom) job.report({ what: 'cut', uid, bytes: cutFrom })
    await received(job, { uidValidity, mails, readTo })
    last = readTo
  }
  return last
}

async function received(job: Job, batch: Batch): Promise<void> {
  try {
    await job.receive(batch)
  } catch (error) {
    throw new NotReceived('what came in could not be kept', { cause: error })
  }
}

/**
 * The uid after which to read. What no mail tells is told to the receiver as well, so that it holds after a restart: a
 * beginning 'now', and a mailbox put back from a backup, which gives numbers that were read a second time.
 */
async function startOf(job: Job, { uidValidity, uidNext }: MailboxObject): Promise<number> {
  const [cursor, validity] = [await job.cursor(), String(uidValidity)]
  const isPutBack = cursor?.uidValidity === validity && uidNext <= cursor.lastUid
  if (cursor?.uidValidity === validity && !isPutBack) return cursor.lastUid
  if (cursor) job.report({ what: 'renumbered', before: cursor.uidValidity, now: validity })
  const start = cursor || job.inbox.from === 'all' ? 0 : uidNext - 1
  if (isPutBack || start > 0) await received(job, { uidValidity: validity, mails: [], readTo: start })
  return start
}
