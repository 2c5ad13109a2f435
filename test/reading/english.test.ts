import { describe, expect, test } from 'vitest'
import { conversation, type Line } from './conversing.ts'

/** What stands on the list at the end: thing, day, status. */
const list = (lines: readonly Line[]): readonly string[] =>
  conversation(...lines).agreement.commitments.map(
    ({ deliverable, due, status }) => `${deliverable} | ${due?.day ?? '-'} | ${status}`,
  )

describe('English as thumbs write it', () => {
  test.each<[string, readonly string[]]>([
    ['could u send the badge list by friday', ['badge list | 2026-03-06 | proposed']],
    ['can i grab the square logo off u before thursday', ['square logo | 2026-03-05 | proposed']],
    ['we cant send the map by friday', []],
  ])('%s', (text, found) => expect(list([['rick', text]])).toEqual(found))
})

describe('numbers answer numbers', () => {
  const asked: Line = ['rick', 'Could we have:\n1. the booking form by Thursday\n2. a quote for the lanyards by Friday']
  test.each(['1. Sure.\n2. No, sorry.', '1. sure 2. no, sorry'])('%j', (answer) =>
    expect(list([asked, ['ana', answer]])).toEqual([
      'booking form | 2026-03-05 | agreed',
      'quote for the lanyards | 2026-03-06 | cancelled',
    ]),
  )
})

describe('one of two days is chosen', () => {
  const offered: Line = ['ana', 'We can deliver the stand graphics on the 11th or the 12th. Which would you prefer?']
  test.each([
    ['The 11th please.', '2026-03-11'],
    ['The 12th please.', '2026-03-12'],
  ])('%s', (answer, day) => expect(list([offered, ['rick', answer]])).toEqual([`stand graphics | ${day} | agreed`]))
})

describe('two things by one day', () => {
  test.each<[string, readonly string[]]>([
    [
      'To keep the slot we need the photos and the price list from you by Wednesday 5pm.',
      ['photos and the price list'],
    ],
    ['We will get the quote and the timeline over to you by Thursday.', ['quote and the timeline']],
    ['We need the photos by Tuesday, and the price list by Thursday.', ['photos', 'price list']],
  ])('%s', (text, things) =>
    expect(conversation(['ana', text]).agreement.commitments.map(({ deliverable }) => deliverable)).toEqual(things),
  )
})

describe('a yes to a part of what was asked', () => {
  const asked: Line = ['ana', 'Please send us the product photos and the price list by Wednesday 4 March, 17:00.']
  test.each<[string, readonly string[]]>([
    ['photos wed ok', ['price list | 2026-03-04 | proposed', 'product photos | 2026-03-04 | agreed']],
    ['The photos are fine.', ['price list | 2026-03-04 | proposed', 'product photos | 2026-03-04 | agreed']],
    ['Photos and price list by Wednesday, ok.', ['product photos and the price list | 2026-03-04 | agreed']],
    ['ok', ['product photos and the price list | 2026-03-04 | agreed']],
  ])('%s', (answer, found) => expect(list([asked, ['rick', answer]])).toEqual(found))
})

describe('what is no debt', () => {
  test.each([
    'The garden opens on 14 March and the mayor comes at eleven.',
    'Thanks, all noted.\n\nAna\n\nNORTH NEWS: we will send out our spring report on 1 March! Sign up by Friday.',
    'Tom gets back from his honeymoon on Monday.',
    'The media plan: our spots run from 20 March, the radio follows in April.',
  ])('%j', (text) => expect(list([['ana', text]])).toEqual([]))
})

test('the sentence before names what the condition of this one waits for', () =>
  expect(
    conversation([
      'rick',
      'Please send the deeds by Friday. Subject to receipt of the deeds we shall issue the letter.',
    ]).agreement.commitments.map(({ deliverable, condition }) => [deliverable, condition?.commitment ?? null]),
  ).toEqual([
    ['deeds', null],
    ['letter', 'A1'],
  ]))
