import { describe, expect, test } from 'vitest'
import { isOpening } from '../../src/agreement/act.ts'
import { datedAt, deliveredDay, isOverdue } from '../../src/agreement/commitment.ts'
import { moment, restates, sameDue } from '../../src/agreement/due.ts'
import { dayAfter, type Interval } from '../../src/agreement/interval.ts'
import { sameHouse, sideOf } from '../../src/agreement/party.ts'
import { answer, carol, dave, folded, item, mia, naming, on, printer, promise, request, tom } from './people.ts'

describe('a stretch of time ends', () => {
  test.each<readonly [string, Interval, string, string]>([
    ['2026-03-13T10:00:00+00:00', { count: 48, unit: 'hour' }, 'Europe/London', '2026-03-15'],
    ['2026-03-13T22:00:00+00:00', { count: 3, unit: 'hour' }, 'Europe/London', '2026-03-14'],
    ['2026-03-13T10:00:00+00:00', { count: 8, unit: 'day' }, 'Europe/Paris', '2026-03-21'],
    ['2026-03-13T10:00:00+00:00', { count: 3, unit: 'working day' }, 'Europe/London', '2026-03-18'],
    ['2026-03-14T10:00:00+00:00', { count: 1, unit: 'working day' }, 'Europe/London', '2026-03-16'],
    ['2026-03-13T10:00:00+00:00', { count: 2, unit: 'week' }, 'Europe/London', '2026-03-27'],
    ['2026-01-31T10:00:00+00:00', { count: 1, unit: 'month' }, 'Europe/London', '2026-02-28'],
    ['2026-03-13T20:00:00+00:00', { count: 1, unit: 'day' }, 'Asia/Kolkata', '2026-03-15'],
  ])('%s and %o in %s: %s', (from, within, zone, day) => expect(dayAfter(from, within, zone)).toBe(day))
})

describe('a due day', () => {
  test('is over when the day is, or at the hour agreed', () => {
    expect(moment(on('2026-03-29')).toISOString()).toBe('2026-03-29T22:59:00.000Z')
    expect(moment(on('2026-03-28', '14:00')).toISOString()).toBe('2026-03-28T14:00:00.000Z')
  })

  test('is the same day in fewer words, not in more', () => {
    const exact = on('2026-03-13', '14:00')
    expect(restates(on('2026-03-13'), exact)).toBe(true)
    expect(restates(exact, on('2026-03-13'))).toBe(false)
    expect(sameDue(exact, on('2026-03-13'))).toBe(false)
    expect(sameDue(null, null)).toBe(true)
  })

  test('is late only where it was agreed', () => {
    const [wednesday, said] = [new Date('2026-03-11T08:00:00Z'), '2026-03-02T10:00:00+00:00']
    const asked = folded(request(carol, mia, said, { due: on('2026-03-10') }))
    expect(isOverdue(item(asked, 'A1'), wednesday)).toBe(false)
    expect(isOverdue(item(folded(promise(mia, carol, said, { due: on('2026-03-10') })), 'A1'), wednesday)).toBe(true)
    expect(isOverdue(item(folded(promise(mia, carol, said)), 'A1'), wednesday)).toBe(false)
  })

  test('arrives on the local day', () => {
    const sent = folded(
      promise(mia, carol, '2026-03-02T10:00:00+00:00', { due: on('2026-03-13', null, 'Asia/Kolkata') }),
      answer('report', mia, 'A1', '2026-03-12T20:00:00+00:00'),
    )
    expect(deliveredDay(item(sent, 'A1'))).toBe('2026-03-13')
  })
})

describe('the present day was settled', () => {
  const [first, second, third] = ['2026-03-02T10:00:00Z', '2026-03-03T10:00:00Z', '2026-03-04T10:00:00Z']
  const asked = request(carol, mia, first, { due: on('2026-03-12') })
  const promised = promise(mia, carol, first, { due: on('2026-03-12') })
  const yes = answer('accept', mia, 'A1', second)

  test.each([
    ['with the promise', [promised], first],
    ['with the yes to the request', [asked, yes], second],
    [
      'with the yes to the move',
      [promised, naming('counter', mia, 'A1', on('2026-03-13'), second), answer('accept', carol, 'A1', third)],
      third,
    ],
    [
      'where it was, while a move is unanswered',
      [asked, yes, naming('counter', mia, 'A1', on('2026-03-13'), third)],
      second,
    ],
  ])('%s', (_, acts, at) => expect(datedAt(item(folded(...acts), 'A1'))).toBe(at))

  test('where the first act is always an opening', () => {
    expect(item(folded(asked, yes), 'A1').acts.map(isOpening)).toEqual([true, false])
  })
})

describe('a house', () => {
  test.each([
    ['studio.example', 'mia@studio.example', 'agency'],
    ['studio.example', 'mia@mail.Studio.example', 'agency'],
    ['studio.example', 'mia@notstudio.example', 'client'],
    ['studio.example', 'studio.example@shop.example', 'client'],
  ])('with the domain %s: %s is of the %s', (domain, address, side) => expect(sideOf(address, [domain])).toBe(side))

  test('is the whole agency, and the client’s people of one domain', () => {
    expect(sameHouse(mia, { ...tom, address: 'tom@freelance.example' })).toBe(true)
    expect(sameHouse(carol, dave)).toBe(true)
    expect(sameHouse(carol, printer)).toBe(false)
    expect(sameHouse(mia, carol)).toBe(false)
  })
})
