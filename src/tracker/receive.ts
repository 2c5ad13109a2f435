import { setImmediate as breath } from 'node:timers/promises'
import type { Batch } from '../mail/inbox.ts'
import type { MailAside } from '../store/store.ts'
import { happeningOf, isUnread, numberedAs, putAside, withAside } from './aside.ts'
import { openDesk } from './desk.ts'
import { news } from './news.ts'
import { progress } from './progress.ts'
import { parsing, take } from './take.ts'
import type { Happening, Tracker } from './tracker.ts'

/** So many bytes are read at a stretch: a batch of large mails must not keep clocks and signals waiting until its end. */
const stretch = 2 ** 17

/**
 * Reads a batch of mails into their threads. When it resolves, everything is on disk: first the bytes of mails that could
 * not be read, then in one stroke the threads and how far the mailbox has been read.
 */
export function receive(batch: Batch, tracker: Tracker, now: Date): Promise<void> {
  return tracker.inTurn(async () => {
    const { store, report } = tracker
    const before = await store.mailbox()
    const mails = news(batch, before)
    const known = batch.mails.filter((mail) => !mails.includes(mail))
    const desk = openDesk(store)
    const reached = progress(before, batch, now)
    const happenings: Happening[] = []
    const quarantined = numberedAs(before?.quarantined ?? [], known)
    const aside: MailAside[] = [...numberedAs(before?.aside ?? [], known)]
    // All are handed to the parser's thread at once, so that the next is parsed while one is read.
    const underWay = mails.map((mail) => ({ mail, parsing: parsing(mail, tracker) }))
    let bytes = 0
    for (const { mail, parsing } of underWay) {
      bytes += mail.source.length
      if (bytes > stretch) {
        await breath()
        bytes = 0
      }
      const parsed = await parsing
      const taken = isUnread(parsed) ? parsed : await take(mail, parsed, reached, desk, tracker, now)
      if (isUnread(taken)) {
        const failed = putAside(mail, taken, now)
        await store.saveAsideBytes(failed.hash, mail.source)
        aside.push(failed)
        happenings.push(happeningOf(failed, taken.error))
      } else happenings.push(...taken)
    }
    await store.save(desk.changed(), withAside({ ...reached, quarantined }, aside, now))
    for (const happening of happenings) report(happening)
  })
}
