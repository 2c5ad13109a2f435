import { expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { anaWrites, monday, tracker } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Friday 20 March.')
const dan = 'Dan Dealer <dan@market.example>'
const offer = anaWrites('We will send you the price list by Friday 20 March.', {
  id: 'offer@studio.example',
  to: dan,
  subject: 'Prices',
})
const danWrites = (id: string, changes: Partial<Mail>): Mail => ({
  id: `${id}@market.example`,
  from: dan,
  to: 'Ana Agency <ana@studio.example>',
  cc: tracker,
  text: 'status\ntimeline\ndrop A1',
  subject: 'Re: Spring campaign',
  ...changes,
})

test.each<[string, Partial<Mail>]>([
  ['by its References', { after: [plan.id] }],
  ['by its References, behind those of his own', { after: [offer.id, plan.id] }],
  ['by its References, before those of his own', { after: [plan.id, offer.id] }],
  ['by its subject', {}],
  ['by the Message-ID of its first mail', { id: plan.id }],
  ['by asking the tracker alone', { after: [plan.id], to: tracker, cc: '' }],
  ['by asking after all his threads', { to: tracker, cc: '', subject: 'status', text: 'status' }],
])('the client of one thread comes into no other, nor has a word of it: %s', async (_, way) => {
  const { arrives, until, threads, sent } = await stage()
  await arrives(monday, plan, offer)
  await until('2026-03-09T11:00:00Z')
  const stateOf = async () => (await threads()).find(({ subject }) => subject === 'Spring campaign')
  const [before, lettersBefore] = [await stateOf(), sent.length]
  expect(lettersBefore).toBe(2)
  await arrives('2026-03-09T12:00:00Z', danWrites('way', way))
  await until('2026-03-09T18:00:00Z')
  const after = await stateOf()
  expect(after?.agreement).toEqual(before?.agreement)
  expect(after?.messages).toEqual(before?.messages)
  expect(after?.members).toEqual(before?.members)
  for (const { body, source } of sent.filter(({ to }) => to.includes('dan@market.example'))) {
    expect(body).not.toContain('layout')
    expect(source).not.toContain('cleo@')
  }
})
