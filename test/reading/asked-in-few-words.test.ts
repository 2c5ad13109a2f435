import { expect, test } from 'vitest'
import { outcome } from './conversing.ts'

/** A thing and its day, as one writes them in haste. */
test.each([
  'Could you possibly send me the price list by Friday?',
  'price list by friday?',
  'Friday for the price list?',
  'The price list by Friday please.',
  "We're counting on the price list for Friday.",
  "A reminder that we're expecting the price list on Friday.",
  'I trust the price list will reach us by Friday.',
  "It'd be ace to get the price list on Friday.",
  'The price list, any chance for Friday?',
  'You promised the price list for Friday.',
  'deadline for price list: Friday',
  'Summary: you send the price list by Friday.',
  'I still need the price list. Can I have it by Friday?',
  'About the price list: can we have it by Friday?',
])('a thing is asked for, with its day: %s', (text) =>
  expect(outcome(['rick', text])).toEqual(['A1 | ana | price list | 03-06 | proposed']),
)

test.each([
  'Still waiting for the price list!',
  'The price list please.',
  "What's the ETA on the price list?",
  'When will the price list be ready?',
  'How long until we get the price list?',
])('a thing is asked for without a day, and the answer names it: %s', (text) =>
  expect(outcome(['rick', text], ['ana', 'Thursday.'])).toEqual(['A1 | ana | price list | 03-05 | agreed']),
)

test.each([
  ['please sign and return the form by Friday', 'signed form'],
  ['Please review, sign and return the contract by Friday.', 'review of contract'],
  ['Could you print and post the flyers by Friday?', 'flyers'],
  ['Please check and update the price list by Friday.', 'check of price list'],
])('several verbs and one thing: %s', (text, thing) =>
  expect(outcome(['rick', text])).toEqual([`A1 | ana | ${thing} | 03-06 | proposed`]),
)

test('what was asked for without a day takes the first that its debtor names', () => {
  expect(outcome(['ana', "We're still short of two testimonials."], ['rick', 'Testimonials next Tuesday.'])).toEqual([
    'C1 | rick | two testimonials | 03-10 | agreed',
  ])
})

test('both sides of a recap in the present tense', () => {
  const text = 'So you send the timeline by Friday, we confirm the budget by next Wednesday.'
  expect(outcome(['rick', text])).toEqual([
    'A1 | ana | timeline | 03-06 | proposed',
    'C1 | rick | confirmation of budget | 03-11 | agreed',
  ])
})

test.each([
  'Le tarif pour vendredi ?',
  'Vendredi pour le tarif ?',
  'Vous nous aviez promis le tarif pour vendredi.',
  'mon patron veut le tarif vendredi',
  'on a besoin du tarif vendredi dernier délai',
  "Il me faudrait encore le tarif. Puis-je l'avoir vendredi ?",
])('in French: %s', (text) => expect(outcome(['rick', text])).toEqual(['A1 | ana | tarif | 03-06 | proposed']))

test.each([
  'Le tarif, une chance pour vendredi ?',
  'À toi de jouer pour le tarif, avant vendredi.',
  'Vos remarques vendredi nous permettraient de garder le créneau.',
])('in French, by a hope or a turn: %s', (text) =>
  expect(outcome(['rick', text])).toEqual([
    `A1 | ana | ${/remarques/.test(text) ? 'remarques' : 'tarif'} | 03-06 | proposed`,
  ]),
)

test.each(['रेट लिस्ट शुक्रवार तक?', 'आपने रेट लिस्ट शुक्रवार को देने का वादा किया था।'])('in Hindi: %s', (text) =>
  expect(outcome(['rick', text])).toEqual(['A1 | ana | रेट लिस्ट | 03-06 | proposed']),
)

test.each([
  ["I'll have Tom send you the quote on Thursday.", 'A1 | tom | quote | 03-05 | agreed'],
  ['That means your texts on Wednesday, and a layout from us on Monday the 9th.', 'A1 | ana | layout | 03-09 | agreed'],
  ['The texts we could do by Wednesday.', 'A1 | ana | texts | 03-04 | agreed'],
  ['You let us have the terms by Friday.', 'C1 | rick | terms | 03-06 | proposed'],
  [
    'Please find attached invoice 44, payable by 16 March.',
    'C1 | rick | payment of attached invoice 44 | 03-16 | proposed',
  ],
])('who owes it: %s', (text, line) => expect(outcome(['ana', text])).toEqual([line]))

test.each(['Here.', 'See attachment.', 'As requested.'])('a file and hardly a word: %s', (text) =>
  expect(outcome(['ana', 'Please send page 12 by Friday.'], ['rick', text, 'page12.pdf'])).toEqual([
    'C1 | rick | page 12 | 03-06 | delivered',
  ]),
)

test('all of what was asked for is no new thing', () =>
  expect(outcome(['ana', 'Please send the logos.'], ['rick', "I'll have them all by Tuesday."])).toEqual([
    'C1 | rick | logos | 03-03 | agreed',
  ]))

test('what is offered without a day and taken with one has that day', () =>
  expect(
    outcome(['ana', 'Shall I send you the raw footage as well?'], ['rick', 'Yes please, on a hard disk, by Friday.']),
  ).toEqual(['A1 | ana | raw footage | 03-06 | agreed']))

test('a colleague is asked through the reader', () =>
  expect(outcome(['rick', 'can you ask Tom to resend the access codes?'])).toEqual([
    'A1 | tom | access codes | - | proposed',
  ]))

test.each([
  'It would be great if we had the price list by Friday.',
  'Ana, send the price list by Friday.',
  'Please send the price list in time for the board meeting on Friday.',
  'You prepare the price list by Friday.',
])('asked for beside a courtesy, a name or a meeting: %s', (text) =>
  expect(outcome(['rick', text])).toEqual(['A1 | ana | price list | 03-06 | proposed']),
)

test.each(['Price list by Friday, please?', 'Price list by Friday, if you can.'])(
  'a bare thing with a courtesy: %s',
  (text) => expect(outcome(['rick', text])).toEqual(['A1 | ana | Price list | 03-06 | proposed']),
)

test("'go-ahead' is a thing, and what is due needs no article", () => {
  expect(outcome(['ana', 'We need your go-ahead by Friday.'])).toEqual(['C1 | rick | go-ahead | 03-06 | proposed'])
  expect(outcome(['ana', 'Photos are due Friday.'])).toEqual(['C1 | rick | Photos | 03-06 | proposed'])
  expect(outcome(['ana', 'Invoices are due within 30 days.'])).toEqual([])
})

test.each([
  'You: texts by Friday; us: layout by Monday.',
  'You - texts by Friday; we - layout by Monday.',
  'To recap: Rick - texts by Friday; Ana - layout by Monday.',
  'Recap: you texts Friday, us layout Monday.',
])('each piece of a recap is of whom it names in front: %s', (text) =>
  expect(outcome(['ana', text])).toEqual(
    expect.arrayContaining(['C1 | rick | texts | 03-06 | proposed', 'A1 | ana | layout | 03-09 | agreed']),
  ),
)

test('a title behind a name owes nothing', () =>
  expect(outcome(['ana', 'Rick - Creative Director, Big Bank'])).toEqual([]))

test.each([
  ["We'll have the deck done by Friday.", 'deck'],
  ["I'll pop the samples in the post on Friday.", 'samples'],
  ['Just to confirm our call: we deliver the layout by Friday.', 'layout'],
  ['Expect the first cut from us on Friday.', 'first cut'],
])('is called what it would be on a list: %s', (text, name) =>
  expect(outcome(['ana', text])).toEqual([`A1 | ana | ${name} | 03-06 | agreed`]),
)

test("'let me check with Tom' is no thing", () =>
  expect(outcome(['ana', 'Let me check with Tom and come back to you on Friday.'])).toEqual([]))

test.each(['Do let me know the headcount by Friday.', "I'm in urgent need of the headcount by Friday."])(
  'a fact is asked for: %s',
  (text) => expect(outcome(['ana', text])).toEqual(['C1 | rick | headcount | 03-06 | proposed']),
)

test.each([
  'Rick will confirm the logos.',
  'Rick will confirm.',
  "I'll confirm the logos later.",
  "I'll confirm by Thursday.",
  'Je vous confirme avant jeudi.',
  'Rick confirmera les logos.',
])('who says that somebody will confirm has not: %s', (text) =>
  expect(outcome(['ana', 'Could you send the logos by Friday?'], ['rick', text])).toEqual([
    'C1 | rick | logos | 03-06 | proposed',
  ]),
)

test.each([
  ['Would you ring me back on Friday at 11?', 'call'],
  ['Pourriez-vous me rappeler vendredi à 11 h ?', 'rappel'],
  ['Rappelez-moi vendredi à 11 h.', 'rappel'],
])('a call is owed like a thing: %s', (text, thing) =>
  expect(outcome(['rick', text])).toEqual([`A1 | ana | ${thing} | 03-06 11:00 | proposed`]),
)

test.each([
  'Le devis vous parvient vendredi.',
  'Le devis atterrit chez vous vendredi.',
  'The quote lands with you on Friday.',
])('by how a thing comes: %s', (text) =>
  expect(outcome(['ana', text])).toEqual([expect.stringMatching(/^A1 \| ana \| (?:devis|quote) \| 03-06 \| agreed$/)]),
)

test.each([
  'A photo of the bridge is missing. Could you send one by Friday?',
  'I have no photo of the bridge. Could I have one by Friday?',
  'One hole in my notes is a photo of the bridge. Could I have one, any size, by Friday?',
])("'one' is what was just said to be missing: %s", (text) =>
  expect(outcome(['rick', text])).toEqual(['A1 | ana | photo of the bridge | 03-06 | proposed']),
)

test('a still is a picture where it has an article', () => {
  const asks = 'We need the trailer by Friday 20 March, and a still for the website by Thursday.'
  expect(outcome(['rick', asks])).toEqual([
    'A1 | ana | trailer | 03-20 | proposed',
    'A2 | ana | still for the website | 03-05 | proposed',
  ])
})

test('what is stuck to the mail is here', () => {
  expect(
    outcome(['rick', 'We need the portrait by Friday.'], ['ana', 'The portrait is stuck to this mail.', 'a.jpg']),
  ).toEqual(['A1 | ana | portrait | 03-06 | delivered'])
})

test.each([
  ['Bios due Friday.', ['A1 | ana | Bios | 03-06 | proposed']],
  ['Texts deadline: 6 March.', ['A1 | ana | Texts | 03-06 | proposed']],
  [
    'logo by Friday, texts by Monday please',
    ['A1 | ana | texts | 03-09 | proposed', 'A2 | ana | logo | 03-06 | proposed'],
  ],
  [
    'We need: 1) logo by Friday 2) texts by Monday',
    ['A1 | ana | logo | 03-06 | proposed', 'A2 | ana | texts | 03-09 | proposed'],
  ],
  [
    'You do the texts by Friday and we do the layout by Monday.',
    ['C1 | rick | layout | 03-09 | agreed', 'A1 | ana | texts | 03-06 | proposed'],
  ],
  ['Quote attached, sign-off by Friday please.', ['A1 | ana | sign-off | 03-06 | proposed']],
  [
    'Restent à recevoir : le logo pour vendredi, les textes pour lundi.',
    ['A1 | ana | logo | 03-06 | proposed', 'A2 | ana | textes | 03-09 | proposed'],
  ],
  [
    'Meri requests: logo Friday tak, texts Monday tak.',
    ['A1 | ana | logo | 03-06 | proposed', 'A2 | ana | texts | 03-09 | proposed'],
  ],
  [
    'You get two drawings from us: the cellar on Friday, the attic on Monday.',
    ['C1 | rick | cellar | 03-06 | agreed', 'C2 | rick | attic | 03-09 | agreed'],
  ],
] as const)('lists in a line: %s', (text, lines) =>
  expect([...outcome(['rick', text])].toSorted()).toEqual([...lines].toSorted()),
)

test.each(['Dinner on Friday, and could you send the logo by Monday?', 'Rent due Friday, so I am broke.'])(
  'what has nothing to do with it is left out: %s',
  (text) => expect(outcome(['rick', text]).join()).not.toMatch(/dinner|rent/i),
)

test.each([
  [
    'could u send the price list, the drawings and the permit by friday pls\nwe do the layout by monday then',
    'price list, the drawings and the permit',
    'layout',
  ],
  ['send me the list by friday thanks I will do the layout by monday', 'list', 'layout'],
  ['les textes pour vendredi stp on vous envoie la maquette lundi', 'textes', 'maquette'],
  ['logo friday tak chahiye layout hum monday ko denge', 'logo', 'layout'],
  ['लोगो शुक्रवार तक चाहिए लेआउट हम सोमवार को देंगे', 'लोगो', 'लेआउट'],
])('no stop between one and the other: %s', (text, asked, promised) =>
  expect(outcome(['rick', text])).toEqual(
    expect.arrayContaining([`A1 | ana | ${asked} | 03-06 | proposed`, `C1 | rick | ${promised} | 03-09 | agreed`]),
  ),
)
