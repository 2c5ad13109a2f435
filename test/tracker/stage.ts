import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Batch } from '../../src/mail/inbox.ts'
import { parsed } from '../../src/mail/parsed.ts'
import type { Parse } from '../../src/mail/parser.ts'
import type { Outcome } from '../../src/mail/send.ts'
import type { QueuedLetter, ThreadDocument } from '../../src/store/document.ts'
import { openFileStore } from '../../src/store/file.ts'
import { deliver } from '../../src/tracker/deliver.ts'
import { grantWishes } from '../../src/tracker/grant.ts'
import { receive } from '../../src/tracker/receive.ts'
import { receiveAgain } from '../../src/tracker/receive-again.ts'
import { nextMoment, remind } from '../../src/tracker/remind.ts'
import type { Settings } from '../../src/tracker/settings.ts'
import type { Happening, Tracker } from '../../src/tracker/tracker.ts'
import { turns } from '../../src/tracker/turns.ts'
import { bytes, type Mail } from './mail.ts'
import { studio } from './studio.ts'

export type Sent = QueuedLetter & { readonly at: Date; readonly to: readonly string[]; readonly body: string }

/**
 * The three jobs on a real store, with the clock as data: before each mail, time passes through every moment at which
 * the tracker wanted to be woken. The mail server is a function that says what it is told to say.
 */
export async function stage(
  changes: Partial<Settings> = {},
  answer: (letter: QueuedLetter) => Outcome | Promise<Outcome> = accepted,
  parts: Partial<Tracker> = {},
) {
  const folder = await mkdtemp(join(tmpdir(), 'in-writing-stage-'))
  const sent: Sent[] = []
  const happenings: Happening[] = []
  let store = await openFileStore(folder)
  let tracker = trackerOn()
  let now = new Date(0)
  let uid = 0
  let last: Batch = { uidValidity: '1', mails: [], readTo: 0 }
  let meanwhile: (letter: QueuedLetter) => Promise<void> = async () => undefined
  onTestFinished(async () => {
    await store.close()
    await rm(folder, { recursive: true })
  })

  function trackerOn(): Tracker {
    const report = (happening: Happening) => void happenings.push(happening)
    return {
      store,
      settings: { ...studio, ...changes },
      report,
      parse: inZone({ ...studio, ...changes }.calendar.zone),
      inTurn: turns(),
      ...parts,
    }
  }

  async function look(): Promise<void> {
    await grantWishes(tracker, now)
    await receiveAgain(tracker, now)
    await remind(tracker, now)
    await deliver(
      tracker,
      async (letter) => {
        await meanwhile(letter as QueuedLetter)
        const outcome = await answer(letter as QueuedLetter)
        if (outcome.state === 'sent') sent.push(posted(letter as QueuedLetter, now, tracker.settings.tracker))
        return outcome
      },
      now,
    )
  }

  /** Lets time pass up to a moment, waking whenever the tracker asked to be woken. */
  async function until(moment: string): Promise<void> {
    const end = new Date(moment)
    if (now.getTime() === 0) now = end
    for (;;) {
      const next = await nextMoment(tracker, now)
      if (!next || next > end) break
      now = new Date(Math.max(next.getTime(), now.getTime()))
      const before = sent.length
      await look()
      // What has come and cannot be done yet waits for another day.
      const after = await nextMoment(tracker, now)
      if (sent.length === before && after && after <= now) break
    }
    now = end
    await look()
  }

  return {
    sent,
    happenings,
    until,
    now: () => now,
    tracker: () => tracker,
    /** What happens while a letter is on the line. */
    whileSending(happens: (letter: QueuedLetter) => Promise<void>): void {
      meanwhile = happens
    },
    async arrives(moment: string, ...mails: readonly (Mail | Uint8Array)[]): Promise<void> {
      await until(moment)
      const source = (mail: Mail | Uint8Array) => (mail instanceof Uint8Array ? mail : bytes(mail, now))
      const batch = mails.map((mail) => ({ uid: ++uid, source: source(mail), receivedAt: now }))
      last = { uidValidity: '1', mails: batch, readTo: uid }
      await receive(last, tracker, now)
      await look()
    },
    /** The last mails once more, as after a batch that could not be kept. */
    again: () => receive(last, tracker, now),
    /** The bytes of one of our letters as they come back into our own mailbox. */
    async returns(letter: QueuedLetter): Promise<void> {
      await receive(
        { uidValidity: '1', mails: [{ uid: ++uid, source: Buffer.from(letter.source), receivedAt: now }], readTo: uid },
        tracker,
        now,
      )
    },
    /** Stops and starts again on the same data. */
    async restart(): Promise<void> {
      await store.close()
      store = await openFileStore(folder)
      tracker = trackerOn()
    },
    async threads(): Promise<readonly ThreadDocument[]> {
      const all: ThreadDocument[] = []
      for await (const thread of store.threads()) all.push(thread)
      return all
    },
    folder,
  }
}

const accepted = (): Outcome => ({ state: 'sent', reply: '250 queued' })

function posted(letter: QueuedLetter, at: Date, ours: string): Sent {
  const text = /Content-Type: text\/plain[\s\S]*?\r?\n\r?\n([\s\S]*?)\r?\n--/i.exec(letter.source)?.[1] ?? ''
  const body =
    /^[\w+/=\s]+$/.test(text) && !text.includes(' ') ? Buffer.from(text, 'base64').toString() : unquoted(text)
  return { ...letter, at, to: letter.envelope.to.filter((to) => to !== ours), body }
}

/** RFC 2045 section 6.7. */
function unquoted(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const inZone =
  (zone: string): Parse =>
  (source, receivedAt) =>
    parsed(source, receivedAt, zone)
