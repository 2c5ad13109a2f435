import { describe, expect, test } from 'vitest'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import { hear } from '../../src/reading/hear.ts'
import { mail, outcome, setting } from './conversing.ts'

describe('both, all three, the lot', () => {
  const asked = ['rick', 'We still need:\n- the brand guidelines\n- the headshots'] as const

  test('are what was asked for line by line, and each gets the day', () => {
    expect(outcome(asked, ['ana', 'You will have both on Thursday 5 March.'])).toEqual([
      'A1 | ana | brand guidelines | 03-05 | agreed',
      'A2 | ana | headshots | 03-05 | agreed',
    ])
  })

  test('are none of them where the word counts another number', () => {
    expect(outcome(asked, ['ana', 'You will have all three on Thursday 5 March.'])).toEqual([
      'A1 | ana | brand guidelines | - | proposed',
      'A2 | ana | headshots | - | proposed',
    ])
  })

  test.each([
    [
      'We spoke of two things: the menu and the price list. Could I have both by Friday 6 March?',
      'menu and price list',
    ],
    [
      "There's the quote, the tax form and the address list. Please send me all three by Friday 6 March.",
      'quote, tax form and address list',
    ],
    [
      'Il manque deux choses : la charte et les portraits. Pourriez-vous nous envoyer les deux vendredi 6 mars ?',
      'charte et portraits',
    ],
  ])('are what the sentence before named in a row: %s', (text, things) => {
    expect(outcome(['rick', text])).toEqual([`A1 | ana | ${things} | 03-06 | proposed`])
  })

  test('have the day that is said of them at the end, whoever does which', () => {
    expect(
      outcome(
        ['rick', 'Could you send us the copy and the images?'],
        ['ana', "Tom will do the copy and I'll look after the images, both on Friday 6 March."],
      ),
    ).toEqual(['A1 | ana | images | 03-06 | agreed', 'A2 | tom | copy | 03-06 | agreed'])
  })
})

test('two things asked for apart are promised together by their names', () => {
  expect(
    outcome(
      ['rick', 'We need by Friday 6 March:\n- the site plan\n- the seating chart\n- the permit'],
      ['ana', "I'll send the site plan and the permit on Friday 6 March."],
    ),
  ).toEqual([
    'A1 | ana | site plan | 03-06 | agreed',
    'A2 | ana | seating chart | 03-06 | proposed',
    'A3 | ana | permit | 03-06 | agreed',
  ])
})

test('a yes to the price list is no yes to the whole list', () => {
  expect(
    outcome(
      ['rick', 'We need by Friday 6 March:\n- the price list\n- the seating chart\n- the permit'],
      ['ana', 'The price list and the permit are no trouble.'],
    ),
  ).toEqual([
    'A1 | ana | price list | 03-06 | agreed',
    'A2 | ana | seating chart | 03-06 | proposed',
    'A3 | ana | permit | 03-06 | agreed',
  ])
})

test('the day of one thing, asked for another, is asked for that other', () => {
  expect(
    outcome(
      ['ana', 'You get the render on Wednesday 11 March. Please send the guest list by Monday 9 March.'],
      ['rick', 'All fine except the guest list. Could we say Wednesday 11 March for that one?'],
    ),
  ).toEqual(['A1 | ana | render | 03-11 | agreed', 'C1 | rick | guest list | 03-09 | proposed, asked 03-11'])
})

describe('what a mail asks after, and asks nobody for', () => {
  const asking = mail('rick', 'Any news on the brochure? It rains here.')
  const { topic } = hear(asking, nothingAgreed, setting)
  const before = { ...setting, topics: new Map(topic ? [[asking.id, topic]] : []) }
  const answered = (text: string) =>
    hear(mail('ana', text, [], 1), nothingAgreed, before).agreement.commitments.map((each) => each.deliverable)

  test('is "it" in the answer', () => {
    expect(answered("The printer has the flu. You'll have it by Friday.")).toEqual(['brochure'])
  })

  test('is not what the answer names itself', () => {
    expect(answered('The leaflet you will have by Friday.')).toEqual(['leaflet'])
  })
})

test("'1 and 3' are the first and the third that were asked for, where there are three", () => {
  const asked = ['rick', 'We need:\n1. the site plan by Friday 6 March\n2. the cast list\n3. the permit'] as const
  expect(outcome(asked, ['ana', '1 and 3 are fine. The cast list will be Tuesday 10 March.'])).toEqual([
    'A1 | ana | site plan | 03-06 | agreed',
    'A2 | ana | cast list | 03-10 | agreed',
    'A3 | ana | permit | - | agreed',
  ])
})

describe('what a mail encloses', () => {
  const enclosing = mail('ana', 'The first proof of the menu is attached.', ['menu.pdf'])
  const { topic } = hear(enclosing, nothingAgreed, setting)
  const answered = (text: string) =>
    hear(mail('rick', text, [], 1), nothingAgreed, {
      ...setting,
      topics: new Map(topic ? [[enclosing.id, topic]] : []),
    }).agreement.commitments.map((each) => each.deliverable)

  test('is what a corrected one is asked for of', () => {
    expect(answered('Could you send me a corrected one by Friday?')).toEqual(['first proof of the menu'])
  })

  test('is not owed by whoever reads it', () => {
    expect(answered("I'll read it on the train tomorrow and show it to my husband on Friday.")).toEqual([])
  })
})

test('two who are greeted in one line are both asked', () => {
  expect(outcome(['rick', 'Hi Ana, Tom,\n\nPlease send the logo by Friday 6 March.'])).toEqual([
    'A1 | ana | logo | 03-06 | proposed',
  ])
})

test('a promise of one part leaves the other open, unless the sentence goes on to it', () => {
  const asked = ['rick', 'For the committee I need the rough cut and the music list.'] as const
  expect(
    outcome(asked, [
      'ana',
      "I'm doing the rough cut and Tom's putting the music list together. You'll have both on Friday 6 March.",
    ]),
  ).toEqual(['A1 | tom | music list | 03-06 | agreed', 'A2 | ana | rough cut | 03-06 | agreed'])
})

test("'no hurry today' sets no day", () => {
  expect(outcome(['rick', 'Please send me the music list. No hurry today.'])).toEqual([
    'A1 | ana | music list | - | proposed',
  ])
})

test("'je peux avoir les deux ?' asks for both, and offers neither", () => {
  expect(
    outcome(
      ['ana', 'Il me manque le tarif et le texte. Je peux avoir les deux pour vendredi 6 mars ?'],
      ['rick', 'Oui'],
    ),
  ).toEqual(['C1 | rick | tarif et le texte | 03-06 | agreed'])
})

test("a line of a list may be somebody's", () => {
  expect(outcome(['rick', "We need by Friday 6 March:\n- the running order\n- a sponsor's logo"])).toEqual([
    'A1 | ana | running order | 03-06 | proposed',
    "A2 | ana | sponsor's logo | 03-06 | proposed",
  ])
})
