import type { Config } from '../config.ts'
import { type Inbox, type InboxEvent, type Watch, watch } from '../mail/inbox.ts'
import { parser } from '../mail/parser.ts'
import { smtpSender } from '../mail/send.ts'
import type { Server } from '../mail/server.ts'
import { type TxtRecords, txtRecords } from '../mail/txt-records.ts'
import { vouching } from '../mail/vouching.ts'
import { openFileStore } from '../store/file.ts'
import { run } from '../tracker/run.ts'
import type { Happening, Tracker } from '../tracker/tracker.ts'
import { turns } from '../tracker/turns.ts'
import { storeFolder } from './house.ts'
import { keptSecret } from './secret.ts'
import { settingsOf } from './settings.ts'

/** Where the tracker works, by whose clock, and to whom it tells what it does. */
export type Workplace = {
  readonly config: Config
  readonly inbox: Inbox
  readonly smtp: Server
  readonly clock: () => Date
  /** The DNS of this machine unless another is given. */
  readonly dns?: TxtRecords
  readonly report: (happening: Happening | InboxEvent) => void
}

export type AtWork = {
  readonly tracker: Tracker
  /** When the mailbox has been read to its end for the first time. */
  readonly ready: Promise<void>
  /** Whether the mailbox has been read to its end on a connection that still stands. */
  readonly isCurrent: () => boolean
  /** Looks at once at what is due. */
  readonly tick: () => Promise<void>
  /** Resolves when the store will never save anything again; all has to be stopped and opened anew. */
  readonly lost: Promise<Error>
  readonly stop: () => Promise<void>
}

/** How long the letter in hand is waited for at the end, in milliseconds: a supervisor kills after ten seconds. */
const patience = 7_000

/** Puts the parts together and sets them to work: store, inbox, sender, clock. */
export async function setToWork({ config, inbox, smtp, clock, dns, report }: Workplace): Promise<AtWork> {
  const folder = storeFolder(config)
  const store = await openFileStore(folder)
  try {
    const settings = await settingsOf(config, config.secret ?? (await keptSecret(folder)))
    const parsing = parser(settings.calendar.zone)
    const tracker: Tracker = {
      store,
      settings,
      report,
      parse: parsing.parse,
      vouching: vouching(dns ?? txtRecords(), parsing.check),
      inTurn: turns(),
    }
    const sender = smtpSender(smtp)
    const watching: Watch[] = []
    const running = run(
      tracker,
      (receiver) => {
        const watched = watch(inbox, () => store.mailbox(), receiver, report)
        watching.push(watched)
        return watched
      },
      async (letter) => {
        // A process that was stopped between its claim and here may have been given up, and its folder taken over.
        const fault = await store.fault()
        return fault ? { state: 'unknown', reply: fault.message } : sender.send(letter)
      },
      clock,
    )
    return {
      tracker,
      ready: Promise.all(watching.map(({ ready }) => ready)).then(() => undefined),
      isCurrent: () => watching.every((each) => each.isCurrent()),
      tick: running.tick,
      lost: store.lost,
      async stop() {
        const alarm = setTimeout(sender.giveUp, patience)
        await running.stop()
        clearTimeout(alarm)
        sender.close()
        await parsing.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}
