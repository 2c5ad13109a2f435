import { expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday, tracker } from './people.ts'
import { stage } from './stage.ts'

const enquiry: Mail = {
  id: 'enquiry@shop.example',
  from: cleo,
  to: ana,
  cc: tracker,
  text: 'Hello Ana,\n\nCould you send me a quote by Wednesday 11 March?\n\nCleo',
}
const reply = anaWrites('Please send us the product photos by Friday 13 March.', {
  id: 'reply@studio.example',
  after: [enquiry.id],
  headers: { 'Authentication-Results': 'mx.studio.example; dmarc=pass header.from=studio.example' },
})
const trust = { authservId: 'mx.studio.example' }

test.each([
  [
    'proved to be forged',
    { headers: { 'Authentication-Results': 'mx.studio.example; dmarc=fail header.from=shop.example' } },
  ],
  ['with two authors', { from: 'cleo@shop.example, eve@elsewhere.example' }],
])('a mail %s does not wait for its thread', async (_, change) => {
  const { arrives, threads } = await stage({ trust })
  await arrives(monday, { ...enquiry, ...change })
  expect(await threads()).toEqual([])
  await arrives('2026-03-09T10:05:00Z', reply)
  expect((await threads())[0]?.messages.map(({ id }) => id)).toEqual([`<${reply.id}>`])
})

test('a stranger who knew the Message-ID gives the thread neither words nor a subject', async () => {
  const { arrives, until, threads, sent } = await stage({ trust })
  const eve: Mail = {
    ...enquiry,
    id: 'eve@elsewhere.example',
    from: 'eve@elsewhere.example',
    subject: 'Pay here',
    after: [enquiry.id],
  }
  await arrives(monday, eve)
  await arrives('2026-03-09T10:05:00Z', reply)
  await until('2026-03-09T10:30:00Z')
  const [thread, ...others] = await threads()
  expect(others).toEqual([])
  expect(thread).toMatchObject({ subject: 'Spring campaign', waiting: [] })
  expect(sent[0]?.source).toMatch(/^Subject: Re: Spring campaign\r$/m)
})

test('of a flood of waiting mails the newest are kept', async () => {
  const { arrives, threads } = await stage({ trust })
  const flood = Array.from({ length: 60 }, (_, n) => ({ ...enquiry, id: `${n}@shop.example`, after: [enquiry.id] }))
  await arrives(monday, ...flood)
  const [thread] = await threads()
  expect(thread?.waiting).toHaveLength(20)
  expect(thread?.waiting.at(-1)?.id).toBe('<59@shop.example>')
})

test('what bears our own address and not our mark starts nothing', async () => {
  const { arrives, threads, until, sent } = await stage()
  await arrives(monday, { ...reply, from: tracker, cc: 'bob@shop.example' })
  await until('2026-03-20T10:00:00Z')
  expect(await threads()).toEqual([])
  expect(sent).toEqual([])
})
