import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/agreement/act.ts'
import type { Agreement } from '../../src/agreement/agreement.ts'
import type { Calendar } from '../../src/agreement/calendar.ts'
import { reminders } from '../../src/agreement/reminders.ts'
import { isRush } from '../../src/agreement/rush.ts'
import { answer, calendar, carol, folded, item, mia, naming, on, promise, request } from './people.ts'

const longBefore = '2026-02-02T10:00:00+00:00'
const calm = { rushDays: 3, lastHumanAt: null }

const plan = (agreement: Agreement, pace: Parameters<typeof reminders>[2] = calm, when: Calendar = calendar) =>
  Object.fromEntries(
    reminders(agreement, when, pace).map(({ id, step, at }) => [`${id} ${step}`, at.toISOString().slice(0, 16)]),
  )

const owed = (day: string, time: string | null = null, zone = 'Europe/London', said = longBefore): Act =>
  promise(carol, mia, said, { due: on(day, time, zone) })

describe('the steps', () => {
  test('one working day before, then one, three and six after, then a call', () => {
    expect(plan(folded(owed('2026-03-10')))).toEqual({
      'C1 heads-up': '2026-03-09T09:00',
      'C1 1': '2026-03-11T09:00',
      'C1 2': '2026-03-13T09:00',
      'C1 3': '2026-03-18T09:00',
      'C1 call': '2026-03-19T09:00',
    })
  })

  test('at the hour that was agreed, when it lies in working time', () => {
    expect(plan(folded(owed('2026-03-10', '14:00')))).toMatchObject({
      'C1 heads-up': '2026-03-09T09:00',
      'C1 1': '2026-03-11T14:00',
    })
    expect(plan(folded(owed('2026-03-10', '23:00')))).toMatchObject({ 'C1 1': '2026-03-11T09:00' })
    expect(plan(folded(owed('2026-03-10', '07:00')))).toMatchObject({ 'C1 1': '2026-03-11T09:00' })
  })

  test('no heads-up to who promised it after that morning', () => {
    const lastMinute = folded(owed('2026-03-10', null, 'Europe/London', '2026-03-09T09:30:00+00:00'))
    expect(plan(lastMinute)).not.toHaveProperty('C1 heads-up')
    const moved = folded(
      owed('2026-03-10'),
      naming('reschedule', mia, 'C1', on('2026-03-11'), '2026-03-10T12:00:00+00:00'),
    )
    expect(plan(moved)).not.toHaveProperty('C1 heads-up')
  })

  test('not at weekends, nor on holidays', () => {
    const easter: Calendar = { ...calendar, isHoliday: (day) => ['2026-04-03', '2026-04-06'].includes(day) }
    expect(plan(folded(owed('2026-04-02')), calm, easter)).toMatchObject({
      'C1 heads-up': '2026-04-01T08:00',
      'C1 1': '2026-04-07T08:00',
      'C1 2': '2026-04-09T08:00',
    })
  })

  test('to the debtor alone before; after, in the thread for the client and in private for the agency', () => {
    const both = folded(owed('2026-03-10'), promise(mia, carol, longBefore, { due: on('2026-03-10') }))
    const to = reminders(both, calendar, calm).map((reminder) => `${reminder.id} ${reminder.step} ${reminder.to}`)
    expect(to).toContain('C1 heads-up debtor')
    expect(to).toContain('C1 1 thread')
    expect(to).toContain('A1 1 debtor')
    expect(to.filter((line) => line.startsWith('A1') && line.endsWith('thread'))).toEqual([])
  })

  test('a heads-up is of no use when the morning of the day itself is gone, and nothing is 30 days later', () => {
    const [headsUp, first] = reminders(folded(owed('2026-03-10', '14:00')), calendar, calm)
    expect(headsUp?.until.toISOString()).toBe('2026-03-10T12:00:00.000Z')
    const [early] = reminders(folded(owed('2026-03-10', '10:00')), calendar, calm)
    expect(early?.until.toISOString()).toBe('2026-03-10T10:00:00.000Z')
    expect(first?.until.toISOString()).toBe('2026-04-09T13:00:00.000Z')
    const away: Calendar = { ...calendar, isHoliday: (day) => day > '2026-03-13' && day < '2026-05-01' }
    expect(Object.keys(plan(folded(owed('2026-03-10')), calm, away))).toEqual(['C1 heads-up', 'C1 1', 'C1 2'])
  })
})

describe('nine in the morning is nine in the morning where the debtor is', () => {
  test.each([
    ['Europe/London', '2026-03-27', '2026-03-26T09:00', '2026-03-30T08:00', 'over the start of summer time'],
    ['Europe/London', '2026-10-23', '2026-10-22T08:00', '2026-10-26T09:00', 'over its end'],
    ['America/New_York', '2026-03-06', '2026-03-05T14:00', '2026-03-09T13:00', 'over the start of summer time'],
    ['America/New_York', '2026-10-30', '2026-10-29T13:00', '2026-11-02T14:00', 'over its end'],
    ['Australia/Sydney', '2026-10-02', '2026-09-30T23:00', '2026-10-04T22:00', 'over the start of summer time'],
    ['Australia/Sydney', '2026-04-03', '2026-04-01T22:00', '2026-04-05T23:00', 'over its end'],
    ['Asia/Kolkata', '2026-03-27', '2026-03-26T03:30', '2026-03-30T03:30', 'where there is none'],
    ['+05:30', '2026-03-27', '2026-03-26T03:30', '2026-03-30T03:30', 'where only the offset is known'],
  ])('%s, due %s: %s and %s, %s', (zone, day, headsUp, first) => {
    expect(plan(folded(owed(day, null, zone)))).toMatchObject({ 'C1 heads-up': headsUp, 'C1 1': first })
  })
})

describe('in a rush', () => {
  const thursday = '2026-03-12T12:31:00+00:00'

  test('the first follow-up goes two hours after the hour agreed, on any day', () => {
    const friday = folded(owed('2026-03-13', '14:00', 'Europe/London', thursday))
    expect(plan(friday)).toEqual({
      'C1 1': '2026-03-13T16:00',
      'C1 2': '2026-03-18T14:00',
      'C1 3': '2026-03-23T14:00',
      'C1 call': '2026-03-24T14:00',
    })
    expect(plan(folded(owed('2026-03-14', '11:00', 'Europe/London', thursday)))).toMatchObject({
      'C1 1': '2026-03-14T13:00',
    })
  })

  test('where only the day was agreed, the next morning, on any day', () => {
    expect(plan(folded(owed('2026-03-13', null, 'Europe/London', thursday)))).toMatchObject({
      'C1 1': '2026-03-14T09:00',
    })
  })

  test.each([
    ['2026-03-13', true],
    ['2026-03-16', true],
    ['2026-03-17', false],
  ])('asked for on a Thursday and due %s: %s', (day, rush) => {
    const asked = folded(request(mia, carol, thursday, { due: on(day) }))
    expect(isRush(item(asked, 'C1'), calendar, 3)).toBe(rush)
  })

  test('what has no day is no rush', () => {
    expect(isRush(item(folded(promise(carol, mia, thursday)), 'C1'), calendar, 3)).toBe(false)
  })
})

describe('a debtor elsewhere is written to in the morning of that place', () => {
  const due = folded(owed('2026-03-10', '14:00'))
  const from = (clock: string) => plan(due, { ...calm, clocks: { [carol.address]: clock } })
  const inLondon = { 'C1 heads-up': '2026-03-09T09:00', 'C1 1': '2026-03-11T14:00' }

  test.each([
    ['India', '2026-02-02T10:00:00+05:30', { 'C1 heads-up': '2026-03-09T03:30', 'C1 1': '2026-03-11T03:30' }],
    ['California', '2026-02-02T10:00:00-08:00', { 'C1 heads-up': '2026-03-09T17:00', 'C1 1': '2026-03-11T17:00' }],
    ['where clocks go with the day’s own, in winter', '2026-02-02T10:00:00+00:00', inLondon],
    ['or in summer', '2025-07-02T10:00:00+01:00', inLondon],
  ])('%s', (_, clock, moments) => {
    expect(from(clock)).toMatchObject(moments)
  })
})

describe('nobody is reminded', () => {
  const dated = owed('2026-03-10')
  const later = '2026-03-09T10:00:00+00:00'
  const newDay = (by: typeof mia) => naming('counter', by, 'C1', on('2026-03-20'), later)

  test.each<readonly [string, readonly Act[]]>([
    ['of what was only asked', [request(mia, carol, longBefore, { due: on('2026-03-10') })]],
    ['of what has no day', [promise(carol, mia, longBefore)]],
    ['of what is there', [dated, answer('report', carol, 'C1', later)]],
    ['of what was dropped', [dated, answer('withdraw', mia, 'C1', later)]],
    ['while the new day the debtor asked for is unanswered', [dated, newDay(carol)]],
    ['while the debtor asks to be let go', [dated, answer('decline', carol, 'C1', later)]],
  ])('%s', (_, acts) => expect(plan(folded(...acts))).toEqual({}))

  test('but a new day asked for by the other side stops nothing', () => {
    expect(plan(folded(dated, newDay(mia)))).toMatchObject({ 'C1 1': '2026-03-11T09:00' })
  })
})

describe('what waits for an input', () => {
  const texts = owed('2026-03-10')
  const deck = promise(mia, carol, longBefore, {
    deliverable: 'deck',
    due: on('2026-03-16'),
    condition: { commitment: 'C1', within: null },
  })
  const arrived = (at: string) => answer('report', carol, 'C1', at)

  test('is not chased before the input is there', () => {
    expect(Object.keys(plan(folded(texts, deck))).filter((key) => key.startsWith('A1'))).toEqual([])
  })

  test('is chased as agreed when the input came in time', () => {
    expect(plan(folded(texts, deck, arrived('2026-03-10T15:00:00+00:00')))).toMatchObject({
      'A1 1': '2026-03-17T09:00',
    })
  })

  test('has as many working days more as the input was late', () => {
    const late = folded(texts, deck, arrived('2026-03-12T15:00:00+00:00'))
    expect(plan(late)).toMatchObject({ 'A1 heads-up': '2026-03-17T09:00', 'A1 1': '2026-03-19T09:00' })
  })

  test('has the new day when one was agreed after the input came', () => {
    const settled = folded(
      texts,
      deck,
      arrived('2026-03-12T15:00:00+00:00'),
      naming('reschedule', carol, 'A1', on('2026-03-17'), '2026-03-12T16:00:00+00:00'),
    )
    expect(plan(settled)).toMatchObject({ 'A1 1': '2026-03-18T09:00' })
  })

  test('is chased when the input is no longer needed', () => {
    const dropped = folded(texts, deck, answer('withdraw', mia, 'C1', '2026-03-09T10:00:00+00:00'))
    expect(plan(dropped)).toMatchObject({ 'A1 1': '2026-03-17T09:00' })
  })

  test('two that wait for each other are a circle, and still an answer', () => {
    const a = promise(mia, carol, longBefore, { due: on('2026-03-10'), condition: { commitment: 'C1', within: null } })
    const c = promise(carol, mia, longBefore, { due: on('2026-03-10'), condition: { commitment: 'A1', within: null } })
    expect(plan(folded(a, c))).toEqual({})
  })
})

describe('once a person has answered', () => {
  const due = folded(owed('2026-03-10'))
  const answered = (lastHumanAt: string) => plan(due, { rushDays: 3, lastHumanAt })

  test('before the first follow-up, nothing changes', () => {
    expect(answered('2026-03-10T20:00:00+00:00')).toEqual(plan(due))
  })

  test('the next step rests two working days from the answer, and the others keep their distance', () => {
    expect(answered('2026-03-12T16:00:00+00:00')).toEqual({
      'C1 heads-up': '2026-03-09T09:00',
      'C1 2': '2026-03-16T09:00',
      'C1 3': '2026-03-19T09:00',
      'C1 call': '2026-03-20T09:00',
    })
  })

  test('no step comes sooner for it', () => {
    expect(answered('2026-03-11T09:30:00+00:00')).toMatchObject({ 'C1 2': '2026-03-13T09:00' })
    expect(answered('2026-03-13T10:00:00+00:00')).toMatchObject({ 'C1 3': '2026-03-18T09:00' })
  })

  test('after all the mails, the call is put off, never forgotten', () => {
    expect(answered('2026-03-20T10:00:00+00:00')).toEqual({
      'C1 heads-up': '2026-03-09T09:00',
      'C1 call': '2026-03-24T09:00',
    })
  })
})
