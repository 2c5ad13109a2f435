import type { Batch } from '../mail/inbox.ts'
import { deliver, type Send } from './deliver.ts'
import { expect } from './expect.ts'
import { receive } from './receive.ts'
import { receiveAgain } from './receive-again.ts'
import { nextMoment, remind } from './remind.ts'
import type { Tracker } from './tracker.ts'

const minute = 60_000

/** A mailbox dates by the second (RFC 3501, date-time), so a letter's copy may seem to have come in before it went out. */
const endOfSecond = (moment: Date): Date => new Date(Math.floor(moment.getTime() / 1000) * 1000 + 999)

/** Nothing goes out. Each letter waits for its own copy in the mailbox to prove that it did when it was its time. */
const nobody: Send = async () => ({ state: 'unknown', reply: 'not sent: worked out anew from the mailbox' })

/**
 * Lives through a mailbox again, on an empty store: each mail at the moment it came in, and between them every moment at
 * which there was something to do. The same mails make the same agreements, and letters of the same keys; those whose
 * copies lie in the mailbox are sent, the others held, so that nothing of the past is ever sent again.
 */
export function replay(tracker: Tracker) {
  let now = new Date(0)

  async function look(): Promise<void> {
    await receiveAgain(tracker, now)
    await remind(tracker, now)
    await deliver(tracker, nobody, now)
    const { breaker, ...digests } = await tracker.store.digests()
    if (breaker) await tracker.store.saveDigests({ ...digests, countedFrom: now.toISOString() })
  }

  /** Up to this moment; a mailbox may hold mails in another order than they came in. */
  async function passTime(until: Date): Promise<void> {
    if (until <= now) return
    const wake = async (): Promise<Date | null> => (now.getTime() === 0 ? null : nextMoment(tracker, now))
    for (let next = await wake(); next && next <= until; next = await wake()) {
      const atLeast = new Date(Math.min(now.getTime() + minute, until.getTime()))
      now = next > atLeast ? next : atLeast
      await look()
      if (now >= until) break
    }
    now = until
  }

  return {
    async take(batch: Batch): Promise<void> {
      const { uidValidity, mails, readTo } = batch
      const parsed = expect(batch, tracker)
      for (const mail of mails) {
        await passTime(endOfSecond(mail.receivedAt))
        await receive({ uidValidity, mails: [mail], readTo: mail.uid }, tracker, now)
        await look()
      }
      await receive({ uidValidity, mails: [], readTo }, tracker, now)
      await parsed
    },
    /** Up to the present. */
    passTime,
  }
}
