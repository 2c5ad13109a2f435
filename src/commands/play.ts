import type { PracticeConfig } from '../config.ts'
import type { InboxEvent } from '../mail/inbox.ts'
import { parse } from '../mail/parse.ts'
import { practice } from '../mail/practice.ts'
import { smtpSender } from '../mail/send.ts'
import { nextMoment } from '../tracker/remind.ts'
import type { Happening } from '../tracker/tracker.ts'
import { setToWork } from './at-work.ts'
import { houseOf, practiceFolder } from './house.ts'
import { asSent } from './send-practice.ts'

/** Told at a moment of the play's own time. */
export type Watcher = (at: Date, told: Happening | InboxEvent) => void

/** How long, in real time, a mail may take from SMTP through IMAP to the tracker; a busy machine takes its time. */
const patience = 60_000
const minute = 60_000

/**
 * Plays mails on a practice server: each goes in by SMTP at its own time, is picked up by IMAP, and between them the
 * clock stops at every moment at which the tracker has something to do. What comes of it is left in the data folder.
 */
export async function play(
  mails: readonly Uint8Array[],
  until: Date,
  config: PracticeConfig,
  watcher: Watcher,
): Promise<void> {
  const messages = await Promise.all(mails.map((mail) => parse(mail)))
  let now = new Date(messages[0]?.sentAt ?? until)
  const folder = practiceFolder(config)
  const server = await practice({ folder, tracker: houseOf(config).trackerAddress, smtpPort: 0, imapPort: 0 })
  const people = smtpSender(server.smtp)
  const arrivals = arrivalsOf()
  const work = await setToWork({
    config,
    inbox: { server: server.imap, mailbox: 'INBOX', from: 'all' },
    smtp: server.smtp,
    clock: () => now,
    report(told) {
      watcher(now, told)
      arrivals.note(told)
    },
  })

  async function passTime(to: Date): Promise<void> {
    for (
      let next = await nextMoment(work.tracker, now);
      next && next <= to;
      next = await nextMoment(work.tracker, now)
    ) {
      now = new Date(Math.max(next.getTime(), now.getTime() + minute))
      await work.tick()
    }
    now = to
  }

  /** A machine that has much to do may not read a mail in time: then the play waits for the next try. */
  async function readLater(aside: Date | null, id: string): Promise<void> {
    for (let tryAt = aside; tryAt !== null; ) {
      now = new Date(Math.max(tryAt.getTime(), now.getTime()))
      const arrival = arrivals.of(id)
      // It is told of before it is on disk, from where it is taken up again.
      const ticking = setInterval(() => void work.tick(), 100)
      tryAt = await arrival.finally(() => clearInterval(ticking))
    }
  }

  try {
    await work.ready
    for (const [index, { id, sentAt }] of messages.entries()) {
      await passTime(new Date(sentAt))
      const arrival = arrivals.of(id)
      const { envelope, source } = await asSent(mails[index] ?? new Uint8Array(), now)
      // The play has a clock of its own: by that of the machine a mail may come from the future, and be dated anew.
      const trace = `Received: by the play; ${now.toUTCString().replace('GMT', '+0000')}\r\n`
      const { state, reply } = await people.send({ envelope, source: trace + source })
      if (state !== 'sent') throw new Error(`the practice server does not take ${id}: ${reply}`)
      await readLater(await arrival, id)
      await work.tick()
    }
    await passTime(until)
  } finally {
    await work.stop()
    people.close()
    await server.close()
  }
}

/** The mail that is awaited at the tracker, and what it comes to: null once it is read, else when it is tried again. */
function arrivalsOf() {
  const read = new Set<string>()
  let awaited: { readonly id: string; readonly settle: (told: Date | null | Error) => void } | null = null
  return {
    of: (id: string) =>
      new Promise<Date | null>((resolve, reject) => {
        const settle = (told: Date | null | Error): void => {
          clearTimeout(timer)
          awaited = null
          if (told instanceof Error) reject(told)
          else resolve(told)
        }
        const timer = setTimeout(() => settle(new Error(`the tracker has not read ${id}`)), patience)
        awaited = { id, settle }
        // While another mail, a copy of ours, was put aside.
        if (read.has(id)) settle(null)
      }),
    note(told: Happening | InboxEvent): void {
      if (told.what === 'read' || told.what === 'waiting') {
        read.add(told.message.id)
        if (told.message.id === awaited?.id) awaited.settle(null)
      } else if (told.what === 'put aside') awaited?.settle(told.tryAt)
      else if (told.what === 'quarantined') awaited?.settle(new Error(`mail ${told.uid} cannot be read: ${told.why}`))
    },
  }
}
