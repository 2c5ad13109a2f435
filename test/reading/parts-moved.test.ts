import { describe, expect, test } from 'vitest'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import { hear } from '../../src/reading/hear.ts'
import { mail, outcome, setting } from './conversing.ts'

/** An agreed bundle: logos and texts by Friday 6 March. */
const agreed = {
  en: ['Rick, could you send the logos and the texts by Friday?', 'Ok, will do.'],
  fr: ['Rick, pourriez-vous nous envoyer les logos et les textes pour vendredi ?', 'Oui, sans problème.'],
  'hi-Latn': ['Rick, kya aap logos aur texts Friday tak bhej denge?', 'Haan, bhej dunga.'],
  hi: ['Rick, कृपया लोगो और टेक्स्ट शुक्रवार तक भेज दीजिए।', 'जी, भेज दूँगा।'],
} as const
const named = { en: 'texts', fr: 'textes', 'hi-Latn': 'texts', hi: 'टेक्स्ट' } as const
const left = { en: 'logos', fr: 'logos', 'hi-Latn': 'logos', hi: 'लोगो' } as const

const after = (language: keyof typeof agreed, who: 'ana' | 'rick', text: string) =>
  outcome(['ana', agreed[language][0]], ['rick', agreed[language][1]], [who, text])

describe('who waits for a bundle gives a part of it more time, and nobody has to agree to that', () => {
  test.each([
    ['en', 'The texts can wait until the 18th.'],
    ['en', 'No rush with the texts, the 18th is fine.'],
    ['en', 'You have until the 18th for the texts.'],
    ['en', 'Texts: Wednesday the 18th is soon enough.'],
    ['en', 'Logos by Friday as agreed, the texts can wait until the 18th.'],
    ['en', 'We only need the texts on the 18th.'],
    ['en', 'Take until the 18th for the texts, but we need the logos on Friday.'],
    ['en', "Let's say the 18th for the texts."],
    ['fr', 'Les textes peuvent attendre le 18.'],
    ['fr', 'Pour les textes, le 18 suffit.'],
    ['fr', 'Vous avez jusqu’au 18 pour les textes.'],
    ['fr', 'Les textes, rien ne presse : le 18 ira très bien.'],
    ['hi-Latn', 'Texts 18 tak bhi chalega.'],
    ['hi-Latn', 'Texts ki jaldi nahi hai, 18 tak de dena.'],
    ['hi-Latn', 'Texts ke liye 18 tak ka time hai.'],
    ['hi', 'टेक्स्ट 18 तक भी चलेगा।'],
    ['hi', 'टेक्स्ट की जल्दी नहीं है, 18 तक दे दीजिए।'],
  ] as const)('%s: %s', (language, text) =>
    expect(after(language, 'ana', text)).toEqual([
      `C1 | rick | ${left[language]} | 03-06 | agreed`,
      `C2 | rick | ${named[language]} | 03-18 | agreed`,
    ]),
  )
})

describe('who owes a bundle asks for another day for a part of it, and the rest stands', () => {
  test.each([
    ['en', 'The texts will be Monday, sorry.'],
    ['en', 'Can we make the texts Monday?'],
    ['en', 'The texts are Monday, not Friday.'],
    ['en', 'Logos on Friday, texts only on Monday.'],
    ['en', "The texts won't make Friday, Monday?"],
    ['fr', 'Peut-on dire lundi pour les textes ?'],
    ['fr', 'Les logos vendredi, les textes lundi seulement.'],
    ['hi-Latn', 'Texts Monday ko denge, sorry.'],
    ['hi', 'टेक्स्ट सोमवार को देंगे, माफ़ कीजिए।'],
  ] as const)('%s: %s', (language, text) =>
    expect(after(language, 'rick', text)).toEqual([
      `C1 | rick | ${left[language]} | 03-06 | agreed`,
      `C2 | rick | ${named[language]} | 03-06 | agreed, asked 03-09`,
    ]),
  )
})

test.each(['Could we have the texts by Thursday instead?', 'We need the texts on Thursday already.'])(
  'a part is asked for sooner than was agreed: %s',
  (text) =>
    expect(after('en', 'ana', text)).toEqual([
      'C1 | rick | logos | 03-06 | agreed',
      'C2 | rick | texts | 03-06 | agreed, asked 03-05',
    ]),
)

test.each([
  'The texts and the logos can wait until the 18th.',
  'All of it can wait until the 18th.',
  'No rush, the 18th is fine.',
  'It can wait until the 18th.',
])('more time for all of it takes nothing apart: %s', (text) =>
  expect(after('en', 'ana', text)).toEqual(['C1 | rick | logos and the texts | 03-18 | agreed']),
)

test.each(['The texts on Friday are fine.', 'Looking forward to the texts!', 'The texts matter most to us.'])(
  'a word of a part that gives it no other day takes nothing apart: %s',
  (text) => expect(after('en', 'ana', text)).toEqual(['C1 | rick | logos and the texts | 03-06 | agreed']),
)

test.each([
  ['ana', 'The texts are Wednesday the 18th, not Friday.', '2026-03-18', undefined],
  ['rick', 'The texts are Monday, not Friday.', '2026-03-06', '2026-03-09'],
  ['ana', 'The texts are Wednesday the 18th, not Thursday.', undefined, undefined],
] as const)('a part is corrected by whoever may say so: %s, %s', (who, text, day, asked) => {
  const lines = [
    ['ana', agreed.en[0]],
    ['rick', agreed.en[1]],
    [who, text],
  ] as const
  const { commitments } = lines.reduce(
    (agreement, [by, words], at) => hear(mail(by, words, [], at), agreement, setting).agreement,
    nothingAgreed,
  )
  const texts = commitments.find(({ deliverable }) => deliverable === 'texts')
  expect([texts?.due?.day, texts?.pending?.due]).toMatchObject([day, asked && { day: asked }])
  expect(commitments[0]?.due?.day).toBe('2026-03-06')
})

test('what both things are of names neither of them', () => {
  const asks = 'Rick, could you send the plans and the photos of the chalet by Friday?'
  expect(outcome(['ana', asks], ['rick', 'Ok, will do.'], ['ana', 'The chalet can wait until the 18th.'])).toEqual([
    'C1 | rick | plans and the photos of the chalet | 03-18 | agreed',
  ])
})

test('a part brought and a part moved go their own ways', () => {
  const lines = outcome(
    ['ana', agreed.en[0]],
    ['rick', agreed.en[1]],
    ['ana', 'The texts can wait until the 18th.'],
    ['rick', 'Here are the logos.', 'logos.zip'],
  )
  expect(lines).toEqual(['C1 | rick | logos | 03-06 | delivered', 'C2 | rick | texts | 03-18 | agreed'])
})

test('a day that is asked about does not do anything itself', () => {
  const lines = outcome(
    ['ana', 'Rick, please send us the cow photo by Friday.'],
    ['rick', 'ok'],
    ['rick', 'The photographer is away, would Monday do for the photo?'],
  )
  expect(lines).toEqual(['C1 | rick | cow photo | 03-06 | agreed, asked 03-09'])
})
