import { describe, expect, test } from 'vitest'
import { calledUpon, cast, houseIn, namedIn } from '../../src/reading/who.ts'
import { mail, outcome, people, setting } from './conversing.ts'

const everybody = Object.values(people)

test('the other side stands opposite the writer, the tracker nowhere', () => {
  const spoken = { ...mail('ana', 'Hello'), cc: [{ address: setting.tracker, name: '' }] }
  expect(cast(spoken, setting)?.others.map(({ address }) => address)).toEqual([
    'rick@bank.example',
    'mia@bank.example',
    'bo@press.example',
  ])
  expect(cast(spoken, setting)?.everybody.some(({ address }) => address === setting.tracker)).toBe(false)
})

test('to a client, a third party on copy is of another house', () => {
  const others = cast(mail('rick', 'Hello'), setting)?.others.map(({ address }) => address)
  expect(others).toEqual(['ana@north.example', 'tom@north.example', 'bo@press.example'])
})

test.each([
  ['Voltaic (Mia)', 'mia@bank.example'],
  ['Solano', 'rick@bank.example'],
  ['the printer', undefined],
])('the person named in "%s"', (text, address) => expect(namedIn(text, everybody)?.address).toBe(address))

test.each([
  ['Mia, could you send it?', 'mia@bank.example'],
  ['Rick: the login by Friday', 'rick@bank.example'],
  ['Could you send it, Mia?', undefined],
])('whom "%s" speaks to', (text, address) => expect(calledUpon(text, everybody)?.party.address).toBe(address))

test('a table may name a house in place of a person', () => {
  expect(houseIn('Bank', everybody)?.address).toBe('rick@bank.example')
  expect(houseIn('Paper mill', everybody)).toBeNull()
})

describe('who owes', () => {
  test.each([
    ['Hi Rick,\n\nPlease send us the logos by Friday.', 'rick'],
    ['Hi Rick, hi Mia,\n\nMia, could you send us the logos by Friday?', 'mia'],
    ['Hi Mia,\n\nPlease send us the logos by Friday.', 'mia'],
    ['Hi Rick,\n\nCould Mia send us the logos by Friday?', 'mia'],
    ['Hi Rick,\n\nTom will send you the logos by Friday.', 'tom'],
    ['Hi Rick,\n\nOur printer will send you the logos by Friday.', 'ana'],
    ["Hi Rick,\n\nWe'll send you the logos by Friday.", 'ana'],
  ])('%s', (text, debtor) => {
    expect(outcome(['ana', text]).map((row) => row.split(' | ').slice(1, 3).join(' '))).toEqual([`${debtor} logos`])
  })
})
