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

/** How long, in real time, a mail may take from SMTP through IMAP to the tracker. */
const patience = 10_000
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
      await arrival
      await work.tick()
    }
    await passTime(until)
  } finally {
    await work.stop()
    people.close()
    await server.close()
  }
}

/** Mails that are awaited at the tracker. */
function arrivalsOf() {
  const awaited = new Map<string, () => void>()
  return {
    of: (id: string) =>
      new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`the tracker has not read ${id}`)), patience)
        awaited.set(id, () => {
          clearTimeout(timer)
          resolve()
        })
      }),
    note(told: Happening | InboxEvent): void {
      if (told.what === 'read' || told.what === 'waiting') awaited.get(told.message.id)?.()
    },
  }
}
