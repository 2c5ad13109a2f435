import { expect, test } from 'vitest'
import { receive } from '../../src/tracker/receive.ts'
import { receiveAgain } from '../../src/tracker/receive-again.ts'
import { bytes, type Mail } from './mail.ts'
import { anaWrites } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Friday 20 March.')
const old: Mail = { ...plan, id: 'old@studio.example', subject: 'Years ago' }
const late: Mail = { ...plan, id: 'late@studio.example', subject: 'Tonight' }
const years = new Date('2024-03-09T10:00:00Z')
const night = new Date('2026-03-09T22:00:00Z')

test('a mail that was given up is listed under the number it has after that, and not tried again', async () => {
  const unreadable = () => Promise.reject(new Error('no mail'))
  const { tracker, arrives, happenings } = await stage({}, undefined, { parse: unreadable })
  await arrives('2026-03-09T10:00:00Z', plan)
  for (const minute of ['02', '12']) await receiveAgain(tracker(), new Date(`2026-03-09T10:${minute}:00Z`))
  const [given] = (await tracker().store.mailbox())?.quarantined ?? []
  expect(given?.uid).toBe(1)
  const told = happenings.length
  const same = { uid: 17, source: bytes(plan, new Date('2026-03-09T10:00:00Z')), receivedAt: night }
  await receive({ uidValidity: '2', mails: [same], readTo: 17 }, tracker(), night)
  expect((await tracker().store.mailbox())?.quarantined).toEqual([{ ...given, uid: 17 }])
  expect(happenings).toHaveLength(told)
})

test('when the mailbox was put back from a backup, what it held is known and what comes then is read', async () => {
  const { tracker, arrives, until, threads, sent } = await stage()
  await arrives('2026-03-09T10:00:00Z', plan)
  await arrives('2026-03-09T11:00:00Z', { ...old, subject: 'Not in the backup' })
  await until('2026-03-09T12:00:00Z')
  const known = { uid: 1, source: bytes(plan, new Date('2026-03-09T10:00:00Z')) }
  const uidValidity = '1'
  await receive({ uidValidity, mails: [], readTo: 0 }, tracker(), night)
  const mails = [
    { ...known, receivedAt: new Date('2026-03-09T10:00:00Z') },
    { uid: 2, source: bytes(late, night), receivedAt: night },
  ]
  await receive({ uidValidity, mails, readTo: 2 }, tracker(), night)
  expect((await tracker().store.mailbox())?.lastUid).toBe(2)
  await until('2026-03-10T09:00:00Z')
  const subjects = (await threads()).map(({ subject }) => subject)
  expect(subjects.toSorted()).toEqual(['Not in the backup', 'Spring campaign', 'Tonight'])
  expect(sent.filter(({ kind }) => kind === 'confirmation')).toHaveLength(3)
})

test('when the mailbox is numbered anew, mail from before the tracker is left alone and news is read', async () => {
  const { tracker, arrives, until, threads, sent } = await stage()
  // The tracker was put to a mailbox with old mail in it: from now on.
  const start = new Date('2026-03-09T09:00:00Z')
  await receive({ uidValidity: '1', mails: [], readTo: 0 }, tracker(), start)
  await arrives('2026-03-09T10:00:00Z', plan)
  await until('2026-03-09T11:00:00Z')
  const known = bytes(plan, new Date('2026-03-09T10:00:00Z'))
  const mails = [
    { uid: 1, source: bytes(old, years), receivedAt: years },
    { uid: 2, source: bytes({ ...old, id: 'moved@studio.example' }, years), receivedAt: night },
    { uid: 3, source: known, receivedAt: new Date('2026-03-09T10:00:00Z') },
  ]
  await receive({ uidValidity: '2', mails, readTo: 3 }, tracker(), night)
  await receive(
    {
      uidValidity: '2',
      mails: [
        { uid: 4, source: bytes(old, years), receivedAt: years },
        { uid: 5, source: bytes(late, night), receivedAt: night },
      ],
      readTo: 5,
    },
    tracker(),
    night,
  )
  await until('2026-03-10T09:00:00Z')
  expect((await threads()).map(({ subject }) => subject).toSorted()).toEqual(['Spring campaign', 'Tonight'])
  expect(sent.filter(({ kind }) => kind === 'confirmation')).toHaveLength(2)
})
