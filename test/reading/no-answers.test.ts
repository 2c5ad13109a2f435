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

test('the day of a second thing is none of the first, though only the first is on the table', () =>
  expect(
    outcome(
      ['ana', 'You will have the deck by Friday 6 March.'],
      ['ana', 'The deck moves to Monday 9 March, the posters to Tuesday 10 March.'],
    ),
  ).toEqual(['A1 | ana | deck | 03-06 | agreed, asked 03-09']))

test("what only the other side can give is asked for, in whatever breath one's own is promised", () =>
  expect(outcome(['ana', 'You will have the deck by Friday 6 March, and your comments by Monday 9 March.'])).toEqual([
    'A1 | ana | deck | 03-06 | agreed',
    'C1 | rick | comments | 03-09 | proposed',
  ]))

test("'here is what we propose' has brought nothing", () =>
  expect(
    outcome(
      ['ana', 'You will have the deck by Friday 6 March.'],
      ['ana', 'The weekend being over, here is what we propose: the deck on Tuesday 10 March.'],
    ),
  ).toEqual(['A1 | ana | deck | 03-06 | agreed, asked 03-10']))

/** The same in French and Hindi. */
test.each([
  [
    'Vous aurez la maquette pour le vendredi 6 mars.',
    'Mauvaise nouvelle, la maquette glisse au lundi 9 mars.',
    'maquette',
    'Le conseil se réunit lundi.',
  ],
  [
    'Vous aurez la maquette pour le vendredi 6 mars.',
    'Mauvaise nouvelle, la maquette glisse au lundi 9 mars.',
    'maquette',
    'À lundi !',
  ],
  [
    'Vous aurez la maquette pour le vendredi 6 mars.',
    'Mauvaise nouvelle, la maquette glisse au lundi 9 mars.',
    'maquette',
    'Je suis à Lyon lundi.',
  ],
  [
    'deck friday 6 march tak mil jayega',
    'sorry, deck ab monday 9 march ko milega',
    'deck',
    'main monday ko delhi mein hoon',
  ],
  ['deck friday 6 march tak mil jayega', 'sorry, deck ab monday 9 march ko milega', 'deck', 'monday ko chutti hai'],
])('a day that is told of: %s %s %s %s', (promise, later, thing, text) =>
  expect(outcome(['ana', promise], ['ana', later], ['rick', text])).toEqual([
    `A1 | ana | ${thing} | 03-06 | agreed, asked 03-09`,
  ]),
)

test.each([
  ['Il nous faut les textes pour le vendredi 6 mars.', 'textes', "J'ai transmis à notre rédacteur."],
  ['Il nous faut les textes pour le vendredi 6 mars.', 'textes', "Je l'ai envoyé au service juridique."],
  ['Il nous faut les textes pour le vendredi 6 mars.', 'textes', 'Demandez à Mia.'],
  ['humein texts friday 6 march tak chahiye', 'texts', 'aapka mail legal ko forward kar diya'],
  ['humein texts friday 6 march tak chahiye', 'texts', 'mia se puchiye'],
])('passed on: %s %s %s', (request, thing, text) =>
  expect(outcome(['ana', request], ['rick', text])).toEqual([`C1 | rick | ${thing} | 03-06 | proposed`]),
)

test.each([
  '25 March is fine, our launch is on the 30th anyway.',
  'The 25th is fine, we only launch on the 30th.',
  'Fine with us. The launch is on 30 March.',
])('the day of something else is not the day agreed: %s', (text) =>
  expect(
    outcome(['ana', "Instead of 20 March you'd have the film on 25 March. Is that still OK?"], ['rick', text]),
  ).toEqual(['A1 | ana | film | 03-25 | agreed']),
)

test.each(['Will do, you have it then.', 'Sure, you have the floor plan by then.'])(
  'who will have it has not got it: %s',
  (text) =>
    expect(outcome(['ana', 'Please send the floor plan by Friday.'], ['rick', text])).toEqual([
      'C1 | rick | floor plan | 03-06 | agreed',
    ]),
)

test('twelve noon is an hour and no day of the month', () =>
  expect(outcome(['ana', 'Please send the floor plan by Friday, 12 noon.'])).toEqual([
    'C1 | rick | floor plan | 03-06 12:00 | proposed',
  ]))

test('more time until a day, and what is on the next', () =>
  expect(
    outcome(
      ['ana', 'You will have the layout by Friday 6 March.'],
      ['rick', 'no rush with the layout, Wednesday 11 March is soon enough, the board meets on the 12th.'],
    ),
  ).toEqual(['A1 | ana | layout | 03-11 | agreed']))

/** By which day, and for which. */
test.each([
  ['Please send the texts by Friday 6 March to print on Monday 9 March.', 'texts'],
  ['The texts by Friday 6 March would let us print on Monday 9 March, please.', 'texts'],
  ['We need the texts by Friday 6 March to be ready on Monday 9 March.', 'texts'],
  ['Il nous faudrait les textes vendredi 6 mars pour imprimer lundi 9 mars.', 'textes'],
  ["Merci d'envoyer les textes vendredi 6 mars afin d'imprimer lundi 9 mars.", 'textes'],
])('what is done with it on another day is not its day: %s', (text, thing) =>
  expect(outcome(['ana', text])).toEqual([`C1 | rick | ${thing} | 03-06 | proposed`]),
)

test.each([
  'The price list will be Monday 9 March, our accountant is only in then.',
  'Price list Monday 9 March, my colleague has it.',
  'The price list will be Monday 9 March, the accountant needs another day - ok?',
])('the reason behind a comma takes nothing from the new day: %s', (text) =>
  expect(outcome(['ana', 'We need the price list by Friday 6 March.'], ['rick', text])).toEqual([
    'C1 | rick | price list | 03-06 | proposed, asked 03-09',
  ]),
)

test('a yes to one thing and a day for the other', () =>
  expect(
    outcome(
      ['ana', 'Could we have the photos by Friday 6 March? And the price list by Friday 6 March.'],
      ['rick', 'Photos yes, price list Monday 9 March.'],
    ),
  ).toEqual(['C1 | rick | photos | 03-06 | agreed', 'C2 | rick | price list | 03-06 | proposed, asked 03-09']))

test('a thing and its day behind what was said of another are the next', () => {
  const asked = 'Could we have the photos by Friday 6 March? And the price list by Friday 6 March.'
  for (const answer of [
    'Photos Friday 6 March works, price list Monday 9 March.',
    'The photos Friday 6 March no problem, price list rather Monday 9 March.',
  ])
    expect(outcome(['ana', asked], ['rick', answer])).toEqual([
      'C1 | rick | photos | 03-06 | agreed',
      'C2 | rick | price list | 03-06 | proposed, asked 03-09',
    ])
  expect(outcome(['ana', 'You get the layout Friday 6 March as agreed, the film Monday 9 March.'])).toEqual([
    'A1 | ana | layout | 03-06 | agreed',
    'A2 | ana | film | 03-09 | agreed',
  ])
})

test('but a day of our own is nothing that we ask for', () =>
  expect(outcome(['ana', 'Send us the texts by Friday 6 March please, our launch Monday 9 March.'])).toEqual([
    'C1 | rick | texts | 03-06 | proposed',
  ]))
