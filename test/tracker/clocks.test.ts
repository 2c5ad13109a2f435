import { expect, test } from 'vitest'
import { receive } from '../../src/tracker/receive.ts'
import { bytes } from './mail.ts'
import { anaWrites } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout tomorrow.')
const monday = new Date('2026-03-09T10:00:00Z')

test.each([
  ['a year ahead', '2027-03-09T10:00:00Z'],
  ['in 1970', '1970-01-01T00:00:10Z'],
  ['right', '2026-03-09T09:59:00Z'],
])('"tomorrow" is the day after the mail came in, whose author’s clock is %s', async (_, clock) => {
  const { tracker, threads } = await stage()
  const source = bytes(plan, new Date(clock))
  await receive({ uidValidity: '1', mails: [{ uid: 1, source, receivedAt: monday }], readTo: 1 }, tracker(), monday)
  expect((await threads())[0]?.agreement.commitments.map(({ due }) => due?.day)).toEqual(['2026-03-10'])
})
