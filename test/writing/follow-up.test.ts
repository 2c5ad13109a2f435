import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../src/agreement/agreement.ts'
import { followUp } from '../../src/writing/follow-up.ts'
import { context, ivy, layoutWaits, nextDay, order, ruth, textOf } from './story.ts'

type Step = Parameters<typeof followUp>[2]

const dueOf = (agreement: Agreement, id: string) => {
  const due = agreement.commitments.find((commitment) => commitment.id === id)?.due
  if (!due) throw new Error(`${id} has no day`)
  return { id, due }
}

const texts = (step: Step, day: string, to = context) =>
  followUp(order, [dueOf(order, 'C1')], step, to, new Date(`${day}T14:00:00Z`))

describe('a heads-up', () => {
  const letter = texts('heads-up', '2026-06-09', { ...context, to: [ruth], cc: [] })

  test('says what is due, and that nothing need be done', () => {
    expect(letter).toMatchObject({ key: 'follow-up/a1b2/C1/2026-06-10/heads-up', kind: 'heads-up', cc: [] })
    expect(letter.text).toContain('Hello Ruth,')
    expect(letter.text).toContain('the following is due on the next working day')
    expect(letter.text).toContain('Wednesday 10 June 2026, 14:00 (London) · agreed')
    expect(letter.text).toContain('This note goes to you alone.')
  })
})

describe('a follow-up', () => {
  test('first asks, in the thread, and one word answers it', () => {
    const letter = texts(1, '2026-06-11')
    expect(letter).toMatchObject({
      key: 'follow-up/a1b2/C1/2026-06-10/1',
      kind: 'follow-up',
      subject: 'Re: Folder for the reopening',
    })
    expect(letter.text).toContain('1 working day late')
    expect(letter.text).toContain('“done C1”')
    expect(letter.text).not.toContain('printer')
  })

  test('then names the consequence and what waits, and asks for a day that is still to come', () => {
    const { text } = texts(2, '2026-06-15')
    expect(text).toContain('If late: “the printer’s slot on the 22nd is gone”')
    expect(text).toMatch(/WHAT WAITS FOR IT\n\n {2}\[A1\] layout of the folder/)
    expect(text).toContain('“C1 by 16 June”')
    expect(text).toContain('→ If C1 comes today, A1 can be there on Thursday 18 June 2026')
  })

  test('last asks whether to keep, move or drop it', () => {
    const { text } = texts(3, '2026-06-18')
    for (const way of ['“C1 by 19 June”', '“done C1”', '“drop C1”']) expect(text).toContain(way)
  })

  test.each<[Step, string]>([
    [1, '2026-06-11'],
    [2, '2026-06-15'],
    [3, '2026-06-18'],
  ])('number %s sees no sign of it yet, and blames nobody', (step, day) => {
    const { text } = texts(step, day)
    expect(text).toContain('see no sign of')
    expect(text).not.toMatch(/you have not|you did not|failed|unfortunately/i)
  })

  test('tells another than the debtor about the debtor', () => {
    const { text, html } = texts(1, '2026-06-11', { ...context, to: [ivy], cc: [] })
    expect(text).toContain('Hello Ivy,')
    expect(text).toContain('was due from Ruth Calloway')
    expect(textOf(html)).toContain('was due from Ruth Calloway')
    expect(text).not.toContain('“done C1”')
  })

  test('is lateness of two hours only on the day itself', () => {
    expect(texts(1, '2026-06-10').text).toContain('just past its time')
  })

  test('holds all that one person is late with', () => {
    const both = [dueOf(order, 'C1'), dueOf(nextDay, 'A2')]
    const letter = followUp(order, both, 1, { ...context, to: [ivy], cc: [] }, new Date('2026-06-11T09:00:00Z'))
    expect(letter.key).toBe('follow-up/a1b2/C1/2026-06-10/1+follow-up/a1b2/A2/2026-06-09/1')
    expect(letter.text).toContain('[C1]')
    expect(letter.text).toContain('[A2]')
  })
})

describe('a day that the work is for', () => {
  const launch = { day: '2026-06-15', quote: 'The reopening is on Monday 15 June.' }
  const late = (occasions: readonly (typeof launch)[]) =>
    followUp(
      layoutWaits,
      [dueOf(layoutWaits, 'C1')],
      2,
      { ...context, occasions },
      new Date('2026-06-15T08:00:00Z'),
    ).text.replace(/\s+/g, ' ')

  test('is named where what waits would now come after it', () => {
    expect(late([launch])).toContain('That would be after Monday 15 June 2026: “The reopening is on Monday 15 June.”')
  })

  test.each([
    ['still lies behind it', '2026-06-18'],
    ['had been missed in any case', '2026-06-11'],
  ])('is not where it %s', (_, day) => {
    expect(late([{ ...launch, day }])).not.toContain('That would be after')
  })
})
