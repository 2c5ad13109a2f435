import { describe, expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday, tracker } from './people.ts'
import { stage } from './stage.ts'

const trust = { authservId: 'mx.studio.example' }
const vouchedFor = (domain: string) => ({
  'Authentication-Results': `mx.studio.example; dmarc=pass header.from=${domain}`,
})
const plan = anaWrites('Please send us the product photos by Friday 13 March.', {
  headers: vouchedFor('studio.example'),
})
const prices: Mail = {
  ...plan,
  id: 'prices@studio.example',
  subject: 'Prices',
  text: 'Hi Cleo,\n\nPlease send us the price list by Friday 13 March.\n\nAna',
}
const promise: Mail = {
  id: 'promise@shop.example',
  after: [plan.id],
  from: cleo,
  to: ana,
  cc: tracker,
  text: 'You will have the photos by Thursday 12 March.',
}

/** A confirmed thread, and then a client's mail that nothing vouches for. */
async function doubtful(...mails: readonly Mail[]) {
  const scene = await stage({ trust })
  await scene.arrives(monday, plan)
  await scene.until('2026-03-09T10:30:00Z')
  await scene.arrives('2026-03-09T11:00:00Z', ...(mails.length > 0 ? mails : [promise]))
  const questions = () => scene.sent.filter(({ kind }) => kind === 'identity')
  const answer = (changes: Partial<Mail> = {}): Mail => ({
    ...promise,
    id: 'answer@shop.example',
    after: [plan.id, promise.id, (questions()[0]?.messageId ?? '').slice(1, -1)],
    to: tracker,
    cc: '',
    text: 'ok',
    ...changes,
  })
  const photos = async () => (await scene.threads())[0]?.agreement.commitments[0]
  return { ...scene, questions, answer, photos }
}

describe('a client for whom nothing vouches', () => {
  test('is asked alone whether the mail was his, and not a word of it counts or is repeated', async () => {
    const { questions, photos, sent } = await doubtful()
    expect(questions().map(({ to }) => to)).toEqual([['cleo@shop.example']])
    expect(questions()[0]?.body).toContain('reply “ok”')
    expect(questions()[0]?.body).not.toContain('Thursday')
    expect(await photos()).toMatchObject({ status: 'proposed', due: { day: '2026-03-13' } })
    expect(sent.map(({ kind }) => kind)).toEqual(['confirmation', 'identity'])
  })

  test('has his mail read once he has said yes, and is asked no more', async () => {
    const { arrives, answer, photos, questions, until } = await doubtful()
    await arrives('2026-03-09T12:00:00Z', answer())
    expect(await photos()).toMatchObject({ status: 'agreed', due: { day: '2026-03-12' } })
    const next: Mail = { ...promise, id: 'next@shop.example', text: 'done C1' }
    await arrives('2026-03-09T12:05:00Z', next)
    await until('2026-03-11T12:00:00Z')
    expect(await photos()).toMatchObject({ status: 'delivered' })
    expect(questions()).toHaveLength(1)
  })

  test('may say more in that answer', async () => {
    const { arrives, answer, photos } = await doubtful()
    await arrives('2026-03-09T12:00:00Z', answer({ text: 'ok\n\ndone C1' }))
    expect(await photos()).toMatchObject({ status: 'delivered' })
  })

  test('is asked once a day, however much comes in his name and in however many threads', async () => {
    const { arrives, questions, until } = await doubtful()
    await arrives('2026-03-09T12:00:00Z', prices)
    const flood = Array.from(
      { length: 30 },
      (_, n): Mail => ({ ...promise, id: `${n}@shop.example`, text: `${n} Yes.` }),
    )
    await arrives('2026-03-09T12:05:00Z', ...flood, { ...promise, id: 'p@shop.example', after: [prices.id] })
    await until('2026-03-09T23:00:00Z')
    expect(questions()).toHaveLength(1)
    await until('2026-03-10T12:00:00Z')
    expect(questions()).toHaveLength(2)
  })

  test('stands in the agency’s digest with what waits, until it is old news or he has said yes', async () => {
    const { until, sent, arrives, answer } = await doubtful()
    const digests = () => sent.filter(({ kind, body }) => kind === 'digest' && body.includes('WAITS UNREAD'))
    await until('2026-03-10T09:00:00Z')
    expect(digests().map(({ to }) => to)).toEqual([['ana@studio.example']])
    expect(digests()[0]?.body.replace(/\s+/g, ' ')).toContain(
      'Mail from cleo@shop.example (unread since Monday 9 March',
    )
    expect(digests()[0]?.body).not.toContain('Thursday 12 March')
    await arrives('2026-03-10T12:00:00Z', answer())
    await until('2026-03-13T18:00:00Z')
    expect(digests()).toHaveLength(1)
  })

  test('who says nothing has said nothing', async () => {
    const { until, photos, questions } = await doubtful()
    await until('2026-03-12T18:00:00Z')
    expect(await photos()).toMatchObject({ status: 'proposed', due: { day: '2026-03-13' } })
    expect(questions()).toHaveLength(1)
  })

  test('is not asked where something vouches for him', async () => {
    const { questions, photos } = await doubtful({ ...promise, headers: vouchedFor('shop.example') })
    expect(questions()).toEqual([])
    expect(await photos()).toMatchObject({ status: 'agreed' })
  })

  test('who asks the tracker alone is asked, too, and then answered', async () => {
    const status: Mail = {
      ...promise,
      after: [],
      id: 'status@shop.example',
      to: tracker,
      cc: '',
      text: 'status',
    }
    const { questions, sent, arrives, answer } = await doubtful(status)
    expect(questions()).toHaveLength(1)
    await arrives('2026-03-09T12:00:00Z', answer())
    expect(sent.at(-1)).toMatchObject({ kind: 'transcript', to: ['cleo@shop.example'] })
  })
})

describe('no yes is', () => {
  test.each<[string, Partial<Mail>]>([
    ['that of somebody else', { from: 'Eve <eve@elsewhere.example>' }],
    ['another of his colleagues’', { from: 'Carl <carl@shop.example>' }],
    ['one that does not name our question', { after: [plan.id] }],
    ['a program’s, which says so', { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['a program’s, which says nothing of it', { text: 'Thank you for your mail. We will answer soon.' }],
    ['one that is proved to be forged', { headers: { 'Authentication-Results': 'mx.studio.example; dmarc=fail' } }],
  ])('%s', async (_, changes) => {
    const { arrives, answer, photos, until } = await doubtful()
    await arrives('2026-03-09T12:00:00Z', answer(changes))
    await until('2026-03-09T18:00:00Z')
    expect(await photos()).toMatchObject({ status: 'proposed', due: { day: '2026-03-13' } })
  })
})
