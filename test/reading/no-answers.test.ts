import { expect, test } from 'vitest'
import { outcome } from './conversing.ts'

/** What says of a day, or of a mail, something else than was asked. */
test.each([
  'The board meets on Monday.',
  "That's a problem, the board meets on Monday.",
  'But the board meets Monday 9 March!',
  'Monday is a holiday here.',
  "I'm in Leeds on Monday.",
  'See you on Monday!',
  'I need to talk to the board on Monday.',
  'We fly out Monday morning.',
])('a day that is told of agrees to nothing: %s', (text) =>
  expect(
    outcome(
      ['ana', 'You will have the deck by Friday 6 March.'],
      ['ana', 'Bad news, the deck slips to Monday 9 March.'],
      ['rick', text],
    ),
  ).toEqual(['A1 | ana | deck | 03-06 | agreed, asked 03-09']),
)

test.each(['Monday then.', 'Monday is late but ok', 'Monday suits the board just as well.'])(
  'the same day, and little else, agrees: %s',
  (text) =>
    expect(
      outcome(
        ['ana', 'You will have the deck by Friday 6 March.'],
        ['ana', 'Bad news, the deck slips to Monday 9 March.'],
        ['rick', text],
      ),
    ).toEqual(['A1 | ana | deck | 03-09 | agreed']),
)

test.each([
  "I've forwarded this to our copywriter.",
  'I have passed this on to Jo.',
  "I've sent your mail to Jo.",
  'I sent them to our lawyer first.',
  'Uploaded to our intranet for review.',
  'Please ask Jo.',
  "That's for Jo to answer.",
  'I no longer handle this, Jo does.',
])('whoever passes it on has neither brought nor promised it: %s', (text) =>
  expect(outcome(['ana', 'We need the texts by Friday 6 March.'], ['rick', text])).toEqual([
    'C1 | rick | texts | 03-06 | proposed',
  ]),
)
