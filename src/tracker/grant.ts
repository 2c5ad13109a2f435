import type { LeftWish } from '../store/wishes.ts'
import { hashOf } from './aside.ts'
import type { Tracker } from './tracker.ts'

/** Does what the operator has asked for. A wish goes when it is granted: cut off in between, it is granted again. */
export async function grantWishes(tracker: Tracker, now: Date): Promise<void> {
  for (const left of await tracker.store.wishes()) {
    await tracker.inTurn(() => grant(left, tracker, now))
    await tracker.store.dropWish(left.id)
  }
}

async function grant({ wish }: LeftWish, { store, report }: Tracker, now: Date): Promise<void> {
  if (wish.kind === 'reset breaker') {
    const { breaker, ...digests } = await store.digests()
    await store.saveDigests({ ...digests, countedFrom: now.toISOString() })
    if (breaker) report({ what: 'breaker reset' })
    return
  }
  const source = Buffer.from(wish.source, 'base64')
  const hash = hashOf(source)
  const mailbox = await store.mailbox()
  const given = mailbox?.quarantined.find((mail) => mail.hash === hash)
  if (!mailbox || !given) return
  await store.saveAsideBytes(hash, source)
  const { uid, reason } = given
  const anew = { uid, hash, reason, receivedAt: wish.receivedAt, tryAt: now.toISOString(), attempts: 0 }
  await store.saveMailbox({
    ...mailbox,
    quarantined: mailbox.quarantined.filter((mail) => mail !== given),
    aside: [...(mailbox.aside ?? []), anew],
  })
}
