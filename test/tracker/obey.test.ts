import { describe, expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, tracker } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites(
  'We will send you the layout by Thursday 19 March. Please send us the product photos by Friday 13 March.',
)
const says = (who: string, text: string, id = 'command@mail.example'): Mail => ({
  id,
  from: who,
  to: who === ana ? cleo : ana,
  cc: tracker,
  after: [plan.id],
  text,
})

async function afterPlan(who: string, text: string) {
  const scene = await stage()
  await scene.arrives('2026-03-09T10:00:00Z', plan)
  await scene.until('2026-03-09T10:30:00Z')
  await scene.arrives('2026-03-09T11:00:00Z', says(who, text))
  const [thread] = await scene.threads()
  const items = new Map(thread?.agreement.commitments.map((commitment) => [commitment.id, commitment]))
  return { ...scene, items, letters: scene.sent.slice(1) }
}

describe('a line changes the agreement', () => {
  test('"ok" accepts what was asked', async () => {
    const { items } = await afterPlan(cleo, 'ok')
    expect(items.get('C1')?.status).toBe('agreed')
  })

  test('"A1 by 12 June" from the debtor is a proposal until the other side agrees', async () => {
    const { items } = await afterPlan(ana, 'A1 by 12 June')
    expect(items.get('A1')?.due?.day).toBe('2026-03-19')
    expect(items.get('A1')?.pending?.due).toMatchObject({ day: '2026-06-12' })
  })

  test('"done C1" closes the debt', async () => {
    const { items } = await afterPlan(cleo, 'done C1')
    expect(items.get('C1')?.status).toBe('delivered')
  })

  test('"no C1" declines what was asked', async () => {
    const { items } = await afterPlan(cleo, 'no C1')
    expect(items.get('C1')?.status).toBe('cancelled')
  })

  test('"drop A1" by the creditor lets the debtor go', async () => {
    const { items } = await afterPlan(cleo, 'drop A1')
    expect(items.get('A1')?.status).toBe('cancelled')
  })
})

describe('the transcript', () => {
  test('goes to the sender alone and says what was understood', async () => {
    const { letters } = await afterPlan(cleo, 'done C1')
    expect(letters.map(({ kind, to }) => [kind, to])).toEqual([['transcript', ['cleo@shop.example']]])
    expect(letters[0]?.body).toContain('C1')
  })

  test('says so when a line cannot be understood, and nothing reaches the thread', async () => {
    const { letters, items } = await afterPlan(cleo, 'C1 by blursday')
    expect(letters.map(({ kind, to }) => [kind, to])).toEqual([['transcript', ['cleo@shop.example']]])
    expect(letters[0]?.body).toContain('C1 by blursday')
    expect(items.get('C1')?.status).toBe('proposed')
  })

  test('does not answer an "ok" between people', async () => {
    const { letters } = await afterPlan(cleo, 'ok')
    expect(letters).toEqual([])
  })

  test.each(['status', 'help'])('answers "%s" from the agency and the client', async (line) => {
    for (const who of [ana, cleo]) {
      const { letters } = await afterPlan(who, line)
      expect(letters).toHaveLength(1)
      expect(letters[0]?.body).toMatch(line === 'status' ? /layout/ : /A1 by/)
    }
  })

  test('a client who says "stop" gets no more letters, the others do', async () => {
    const { arrives, until, sent } = await afterPlan(cleo, 'stop')
    const before = sent.length
    await arrives(
      '2026-03-09T12:00:00Z',
      says(ana, 'Please send us the price list by Friday 20 March.', 'more@studio.example'),
    )
    await until('2026-03-09T13:00:00Z')
    expect(sent.slice(before).map(({ to }) => to)).toEqual([['ana@studio.example']])
  })
})

test('written to alone, the tracker answers "help" to an agency person and nobody else', async () => {
  const { arrives, sent } = await stage()
  const help: Mail = { id: 'help@studio.example', from: ana, to: tracker, text: 'help' }
  await arrives('2026-03-09T10:00:00Z', help, { ...help, id: 'help@elsewhere.example', from: 'eve@elsewhere.example' })
  expect(sent.map(({ kind, to }) => [kind, to])).toEqual([['transcript', ['ana@studio.example']]])
})
