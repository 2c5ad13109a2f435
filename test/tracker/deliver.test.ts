import { expect, test } from 'vitest'
import type { Outcome } from '../../src/mail/send.ts'
import { anaWrites, monday } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Thursday 19 March.')

/** A server that gives these answers in turn, and then accepts. */
function server(...outcomes: readonly Outcome[]) {
  const left = [...outcomes]
  return (): Outcome => left.shift() ?? { state: 'sent', reply: '250 queued' }
}
const later: Outcome = { state: 'refused', permanent: false, reply: '451 try again later' }
const never: Outcome = { state: 'refused', permanent: true, reply: '550 no such user' }
const silence: Outcome = { state: 'unknown', reply: 'connection closed' }

test('a letter refused for now goes out with the same bytes after one minute', async () => {
  const { arrives, until, sent, happenings } = await stage({}, server(later))
  await arrives(monday, plan)
  await until('2026-03-09T10:10:30Z')
  expect(sent).toEqual([])
  await until('2026-03-09T10:12:00Z')
  const queued = happenings.find(({ what }) => what === 'queued')
  expect(sent.map(({ source }) => source)).toEqual([queued && 'letter' in queued ? queued.letter.source : null])
})

test('a letter refused for good is not tried again', async () => {
  const { arrives, until, sent, threads } = await stage({}, server(never))
  await arrives(monday, plan)
  await until('2026-03-12T10:00:00Z')
  expect(sent.filter(({ kind }) => kind === 'confirmation')).toEqual([])
  expect((await threads())[0]?.letters[0]).toMatchObject({ state: 'failed', attempts: 1, reply: '550 no such user' })
})

test('a letter cut off in the sending is not sent again when its own copy comes in', async () => {
  const { arrives, until, returns, sent, threads } = await stage({}, server(silence))
  await arrives(monday, plan)
  await until('2026-03-09T10:11:00Z')
  const [letter] = (await threads())[0]?.letters ?? []
  expect(letter?.state).toBe('unknown')
  if (letter) await returns(letter)
  await until('2026-03-09T18:00:00Z')
  expect(sent).toEqual([])
  expect((await threads())[0]?.letters[0]).toMatchObject({ state: 'sent', attempts: 1 })
})

test('a letter cut off in the sending goes again when no copy has come in for fifteen minutes', async () => {
  const { arrives, until, sent } = await stage({}, server(silence))
  await arrives(monday, plan)
  await until('2026-03-09T10:24:00Z')
  expect(sent).toEqual([])
  await until('2026-03-09T10:26:00Z')
  expect(sent).toHaveLength(1)
})

test('a confirmation that waits too long is dropped when the agreement has changed, and a fresh one goes out', async () => {
  const { arrives, until, sent, threads } = await stage({}, server(later, later, later))
  await arrives(monday, plan)
  await until('2026-03-09T10:15:00Z')
  await arrives('2026-03-09T10:16:00Z', {
    ...plan,
    id: 'more@studio.example',
    after: [plan.id],
    text: 'Cleo,\n\nPlease send us the price list by Friday 20 March.\n\nAna',
  })
  await until('2026-03-09T12:00:00Z')
  expect((await threads())[0]?.letters.map(({ state }) => state)).toEqual(['dropped', 'sent'])
  expect(sent).toHaveLength(1)
  expect(sent[0]?.body).toMatch(/layout[\s\S]*price list|price list[\s\S]*layout/)
})

test('a restart between the mail and its confirmation changes nothing', async () => {
  const { arrives, until, restart, sent } = await stage()
  await arrives(monday, plan)
  await restart()
  await until('2026-03-09T10:30:00Z')
  await restart()
  await until('2026-03-09T18:00:00Z')
  expect(sent.map(({ kind }) => kind)).toEqual(['confirmation'])
})
