import { describe, expect, test } from 'vitest'
import { type Line, outcome } from './conversing.ts'

/** One question, its answers in the words of different people, and what is on the table after each. */
const answered = (asked: Line, cases: readonly (readonly [answer: string, after: string])[]): void => {
  test.each(cases)('%s', (answer, after) => {
    expect(outcome(asked, ['rick', answer])).toEqual([after])
  })
}

describe('a request for the raw footage', () => {
  answered(
    ['ana', 'Rick, could you send us the raw footage by Friday?'],
    [
      ["We're not in a position to share the raw footage.", 'C1 | rick | raw footage | 03-06 | cancelled'],
      ["We'd rather not hand out the footage.", 'C1 | rick | raw footage | 03-06 | cancelled'],
      ["Sorry, that's not something we do.", 'C1 | rick | raw footage | 03-06 | cancelled'],
      [
        "The board has decided against it, so we won't be sharing any footage.",
        'C1 | rick | raw footage | 03-06 | cancelled',
      ],
      ['Friday is out, sadly.', 'C1 | rick | raw footage | 03-06 | cancelled'],
      [
        'Friday is out. Could you cope with Monday for the footage?',
        'C1 | rick | raw footage | 03-06 | proposed, asked 03-09',
      ],
      [
        'Could you wait until Monday 9 March for the footage?',
        'C1 | rick | raw footage | 03-06 | proposed, asked 03-09',
      ],
      ['Friday is grand.', 'C1 | rick | raw footage | 03-06 | agreed'],
      ['No trouble at all, sounds like a plan.', 'C1 | rick | raw footage | 03-06 | agreed'],
      ['Footage: no sweat.', 'C1 | rick | raw footage | 03-06 | agreed'],
    ],
  )
})

test.each(['Please nix the flyer.', "We've binned the flyer, sorry.", "We've given up on the flyer."])(
  'a promise is withdrawn by the one who asked: %s',
  (words) => {
    const asked: Line = ['rick', 'Ana, could you make us a flyer by 20 March?']
    expect(outcome(asked, ['ana', 'Sure.'], ['rick', words])).toEqual(['A1 | ana | flyer | 03-20 | cancelled'])
  },
)

test.each([
  ['the height of the shelf', 'The height of the shelf is 212 cm.'],
  ['the table count', 'Table count: 44.'],
])('%s is given in the text', (thing, told) => {
  expect(outcome(['ana', `Rick, we need ${thing} by Friday.`], ['rick', told])[0]).toMatch(/delivered$/)
})

test('a deadline that begins with no is no refusal', () => {
  const list =
    'Rick, please send us:\n(a) the signed order, no later than Friday; and\n(b) the tax number, no later than 12 March.'
  expect(outcome(['ana', list])).toEqual([
    'C1 | rick | signed order | 03-06 | proposed',
    'C2 | rick | tax number | 03-12 | proposed',
  ])
})
