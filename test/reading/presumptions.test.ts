import { describe, expect, test } from 'vitest'
import { type Line, outcome } from './conversing.ts'

describe('a yes that no list of words for yes holds', () => {
  const asked: Line = ['rick', 'Ana, could we have the seating chart by 12 March?']
  test.each([
    ['the very day', 'The 12th can be arranged, you have my word.'],
    ['the day and the thing', 'Thursday the 12th suffices for the seating chart.'],
    ['a few words', 'Twist my arm.'],
  ])('says %s again', (_, answer) => {
    expect(outcome(asked, ['ana', answer])).toEqual(['A1 | ana | seating chart | 03-12 | agreed'])
  })

  test.each([
    'I am on a train, more tonight.',
    'Happy new year to you both!',
    'The 12th I have to ask our florist.',
    "The 12th's rehearsal was fun.",
    'That is ambitious.',
    'Our solicitor has it.',
    'That was never agreed.',
    'I no longer work on this.',
    'Remind me on Thursday.',
    "It's with the committee now.",
    "I'll loop back.",
    'We will keep you posted.',
    "I'll give a shout as soon as the chart is up.",
  ])('is none in: %s', (answer) => {
    expect(outcome(asked, ['ana', answer])).toEqual(['A1 | ana | seating chart | 03-12 | proposed'])
  })
})

test.each([
  ['Pouvez-vous nous livrer les badges jeudi ?', 'À vos ordres, chef !', 'agreed'],
  ['Pouvez-vous nous livrer les badges jeudi ?', 'Aïe, ça fait court !', 'proposed'],
  ['badges thursday tak bhej dijiye', 'Jo hukum sarkar', 'agreed'],
  ['badges thursday tak bhej dijiye', 'Arre baap re, itni jaldi!', 'proposed'],
  ['badges thursday tak bhej dijiye', 'Train mein hoon, baad mein likhti hoon', 'proposed'],
  ['badges गुरुवार तक भेज दीजिए', 'जन्मदिन मुबारक हो!', 'proposed'],
])('in a few words of French or Hindi: %s %s', (words, answer, status) => {
  expect(outcome(['rick', words], ['ana', answer])).toEqual([`A1 | ana | badges | 03-05 | ${status}`])
})

test('to say the day that stands, where another was asked for, refuses that', () => {
  expect(
    outcome(
      ['ana', 'Rick, you will get the storyboard on 16 March.'],
      ['rick', 'Splendid.'],
      ['ana', 'The storyboard cannot leave here before 23 March, I am afraid.'],
      ['rick', 'The 16th stands.'],
    ),
  ).toEqual(['A1 | ana | storyboard | 03-16 | agreed'])
})

test('a newsletter is no one’s word to anybody', () => {
  const letter = 'Dear friends,\n\nWe will send you our spring catalogue on 10 March.\n\n'
  expect(outcome(['ana', `${letter}You receive this letter because you visited us once.`])).toEqual([])
  expect(outcome(['ana', letter])).toHaveLength(1)
})

describe('another day for what lies on the table', () => {
  test.each([
    ['asked for in a question', 'May the seating chart reach you on 16 March?'],
    ['told by the one who owes it', 'The seating chart lands on your desk 16 March.'],
    ['asked for as if it were new', "In that case I'd prefer 16 March for the seating chart."],
  ])('%s', (_, answer) => {
    const asked: Line = ['rick', 'Ana, could we have the seating chart by 12 March?']
    expect(outcome(asked, ['ana', answer])).toEqual(['A1 | ana | seating chart | 03-12 | proposed, asked 03-16'])
  })

  test('a part of a bundle that gets a day of its own is an item of its own', () => {
    expect(
      outcome(
        ['rick', 'Ana, please send us the blurb and the biography by 12 March.'],
        ['ana', 'The blurb on 12 March, of course. Could the biography follow on 16 March?'],
        ['rick', 'The 16th for the biography is no trouble.'],
      ),
    ).toEqual(['A1 | ana | biography | 03-16 | agreed', 'A2 | ana | blurb | 03-12 | agreed'])
  })
})

describe('what no one can put on a list', () => {
  test.each([
    'We have nothing to print yet!',
    'The staircase will be there as well.',
    'And the floor plan, the printer is basically done.',
  ])('%s', (said) => {
    expect(outcome(['ana', said])).toEqual([])
  })
})

test('a remark in brackets is no clause of its own', () => {
  expect(outcome(['ana', 'Rick, please send us the notices (seventy-two, if I am right) by 12 March.'])[0]).toMatch(
    /^C1 \| rick \| notices/,
  )
})
