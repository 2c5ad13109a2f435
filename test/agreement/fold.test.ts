import { describe, expect, test } from 'vitest'
import type { Act, Answer } from '../../src/agreement/act.ts'
import { type Agreement, fold, nextId, nothingAgreed } from '../../src/agreement/agreement.ts'
import { conversation } from '../../src/agreement/conversation.ts'
import { answer, carol, dave, folded, item, mia, naming, offer, on, printer, promise, request, tom } from './people.ts'

const monday = '2026-03-09T10:00:00+00:00'
const later = '2026-03-10T11:00:00+00:00'
const [wednesday, thursday, friday] = [on('2026-03-11'), on('2026-03-12'), on('2026-03-13')]

const asked = request(carol, mia, monday, { deliverable: 'logos', due: thursday })
const offered = offer(mia, carol, monday, { deliverable: 'logos', due: thursday })
const promised = promise(mia, carol, monday, { deliverable: 'logos', due: thursday })
const yes = answer('accept', mia, 'A1', later)

const said = (kind: Parameters<typeof answer>[0], by = mia) => answer(kind, by, 'A1', later)
const names = (kind: Parameters<typeof naming>[0], by: typeof mia, due = friday) => naming(kind, by, 'A1', due, later)
const handed = (by: typeof mia, to: typeof mia): Answer => ({ ...said('accept', by), kind: 'hand over', to })
const amended = (by: typeof mia): Answer => ({ ...said('accept', by), kind: 'amend', deliverable: 'two logos' })
const conditioned = (by: typeof mia, consequence: string): Answer => ({
  ...said('accept', by),
  kind: 'condition',
  condition: null,
  consequence,
})

type Outcome = { status: string; due: string | null; pending: string | null; earlier: readonly string[] }

function outcome(agreement: Agreement): Outcome {
  const { status, due, pending, earlierDue } = item(agreement, 'A1')
  const change = pending?.due === 'drop' ? 'drop' : (pending?.due.day ?? null)
  return { status, due: due?.day ?? null, pending: change, earlier: earlierDue }
}

type Case = readonly [string, readonly Act[], Partial<Outcome>]

const whileProposed: readonly Case[] = [
  ['Carol asks Mia for Thursday; Mia says yes', [asked, yes], { status: 'agreed', due: '2026-03-12' }],
  ['Mia offers Thursday; Carol says yes', [offered, said('accept', carol)], { status: 'agreed', due: '2026-03-12' }],
  ['Mia promises what was asked', [asked, names('promise', mia, thursday)], { status: 'agreed', due: '2026-03-12' }],
  [
    'Mia asks for Friday instead',
    [asked, names('counter', mia)],
    { status: 'proposed', due: '2026-03-12', pending: '2026-03-13' },
  ],
  [
    'Carol corrects her own request',
    [asked, names('counter', carol)],
    { status: 'proposed', due: '2026-03-13', pending: null },
  ],
  [
    'Carol moves her request up',
    [asked, names('reschedule', carol, wednesday)],
    { status: 'proposed', due: '2026-03-11' },
  ],
  ['Carol moves her request back', [asked, names('reschedule', carol)], { status: 'proposed', due: '2026-03-13' }],
  [
    'Mia sets a day before the one asked',
    [asked, names('reschedule', mia, wednesday)],
    { status: 'agreed', due: '2026-03-11', earlier: [] },
  ],
  [
    'Mia sets a day after the one asked',
    [asked, names('reschedule', mia)],
    { status: 'proposed', due: '2026-03-12', pending: '2026-03-13' },
  ],
  [
    'Carol wants the offer sooner',
    [offered, names('reschedule', carol, wednesday)],
    { status: 'proposed', due: '2026-03-12', pending: '2026-03-11' },
  ],
  [
    'Carol has more time than offered',
    [offered, names('reschedule', carol)],
    { status: 'agreed', due: '2026-03-13', earlier: [] },
  ],
  ['Mia says no', [asked, said('decline')], { status: 'cancelled', due: '2026-03-12' }],
  ['Carol no longer wants it', [asked, said('decline', carol)], { status: 'cancelled', due: '2026-03-12' }],
  ['Carol takes her request back', [asked, said('withdraw', carol)], { status: 'cancelled', due: '2026-03-12' }],
  ['Mia says that it is done', [asked, said('report')], { status: 'delivered', due: '2026-03-12' }],
  ['Carol thanks for it', [asked, said('satisfy', carol)], { status: 'delivered' }],
]

const whileAgreed: readonly Case[] = [
  [
    'Mia asks for Friday',
    [promised, names('counter', mia)],
    { status: 'agreed', due: '2026-03-12', pending: '2026-03-13' },
  ],
  [
    '... and Carol says yes',
    [promised, names('counter', mia), said('accept', carol)],
    { due: '2026-03-13', pending: null, earlier: ['2026-03-12'] },
  ],
  [
    '... and Carol names that very day',
    [promised, names('counter', mia), names('reschedule', carol)],
    { due: '2026-03-13', pending: null, earlier: ['2026-03-12'] },
  ],
  [
    '... and Carol says no',
    [promised, names('counter', mia), said('decline', carol)],
    { status: 'agreed', due: '2026-03-12', pending: null, earlier: [] },
  ],
  [
    '... and Carol insists on Thursday',
    [promised, names('counter', mia), names('counter', carol, thursday)],
    { due: '2026-03-12', pending: null },
  ],
  [
    'Carol asks for Wednesday and Mia will do it',
    [promised, names('counter', carol, wednesday), { ...names('promise', mia), due: null } as Answer],
    { due: '2026-03-11', pending: null, earlier: ['2026-03-12'] },
  ],
  [
    'Mia promises it sooner',
    [promised, names('reschedule', mia, wednesday)],
    { due: '2026-03-11', earlier: ['2026-03-12'] },
  ],
  ['Mia moves it back alone', [promised, names('reschedule', mia)], { due: '2026-03-12', pending: '2026-03-13' }],
  [
    'Carol needs it sooner',
    [promised, names('reschedule', carol, wednesday)],
    { due: '2026-03-12', pending: '2026-03-11' },
  ],
  [
    'Carol gives more time',
    [promised, names('reschedule', carol)],
    { due: '2026-03-13', pending: null, earlier: ['2026-03-12'] },
  ],
  ['Mia cannot do it after all', [promised, said('decline')], { status: 'agreed', pending: 'drop' }],
  ['... though she had said yes to a request', [asked, yes, said('decline')], { status: 'agreed', pending: 'drop' }],
  [
    '... and Carol lets her go',
    [promised, said('decline'), said('accept', carol)],
    { status: 'cancelled', due: '2026-03-12' },
  ],
  ['... and Carol does not', [promised, said('decline'), said('decline', carol)], { status: 'agreed', pending: null }],
  ['Mia takes her promise back', [promised, said('withdraw')], { status: 'agreed', pending: 'drop' }],
  ['Carol no longer needs it', [promised, said('withdraw', carol)], { status: 'cancelled' }],
  ['Mia says that it is done', [promised, said('report')], { status: 'delivered' }],
  ['Carol has got it', [promised, said('satisfy', carol)], { status: 'delivered' }],
  [
    '... but it was not all',
    [promised, said('report'), said('dispute', carol)],
    { status: 'agreed', due: '2026-03-12' },
  ],
  ['... which Mia never said', [promised, said('report'), said('dispute')], { status: 'agreed', due: '2026-03-12' }],
  [
    'it comes late, with a change unanswered',
    [promised, names('counter', mia), said('report')],
    { status: 'delivered', due: '2026-03-12', pending: null },
  ],
]

describe('while it is only asked or offered', () => {
  test.each(whileProposed)('%s', (_, acts, expected) => expect(outcome(folded(...acts))).toMatchObject(expected))
})

describe('once it is agreed', () => {
  test.each(whileAgreed)('%s', (_, acts, expected) => expect(outcome(folded(...acts))).toMatchObject(expected))
})

describe('a second thought', () => {
  test('a counter-offer made anew keeps the day that was asked', () => {
    const twice = folded(asked, names('counter', mia, friday), names('counter', mia, on('2026-03-16')))
    expect(outcome(twice)).toMatchObject({ status: 'proposed', due: '2026-03-12', pending: '2026-03-16' })
  })

  test('who asked and is countered asks anew: that is the day to answer', () => {
    const again = [asked, names('counter', mia, on('2026-03-16')), names('counter', carol, friday)]
    expect(outcome(folded(...again))).toMatchObject({ status: 'proposed', due: '2026-03-13', pending: null })
    expect(outcome(folded(...again, yes))).toMatchObject({ status: 'agreed', due: '2026-03-13', earlier: [] })
  })

  test('a countered day that was never agreed is no earlier day', () => {
    const countered = folded(asked, names('counter', mia), said('accept', carol))
    expect(outcome(countered)).toMatchObject({ status: 'agreed', due: '2026-03-13', earlier: [] })
  })

  test('nobody accepts his own proposal', () => {
    const own = folded(promised, names('counter', mia))
    expect(fold(own, yes)).toBe(own)
  })

  test('a refused counter-offer leaves the request open, and Mia may still decline it', () => {
    const refused = folded(asked, names('counter', mia), said('decline', carol))
    expect(outcome(refused)).toMatchObject({ status: 'proposed', due: '2026-03-12', pending: null })
    expect(outcome(fold(refused, said('decline'))).status).toBe('cancelled')
  })

  test('who countered and then declines declines the request', () => {
    expect(outcome(folded(asked, names('counter', mia), said('decline'))).status).toBe('cancelled')
  })

  test('a yes to an offer that Carol countered takes the day she named', () => {
    const countered = folded(offered, names('counter', carol, friday), yes)
    expect(outcome(countered)).toMatchObject({ status: 'agreed', due: '2026-03-13' })
  })
})

describe('the day in other words', () => {
  const at14 = on('2026-03-12', '14:00')
  const fixed = promise(mia, carol, monday, { due: at14 })

  test('"Thursday" of what was fixed for Thursday at 14:00 changes nothing', () => {
    const agreed = folded(fixed)
    expect(fold(agreed, names('promise', mia, thursday))).toBe(agreed)
  })

  test('a more exact day takes that, without a move', () => {
    const exact = item(folded(promised, names('reschedule', mia, at14)), 'A1')
    expect(exact).toMatchObject({ due: at14, earlierDue: [] })
  })

  test('"Thursday" in answer to a request for 14:00 keeps the hour', () => {
    const answered = folded(request(carol, mia, monday, { due: at14 }), names('counter', mia, thursday))
    expect(item(answered, 'A1')).toMatchObject({ status: 'agreed', due: at14 })
  })
})

describe('who may say it', () => {
  test('a colleague speaks for the house', () => {
    const agreed = folded(asked, answer('accept', tom, 'A1', later))
    expect(item(agreed, 'A1')).toMatchObject({ status: 'agreed', debtor: mia })
    expect(item(folded(promised, said('satisfy', dave)), 'A1').status).toBe('delivered')
  })

  test('a third party on copy does not', () => {
    const open = folded(asked)
    for (const kind of ['accept', 'decline', 'withdraw', 'report', 'satisfy'] as const) {
      expect(fold(open, said(kind, printer))).toBe(open)
    }
  })

  test('a debt goes to a colleague, not to the other side', () => {
    const agreed = folded(promised)
    expect(item(fold(agreed, handed(mia, tom)), 'A1').debtor).toBe(tom)
    expect(fold(agreed, handed(mia, carol))).toBe(agreed)
    expect(item(folded(asked, handed(carol, tom)), 'A1').debtor).toBe(tom)
  })

  test('either side may name the thing better, and say what follows if it is late', () => {
    for (const opening of [asked, promised]) {
      expect(item(folded(opening, amended(carol)), 'A1').deliverable).toBe('two logos')
      expect(item(folded(opening, conditioned(mia, 'the print moves')), 'A1').consequence).toBe('the print moves')
    }
  })
})

describe('one thing that waits for another', () => {
  const texts = promise(carol, mia, monday, { deliverable: 'texts', due: thursday })
  const within = { count: 3, unit: 'working day' } as const
  const deck = promise(mia, carol, monday, { deliverable: 'deck', condition: { commitment: 'C1', within } })
  const arrived = answer('report', carol, 'C1', '2026-03-13T16:00:00+00:00')

  test('its day is counted from the arrival, and it still says what it waited for', () => {
    expect(item(folded(texts, deck), 'A1').due).toBeNull()
    const counted = item(folded(texts, deck, arrived), 'A1')
    expect(counted.due).toEqual(on('2026-03-18'))
    expect(counted.condition?.commitment).toBe('C1')
  })

  test('nothing waits for itself', () => {
    const agreed = folded(promised)
    const circle: Answer = {
      ...conditioned(mia, ''),
      kind: 'condition',
      condition: { commitment: 'A1', within: null },
      consequence: null,
    }
    expect(fold(agreed, circle)).toBe(agreed)
  })
})

describe('ids and versions', () => {
  test('an id tells the side that owes, and is never used again', () => {
    const two = folded(promised, promise(carol, mia, monday), said('withdraw', carol))
    expect(two.commitments.map(({ id }) => id)).toEqual(['A1', 'C1'])
    expect([nextId(two, 'agency'), nextId(two, 'client')]).toEqual(['A2', 'C2'])
  })

  test('each change makes one version, a thank-you none', () => {
    const delivered = folded(promised, said('report'))
    expect(delivered.version).toBe(2)
    const thanked = fold(delivered, said('satisfy', carol))
    expect(thanked.version).toBe(2)
    expect(item(thanked, 'A1').acts.map(({ kind }) => kind)).toEqual(['promise', 'report', 'satisfy'])
    expect(fold(thanked, said('satisfy', carol))).toBe(thanked)
  })

  test('an act about nothing we know changes nothing', () => {
    expect(fold(nothingAgreed, yes)).toBe(nothingAgreed)
  })
})

describe('what is not in the table cannot happen', () => {
  const states: readonly (readonly [string, Agreement])[] = [
    ['proposed', folded(asked)],
    ['agreed', folded(promised)],
    ['delivered', folded(promised, said('report'))],
    ['cancelled', folded(promised, said('withdraw', carol))],
  ]
  const people = [
    ['debtor', mia],
    ['creditor', carol],
    ['stranger', printer],
  ] as const
  const sayings = (by: typeof mia): readonly Answer[] => [
    ...(['accept', 'decline', 'withdraw', 'report', 'satisfy', 'dispute'] as const).map((kind) => said(kind, by)),
    ...(['counter', 'reschedule', 'promise'] as const).flatMap((kind) =>
      [wednesday, friday].map((due) => names(kind, by, due)),
    ),
    handed(by, tom),
    amended(by),
    conditioned(by, 'late'),
  ]
  const changing = (agreement: Agreement, by: typeof mia) =>
    sayings(by)
      .filter((act) => fold(agreement, act) !== agreement)
      .map((act) => ('due' in act && act.due ? `${act.kind} ${act.due === friday ? 'later' : 'sooner'}` : act.kind))

  const possible: Readonly<Record<string, readonly string[]>> = {
    'proposed debtor': [
      'accept',
      'decline',
      'withdraw',
      'report',
      'counter sooner',
      'counter later',
      'reschedule sooner',
      'reschedule later',
      'promise sooner',
      'promise later',
      'hand over',
      'amend',
      'condition',
    ],
    'proposed creditor': [
      'decline',
      'withdraw',
      'satisfy',
      'counter sooner',
      'counter later',
      'reschedule sooner',
      'reschedule later',
      'hand over',
      'amend',
      'condition',
    ],
    'agreed debtor': [
      'decline',
      'withdraw',
      'report',
      'counter sooner',
      'counter later',
      'reschedule sooner',
      'reschedule later',
      'promise sooner',
      'promise later',
      'hand over',
      'amend',
      'condition',
    ],
    'agreed creditor': [
      'withdraw',
      'satisfy',
      'counter sooner',
      'counter later',
      'reschedule sooner',
      'reschedule later',
      'hand over',
      'amend',
      'condition',
    ],
    'delivered debtor': ['dispute'],
    'delivered creditor': ['satisfy', 'dispute'],
  }

  for (const [status, agreement] of states) {
    test.each(people)(`${status}: what the %s may do`, (role, by) => {
      expect(changing(agreement, by)).toEqual(possible[`${status} ${role}`] ?? [])
    })
  }

  test('the table is data that nobody changes, and small enough to hold in the head', () => {
    expect(Object.isFrozen(conversation)).toBe(true)
    expect(conversation.length).toBeLessThan(50)
    expect(new Set(conversation.map((row) => row.slice(0, 3).join())).size).toBe(conversation.length)
  })
})

test('a part of what was agreed is agreed, and has moved as often', () => {
  const part = { ...request(carol, mia, later, { deliverable: 'fonts', due: friday }), of: 'A1' }
  const whole = folded(promised, names('counter', mia), said('accept', carol))
  const { status, earlierDue } = item(fold(whole, part), 'A2')
  expect([status, earlierDue]).toEqual(['agreed', [thursday.day]])
  expect(item(folded(offered, part), 'A2').status).toBe('proposed')
})
