import { beforeEach, expect, test } from 'vitest'
import type { QueuedLetter } from '../../src/store/document.ts'
import { openFileStore } from '../../src/store/file.ts'
import { sampleThread, threadId } from '../store/sample.ts'
import { emptyFolder } from './paper.ts'
import { typed } from './screen.ts'

const reply = '550 5.1.1 <maria@bloomcoffee.example>: no such user here'
const now = '2026-03-13T08:00:00Z'
let env: Readonly<Record<string, string>>

/** Two threads on record: in the first somebody was turned away, in the second nothing happened. */
beforeEach(async () => {
  env = { DATA_FOLDER: emptyFolder(), ZONE: 'Europe/London' }
  const store = await openFileStore(`${env.DATA_FOLDER}/practice/store`)
  const rejected: QueuedLetter['rejected'] = [
    { address: 'maria@bloomcoffee.example', how: 'refused', reply, at: '2026-03-12T09:03:00.000Z' },
  ]
  const refused = sampleThread(1)
  const letters = refused.letters.map((letter): QueuedLetter => ({ ...letter, state: 'sent', rejected }))
  await store.save([{ ...refused, letters }, sampleThread(2)])
  await store.saveMailbox({
    format: 1,
    uidValidity: '1',
    lastUid: 7,
    newestAt: '2026-03-12T09:00:00.000Z',
    oldUntil: null,
    quarantined: [{ uid: 5, hash: 'f00d', reason: 'too many parts', at: '2026-03-12T09:00:00.000Z' }],
  })
  await store.close()
})

test('list shows the letters that did not arrive below the threads', async () => {
  const { exit, out } = await typed(['list'], { env, now, columns: 120 })
  expect(exit).toBe(0)
  expect(out.split('Did not arrive')[1]).toContain(threadId(1))
  expect(out.split('Did not arrive')[1]).not.toContain(threadId(2))
  expect(out).toContain('confirmation (refused)')
  expect(out.replace(/[\s│]+/g, ' ')).toContain('550 5.1.1')
})

test('list --json has them beside what is owed', async () => {
  const threads = JSON.parse((await typed(['list', '--json'], { env, now })).out)
  expect(threads.map(({ undelivered }: { undelivered: unknown[] }) => undelivered.length).toSorted()).toEqual([0, 1])
  expect(threads.flatMap(({ undelivered }: { undelivered: unknown[] }) => undelivered)).toEqual([
    { kind: 'confirmation', to: ['maria@bloomcoffee.example'], how: 'refused', reply, at: '2026-03-12T09:03:00.000Z' },
  ])
})

test('list shows mails that nothing vouches for and that wait unread, below the threads', async () => {
  const store = await openFileStore(`${env.DATA_FOLDER}/practice/store`)
  const thread = sampleThread(3)
  const [waiting] = thread.messages.map((read) => ({
    ...read,
    from: [{ address: 'maria@bloomcoffee.example', name: 'Maria' }],
    text: 'Thursday it is.',
    inReplyTo: [],
    files: [],
    headers: {},
  }))
  await store.save([{ ...thread, waiting: waiting ? [waiting] : [] }])
  await store.close()
  const { out } = await typed(['list'], { env, now, columns: 120 })
  expect(out.split('Waits unread')[1]).toContain(threadId(3))
  expect(out.split('Waits unread')[1]).toContain('maria@bloomcoffee.example')
  const listed: { unproved: unknown[] }[] = JSON.parse((await typed(['list', '--json'], { env, now })).out)
  expect(listed.flatMap(({ unproved }) => unproved)).toMatchObject([{ from: 'maria@bloomcoffee.example', mails: 1 }])
})

test('digest prints them first, as text and as JSON', async () => {
  expect((await typed(['digest'], { env, now })).out).toContain('LETTERS THAT COULD NOT BE DELIVERED')
  const [first] = JSON.parse((await typed(['digest', '--json'], { env, now })).out)
  expect(first).toMatchObject({ section: 'undelivered', thread: threadId(1), to: ['maria@bloomcoffee.example'], reply })
})

test('check says that a letter did not arrive and a mail could not be read, and exits with 1 while that is news', async () => {
  const { exit, out } = await typed(['check'], { env, now })
  expect(out).toMatch(/^✗ Letters: 1 did not arrive lately.*maria@bloomcoffee\.example \(refused: 550 5\.1\.1/m)
  expect(out).toMatch(/^✗ Mails: 1 could not be read lately.*: 5 \(too many parts\)$/m)
  expect(exit).toBe(1)
  const later = await typed(['check'], { env, now: '2026-03-19T08:00:00Z' })
  expect(later.out).toMatch(/^✓ Letters: [\s\S]*^✓ Mails: /m)
  expect(later.exit).toBe(0)
})
