import { expect, test } from 'vitest'
import { outcome } from './conversing.ts'

test('a number below the line that asks for it is told', () => {
  const asks =
    'Two things from you, please:\n\n1. the price list by Friday\n2. the phone number of the stage door, whenever'
  const answers =
    '> 1. the price list by Friday\n\nFriday works.\n\n> 2. the phone number of the stage door, whenever\n\n555-0166, ask for Lou.'
  expect(outcome(['ana', asks], ['rick', answers])).toEqual([
    'C1 | rick | price list | 03-06 | agreed',
    'C2 | rick | phone number of the stage door | - | delivered',
  ])
})

test('of two things that are owed the one is told that is named', () => {
  const asks = 'Could you send us the number of guests by Friday, and the signed contract by Monday?'
  const lines = outcome(['ana', asks], ['rick', 'Yes to both.'], ['rick', 'Number of guests: 44.'])
  expect(lines.map((line) => line.split(' | ').at(-1))).toEqual(['delivered', 'agreed'])
})

test.each([
  'Lot 88 will make you laugh.',
  'The banners were due on the 3rd and came on the 5th.',
  'We open in Duluth on 18 March.',
  'उत्सव में ज़रूर मिलेंगे।',
  'जी आंटी, दिखा दूँगा।',
])('nothing is owed: %s', (text) => expect(outcome(['rick', text])).toEqual([]))

test.each([
  [
    'To open on the 27th, we still need from you:\n\n- the price list by Friday\n- the exact weight',
    'exact weight | -',
  ],
  [
    'Pour vous accueillir le 27 mars, il me manque encore de votre part :\n\n- le tarif pour vendredi\n- la durée exacte',
    'durée exacte | -',
  ],
  ['- a phone number, whenever, please\n\nWe open in Duluth on 18 March.', 'phone number | -'],
])('a day that tells what for is no day of an item: %s', (text, thing) =>
  expect(outcome(['rick', text]).join()).toContain(thing),
)

test('things go ahead of who sends them, and the day stands bare', () => {
  expect(outcome(['ana', 'The photos I will send you Wednesday.'])).toEqual(['A1 | ana | photos | 03-04 | agreed'])
})

test.each([
  ["That's Tom's department, he will send it by then.", 'Could you send us the lighting plan by Friday?'],
  [
    "C'est le rayon de Tom, il vous l'enverra pour cette date.",
    'Pourriez-vous nous envoyer le plan de feu pour vendredi ?',
  ],
])('a colleague whose business it is: %s', (answer, asks) =>
  expect(outcome(['rick', asks], ['ana', answer])).toEqual([
    expect.stringMatching(/^A1 \| tom \| .* \| 03-06 \| agreed$/),
  ]),
)

test('initials end no sentence, in French', () => {
  expect(outcome(['ana', 'La couronne de Mme L. vous sera livrée vendredi.'])).toEqual([
    'A1 | ana | couronne de Mme L | 03-06 | agreed',
  ])
})

test('what ended somewhere, or filled with water, is not delivered', () => {
  expect(outcome(['ana', 'Le devis vendredi, promis.'], ['ana', 'Le nôtre a fini dans la machine à café.'])).toEqual([
    expect.stringMatching(/agreed$/),
  ])
  expect(outcome(['ana', 'नमूने शुक्रवार को भेज दूँगी।'], ['ana', 'गोदाम में पानी भर गया है।'])).toEqual([
    expect.stringMatching(/agreed$/),
  ])
})
