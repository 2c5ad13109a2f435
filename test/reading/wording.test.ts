import { describe, expect, test } from 'vitest'
import { conversation, type Line, outcome } from './conversing.ts'

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
      ["Friday's fine.", 'C1 | rick | raw footage | 03-06 | agreed'],
      ["Friday's drinks were fun.", 'C1 | rick | raw footage | 03-06 | proposed'],
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

describe('what a word stands for', () => {
  test.each([
    ['Attached is our agreement. Could you return it countersigned by 12 March?', 'countersigned agreement | 03-12'],
    ['The order form is in the attachment. Please send it back filled in by Thursday.', 'filled order form | 03-05'],
    ['Quote attached. If you agree please let us have it back signed by Thursday.', 'signed Quote | 03-05'],
    [
      'Our bank is asking for a list of all payments. Can you get that to us by Thursday?',
      'list of all payments | 03-05',
    ],
  ])('%s', (words, thing) => {
    expect(outcome(['ana', `Hi Rick,\n\n${words}`])).toEqual([`C1 | rick | ${thing} | proposed`])
  })

  test('is the thing in the quoted line above, before any other', () => {
    const asked: Line = ['ana', 'Rick, please send us the logos by Friday.\nPlease send us the price list by 12 March.']
    const quoted = '> Please send us the logos by Friday.\n\nThe printer is slow. Could I give you those on Monday?\n'
    expect(outcome(asked, ['rick', quoted])).toEqual([
      'C1 | rick | logos | 03-06 | proposed, asked 03-09',
      'C2 | rick | price list | 03-12 | proposed',
    ])
  })

  test.each([
    'The floor plans are with Tom, he will send them to you by Thursday.',
    'Tom, on copy, will send you the floor plans by Thursday.',
    'Tom (cc) will send you the floor plans by Thursday.',
  ])('is the colleague named before: %s', (words) => {
    expect(outcome(['ana', `Hi Rick,\n\n${words}`])).toEqual(['A1 | tom | floor plans | 03-05 | agreed'])
  })
})

test.each([
  ['You are kindly requested to submit the tax form by Friday.', 'tax form | 03-06'],
  ['We formally request that you return the keys by Friday.', 'keys | 03-06'],
  ['Could you ping over the headcount by Friday?', 'headcount | 03-06'],
  ['Please bung me the old files by Friday.', 'old files | 03-06'],
])('people ask in many words: %s', (words, thing) => {
  expect(outcome(['ana', `Hi Rick,\n\n${words}`])).toEqual([`C1 | rick | ${thing} | proposed`])
})

test('the thing may stand before the verb', () => {
  expect(outcome(['ana', 'The login you will get from me tomorrow.'])).toEqual(['A1 | ana | login | 03-03 | agreed'])
})

describe('what a clause only adds', () => {
  test.each([
    ['Please send us the texts by Thursday, because the printer starts on Friday.', 'texts | 03-05'],
    ['Could you send us the flyer text by Friday for the fair on 20 March?', 'flyer text | 03-06'],
    ['We need the photos by Thursday so that the layout can go to print on 12 March.', 'photos | 03-05'],
  ])('is not when a thing is due: %s', (words, thing) => {
    expect(outcome(['ana', `Hi Rick,\n\n${words}`])[0]).toBe(`C1 | rick | ${thing} | proposed`)
  })

  test.each([
    'The draft has two dates I would like to check with the venue.',
    'Three things we would like from you so our launch goes smoothly:',
  ])('is nobody’s debt: %s', (words) => {
    expect(outcome(['ana', `Hi Rick,\n\n${words}`])).toEqual([])
  })
})

test('what follows when a thing is late does not hide the thing', () => {
  const { agreement } = conversation(
    ['rick', 'Ana, we need the banner by Friday.'],
    ['ana', 'OK. And please send us the wording by Wednesday, otherwise the banner slips to Monday.'],
  )
  expect(agreement.commitments.map(({ deliverable, consequence }) => [deliverable, consequence])).toEqual([
    ['banner', null],
    ['wording', 'otherwise the banner slips to Monday'],
  ])
})

test('a promise with all the words of a request answers it, whatever it adds', () => {
  expect(
    outcome(
      ['ana', 'Rick, could you settle invoice 88 by Friday?'],
      ['rick', "We'll settle invoice 88 with the next payment run on Thursday."],
    ),
  ).toEqual(['C1 | rick | payment of invoice 88 | 03-05 | agreed'])
})

test.each([
  'Been thinking about the label again. It would be lovely to see something before the weekend.',
  "We'd love the Welsh version too at some stage. Are you around on Thursday?",
  'The train leaves on Friday, you get there by noon.',
  'We need someone to talk to on Friday. You get what you pay for.',
  'We request no changes. The parcel left on Tuesday and should be there on Friday.',
])('opens nothing: %s', (words) => {
  expect(outcome(['ana', `Hi Rick,\n\n${words}`])).toEqual([])
})

describe('in French', () => {
  test.each([
    ['Le devis est joint. Pourriez-vous nous le retourner signé pour jeudi ?', 'devis signé | 03-05'],
    [
      "Il nous manque toujours la facture de mars. Peux-tu nous la faire suivre d'ici jeudi ?",
      'facture de mars | 03-05',
    ],
    ["Auriez-vous l'obligeance de nous communiquer vos mesures avant jeudi ?", 'mesures | 03-05'],
    ['Tu peux me filer le plan du stand pour jeudi ?', 'plan du stand | 03-05'],
    ['Vous êtes priés de nous fournir un extrait du registre au plus tard jeudi.', 'extrait du registre | 03-05'],
  ])('people ask in many words: %s', (words, thing) => {
    expect(outcome(['ana', `Bonjour Rick,\n\n${words}`])).toEqual([`C1 | rick | ${thing} | proposed`])
  })

  test.each([
    ["Vous l'aurez dès demain.", '03-03 | agreed'],
    ['Nous avons décidé de ne pas diffuser les rushs.', '03-06 | cancelled'],
    ['Est-ce que je peux vous envoyer les rushs lundi plutôt que vendredi ?', '03-06 | proposed, asked 03-09'],
    ['Les rushs vendredi, c’est nickel.', '03-06 | agreed'],
  ])('the rushes asked for by Friday: %s', (words, after) => {
    const asked: Line = ['ana', 'Bonjour Rick, pourriez-vous nous envoyer les rushs pour vendredi ?']
    expect(outcome(asked, ['rick', words])).toEqual([`C1 | rick | rushs | ${after}`])
  })

  test.each([
    'On se voit jeudi. Je vous présenterai Tom.',
    "Vous trouverez ci-joint le plan d'accès.",
    'Je la mettrai dans notre classeur.',
  ])('nobody owes anything: %s', (words) => {
    expect(outcome(['ana', `Bonjour Rick,\n\n${words}`])).toEqual([])
  })
})

describe('in Hindi', () => {
  const asked: Line = ['rick', 'अना जी, हमें किताब का कवर शुक्रवार तक चाहिए।']

  test.each([
    ['जी, क्या कवर सोमवार को दे सकती हूँ?', '03-06 | proposed, asked 03-09'],
    ['किताब का कवर हम नहीं बना पाएँगे।', '03-06 | cancelled'],
    ['मैं कल बीमार हो गई थी।', '03-06 | proposed'],
  ])('%s', (words, after) => {
    expect(outcome(asked, ['ana', words])).toEqual([`A1 | ana | किताब का कवर | ${after}`])
  })

  test('a yes before the promise is no part of the thing, and the day of a consequence is not its day', () => {
    expect(
      outcome(
        ['rick', 'Ana ji, humein poster Friday tak chahiye, warna Monday ka event nikal jayega.'],
        ['ana', 'haan theek hai, Friday tak de dungi'],
      ),
    ).toEqual(['A1 | ana | poster | 03-06 | agreed'])
  })

  test('a word whose letters all bear signs is a word', () => {
    expect(outcome(['ana', 'रिक जी,\n\nहमारी ओर से:\n- किताब: गुरुवार, 12 मार्च\n- प्रूफ़: 20 मार्च\n'])).toEqual([
      'A1 | ana | किताब | 03-12 | agreed',
      'A2 | ana | प्रूफ़ | 03-20 | agreed',
    ])
  })
})

test('a colleague named takes a request over', () => {
  expect(
    outcome(
      ['rick', 'Ana, please send us the access data by Friday.'],
      ['ana', 'Tom, copied in, will send you the access data on Thursday.'],
    ),
  ).toEqual(['A1 | tom | access data | 03-05 | agreed'])
})

test.each([
  ["I'd be most obliged if the signed waiver could reach us by Thursday.", 'signed waiver | 03-05'],
  ['The revised contract is to be returned to us no later than Thursday.', 'revised contract | 03-05'],
  ['Our accountant wants the cost breakdown by Thursday.', 'cost breakdown | 03-05'],
])('a thing wanted may stand first: %s', (words, thing) => {
  expect(outcome(['ana', `Hi Rick,\n\n${words}`])).toEqual([`C1 | rick | ${thing} | proposed`])
})

test.each([
  'We missed the train on Friday; both of us were needed at the stand.',
  "I'm going to have to push the lunch back to Wednesday.",
])('a word inside a word is none: %s', (words) => {
  expect(outcome(['ana', `Hi Rick,\n\n${words}`])).toEqual([])
})
