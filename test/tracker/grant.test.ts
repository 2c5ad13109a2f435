import { expect, test } from 'vitest'
import { leaveWish, type Wish } from '../../src/store/wishes.ts'
import { receive } from '../../src/tracker/receive.ts'
import { bytes } from './mail.ts'
import { anaWrites } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Friday 20 March.')
const monday = new Date('2026-03-09T10:00:00Z')

test('a mail that was given up is tried anew when the operator asks for it, and read', async () => {
  const scene = await stage()
  const source = bytes(plan, monday)
  const unable = async () => {
    throw new Error('no memory left')
  }
  await receive(
    { uidValidity: '1', mails: [{ uid: 1, source, receivedAt: monday }], readTo: 1 },
    { ...scene.tracker(), parse: unable },
    monday,
  )
  const { store } = scene.tracker()
  const mailbox = await store.mailbox()
  if (!mailbox) throw new Error('it was seen')
  const [{ uid, hash, reason } = { uid: 0, hash: '', reason: '' }] = mailbox.aside ?? []
  const { aside: _, ...rest } = mailbox
  await store.saveMailbox({ ...rest, quarantined: [{ uid, hash, reason, at: monday.toISOString() }] })
  const wish: Wish = {
    format: 1,
    kind: 'retry',
    uid,
    receivedAt: monday.toISOString(),
    source: Buffer.from(source).toString('base64'),
  }
  await leaveWish(scene.folder, { id: 'retry-1', wish })
  await scene.until('2026-03-09T12:00:00Z')
  expect((await scene.threads()).map(({ messages }) => messages.length)).toEqual([1])
  expect((await store.mailbox())?.quarantined).toEqual([])
  expect(await store.wishes()).toEqual([])
})

test('a mail that nobody has given up is not tried, whoever left its bytes', async () => {
  const scene = await stage()
  await receive({ uidValidity: '1', mails: [], readTo: 1 }, scene.tracker(), monday)
  const wish: Wish = {
    format: 1,
    kind: 'retry',
    uid: 7,
    receivedAt: monday.toISOString(),
    source: Buffer.from(bytes(plan, monday)).toString('base64'),
  }
  await leaveWish(scene.folder, { id: 'retry-7', wish })
  await scene.until('2026-03-09T12:00:00Z')
  expect(await scene.threads()).toEqual([])
})
