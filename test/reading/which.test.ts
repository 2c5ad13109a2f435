import { expect, test } from 'vitest'
import { en } from '../../src/locales/en/en.ts'
import { dues } from '../../src/reading/due.ts'
import { byDay, byWord, idsIn, pointings } from '../../src/reading/which.ts'
import { conversation } from './conversing.ts'

const { commitments } = conversation([
  'ana',
  'Hi Rick,\n\nYou will have the layout draft on 5 March and the final programme PDF on 12 March. Please send us the speaker bios by 4 March.',
]).agreement

const days = (text: string) => dues(text, '2026-03-02T09:00:00+00:00', 'Europe/London', en)
const worded = (text: string) => byWord(text, days(text), commitments, en.moves).map(({ id }) => id)

test.each([
  ['the bios are fine', ['C1']],
  ['the draft is up', ['A1']],
  ['bios and programme are fine', ['A2', 'C1']],
  ['A1 is fine', ['A1']],
  ['see you at the gate', []],
])('%s', (text, ids) => expect(worded(text).toSorted()).toEqual(ids))

test('a day names what is due on it', () => {
  expect(byDay(days('12 March is fine'), commitments).map(({ id }) => id)).toEqual(['A2'])
})

test('forms and synonyms of a word are one word', () => {
  expect(worded('the sketch is done')).toEqual(['A1'])
  expect(worded('one bio is missing')).toEqual(['C1'])
})

test('the best comes first, with the share of words it explains', () => {
  const [best] = pointings('the final programme', [], commitments, en.moves)
  expect(best?.commitment.id).toBe('A2')
  expect(best?.words).toBe(1)
})

test('ids are ids only as words of their own', () => {
  expect(idsIn('poster format A1, box XA2', commitments).map(({ id }) => id)).toEqual(['A1'])
})
