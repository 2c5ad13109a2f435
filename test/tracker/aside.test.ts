import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type Parse, parser } from '../../src/mail/parser.ts'
import { receive } from '../../src/tracker/receive.ts'
import { receiveAgain } from '../../src/tracker/receive-again.ts'
import { bytes } from './mail.ts'
import { anaWrites } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Friday 20 March.')
const monday = new Date('2026-03-09T10:00:00Z')
const after = (minutes: number): Date => new Date(monday.getTime() + minutes * 60_000)
/** No parser takes ten thousand parts. */
const poison = Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_000)}`)
const mailAt = (uid: number, source: Uint8Array, receivedAt = monday) => ({ uid, source, receivedAt })

/** A parser on a machine with better things to do: whatever it is given takes it more than a millisecond. */
function busy(): Parse {
  const { parse, close } = parser('Europe/London', { milliseconds: 1, megabytes: 256 })
  onTestFinished(close)
  return (_, receivedAt) => parse(poison, receivedAt)
}

test('a mail that cannot be read is tried three times, a while apart, and keeps nobody waiting', async () => {
  const { tracker, threads, happenings, folder } = await stage()
  const told = () =>
    happenings.flatMap((each) => (each.what === 'put aside' || each.what === 'quarantined' ? each.what : []))
  await receive(
    { uidValidity: '1', mails: [mailAt(1, poison), mailAt(2, bytes(plan, monday))], readTo: 2 },
    tracker(),
    monday,
  )
  expect((await threads()).map(({ messages }) => messages.length)).toEqual([1])
  await receiveAgain(tracker(), monday)
  await receiveAgain(tracker(), after(0.9))
  expect(told()).toEqual(['put aside'])
  await receiveAgain(tracker(), after(1))
  await receiveAgain(tracker(), after(10))
  expect(told()).toEqual(['put aside', 'put aside'])
  await receiveAgain(tracker(), after(11))
  await receiveAgain(tracker(), after(600))
  expect(told()).toEqual(['put aside', 'put aside', 'quarantined'])
  const mailbox = await tracker().store.mailbox()
  expect(mailbox).toMatchObject({ lastUid: 2, quarantined: [{ uid: 1, reason: expect.stringMatching(/./) }] })
  expect(mailbox?.aside).toBeUndefined()
  expect(readdirSync(join(folder, 'aside'))).toEqual([])
})

test('the tries are counted over restarts', async () => {
  const { tracker, restart, happenings } = await stage()
  await receive({ uidValidity: '1', mails: [mailAt(1, poison)], readTo: 1 }, tracker(), monday)
  await restart()
  await receiveAgain(tracker(), after(1))
  await restart()
  await receiveAgain(tracker(), after(11))
  expect(happenings.map(({ what }) => what)).toEqual(['put aside', 'put aside', 'quarantined'])
})

test('what failed under strain is read at the next try, though the mailbox has moved on', async () => {
  const { tracker, restart, threads, folder } = await stage()
  const batch = { uidValidity: '1', mails: [mailAt(1, bytes(plan, monday))], readTo: 1 }
  await receive(batch, { ...tracker(), parse: busy() }, monday)
  expect(await threads()).toEqual([])
  await restart()
  await receiveAgain(tracker(), after(1))
  expect((await threads()).flatMap(({ messages }) => messages.map(({ id }) => id))).toEqual(['<plan@studio.example>'])
  expect((await tracker().store.mailbox())?.aside).toBeUndefined()
  expect(readdirSync(join(folder, 'aside'))).toEqual([])
})

test('a try is on disk before it begins, so that a mail which takes the process down comes to its last one', async () => {
  const { tracker, folder, happenings } = await stage()
  await receive({ uidValidity: '1', mails: [mailAt(1, poison)], readTo: 1 }, tracker(), monday)
  const onDisk: number[] = []
  const parse: Parse = (source, receivedAt) => {
    onDisk.push(JSON.parse(readFileSync(join(folder, 'mailbox.json'), 'utf8')).aside[0].attempts)
    return tracker().parse(source, receivedAt)
  }
  await receiveAgain({ ...tracker(), parse }, after(1))
  await receiveAgain({ ...tracker(), parse }, after(11))
  expect(onDisk).toEqual([2, 3])
  expect(happenings.at(-1)?.what).toBe('quarantined')
})

test('a mail that took the process down at its last try is given up without another', async () => {
  const { tracker, happenings } = await stage()
  await receive(
    { uidValidity: '1', mails: [mailAt(1, bytes(plan, monday))], readTo: 1 },
    { ...tracker(), parse: busy() },
    monday,
  )
  const { store } = tracker()
  const mailbox = await store.mailbox()
  const [mail] = mailbox?.aside ?? []
  if (!mailbox || !mail) throw new Error('it lies aside')
  await store.saveMailbox({ ...mailbox, aside: [{ ...mail, attempts: 3 }] })
  await receiveAgain(tracker(), after(1))
  expect(happenings.at(-1)).toMatchObject({ what: 'quarantined', why: expect.stringContaining('1 ms') })
})

test('a store that fails is no fault of the mail: the try does not count', async () => {
  const { tracker, restart, folder, threads } = await stage()
  await receive({ uidValidity: '1', mails: [mailAt(1, bytes(plan, monday))], readTo: 1 }, tracker(), monday)
  const more = bytes({ ...plan, id: 'more@studio.example', after: [plan.id], text: 'Fine weather.' }, after(5))
  await receive({ uidValidity: '1', mails: [mailAt(2, more)], readTo: 2 }, { ...tracker(), parse: busy() }, after(5))
  await restart()
  const [file = ''] = readdirSync(join(folder, 'threads'))
  const path = join(folder, 'threads', file)
  const whole = readFileSync(path)
  writeFileSync(path, whole.subarray(0, 100))
  await expect(receiveAgain(tracker(), after(6))).rejects.toThrow('damaged')
  expect((await tracker().store.mailbox())?.aside).toMatchObject([{ attempts: 1 }])
  writeFileSync(path, whole)
  await receiveAgain(tracker(), after(7))
  expect((await threads())[0]?.messages).toHaveLength(2)
})

test('neither waiting nor given up is it tried anew when the mailbox brings it again', async () => {
  const { tracker, happenings, folder } = await stage()
  await receive({ uidValidity: '1', mails: [mailAt(1, poison)], readTo: 1 }, tracker(), monday)
  await receive({ uidValidity: '2', mails: [mailAt(7, poison)], readTo: 7 }, tracker(), monday)
  await receiveAgain(tracker(), after(1))
  await receiveAgain(tracker(), after(11))
  await receive({ uidValidity: '3', mails: [mailAt(9, poison)], readTo: 9 }, tracker(), after(12))
  expect(happenings.map(({ what }) => what)).toEqual(['put aside', 'put aside', 'quarantined'])
  expect(existsSync(join(folder, 'aside'))).toBe(true)
})
