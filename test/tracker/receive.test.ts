import { describe, expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday, tracker } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites(
  'We will send you the layout by Thursday 19 March. Please send us the product photos by Friday 13 March.',
)
const enquiry: Mail = {
  id: 'enquiry@shop.example',
  from: cleo,
  to: ana,
  cc: tracker,
  text: 'Hello Ana,\n\nCould you send me a quote by Wednesday 11 March?\n\nCleo',
}
const answer = (mail: Partial<Mail>): Mail => ({
  id: 'answer@shop.example',
  after: [plan.id],
  from: cleo,
  to: ana,
  cc: tracker,
  text: 'ok',
  ...mail,
})

describe('who may speak', () => {
  test('an agency mail with the tracker on copy starts a thread with both debts', async () => {
    const { arrives, threads } = await stage()
    await arrives(monday, plan)
    const [thread] = await threads()
    expect(thread?.agreement.commitments.map(({ id, due, status }) => [id, due?.day, status])).toEqual([
      ['A1', '2026-03-19', 'agreed'],
      ['C1', '2026-03-13', 'proposed'],
    ])
  })

  test('a client who writes first waits, unread and unanswered, and is read in order when the agency writes', async () => {
    const { arrives, until, threads, sent } = await stage()
    await arrives(monday, enquiry)
    await until('2026-03-09T12:00:00Z')
    expect(sent).toEqual([])
    expect((await threads())[0]?.agreement.commitments).toEqual([])
    await arrives('2026-03-09T12:01:00Z', { ...plan, after: [enquiry.id] })
    const [thread, ...more] = await threads()
    expect(more).toEqual([])
    expect(thread?.messages.map(({ id }) => id)).toEqual([`<${enquiry.id}>`, `<${plan.id}>`])
    expect(thread?.agreement.commitments.map(({ id, due }) => [id, due?.day])).toContainEqual(['A1', '2026-03-11'])
  })

  test('a stranger who answers a thread changes nothing and hears nothing', async () => {
    const { arrives, threads, sent, until } = await stage()
    await arrives(monday, plan)
    await until('2026-03-09T11:00:00Z')
    const [before] = await threads()
    const confirmed = sent.length
    await arrives('2026-03-09T12:00:00Z', answer({ from: 'Eve <eve@elsewhere.example>', text: 'drop A1' }))
    await until('2026-03-09T13:00:00Z')
    expect((await threads())[0]).toEqual(before)
    expect(sent).toHaveLength(confirmed)
  })

  test('a stranger who writes to the tracker alone leaves no trace', async () => {
    const { arrives, threads, until, sent } = await stage()
    await arrives(monday, { ...enquiry, to: tracker, cc: 'somebody@elsewhere.example' })
    await until('2026-03-10T10:00:00Z')
    expect(await threads()).toEqual([])
    expect(sent).toEqual([])
  })

  test('two authors in one From header have no authority', async () => {
    const { arrives, threads } = await stage()
    await arrives(monday, { ...plan, from: 'ana@studio.example, eve@elsewhere.example' })
    expect(await threads()).toEqual([])
  })

  test('with a trusted server, an agency address without its word is a stranger', async () => {
    const { arrives, threads } = await stage({ trust: { authservId: 'mx.studio.example' } })
    await arrives(monday, plan)
    expect(await threads()).toEqual([])
    const vouched = { 'Authentication-Results': 'mx.studio.example; dmarc=pass header.from=studio.example' }
    await arrives('2026-03-09T10:05:00Z', { ...plan, id: 'again@studio.example', headers: vouched })
    expect(await threads()).toHaveLength(1)
  })
})

describe('what changes nothing', () => {
  test('the same bytes a second time', async () => {
    const { arrives, threads, happenings } = await stage()
    await arrives(monday, plan, plan)
    expect((await threads())[0]?.messages).toHaveLength(1)
    expect(happenings).toContainEqual(expect.objectContaining({ what: 'passed over', why: 'seen before' }))
  })

  test('the same mail by another way, with other bytes', async () => {
    const { arrives, threads } = await stage()
    await arrives(monday, plan, { ...plan, headers: { Received: 'from list.studio.example by mx.studio.example' } })
    expect((await threads())[0]?.messages).toHaveLength(1)
  })

  test.each([
    ['an out-of-office note', { 'Auto-Submitted': 'auto-replied' }],
    ['a mailing list', { 'List-Id': '<all.shop.example>' }],
    ['a bounce', { 'Return-Path': '<>' }],
    ['another tracker', { 'X-In-Writing': 'elsewhere' }],
  ])('%s', async (_, headers) => {
    const { arrives, threads } = await stage()
    await arrives(monday, plan)
    const before = await threads()
    await arrives('2026-03-09T10:05:00Z', answer({ headers, text: 'I will send you the photos by Tuesday 31 March.' }))
    expect(await threads()).toEqual(before)
  })
})

describe('addressing', () => {
  test('as tracker+quiet the tracker reads and never speaks', async () => {
    const { arrives, until, threads, sent } = await stage()
    await arrives(monday, { ...plan, cc: 'tracker+quiet@studio.example' })
    await until('2026-03-25T18:00:00Z')
    expect((await threads())[0]?.agreement.commitments).toHaveLength(2)
    expect(sent.filter(({ kind }) => kind !== 'digest')).toEqual([])
  })

  test('in blind copy it answers the agency sender alone', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, { ...plan, cc: 'boss@shop.example' })
    await until('2026-03-09T10:30:00Z')
    expect(sent.map(({ kind, to }) => [kind, to])).toEqual([['confirmation', ['ana@studio.example']]])
  })
})
