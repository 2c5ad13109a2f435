import { describe, expect, test } from 'vitest'
import type { Act, Opening } from '../../src/agreement/act.ts'
import { type Agreement, fold, nothingAgreed } from '../../src/agreement/agreement.ts'
import { isDiscussed } from '../../src/agreement/commitment.ts'
import type { Party } from '../../src/agreement/party.ts'
import type { Command } from '../../src/reading/command.ts'
import { commandActs } from '../../src/reading/command-acts.ts'

const mia: Party = { address: 'mia@north.example', name: 'Mia Ruiz', side: 'agency' }
const ben: Party = { address: 'ben@north.example', name: 'Ben Roth', side: 'agency' }
const owen: Party = { address: 'owen@castle.example', name: 'Owen Pryce', side: 'client' }
const printer: Party = { address: 'jo@press.example', name: 'Jo Press', side: 'client' }
const people = [mia, ben, owen, printer]
const due = (day: string) => ({ day, time: null, zone: 'Europe/London' })

const opening = (kind: Opening['kind'], by: Party, debtor: Party, creditor: Party, deliverable: string): Act => ({
  kind,
  by,
  at: '2026-06-01T10:00:00+01:00',
  messageId: '<1@north.example>',
  quote: deliverable,
  terms: { debtor, creditor, deliverable, due: due('2026-06-10'), condition: null, consequence: null },
})

/** A1 the deck, promised by Mia; C1 the logos, which Mia asked Owen for; A2 the film, which Owen asked for. */
const agreement = [
  opening('promise', mia, mia, owen, 'deck'),
  opening('request', mia, owen, mia, 'logos'),
  opening('request', owen, mia, owen, 'film'),
].reduce(fold, nothingAgreed)

const said = (command: Command, by: Party, on: Agreement = agreement) =>
  commandActs(command, on, by, '2026-06-02T09:00:00+01:00', '<2@north.example>', 'the line', people)

/** What the agreement is after the command. */
function left(command: Command, by: Party, on: Agreement = agreement): Agreement {
  const result = said(command, by, on)
  return 'acts' in result ? result.acts.reduce(fold, on) : on
}
const item = (id: string, { commitments }: Agreement) => commitments.find((commitment) => commitment.id === id)
const ids = (name: 'no' | 'drop' | 'done' | 'got' | 'not yet' | 'discussed', ...of: string[]): Command => ({
  name,
  ids: of,
  reason: null,
})

describe('ok', () => {
  test('accepts all that waits for the speaker’s side, and nothing else', () => {
    const all = left({ name: 'ok', ids: [] }, owen)
    expect(all.commitments.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'A1 agreed',
      'C1 agreed',
      'A2 proposed',
    ])
  })

  test('accepts a later day that waits', () => {
    const moved = left({ name: 'by', id: 'A1', due: due('2026-06-12') }, mia)
    expect(item('A1', moved)).toMatchObject({ due: due('2026-06-10'), pending: { due: due('2026-06-12') } })
    expect(item('A1', left({ name: 'ok', ids: ['A1'] }, owen, moved))).toMatchObject({ due: due('2026-06-12') })
  })

  test('with nothing to accept has no effect', () => {
    expect(said({ name: 'ok', ids: [] }, printer)).toEqual({ refused: 'no effect' })
  })
})

describe('by', () => {
  test('said by the debtor of something asked is a promise for that day', () => {
    expect(item('C1', left({ name: 'by', id: 'C1', due: due('2026-06-12') }, owen))).toMatchObject({
      status: 'agreed',
      due: due('2026-06-12'),
    })
  })

  test('said by the creditor later is a day agreed', () => {
    const moved = item('A1', left({ name: 'by', id: 'A1', due: due('2026-06-12') }, owen))
    expect(moved).toMatchObject({ due: due('2026-06-12'), earlierDue: ['2026-06-10'] })
  })

  test('said by the creditor sooner is only asked', () => {
    expect(item('A1', left({ name: 'by', id: 'A1', due: due('2026-06-05') }, owen))).toMatchObject({
      due: due('2026-06-10'),
      pending: { due: due('2026-06-05') },
    })
  })

  test('the day that is on the table accepts it', () => {
    expect(item('C1', left({ name: 'by', id: 'C1', due: due('2026-06-10') }, owen))).toMatchObject({
      status: 'agreed',
    })
  })
})

describe('done, got, not yet', () => {
  test.each([
    ['done', mia, 'report'],
    ['done', owen, 'satisfy'],
    ['got', owen, 'satisfy'],
  ] as const)('%s by %o is a %s', (name, by, kind) => {
    expect(said(ids(name, 'A1'), by)).toMatchObject({ acts: [{ kind, commitment: 'A1', quote: 'the line' }] })
  })

  test('got is not for the debtor to say', () => {
    expect(said(ids('got', 'A1'), mia)).toEqual({ refused: 'not yours' })
  })

  test('a delivery that did not come is open again', () => {
    const delivered = left(ids('done', 'A1'), mia)
    expect(item('A1', left(ids('not yet', 'A1'), owen, delivered))).toMatchObject({
      status: 'agreed',
      deliveredAt: null,
    })
    expect(said(ids('not yet', 'A1'), owen)).toEqual({ acts: [] })
  })

  test('nor has anything come that its debtor says has not', () => {
    const misread = left(ids('done', 'A1'), mia)
    expect(item('A1', left(ids('not yet', 'A1'), mia, misread))).toMatchObject({ status: 'agreed', deliveredAt: null })
  })

  test.each([
    ['its debtor', mia],
    ['whom it is for', owen],
  ])('what was talked over is asked after again once %s says that it is not there', (_, by) => {
    const rests = left(ids('discussed', 'A1'), owen)
    const again = left(ids('not yet', 'A1'), by, rests)
    expect(item('A1', rests)).toSatisfy(isDiscussed)
    expect(item('A1', again)).not.toSatisfy(isDiscussed)
    expect(again.version).toBe(rests.version)
  })

  test('what was dropped does not come back by it', () => {
    expect(said(ids('not yet', 'A1'), owen, left(ids('drop', 'A1'), owen))).toEqual({ refused: 'closed' })
  })

  test('several ids are all done or none', () => {
    expect(said(ids('done', 'A1', 'A9'), mia)).toEqual({ refused: 'unknown id' })
    expect(left(ids('done', 'A1', 'A2'), mia).commitments.filter(({ status }) => status === 'delivered')).toHaveLength(
      2,
    )
  })
})

describe('no and drop', () => {
  test.each([
    ['no', 'C1', owen, 'declines what was asked of him'],
    ['no', 'A2', owen, 'withdraws what he asked for'],
    ['drop', 'A1', owen, 'gives up what was promised to him'],
  ] as const)('%s %s: %o %s', (name, id, by, _does) => {
    expect(item(id, left(ids(name, id), by))).toMatchObject({ status: 'cancelled' })
  })

  test('a promise is not dropped by its debtor alone', () => {
    expect(item('A1', left(ids('drop', 'A1'), mia))).toMatchObject({ status: 'agreed', pending: { due: 'drop' } })
  })

  test('what is settled is closed', () => {
    expect(said(ids('drop', 'C1'), mia, left(ids('no', 'C1'), owen))).toEqual({ refused: 'closed' })
  })
})

describe('who', () => {
  test.each([
    ['ben@north.example', 'ben@north.example'],
    ['Ben', 'ben@north.example'],
    ['new.colleague@north.example', 'new.colleague@north.example'],
  ])('%s takes over', (who, address) => {
    expect(item('A1', left({ name: 'who', id: 'A1', who }, mia))).toMatchObject({
      debtor: { address, side: 'agency' },
    })
  })

  test.each(['stranger@elsewhere.example', 'Nobody'])('%s is unknown', (who) => {
    expect(said({ name: 'who', id: 'A1', who }, mia)).toEqual({ refused: 'unknown person' })
  })
})

test('other words, and what one waits for', () => {
  expect(item('C1', left({ name: 'is', id: 'C1', deliverable: 'the logos only' }, owen))?.deliverable).toBe(
    'the logos only',
  )
  expect(item('A1', left({ name: 'after', id: 'A1', first: 'C1' }, mia))?.condition).toEqual({
    commitment: 'C1',
    within: null,
  })
  expect(said({ name: 'after', id: 'A1', first: 'C7' }, mia)).toEqual({ refused: 'unknown id' })
})

describe('add', () => {
  test('one’s own side promises', () => {
    const added = left({ name: 'add', side: 'agency', deliverable: 'a trailer', due: due('2026-06-20') }, mia)
    expect(item('A3', added)).toMatchObject({ status: 'agreed', debtor: mia, creditor: owen, deliverable: 'a trailer' })
  })

  test('the other side is asked', () => {
    const added = left({ name: 'add', side: 'client', deliverable: 'the fonts', due: null }, mia)
    expect(item('C2', added)).toMatchObject({ status: 'proposed', debtor: owen, creditor: mia })
  })
})

test('a third party has no say in what the two agreed', () => {
  expect(said(ids('drop', 'A1'), printer)).toEqual({ refused: 'not yours' })
  expect(said({ name: 'is', id: 'A1', deliverable: 'nothing' }, printer)).toEqual({ refused: 'not yours' })
})

test('settings are no acts', () => {
  expect(said({ name: 'stop' }, owen)).toEqual({ acts: [] })
})

test('"discussed" is kept with the item and changes nothing of what is owed', () => {
  const told = left(ids('discussed', 'A1'), mia)
  expect(item('A1', told)?.acts.at(-1)?.kind).toBe('discuss')
  expect(told.version).toBe(agreement.version)
})
