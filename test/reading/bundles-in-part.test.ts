import { expect, test } from 'vitest'
import { outcome } from './conversing.ts'

const asks = 'Rick, could you send us the price list, the drawing and the permit by Friday?'
const demande = 'Rick, pourriez-vous nous envoyer le logo, la charte et les textes pour vendredi ?'
const maang = 'Rick, kya aap price list, drawing aur permit Friday tak bhej denge?'
const anurodh = 'Rick, कृपया लोगो, नक्शा और टेक्स्ट शुक्रवार तक भेज दीजिए।'

/** What is agreed, cancelled and still only asked for. */
const standing = (ask: string, answer: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    outcome(['ana', ask], ['rick', answer]).map((line) => {
      const [, , thing = '', , status = ''] = line.split(' | ')
      return [status, thing]
    }),
  )

test.each([
  'Price list and drawing, both are ok. For the permit I’ll ask the secretary, depending on her mood.',
  'Both the price list and the drawing are ok.',
  'Price list and drawing both fine.',
  "I'll check with Tom for the permit, the rest is fine.",
  "The permit I can't say yet, the other two are fine.",
  'The permit will take longer, the rest by Friday is ok.',
  'Everything except the permit is fine.',
  'All good except the permit.',
])('two of three are promised, the third is left as it was: %s', (answer) =>
  expect(standing(asks, answer)).toEqual({ agreed: 'price list and drawing', proposed: 'permit' }),
)

test.each(['Price list ok.', 'Price list: ok.', 'Price list fine. As for the permit, the secretary decides.'])(
  'one of three: %s',
  (answer) => expect(standing(asks, answer)).toEqual({ agreed: 'price list', proposed: 'drawing and permit' }),
)

test.each(['Price list not ok.', 'The price list is not quite right.', "I'll ask the secretary for the permit."])(
  'none of three: %s',
  (answer) => expect(standing(asks, answer)).toEqual({ proposed: 'price list, the drawing and the permit' }),
)

test.each([
  ["Price list: no, drawing: yes, permit: don't know", 'drawing', 'price list', 'permit'],
  ['Price list: yes, Friday. Drawing: no. Permit: asking.', 'price list', 'drawing', 'permit'],
])('label by label: %s', (answer, agreed, cancelled, proposed) =>
  expect(standing(asks, answer)).toEqual({ agreed, cancelled, proposed }),
)

test.each(["The price list I can't do. Everything else ok.", "Ok, but the price list I can't do."])(
  'what is refused is no part of the yes: %s',
  (answer) => expect(standing(asks, answer)).toEqual({ agreed: 'drawing and permit', cancelled: 'price list' }),
)

test.each([
  'Logo et charte ok. Pour les textes je demande à Paul.',
  'Le logo et la charte, les deux sont ok.',
  'Tout est bon sauf les textes.',
  'Pour les textes je demande à Paul, le reste est bon.',
])('in French: %s', (answer) =>
  expect(standing(demande, answer)).toEqual({ agreed: 'logo et charte', proposed: 'textes' }),
)

test('a thing that is not quite right has no yes, in French', () => {
  expect(standing(demande, 'Logo pas ok.')).toEqual({ proposed: 'logo, la charte et les textes' })
})

test.each([
  'Price list aur drawing, dono ok hain.',
  'Price list aur drawing theek hai.',
  'Permit secretary se poochna padega, baaki sab theek hai.',
  'Permit ko chhodkar sab theek hai.',
])('in Hinglish: %s', (answer) =>
  expect(standing(maang, answer)).toEqual({ agreed: 'price list aur drawing', proposed: 'permit' }),
)

test.each([
  'लोगो और नक्शा ठीक है। टेक्स्ट के लिए सचिव से पूछना पड़ेगा।',
  'टेक्स्ट सचिव से पूछकर बताऊँगा, बाक़ी सब ठीक है।',
  'टेक्स्ट को छोड़कर सब ठीक है।',
])('in Hindi: %s', (answer) => expect(standing(anurodh, answer)).toEqual({ agreed: 'लोगो और नक्शा', proposed: 'टेक्स्ट' }))

test('of lines in a table, those that are counted and named', () => {
  const table =
    'Who sends what:\n\nWhat | Who | When\nprice list | you | Friday\ndrawing | we | Friday\npermit | you | 20 March\n'
  const lines = outcome(['ana', table], ['rick', 'Price list and drawing, both lines are ok. For the permit I’ll ask.'])
  expect(lines.find((line) => line.includes('permit'))).toMatch(/proposed$/)
  expect(lines.find((line) => line.includes('price list'))).toMatch(/agreed$/)
})

const offers = 'Shall we send you the logo, the charter and the texts on Friday?'

test('of an offer as much is agreed as is taken, once the rest is refused', () => {
  expect(outcome(['ana', offers], ['rick', 'Logo and charter fine. Texts not needed.'])).toEqual([
    'A1 | ana | logo and charter | 03-06 | agreed',
    'A2 | ana | texts | 03-06 | cancelled',
  ])
})

test.each([
  'logo yes, rest no',
  'The logo and the charter, yes please.',
  'Yes to the logo. The texts we write ourselves.',
])('a yes to a part of an offer is none to the whole: %s', (answer) =>
  expect(outcome(['ana', offers], ['rick', answer]).join()).not.toContain('agreed'),
)

test('a day for all but one thing', () => {
  const ask = 'Rick, could you send the pics and the bios by Friday?'
  expect(outcome(['ana', ask], ['rick', 'ok for fri but the pics only mon'])).toEqual([
    'C1 | rick | bios | 03-06 | agreed',
    expect.stringMatching(/^C2 \| rick \| pics \| 03-06/),
  ])
})

test('who takes a part over takes that part', () => {
  const lines = outcome(
    ['ana', 'Rick, could you send the logos and the texts by Friday?'],
    ['rick', 'Ok, will do.'],
    ['rick', 'Mia takes the texts'],
  )
  expect(lines).toEqual(['C1 | rick | logos | 03-06 | agreed', 'C2 | mia | texts | 03-06 | agreed'])
})
