import { expect, test } from 'vitest'
import type { Batch, Receiver } from '../../src/mail/inbox.ts'
import type { Outcome } from '../../src/mail/send.ts'
import { run } from '../../src/tracker/run.ts'
import { bytes, type Mail } from './mail.ts'
import { anaWrites } from './people.ts'
import { stage } from './stage.ts'

const ask = anaWrites('Please send us the layout by Friday 13 March.', { id: 'ask@studio.example' })
const promise: Mail = {
  ...ask,
  id: 'promise@shop.example',
  after: [ask.id],
  from: ask.to,
  to: ask.from,
  text: 'Yes, you will have the layout by Friday 13 March.',
}

/** A mailbox that is read when the test says so. */
function mailbox() {
  let isCurrent = false
  let read: () => void = () => undefined
  let receiver: Receiver = { receive: async () => undefined }
  const ready = new Promise<void>((resolve) => {
    read = resolve
  })
  return {
    source: (into: Receiver) => {
      receiver = into
      return { ready, isCurrent: () => isCurrent, stop: async () => undefined }
    },
    brings: (batch: Batch) => receiver.receive(batch),
    isRead() {
      isCurrent = true
      read()
    },
    isReadAgain() {
      isCurrent = true
      receiver.current?.()
    },
    isLost() {
      isCurrent = false
    },
  }
}

async function overdue() {
  const scene = await stage()
  await scene.arrives('2026-03-09T10:00:00Z', ask, promise)
  await scene.until('2026-03-13T20:00:00Z')
  const now = new Date('2026-03-16T10:00:00Z')
  const inbox = mailbox()
  const send = async (): Promise<Outcome> => ({ state: 'sent', reply: '250 queued' })
  const kinds = () => scene.happenings.flatMap((each) => (each.what === 'sent' ? each.letter.kind : []))
  const before = kinds().length
  return {
    inbox,
    posted: () => kinds().slice(before),
    now,
    running: run(scene.tracker(), inbox.source, send, () => now),
  }
}

test('nothing is sent before the mailbox has been read: what came in the night may be what is missing', async () => {
  const { inbox, posted, running, now } = await overdue()
  await running.tick()
  const layout = { ...promise, id: 'layout@shop.example', after: [ask.id, promise.id], files: ['layout.pdf'] }
  const source = bytes({ ...layout, text: 'Here is the layout, attached.' }, new Date('2026-03-13T21:00:00Z'))
  await inbox.brings({ uidValidity: '1', readTo: 3, mails: [{ uid: 3, source, receivedAt: now }] })
  await running.tick()
  inbox.isRead()
  await running.tick()
  await running.stop()
  expect(posted()).not.toContain('follow-up')
})

test('what is late is chased once the mailbox has been read, and not while it cannot be', async () => {
  const { inbox, posted, running } = await overdue()
  inbox.isRead()
  inbox.isLost()
  await running.tick()
  expect(posted()).toEqual([])
  inbox.isRead()
  await running.tick()
  await running.stop()
  expect(posted()).toContain('follow-up')
})

test('what came due while the line was lost goes out as soon as the mailbox has been read again', async () => {
  const { inbox, posted, running } = await overdue()
  inbox.isReadAgain()
  await expect.poll(posted).toContain('follow-up')
  await running.stop()
})
