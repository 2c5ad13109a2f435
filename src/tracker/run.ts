import cron from 'node-cron'
import type { Receiver, Watch } from '../mail/inbox.ts'
import { deliver, type Send } from './deliver.ts'
import { expect } from './expect.ts'
import { grantWishes } from './grant.ts'
import { receive } from './receive.ts'
import { receiveAgain } from './receive-again.ts'
import { remind } from './remind.ts'
import type { Tracker } from './tracker.ts'

/** Brings batches of mail, one after another, until it is stopped; `watch` of `mail/inbox` is one. */
export type Source = (receiver: Receiver) => Pick<Watch, 'ready' | 'isCurrent' | 'stop'>

/** The tracker at work, for whoever started it. */
export type Running = {
  /** Looks at once at what is due, as the clock does every minute. */
  readonly tick: () => Promise<void>
  /** Begins nothing more. Resolves when the letter in hand is recorded and nothing is being written. */
  readonly stop: () => Promise<void>
}

/**
 * The tracker at work. Cron only wakes it: what is due is read from the store, so a tick missed or doubled is harmless.
 * Nothing is sent while the mailbox has not been read: what is missing may lie there, or our own copy of a letter in doubt.
 */
export function run(tracker: Tracker, source: Source, send: Send, clock: () => Date): Running {
  let ticking: Promise<void> | null = null
  let again = false
  const stopping = new AbortController()
  async function look(): Promise<void> {
    try {
      do {
        again = false
        const error = await tracker.store.fault()
        // What cannot be remembered must not be said.
        if (error) return tracker.report({ what: 'cannot store', error })
        await grantWishes(tracker, clock()).catch(trouble)
        await receiveAgain(tracker, clock()).catch(trouble)
        await remind(tracker, clock())
        await deliver(tracker, send, clock(), stopping.signal)
      } while (again && inbox.isCurrent() && !stopping.signal.aborted)
    } finally {
      // In the same step as the last question for more, so that no call falls between.
      ticking = null
    }
  }
  function tick(): Promise<void> {
    if (!inbox.isCurrent()) return ticking ?? Promise.resolve()
    again = true
    ticking ??= look()
    return ticking
  }
  const trouble = (error: unknown): void => tracker.report({ what: 'trouble', error })
  const background = (work: Promise<void>): void => void work.catch(trouble)
  const lookSoon = (): void => background(tick())
  const inbox = source({
    async receive(batch) {
      await receive(batch, tracker, clock())
      lookSoon()
    },
    expect: (batch) => background(expect(batch, tracker)),
    current: lookSoon,
  })
  // On a busy machine a minute may pass unseen: that is made up for, and no line of another form comes among the logs.
  const everyMinute = cron.schedule('* * * * *', lookSoon, { suppressMissedWarning: true })
  everyMinute.on('execution:missed', lookSoon)
  background(inbox.ready.then(tick))
  return {
    tick,
    async stop() {
      stopping.abort()
      await everyMinute.stop()
      await inbox.stop()
      await ticking
    },
  }
}
