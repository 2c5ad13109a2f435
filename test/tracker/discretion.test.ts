import { describe, expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { type Sent, stage } from './stage.ts'

const ana = 'Ana Agency <ana@studio.example>'
const bob = 'Bob Baker <bob@studio.example>'
const cleo = 'Cleo Client <cleo@shop.example>'
const dan = 'Dan Draper <dan@bakery.example>'
const tracker = 'tracker@studio.example'
const monday = '2026-03-09T10:00:00Z'
const plan: Mail = {
  id: 'plan@studio.example',
  from: ana,
  to: cleo,
  cc: `${tracker}, ${bob}`,
  text: 'Hi Cleo,\n\nPlease send us the product photos by Friday 20 March.\n\nAna',
}
const inside: Mail = {
  id: 'inside@studio.example',
  after: [plan.id],
  from: ana,
  to: bob,
  cc: tracker,
  text: 'Hi Bob,\n\nPlease send me the cost estimate by Thursday 19 March.\n\nAna',
}
const status = (from: string, after: readonly string[]): Mail => ({
  id: 'status@mail.example',
  after,
  from,
  to: tracker,
  text: 'status',
})
const to = (who: string, sent: readonly Sent[]) => sent.filter((letter) => letter.to.includes(who))

describe('what the agency says among itself in a thread', () => {
  test('never reaches the client, whose own confirmation comes all the same', async () => {
    const { arrives, until, sent, threads } = await stage()
    await arrives(monday, plan)
    await arrives('2026-03-09T10:05:00Z', inside)
    await until('2026-03-09T11:00:00Z')
    await arrives('2026-03-09T12:00:00Z', status(cleo, [plan.id]))
    await until('2026-04-10T12:00:00Z')
    expect((await threads())[0]?.agreement.commitments.map(({ deliverable }) => deliverable)).toContain('cost estimate')
    const letters = to('cleo@shop.example', sent)
    expect(letters.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['confirmation', 'transcript']))
    for (const { body } of letters) expect(body).not.toContain('cost estimate')
    expect(letters[0]?.source).toContain(`In-Reply-To: <${plan.id}>`)
  })

  test('is told to the agency when it asks, and chased there', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, plan)
    await arrives('2026-03-09T10:05:00Z', inside, {
      ...inside,
      id: 'yes@studio.example',
      from: bob,
      to: ana,
      text: 'Yes, you will have the cost estimate by Thursday 19 March.',
    })
    await arrives('2026-03-09T12:00:00Z', status(ana, [plan.id]))
    await until('2026-03-24T12:00:00Z')
    expect(to('ana@studio.example', sent).find(({ kind }) => kind === 'transcript')?.body).toContain('cost estimate')
    expect(to('bob@studio.example', sent).filter(({ kind }) => kind === 'follow-up')).not.toEqual([])
  })
})

test('an old thread taken up with another client tells that one nothing of the first', async () => {
  const { arrives, until, sent } = await stage()
  await arrives(monday, plan)
  await until('2026-03-09T11:00:00Z')
  await arrives('2026-03-09T12:00:00Z', {
    ...plan,
    id: 'dan@studio.example',
    after: [plan.id],
    to: dan,
    cc: tracker,
    text: 'Hi Dan,\n\nPlease send us the recipes by Friday 20 March.\n\nAna',
  })
  await until('2026-03-09T13:00:00Z')
  await arrives('2026-03-09T14:00:00Z', status(dan, [plan.id]))
  await until('2026-03-24T12:00:00Z')
  expect(to('dan@bakery.example', sent).length).toBeGreaterThan(1)
  for (const { body } of to('dan@bakery.example', sent)) expect(body).not.toContain('photos')
  for (const { body } of to('cleo@shop.example', sent)) expect(body).not.toContain('recipes')
})

test('what was told to the tracker alone is meant for the thread', async () => {
  const { arrives, until, sent } = await stage()
  await arrives(monday, plan)
  await until('2026-03-09T11:00:00Z')
  await arrives('2026-03-09T12:00:00Z', { ...status(ana, [plan.id]), text: 'add C: the price list by Friday 27 March' })
  await until('2026-03-09T13:00:00Z')
  expect(to('cleo@shop.example', sent).at(-1)?.body).toContain('price list')
})
