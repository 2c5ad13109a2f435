import { expect, test } from 'vitest'
import { leaveWish } from '../../src/store/wishes.ts'
import { caps } from '../../src/tracker/caps.ts'
import type { Mail } from './mail.ts'
import { ana, cleo } from './people.ts'
import { stage } from './stage.ts'

const plan = (n: number, text = 'Hi,\n\nWe will send you the layout by Friday 20 March.\n\nAna'): Mail => ({
  id: `plan-${n}@studio.example`,
  from: ana,
  to: `Client ${n} <client${n}@shop${n}.example>`,
  cc: 'tracker@studio.example',
  text,
})
const asks = (n: number): Mail => ({ ...plan(0, 'status'), id: `ask-${n}@studio.example`, after: [plan(0).id] })
const minute = (n: number): string => new Date(Date.parse('2026-03-09T10:00:00Z') + n * 60_000).toISOString()

test('a thread has six letters a day; what is too much waits for the next', async () => {
  const { arrives, until, sent } = await stage()
  await arrives(minute(0), plan(0))
  await until(minute(30))
  for (let n = 0; n < 12; n += 1) await arrives(minute(31 + n), asks(n))
  await until(minute(60 * 5))
  expect(sent).toHaveLength(caps.thread)
  await until(minute(60 * 24 + 120))
  expect(sent.length).toBeGreaterThan(caps.thread)
  expect(sent.length).toBeLessThanOrEqual(2 * caps.thread)
})

test('a person has twenty letters a day, over all threads', async () => {
  const { arrives, until, sent } = await stage()
  const same = (n: number): Mail => ({ ...plan(n), to: cleo })
  await arrives(minute(0), ...Array.from({ length: 30 }, (_, n) => same(n)))
  await until(minute(60 * 5))
  expect(sent.filter(({ to }) => to.includes('cleo@shop.example'))).toHaveLength(caps.person)
})

/** As many threads as it takes, each agency person on one of his own. */
const many = (count: number): readonly Mail[] =>
  Array.from({ length: count }, (_, n) => ({ ...plan(n), from: `Ana ${n} <ana${n}@studio.example>` }))

test('sixty letters within an hour stop everything, over a restart, until a person resets it', {
  timeout: 90_000,
}, async () => {
  const scene = await stage()
  const { arrives, until, sent, happenings, restart, folder, tracker } = scene
  await arrives(minute(0), ...many(70))
  await until(minute(180))
  expect(sent).toHaveLength(caps.hour)
  expect(happenings.filter(({ what }) => what === 'breaker')).toEqual([{ what: 'breaker', cap: 'hour' }])
  await restart()
  await until(minute(300))
  expect(sent).toHaveLength(caps.hour)
  await leaveWish(folder, { id: 'reset-breaker', wish: { format: 1, kind: 'reset breaker' } })
  await until(minute(301))
  await until(minute(302))
  expect(sent).toHaveLength(70)
  expect(await tracker().store.wishes()).toEqual([])
})
