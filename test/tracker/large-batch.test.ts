import { expect, onTestFinished, test } from 'vitest'
import { parsed } from '../../src/mail/parsed.ts'
import { receive } from '../../src/tracker/receive.ts'
import { bytes } from './mail.ts'
import { anaWrites, monday } from './people.ts'
import { stage } from './stage.ts'
import { studio } from './studio.ts'

/** Turns of the event loop, in each of which clocks and signals come to their right. */
function turning(): () => number {
  let turns = 0
  let next = setImmediate(turn)
  function turn(): void {
    turns += 1
    next = setImmediate(turn)
  }
  onTestFinished(() => clearImmediate(next))
  return () => turns
}

test('a batch of large mails, all of them parsed already, is not read in one breath', async () => {
  const { tracker } = await stage()
  const now = new Date(monday)
  const text = 'Nothing.\n'.repeat(16_000)
  const mails = Array.from({ length: 6 }, (_, n) => ({
    uid: n + 1,
    source: bytes(anaWrites(text, { id: `plan${n}@studio.example`, subject: `Job ${n}` }), now),
    receivedAt: now,
  }))
  const known = await Promise.all(mails.map(({ source }) => parsed(source, now, studio.calendar.zone)))
  const turns = turning()
  const seenIn: number[] = []
  const { store, ...rest } = tracker()
  const looking = {
    ...store,
    seen(hash: string) {
      seenIn.push(turns())
      return store.seen(hash)
    },
  }
  const parse = async (source: Uint8Array) =>
    known[mails.findIndex((mail) => mail.source === source)] ?? Promise.reject()
  await receive({ uidValidity: '1', mails, readTo: 6 }, { ...rest, store: looking, parse }, now)
  expect(seenIn).toHaveLength(6)
  expect(new Set(seenIn).size).toBe(6)
})
