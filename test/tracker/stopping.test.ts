import { expect, test } from 'vitest'
import { deliver } from '../../src/tracker/deliver.ts'
import type { Mail } from './mail.ts'
import { ana } from './people.ts'
import { stage } from './stage.ts'

const plan = (n: number): Mail => ({
  id: `plan-${n}@studio.example`,
  from: ana,
  to: `Client <client@shop${n}.example>`,
  cc: 'tracker@studio.example',
  text: 'Hi,\n\nWe will send you the layout by Friday 20 March.\n\nAna',
})

test('told to stop, it finishes the letter in hand and begins no other; those go out after the next start', async () => {
  const scene = await stage({}, () => ({ state: 'refused', permanent: false, reply: '451 later' }))
  await scene.arrives('2026-03-09T10:00:00Z', plan(1), plan(2), plan(3))
  await scene.until('2026-03-09T10:10:30Z')
  const stopping = new AbortController()
  const handed: string[] = []
  const now = new Date('2026-03-09T10:12:00Z')
  const send = async ({ envelope }: { envelope: { readonly to: readonly string[] } }) => {
    stopping.abort()
    handed.push(envelope.to[0] ?? '')
    return { state: 'sent', reply: '250 queued' } as const
  }
  await deliver(scene.tracker(), send, now, stopping.signal)
  expect(handed).toHaveLength(1)
  const states = (await scene.threads()).flatMap(({ letters }) => letters.map(({ state }) => state))
  expect(states.toSorted()).toEqual(['queued', 'queued', 'sent'])
  await deliver(scene.tracker(), send, now)
  expect(handed).toHaveLength(3)
})
