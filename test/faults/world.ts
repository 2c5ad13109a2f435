import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoredMail } from '../../src/mail/mailbox.ts'
import { parsed } from '../../src/mail/parsed.ts'
import { type Disk, realDisk } from '../../src/store/disk.ts'
import type { ThreadDocument } from '../../src/store/document.ts'
import { openFileStore } from '../../src/store/file.ts'
import type { Store } from '../../src/store/store.ts'
import { deliver, type Send } from '../../src/tracker/deliver.ts'
import { receive } from '../../src/tracker/receive.ts'
import { receiveAgain } from '../../src/tracker/receive-again.ts'
import { nextMoment, remind } from '../../src/tracker/remind.ts'
import type { Settings } from '../../src/tracker/settings.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import { turns } from '../../src/tracker/turns.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import { studio } from '../tracker/studio.ts'

/** What no fault of the tracker's machine can touch: the mailbox, what people have got, and time. */
export type Outside = {
  readonly mailbox: StoredMail[]
  readonly posted: { readonly id: string; readonly to: string }[]
  now: Date
  /** Told of all that changes out there, so that it outlives the process. */
  readonly note: (change: Change) => void
}
export type Change = { readonly now: string } | Came
type Came = { readonly came: string; readonly at: string; readonly posted: Outside['posted'] }

const [ana, cleo] = ['Ana Agency <ana@studio.example>', 'Cleo Client <cleo@shop.example>']
const mail = (id: string, from: string, text: string, after: readonly string[] = []): Mail => ({
  id,
  from,
  to: from === ana ? cleo : ana,
  cc: 'tracker@studio.example',
  text,
  after,
})
/** A few days between an agency and its client, in three threads, with a correction, and something late in two of them. */
const script: readonly (readonly [moment: string, mail: Mail])[] = [
  [
    '2026-03-09T10:00:00Z',
    mail(
      'plan@studio.example',
      ana,
      'Hi Cleo,\n\nWe will send you the layout by Thursday 19 March. Please send us the photos by Friday 13 March.\n\nAna',
    ),
  ],
  [
    '2026-03-09T15:00:00Z',
    mail('yes@shop.example', cleo, 'You will have the photos by Friday 13 March.', ['plan@studio.example']),
  ],
  [
    '2026-03-10T09:00:00Z',
    {
      ...mail('other@studio.example', ana, 'Hi Cleo,\n\nWe will send you the price list by Wednesday 11 March.\n\nAna'),
      subject: 'Prices',
    },
  ],
  [
    '2026-03-10T09:05:00Z',
    {
      ...mail('more@studio.example', ana, 'Hi Cleo,\n\nPlease send us the captions by Friday 13 March.\n\nAna'),
      subject: 'Captions',
    },
  ],
  [
    '2026-03-10T09:30:00Z',
    {
      ...mail('sure@shop.example', cleo, 'You will have the captions by Friday 13 March.', ['more@studio.example']),
      subject: 'Captions',
    },
  ],
  ['2026-03-11T09:30:00Z', mail('move@studio.example', ana, 'A1 by 20 March', ['plan@studio.example'])],
]
export const [beginning, end] = [new Date('2026-03-09T09:00:00Z'), new Date('2026-03-16T12:00:00Z')]

export type World = {
  readonly folder: string
  readonly outside: Outside
  readonly close: () => Promise<void>
}

export async function newWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'in-writing-faults-'))
  const close = () => rm(folder, { recursive: true, maxRetries: 3 })
  return { folder: join(folder, 'data'), outside: newOutside(), close }
}

export const trackerOn = (store: Store, changes: Partial<Settings> = {}): Tracker => ({
  store,
  settings: { ...studio, ...changes },
  report: () => undefined,
  parse: (source, receivedAt) => parsed(source, receivedAt, studio.calendar.zone),
  inTurn: turns(),
})

export const newOutside = (note: Outside['note'] = () => undefined): Outside => ({
  mailbox: [],
  posted: [],
  now: beginning,
  note,
})

/** A mail comes into the mailbox, and what it is a copy of reaches its readers. */
export function arrive(outside: Outside, source: Uint8Array, at: Date, posted: Outside['posted'] = []): void {
  outside.note({ came: Buffer.from(source).toString('base64'), at: at.toISOString(), posted })
  outside.mailbox.push({ uid: outside.mailbox.length + 1, source, receivedAt: at })
  outside.posted.push(...posted)
}

/** A mail server that takes everything: each reader has it, and our own copy lies in the mailbox. */
export const taking =
  (outside: Outside): Send =>
  async ({ envelope, source }) => {
    const id = /^Message-ID: (\S+)/im.exec(source)?.[1] ?? ''
    const readers = envelope.to.filter((to) => to !== envelope.from)
    arrive(
      outside,
      Buffer.from(source),
      outside.now,
      readers.map((to) => ({ id, to })),
    )
    return { state: 'sent', reply: '250 queued' }
  }

/** All that the tracker does when it wakes. */
export async function wake(tracker: Tracker, { mailbox }: Outside, send: Send, now: Date): Promise<void> {
  const from = (await tracker.store.mailbox())?.lastUid ?? 0
  const mails = mailbox.filter(({ uid }) => uid > from)
  await receive({ uidValidity: '1', mails, readTo: mailbox.length }, tracker, now)
  if (await tracker.store.fault()) return
  await receiveAgain(tracker, now)
  await remind(tracker, now)
  await deliver(tracker, send, now)
}

const minute = 60_000

/** A tracker that is opened when it is needed, and anew when its store is lost. */
function keeper(folder: string, disk: Disk) {
  let tracker: Tracker | null = null
  let isLost = false
  return {
    async open(): Promise<Tracker> {
      if (isLost) await tracker?.store.close()
      if (isLost) tracker = null
      if (tracker) return tracker
      const store = await openFileStore(folder, disk)
      isLost = false
      void store.lost.then(() => {
        isLost = true
      })
      tracker = trackerOn(store)
      return tracker
    },
    close: async () => tracker?.store.close(),
  }
}

/** When there is something to do after this: at once where something was left undone. */
async function wokenAt(tracker: Tracker, { mailbox, now }: Outside): Promise<Date> {
  const isRead = ((await tracker.store.mailbox())?.lastUid ?? 0) === mailbox.length
  return isRead && !(await tracker.store.fault()) ? ((await nextMoment(tracker, now)) ?? end) : now
}

export type Circumstances = {
  /** May fail as it likes, as long as it does not for ever. */
  readonly disk?: Disk
  readonly send?: Send
  /** What the tracker's clock shows. */
  readonly clock?: (now: Date) => Date
}

/**
 * Lives through the script on a folder, from where the world stands. Whatever the tracker throws, it is woken again a
 * minute later, as cron and the inbox do.
 */
export async function live(world: World, circumstances: Circumstances = {}): Promise<void> {
  const { folder, outside } = world
  const { disk = realDisk, send = taking(outside), clock = (now) => now } = circumstances
  const { open, close } = keeper(folder, disk)
  const events = script.map(([moment, each]) => ({ at: new Date(moment), source: bytes(each, new Date(moment)) }))
  const isCome = (source: Uint8Array): boolean =>
    outside.mailbox.some((one) => Buffer.compare(one.source, source) === 0)
  while (outside.now < end) {
    const coming = events.filter(({ source }) => !isCome(source))
    for (const { source, at } of coming) if (at <= outside.now) arrive(outside, source, at)
    const woken = async (): Promise<Date> => {
      const tracker = await open()
      await wake(tracker, outside, send, clock(outside.now))
      return wokenAt(tracker, outside)
    }
    const wish = await woken().catch(() => outside.now)
    const soon = outside.now.getTime() + minute
    const nextEvent = coming.find(({ at }) => at > outside.now)?.at ?? end
    outside.now = new Date(Math.max(soon, Math.min(end.getTime(), nextEvent.getTime(), wish.getTime())))
    outside.note({ now: outside.now.toISOString() })
  }
  await close()
}

/** A later confirmation of the thread went out while nobody knew whether this one had: it says all that this one would. */
const isOvertaken = (letter: ThreadDocument['letters'][number], { letters }: ThreadDocument): boolean =>
  letter.kind === 'confirmation' &&
  letter.state === 'dropped' &&
  letters.some(({ kind, state, queuedAt }) => kind === letter.kind && state === 'sent' && queuedAt > letter.queuedAt)

/** The Message-IDs of those that were overtaken. */
export async function overtaken(folder: string): Promise<readonly string[]> {
  const store = await openFileStore(folder)
  const ids: string[] = []
  for await (const thread of store.threads()) {
    ids.push(...thread.letters.filter((each) => isOvertaken(each, thread)).map(({ messageId }) => messageId))
  }
  await store.close()
  return ids
}

/** What is remembered in the end, without when it was thought of. */
export async function ending(folder: string): Promise<string> {
  const store = await openFileStore(folder)
  const threads: ThreadDocument[] = []
  // A stranger's mail to the agency waits, unread, in a thread of its own that nobody has begun.
  for await (const thread of store.threads()) if (thread.owner) threads.push(thread)
  await store.close()
  return JSON.stringify(
    threads
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .map((thread) => [
        thread.id,
        thread.agreement,
        Object.entries(thread.away ?? {}).map(([address, { back }]) => [address, back]),
        thread.messages.map((message) => message.id),
        thread.letters.map((letter) => [letter.key, isOvertaken(letter, thread) ? 'sent' : letter.state]),
      ]),
  )
}

/** What must hold of a world in which nothing but the tracker's own machine failed; null where it does. */
export async function amiss(world: World, undisturbed: Undisturbed): Promise<string | null> {
  const got = world.outside.posted.map(({ id, to }) => `${id} ${to}`)
  const twice = got.filter((one, index) => got.indexOf(one) !== index)
  if (twice.length > 0) return `twice: ${twice}`
  const missing = undisturbed.posted.filter((one) => !got.includes(one))
  if (missing.length > 0) return `never: ${missing}`
  const others = got.filter((one) => !undisturbed.posted.includes(one))
  if (others.length > 0) return `too much: ${others}`
  return (await ending(world.folder)) === undisturbed.ending ? null : 'another state in the end'
}

export type Undisturbed = { readonly posted: readonly string[]; readonly ending: string }

export async function undisturbed(): Promise<Undisturbed> {
  const world = await newWorld()
  await live(world)
  const posted = world.outside.posted.map(({ id, to }) => `${id} ${to}`)
  const known = { posted, ending: await ending(world.folder) }
  await world.close()
  return known
}
