import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/agreement/act.ts'
import { movedBy, standing } from '../../src/agreement/standing.ts'
import { story } from './founding-story.ts'
import { answer, calendar, carol, folded, mia, naming, offer, on, promise, request } from './people.ts'

const said = '2026-03-02T10:00:00+00:00'
const lately = '2026-03-09T10:00:00+00:00'
const aWeekAgo = '2026-03-04T10:00:00+00:00'
const wednesday = '2026-03-11T08:00:00+00:00'
const stands = (at: string, ...acts: readonly Act[]) => {
  const { decisions, overdue, soon, waiting, unacknowledged } = standing(
    folded(...acts),
    calendar,
    { rushDays: 3, lastHumanAt: null },
    new Date(at),
  )
  return {
    decisions: decisions.map(({ commitment, why, by }) => `${commitment.id} ${why} ${by.name}`),
    overdue: overdue.map(({ commitment, workingDays }) => `${commitment.id} ${workingDays}`),
    soon: soon.map(({ id }) => id),
    waiting: waiting.map(({ commitment, by }) => `${commitment.id} ${by.name}`),
    unacknowledged: unacknowledged.map(({ id }) => id),
  }
}
const quiet = { decisions: [], overdue: [], soon: [], waiting: [], unacknowledged: [] }
const due = (day: string, time: string | null = null): Act => promise(mia, carol, said, { due: on(day, time) })

describe('on a Wednesday morning', () => {
  test.each<readonly [string, readonly Act[], Partial<ReturnType<typeof stands>>]>([
    ['nothing agreed', [], {}],
    ['due today', [due('2026-03-11')], { soon: ['A1'] }],
    ['due in two working days', [due('2026-03-13')], { soon: ['A1'] }],
    ['due in three', [due('2026-03-16')], {}],
    ['due yesterday', [due('2026-03-10')], { overdue: ['A1 1'] }],
    ['due this morning at seven', [due('2026-03-11', '07:00')], { overdue: ['A1 0'] }],
    ['the longest overdue first', [due('2026-03-10'), due('2026-03-06')], { overdue: ['A2 3', 'A1 1'] }],
    ['the nearest first', [due('2026-03-13'), due('2026-03-12')], { soon: ['A2', 'A1'] }],
    [
      'asked of the agency, in good time',
      [request(carol, mia, lately, { due: on('2026-03-20') })],
      { waiting: ['A1 Mia'] },
    ],
    ['asked without a day', [request(carol, mia, lately)], { waiting: ['A1 Mia'] }],
    ['offered to the client', [offer(mia, carol, lately, { due: on('2026-03-20') })], { waiting: ['A1 Carol'] }],
    [
      'asked five working days ago, in good time',
      [request(carol, mia, aWeekAgo, { due: on('2026-03-20') })],
      { decisions: ['A1 unchanged Mia'] },
    ],
    [
      'promised without a day, five working days ago',
      [promise(mia, carol, aWeekAgo)],
      { decisions: ['A1 unchanged Mia'] },
    ],
    ['promised without a day, lately', [promise(mia, carol, lately)], {}],
    ['late by five working days', [due('2026-03-04')], { decisions: ['A1 unchanged Mia'], overdue: ['A1 5'] }],
    [
      'late by five working days, and spoken of yesterday',
      [
        due('2026-03-04'),
        answer('decline', carol, 'A1', lately),
        naming('reschedule', carol, 'A1', on('2026-03-05'), lately),
      ],
      { overdue: ['A1 4'] },
    ],
    [
      'asked, unanswered, and near',
      [request(carol, mia, said, { due: on('2026-03-13') })],
      { decisions: ['A1 asked Mia'] },
    ],
    [
      'asked, unanswered, and past',
      [request(mia, carol, said, { due: on('2026-03-06') })],
      { decisions: ['C1 asked Carol'] },
    ],
    [
      'another day asked for',
      [due('2026-03-20'), naming('counter', mia, 'A1', on('2026-03-24'), said)],
      { decisions: ['A1 change Carol'] },
    ],
    [
      'another day asked for when it was due already: both are said',
      [due('2026-03-10'), naming('counter', mia, 'A1', on('2026-03-24'), said)],
      { decisions: ['A1 change Carol'], overdue: ['A1 1'] },
    ],
    [
      'nudged three times in vain',
      [promise(carol, mia, said, { due: on('2026-02-27') })],
      { decisions: ['C1 call Mia'], overdue: ['C1 8'] },
    ],
    ['sent, and no word of thanks', [due('2026-03-10'), answer('report', mia, 'A1', said)], { unacknowledged: ['A1'] }],
    [
      'sent and thanked for',
      [due('2026-03-10'), answer('report', mia, 'A1', said), answer('satisfy', carol, 'A1', said)],
      {},
    ],
    ['dropped', [due('2026-03-10'), answer('withdraw', carol, 'A1', said)], {}],
  ])('%s', (_, acts, expected) => expect(stands(wednesday, ...acts)).toEqual({ ...quiet, ...expected }))
})

describe('when an input is late', () => {
  const texts = promise(carol, mia, said, { deliverable: 'texts', due: on('2026-03-09') })
  const deck = promise(mia, carol, said, { due: on('2026-03-10'), condition: { commitment: 'C1', within: null } })
  const proof = promise(carol, mia, said, { due: on('2026-03-13'), condition: { commitment: 'A1', within: null } })
  const moves = (at: string, ...acts: readonly Act[]) =>
    movedBy(folded(...acts), calendar, new Date(at)).map(
      ({ id, due, proposed }) => `${id} ${due.day} -> ${proposed.day}`,
    )

  test('the day of what waits moves by as many working days, and so on down the line', () => {
    expect(moves('2026-03-09T12:00:00Z', texts, deck, proof)).toEqual([])
    expect(moves(wednesday, texts, deck, proof)).toEqual(['A1 2026-03-10 -> 2026-03-12', 'C2 2026-03-13 -> 2026-03-17'])
  })

  test('who waits is not overdue', () => {
    expect(stands(wednesday, texts, deck)).toEqual({ ...quiet, overdue: ['C1 2'], soon: ['A1'] })
  })

  test('the proposal stands when the input has come, until a day is agreed', () => {
    const arrived = answer('report', carol, 'C1', '2026-03-11T07:00:00+00:00')
    expect(moves(wednesday, texts, deck, arrived)).toEqual(['A1 2026-03-10 -> 2026-03-12'])
    const agreed = naming('reschedule', carol, 'A1', on('2026-03-13'), '2026-03-11T07:30:00+00:00')
    expect(moves(wednesday, texts, deck, arrived, agreed)).toEqual([])
  })

  test('a day that was named beside the count moves with the input, and nobody who waited is late', () => {
    const within = { count: 1, unit: 'working day' } as const
    const both = promise(mia, carol, said, { due: on('2026-03-10'), condition: { commitment: 'C1', within } })
    const arrived = answer('report', carol, 'C1', '2026-03-11T07:00:00+00:00')
    expect(moves(wednesday, texts, both, arrived)).toEqual(['A1 2026-03-10 -> 2026-03-12'])
    expect(stands(wednesday, texts, both, arrived).overdue).toEqual([])
  })

  test('a day counted from the arrival moves no more', () => {
    const within = { count: 2, unit: 'working day' } as const
    const counted = promise(mia, carol, said, { condition: { commitment: 'C1', within } })
    const arrived = answer('report', carol, 'C1', '2026-03-11T07:00:00+00:00')
    expect(moves('2026-03-12T12:00:00Z', texts, counted, arrived)).toEqual([])
  })
})

describe('the founding story, on Monday morning', () => {
  const monday = new Date('2026-03-16T08:00:00Z')
  const agreement = story(monday.toISOString())

  test('the bank is late, the agency is not, and its deck is worked out for Monday', () => {
    const { overdue } = standing(agreement, calendar, { rushDays: 3, lastHumanAt: null }, monday)
    expect(overdue.map(({ commitment, workingDays }) => [commitment.id, workingDays])).toEqual([['C1', 1]])
    expect(movedBy(agreement, calendar, monday)).toEqual([
      { id: 'A2', due: on('2026-03-15', '20:00'), proposed: on('2026-03-16', '20:00') },
    ])
  })
})
