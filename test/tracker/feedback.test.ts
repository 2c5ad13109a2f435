import { describe, expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { anaWrites, cleo, tracker } from './people.ts'
import { type Sent, stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Thursday 12 March.', {
  cc: `${tracker}, Carl Client <carl@shop.example>`,
})
const layout: Mail = {
  ...plan,
  id: 'layout@studio.example',
  after: [plan.id],
  text: 'Hi Cleo,\n\nHere is the layout.\n\nAna',
  files: ['layout.pdf'],
}
const questions = (sent: readonly Sent[]) => sent.filter(({ kind }) => kind === 'feedback')
const idOf = (sent: Sent | undefined) => sent?.messageId.slice(1, -1) ?? ''

/** The layout is promised on Monday and sent on Wednesday. */
async function delivered(more: Parameters<typeof stage>[0] = {}) {
  const on = await stage({ feedbackDays: 2, ...more })
  await on.arrives('2026-03-09T10:00:00Z', plan)
  await on.arrives('2026-03-11T10:00:00Z', layout)
  return on
}

const answer = (to: Sent | undefined, text: string): Mail => ({
  id: 'answer@shop.example',
  after: [idOf(to)],
  from: cleo,
  to: tracker,
  text,
})

describe('when everything has been delivered', () => {
  test('whom the work was for is asked two questions, alone, two working days later and only once', async () => {
    const { until, sent } = await delivered()
    await until('2026-03-13T08:59:00Z')
    expect(questions(sent)).toEqual([])
    await until('2026-06-01T12:00:00Z')
    expect(questions(sent).map(({ to, at }) => [to, at.toISOString()])).toEqual([
      [['cleo@shop.example'], '2026-03-13T09:00:00.000Z'],
    ])
    expect(questions(sent)[0]?.body).toContain('What went well, and should stay as it is?')
  })

  test('nobody is asked while something is open, or where the agency does not want it', async () => {
    const open = await stage({ feedbackDays: 2 })
    await open.arrives('2026-03-09T10:00:00Z', plan)
    await open.until('2026-03-30T12:00:00Z')
    const unwanted = await delivered({ feedbackDays: 0 })
    await unwanted.until('2026-03-30T12:00:00Z')
    expect([...questions(open.sent), ...questions(unwanted.sent)]).toEqual([])
  })

  test('whoever is to be reminded of something else that day is reminded, and asked on another', async () => {
    const { arrives, until, sent } = await delivered()
    const ask = anaWrites('Please send us the photos by Friday 13 March at 14:00.', {
      id: 'photos@studio.example',
      subject: 'Photos',
    })
    const yes: Mail = { ...ask, id: 'yes@shop.example', after: [ask.id], from: cleo, to: ask.from, text: 'Will do.' }
    await arrives('2026-03-11T15:00:00Z', ask, yes)
    await until('2026-03-18T18:00:00Z')
    const hers = sent.filter(({ kind, at }) => /feedback|follow-up|heads-up/.test(kind) && at > new Date('2026-03-13'))
    expect(hers.map(({ kind, at }) => `${kind} ${at.toISOString().slice(5, 16)}`)).toEqual([
      'follow-up 03-13T16:00',
      'feedback 03-16T09:00',
      'follow-up 03-18T14:00',
    ])
  })

  test('the answer is filed apart, changes nothing, and reaches the agency’s owner word for word', async () => {
    const { until, arrives, sent, threads } = await delivered()
    await until('2026-03-16T12:00:00Z')
    const [before] = await threads()
    await arrives(
      '2026-03-16T13:00:00Z',
      answer(questions(sent)[0], 'The layout was lovely.\n\nNext time please send us the drafts by Friday 20 March.'),
    )
    const [thread] = await threads()
    expect(thread?.agreement).toEqual(before?.agreement)
    expect(thread?.feedback).toMatchObject([{ by: { address: 'cleo@shop.example' } }])
    expect(sent.at(-1)).toMatchObject({ kind: 'notice', to: ['ana@studio.example'] })
    expect(sent.at(-1)?.body).toContain('“The layout was lovely.”')
  })

  test('“stop” in answer to the questions is a wish, and no feedback', async () => {
    const { until, arrives, sent, threads } = await delivered()
    await until('2026-03-16T12:00:00Z')
    await arrives('2026-03-16T13:00:00Z', answer(questions(sent)[0], 'stop'))
    const [thread] = await threads()
    expect(thread?.stoppedBy).toEqual(['cleo@shop.example'])
    expect(thread?.feedback).toBeUndefined()
  })

  test('the digest names the stage until the answer has come, and is no mail of its own for it after the first morning', async () => {
    const { until, arrives, sent } = await delivered()
    const digests = (from: number) => sent.slice(from).filter(({ kind }) => kind === 'digest')
    await until('2026-03-16T12:00:00Z')
    expect(digests(0).at(-1)?.body).toMatch(/STAGES WITHOUT FEEDBACK\s+“Spring campaign”\s+Asked cleo@shop.example/)
    const before = sent.length
    await arrives('2026-03-16T13:00:00Z', answer(questions(sent)[0], 'All well.'))
    await until('2026-03-18T12:00:00Z')
    expect(digests(before)).toEqual([])
    const silent = await delivered()
    await silent.until('2026-04-10T12:00:00Z')
    const naming = silent.sent.filter(({ body }) => body.includes('STAGES WITHOUT FEEDBACK'))
    expect(naming.map(({ at }) => at.toISOString().slice(0, 10))).toEqual(['2026-03-16'])
  })

  test('with MODE=review the agency sees the questions first, in the digest of the day', async () => {
    const { arrives, until, sent } = await delivered({ mode: 'review' })
    await until('2026-03-13T12:00:00Z')
    expect(questions(sent)).toEqual([])
    const shown = sent.findLast(({ kind, body }) => kind === 'digest' && body.includes('Questions about the work to'))
    expect(shown?.body).toContain('What went well')
    await arrives('2026-03-13T12:05:00Z', {
      id: 'yes@studio.example',
      after: [shown?.messageId.slice(1, -1) ?? ''],
      from: 'Ana Agency <ana@studio.example>',
      to: 'tracker@studio.example',
      text: 'ok',
    })
    expect(questions(sent)).toHaveLength(1)
  })
})
