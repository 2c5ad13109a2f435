import { expect, test } from 'vitest'
import { deliveryReport } from './delivery-report.ts'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday, tracker } from './people.ts'
import { type Sent, stage } from './stage.ts'

const plan = anaWrites('Please send us the product photos by Wednesday 11 March.', {
  cc: `Carl Client <carl@shop.example>, ${tracker}`,
})

/** The plan confirmed at 10:10; then a report comes in. */
async function afterReport(of: (confirmation: Sent) => string) {
  const scene = await stage()
  await scene.arrives(monday, plan)
  await scene.arrives('2026-03-09T10:02:00Z', {
    ...{ ...plan, id: 'yes@shop.example', after: [plan.id], from: cleo, to: ana },
    text: 'Yes, you will have the photos by Wednesday 11 March.',
  })
  await scene.until('2026-03-09T10:30:00Z')
  const [confirmation] = scene.sent
  if (!confirmation) throw new Error('the plan is confirmed')
  await scene.returns({ ...confirmation, source: of(confirmation) })
  return { ...scene, confirmation }
}
const afterBounce = () => afterReport(({ messageId }) => deliveryReport(messageId, 'cleo@shop.example'))
const more: Mail = {
  ...plan,
  id: 'more@studio.example',
  after: [plan.id],
  text: 'Please send us the price list by Friday 20 March.',
}
const oneLine = (text = '') => text.replace(/\s+/g, ' ')

test('who cannot be reached gets no more letters of the thread, the others do, and the digest says so', async () => {
  const { arrives, until, restart, sent, happenings } = await afterBounce()
  expect(happenings.map(({ what }) => what)).toContain('bounced')
  await restart()
  await arrives('2026-03-09T11:00:00Z', more)
  await until('2026-03-10T12:00:00Z')
  const later = sent.filter(({ kind }) => kind === 'confirmation').at(-1)
  expect(later?.to.toSorted()).toEqual(['ana@studio.example', 'carl@shop.example'])
  const digest = oneLine(sent.find(({ kind }) => kind === 'digest')?.body)
  expect(digest).toContain(
    'Confirmation to cleo@shop.example (it came back; no more letters there until they write) “550 5.1.1 mailbox closed” “Spring campaign”',
  )
  expect(digest).toContain('Confirmation to cleo@shop.example (not sent, for an earlier letter came back)')
  for (const { kind, to } of sent.slice(1)) if (kind !== 'digest') expect(to).not.toContain('cleo@shop.example')
})

test('who is left is written to, and greeted, as if the other were not there', async () => {
  const { arrives, until, sent } = await afterReport(({ messageId }) => deliveryReport(messageId, 'cleo@shop.example'))
  await arrives('2026-03-09T11:00:00Z', { ...more, cc: tracker })
  await until('2026-03-09T12:00:00Z')
  const later = sent.filter(({ kind }) => kind === 'confirmation').at(-1)
  expect(later?.to).toEqual(['ana@studio.example'])
  expect(later?.body).toContain('Hello Ana,')
  expect(later?.source).toMatch(/^To: [^\n]*ana@studio\.example>?\r\n(?! )/m)
  expect(later?.source).not.toMatch(/^(?:To|Cc):.*cleo@/m)
})

test('what comes back before the digest of a morning is told in that, and in no notice', async () => {
  const scene = await stage()
  await scene.arrives('2026-03-10T06:00:00Z', plan)
  await scene.until('2026-03-10T06:30:00Z')
  const [confirmation] = scene.sent
  if (!confirmation) throw new Error('the plan is confirmed')
  const report = deliveryReport(confirmation.messageId, 'cleo@shop.example')
  await scene.returns({ ...confirmation, source: report })
  await scene.until('2026-03-13T18:00:00Z')
  expect(scene.sent.filter(({ kind }) => kind === 'notice')).toEqual([])
  const told = scene.sent.filter(({ body }) => body.includes('LETTERS THAT COULD NOT BE DELIVERED'))
  expect(told[0]?.at.toISOString()).toBe('2026-03-10T08:00:00.000Z')
  expect(told[0]?.to).toEqual(['ana@studio.example'])
})

test('the thread’s owner is told at once, once, and nobody else', async () => {
  const { until, sent, now } = await afterBounce()
  const came = now()
  await until('2026-03-13T18:00:00Z')
  const notices = sent.filter(({ kind }) => kind === 'notice')
  expect(notices.map(({ to }) => to)).toEqual([['ana@studio.example']])
  expect(Math.abs((notices[0]?.at.getTime() ?? 0) - came.getTime())).toBeLessThan(60_000)
  expect(oneLine(notices[0]?.body)).toContain(
    'A letter of ours did not arrive. Confirmation to cleo@shop.example (it came back; no more letters there until they write) “550 5.1.1 mailbox closed”',
  )
})

test('what they alone would be reminded of the owner is asked in the digest, and told why', async () => {
  const { until, sent, threads } = await afterBounce()
  await until('2026-03-12T18:00:00Z')
  const letters = (await threads())[0]?.letters.map(({ kind, state }) => [kind, state])
  expect(letters).toEqual([
    ['confirmation', 'sent'],
    ['notice', 'sent'],
    ['follow-up', 'sent'],
  ])
  expect(sent.find(({ kind }) => kind === 'follow-up')?.to).toEqual(['carl@shop.example'])
  const digest = sent.find(({ key }) => key === 'digest/ana@studio.example/2026-03-10')
  expect(oneLine(digest?.body)).toContain('Our letters to Cleo Client come back, so we ask you Is it on its way?')
})

test('once they write they are there after all', async () => {
  const { arrives, until, sent } = await afterBounce()
  await arrives('2026-03-09T12:00:00Z', {
    ...plan,
    id: 'back@shop.example',
    after: [plan.id],
    from: cleo,
    to: ana,
    text: 'Here I am again.',
  })
  await arrives('2026-03-09T12:30:00Z', more)
  await until('2026-03-09T18:00:00Z')
  expect(sent.filter(({ kind }) => kind === 'confirmation').at(-1)?.to).toContain('cleo@shop.example')
})

test.each<readonly [string, (confirmation: Sent) => string]>([
  ['names no letter of ours', () => deliveryReport('<another@studio.example>', 'cleo@shop.example')],
  ['names a mail that people wrote', () => deliveryReport(`<${plan.id}>`, 'cleo@shop.example')],
  [
    'names somebody to whom the letter never went',
    ({ messageId }) => deliveryReport(messageId, 'mallory@shop.example'),
  ],
  ['names ourselves', ({ messageId }) => deliveryReport(messageId, 'tracker@studio.example')],
  ['says only that it takes longer', ({ messageId }) => deliveryReport(messageId, 'cleo@shop.example', 'delayed')],
])('a report that %s changes nothing', async (_, of) => {
  const { arrives, until, sent, happenings } = await afterReport(of)
  expect(happenings.at(-1)).toMatchObject({ what: 'passed over', why: 'bounce' })
  await arrives('2026-03-09T11:00:00Z', more)
  await until('2026-03-10T12:00:00Z')
  expect(sent.filter(({ kind }) => kind === 'confirmation').at(-1)?.to).toContain('cleo@shop.example')
  expect(sent.find(({ kind }) => kind === 'digest')?.body ?? '').not.toContain('COULD NOT BE DELIVERED')
})

/** A report that says neither which letter it was nor whom it was for. */
const vague = (to: string): Mail => ({
  id: 'vague@mx.shop.example',
  from: 'noreply@mx.shop.example',
  to,
  subject: 'Failure',
  text: 'Your mail could not be delivered.\n\n550 5.1.1 mailbox closed',
  headers: { 'Return-Path': '<>' },
})

test('a letter with a return address of its own is known by it, and its only reader with it', async () => {
  const { arrives, until, sent, happenings } = await stage({ ownReturnAddress: true })
  await arrives(monday, { ...plan, cc: tracker })
  await arrives('2026-03-09T10:01:00Z', {
    ...plan,
    id: 'help@shop.example',
    from: cleo,
    to: tracker,
    cc: '',
    after: [plan.id],
    text: 'help',
  })
  const [answer] = sent
  expect(answer?.envelope.returnTo).toMatch(/^tracker\+b-[0-9a-f]{32}@studio\.example$/)
  await arrives('2026-03-09T10:02:00Z', vague(answer?.envelope.returnTo ?? ''))
  expect(happenings).toContainEqual(expect.objectContaining({ what: 'bounced' }))
  await until('2026-03-09T12:00:00Z')
  const confirmed = sent.filter(({ kind }) => kind === 'confirmation')
  expect(confirmed.map(({ to }) => to)).toEqual([['ana@studio.example']])
})

test('an address of nobody’s letter, or a vacation reply to one, bounces nothing', async () => {
  const { arrives, sent, happenings } = await stage({ ownReturnAddress: true })
  await arrives(monday, { ...plan, cc: tracker })
  await arrives('2026-03-09T10:11:00Z', vague(`tracker+b-${'0'.repeat(32)}@studio.example`))
  const away = { ...vague(sent[0]?.envelope.returnTo ?? ''), headers: { 'Auto-Submitted': 'auto-replied' } }
  await arrives('2026-03-09T10:12:00Z', away)
  expect(happenings.filter(({ what }) => what === 'bounced')).toEqual([])
})
