import { describe, expect, test } from 'vitest'
import { conversation, type Line, outcome } from './conversing.ts'

describe('what counts as a request', () => {
  test.each([
    ['Please send the logos by Friday.', 'logos | 03-06'],
    ['Could we have the floor plan on Thursday at 5pm?', 'floor plan | 03-05 17:00'],
    ['We still need the copy by the 9th.', 'copy | 03-09'],
    ["We'd be grateful for your feedback by Tuesday.", 'feedback | 03-03'],
    ['Would you mind sharing the guest list by Friday?', 'guest list | 03-06'],
    ['Send me the trainer names by tonight pls', 'trainer names | 03-02'],
    ['The measurements we need from you by Thursday, please.', 'measurements | 03-05'],
    ['It would be great if you could sign the contract by Friday.', 'signed contract | 03-06'],
    ["What I'd like from you is a price for 300 copies by Friday.", 'price for 300 copies | 03-06'],
  ])('%s', (text, expected) => {
    expect(outcome(['ana', `Hi Rick,\n\n${text}\n\nAna`])).toEqual([`C1 | rick | ${expected} | proposed`])
  })
})

describe('what counts as a promise', () => {
  test.each([
    ["I'll send you the contract tomorrow.", 'contract | 03-03'],
    ['You will have the deck by Friday noon.', 'deck | 03-06 12:00'],
    ['The clickable prototype will be with you on Thursday.', 'clickable prototype | 03-05'],
    ['Expect the second draft tomorrow.', 'second draft | 03-03'],
    ["We're going to deliver the film on 20 March.", 'film | 03-20'],
    ['I still owe you the invoice.', 'invoice | -'],
    ['The deposit we shall pay by Friday.', 'payment of deposit | 03-06'],
  ])('%s', (text, expected) => {
    expect(outcome(['ana', `Hi Rick,\n\n${text}\n\nAna`])).toEqual([`A1 | ana | ${expected} | agreed`])
  })
})

test.each([
  ['We need three days for the layout.', 'A1 | ana | layout | - | agreed'],
  ['Once we have the texts, we need two weeks for the film.', 'A1 | ana | film | - | agreed'],
])('time is no thing that is asked for: %s', (text, expected) => {
  expect(outcome(['ana', `Hi Rick,\n\n${text}`])).toEqual([expected])
})

test('an offer waits for an answer', () => {
  const offer = ['ana', 'Hi Rick,\n\nWe could send you the film on Thursday, would that work?'] as const
  expect(outcome(offer)).toEqual(['A1 | ana | film | 03-05 | proposed'])
  expect(outcome(offer, ['rick', 'Perfect, thanks!'])).toEqual(['A1 | ana | film | 03-05 | agreed'])
})

describe('what counts as nothing', () => {
  test.each([
    ['a hedge', 'We might manage the film by Friday.'],
    ['a negation', "I can't promise the film for Friday."],
    ['a habit', 'We usually send drafts within two days.'],
    ['a hypothetical', 'If you wanted a film, we could send you a quote by Friday.'],
    ['a meeting', "Let's meet on Tuesday at 3pm."],
    ['a courtesy', 'Let me know if you have any questions by Friday.'],
    ['the past', 'We sent you the logos on Friday.'],
    ['a colleague', 'Tom, please prepare the files by noon.'],
    ['service talk', 'If you have any trouble with the portal, please write to desk@north.example.'],
    ['a wish granted', 'If you want to change your seat, please complete the form.'],
    ['a way to get somewhere', "I'll get with the developers this week."],
    ['words before words', 'Let me tell you how we see it.'],
    ['a feast', "We're going to have a small party on Thursday."],
    ['a question about the past', 'When did you send the logos?'],
  ])('%s: %s', (_what, text) => expect(outcome(['ana', `Hi Rick,\n\n${text}\n\nAna`])).toEqual([]))
})

describe('an answer', () => {
  const asked = ['ana', 'Hi Rick,\n\nPlease send us the logos by Friday and the price list by 12 March.'] as const

  test.each([
    ['ok', ['agreed', 'agreed']],
    ['👍', ['agreed', 'agreed']],
    ['Sure, both.', ['agreed', 'agreed']],
    ['Logos by Friday, no bother.', ['agreed', 'proposed']],
    ['The price list is fine.', ['proposed', 'agreed']],
    ["I'm not allowed to share the price list.", ['proposed', 'cancelled']],
    ['Let me check with legal.', ['proposed', 'proposed']],
    ['Friday works for the logos. The price list as well.', ['agreed', 'agreed']],
    ['Logos on Friday. Could we make the price list 16 March?', ['agreed', 'proposed, asked 03-16']],
    ['Everything is fine, except that the logos can only come on 9 March.', ['proposed, asked 03-09', 'agreed']],
  ])('%s', (text, statuses) => {
    const rows = outcome(asked, ['rick', text])
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual(statuses)
  })
})

describe('a delivery', () => {
  const promised = ['ana', 'Hi Rick,\n\nYou will have the layout on Thursday and the print files on 12 March.'] as const

  test.each([
    ['Layout attached.', ['layout.pdf'], ['delivered', 'agreed']],
    ['The print files are up: https://files.north.example/p', [], ['agreed', 'delivered']],
    ['Here it is.', ['layout_v1.pdf'], ['delivered', 'agreed']],
    ['Nothing to report yet.', [], ['agreed', 'agreed']],
  ])('%s', (text, files, statuses) => {
    const rows = outcome(promised, ['ana', text, ...files])
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual(statuses)
  })

  test.each([
    'The layout will be delivered on time.',
    'The layout should be submitted to us for approval.',
    "I'll make sure you have the layout.",
    'We hereby promise the layout.',
  ])('is not yet in: %s', (text) => {
    expect(outcome(promised, ['ana', text]).every((row) => !row.includes('delivered'))).toBe(true)
  })

  test('the creditor may say that it has come', () => {
    expect(outcome(promised, ['rick', 'Thanks for the layout!'])[0]).toMatch(/delivered$/)
  })

  test('a price in the text is the price asked for', () => {
    const asked = ['rick', 'Hi Ana,\n\nPlease send me the price for 500 cards.'] as const
    expect(outcome(asked, ['ana', 'Rick, 500 cards come to £640.'])).toEqual([
      'A1 | ana | price for 500 cards | - | delivered',
    ])
  })
})

describe('a thing that is not on the table', () => {
  const planned = {
    en: ['ana', 'Hi Rick,\n\nYou will have the floor plan on Wednesday.'],
    fr: ['ana', 'Bonjour Rick,\n\nVous aurez le plan de salle mercredi.'],
    hi: ['ana', 'नमस्ते Rick जी,\n\nआपको फ़्लोर प्लान बुधवार तक भेज दूँगी।'],
  } as const
  const asked = {
    en: ['ana', 'Hi Rick,\n\nPlease send us the logos by Friday.'],
    fr: ['ana', "Bonjour Rick,\n\nMerci de nous envoyer les logos d'ici vendredi."],
    hi: ['ana', 'नमस्ते Rick जी,\n\nकृपया हमें लोगो शुक्रवार तक भेज दीजिए।'],
  } as const

  test.each([
    ['en', "The pages won't make Friday, more like Monday."],
    ['en', 'Could we move the pages to Monday?'],
    ['en', "I'm afraid the pages slip to Monday."],
    ['en', 'The pages will be a day late, Thursday rather than Wednesday.'],
    ['en', 'Sorry, the newsletter has to move to Monday.'],
    ['en', 'How about Monday for the pages?'],
    ['en', 'Would Monday still be ok for the pages?'],
    ['fr', 'Les pages ne seront pas prêtes vendredi, plutôt lundi.'],
    ['fr', 'Peut-on décaler les pages à lundi ?'],
    ['fr', 'Pour les pages, lundi plutôt que vendredi.'],
    ['fr', "Il nous faut jusqu'à lundi pour les pages."],
    ['hi', 'पन्नों के लिए सोमवार तक का समय चाहिए।'],
    ['hi', 'क्या ब्रोशर की तारीख़ सोमवार कर सकते हैं?'],
    ['hi', 'Brochure ke liye Monday tak ka time chahiye.'],
  ] as const)('moves nothing that is (%s): %s', (language, text) => {
    expect(outcome(planned[language], ['ana', text])).toEqual(outcome(planned[language]))
  })

  test.each([
    ['en', 'Could we move it to Monday?'],
    ['en', 'Monday rather than Wednesday?'],
    ['en', 'Our printer is down, so Monday instead.'],
    ['en', 'The team needs more time: Monday?'],
    ['en', "Wednesday won't work, Monday instead."],
    ['fr', 'Peut-on le décaler à lundi ?'],
    ['fr', 'Plutôt lundi ?'],
    ['fr', "Peut-on repousser l'échéance à lundi ?"],
    ['hi', 'क्या इसे सोमवार कर सकते हैं?'],
    ['hi', 'Wednesday ki jagah Monday chalega?'],
  ] as const)('is not what is named by nothing but its day (%s): %s', (language, text) => {
    expect(outcome(planned[language], ['ana', text])[0]).toMatch(/asked 03-09$/)
  })

  test.each([
    ['en', 'The pages are fine.'],
    ['en', 'We accept the budget.'],
    ['en', 'Friday is fine for the pages.'],
    ['en', 'OK for the pages.'],
    ['en', "We can't share the contract."],
    ['en', 'The interviews are not possible.'],
    ['en', 'The contract is a no.'],
    ['en', 'The invoice was paid this morning.'],
    ['fr', 'Les pages nous conviennent.'],
    ['fr', "D'accord pour le menu."],
    ['fr', 'Impossible de vous donner le contrat.'],
    ['fr', "La brochure n'est pas possible."],
    ['hi', 'ब्रोशर ठीक है।'],
    ['hi', 'कॉन्ट्रैक्ट नहीं दे सकते।'],
    ['hi', 'Brochure theek hai.'],
  ] as const)('gives no answer to what is (%s): %s', (language, text) => {
    expect(outcome(asked[language], ['rick', text])).toEqual(outcome(asked[language]))
  })

  test.each([
    ['en', 'Fine.', 'agreed'],
    ['en', 'Friday works.', 'agreed'],
    ['en', 'The date is fine.', 'agreed'],
    ['en', "We can't do that.", 'cancelled'],
    ['fr', 'Vendredi me convient.', 'agreed'],
    ['fr', 'Impossible, désolé.', 'cancelled'],
    ['hi', 'शुक्रवार ठीक है।', 'agreed'],
    ['hi', 'यह नहीं दे सकते।', 'cancelled'],
  ] as const)('is not what a bare answer answers (%s): %s', (language, text, status) => {
    expect(outcome(asked[language], ['rick', text])[0]).toMatch(new RegExp(`${status}$`))
  })

  test.each([
    ['en', 'We no longer need the banner.'],
    ['en', 'Thanks for the photos!'],
    ['fr', "Nous n'avons plus besoin de la banderole."],
    ['hi', 'बैनर अब नहीं चाहिए।'],
  ] as const)('is withdrawn and received without what is (%s): %s', (language, text) => {
    expect(outcome(asked[language], ['ana', text])).toEqual(outcome(asked[language]))
  })

  test('may be one, where it was named in another language', () => {
    const rows = outcome(asked.fr, ['rick', 'Hi Ana,\n\nThe emblems are not possible.'])
    expect(rows[0]).toMatch(/cancelled$/)
  })
})

describe('what a thing waits for', () => {
  const waiting = (...lines: readonly Line[]) =>
    conversation(...lines).agreement.commitments.map(({ id, condition }) => [id, condition?.commitment ?? null])

  test('is told with the yes to it', () => {
    const asked = [
      'rick',
      "Hi Ana,\n\nI'll send you the briefing on Tuesday. Could you send us a script by Friday?",
    ] as const
    expect(waiting(asked, ['ana', 'The script by Friday is fine provided we have your briefing.'])).toEqual([
      ['C1', null],
      ['A1', 'C1'],
    ])
  })

  test.each([
    'We need your texts by Friday. Three days after your texts you have the layout; a week after that, you get the proof.',
    'We need your texts by Friday. You get the layout three days after your texts. A week after that we send the proof.',
    "Il nous faut vos textes vendredi. Trois jours après vos textes, vous recevez la maquette ; une semaine après l'envoi de celle-ci, vous recevez l'épreuve.",
  ])('is the link before it, where a chain goes on: %s', (text) =>
    expect(waiting(['ana', text])).toEqual([
      ['C1', null],
      ['A1', 'C1'],
      ['A2', 'A1'],
    ]),
  )

  test('is waited for by what stands with it in the sentence', () =>
    expect(
      waiting(
        ['rick', 'Please pay our invoice by 20 March.'],
        ['ana', "Send me a copy of the invoice today, and I'll send you the contract two days after I have the copy."],
      ),
    ).toEqual([
      ['A1', null],
      ['C1', null],
      ['A2', 'C1'],
    ]))

  test('may be owed by the same side, where it is named outright', () => {
    const plan = "Hi Rick,\n\nYou will have the film on Friday. Two days after the film we'll send you the invoice."
    expect(waiting(['ana', plan])).toEqual([
      ['A1', null],
      ['A2', 'A1'],
    ])
  })
})

describe('what comes soon', () => {
  test.each([
    ['ana', 'Je poste prochainement un nuancier des encres.', 'A1 | ana | nuancier des encres | - | agreed'],
    ['ana', 'The samples go out to you shortly.', 'A1 | ana | samples | - | agreed'],
    ['ana', 'मैं फ़ाइल जल्द भेजती हूँ।', 'A1 | ana | फ़ाइल | - | agreed'],
  ] as const)('is promised without a day: %s %s', (who, text, row) => expect(outcome([who, text])).toEqual([row]))

  test.each(['We open soon.', 'On se retrouve bientôt.', 'Je reviens prochainement.'])('may be no thing: %s', (text) =>
    expect(outcome(['ana', text])).toEqual([]),
  )
})

describe('what the debtor said was there', () => {
  test('is not what a file of its own name has come beside', () => {
    const asked = ['ana', 'Could you send us the cover by Thursday and the bookmark by the 26th?'] as const
    const sent = [
      'rick',
      'Here is the cover.\n\nFor the bookmark, I am embarrassed: the cutter is broken.',
      'cover.pdf',
    ] as const
    expect(outcome(asked, ['rick', 'ok'], sent)).toEqual([
      'C1 | rick | cover | 03-05 | delivered',
      'C2 | rick | bookmark | 03-26 | agreed',
    ])
  })

  test.each([
    ['We need your validation by Thursday.', 'Validated, no changes.', 'delivered'],
    ['We need your confirmation of the date by Thursday.', 'Confirmed.', 'delivered'],
    ['Please send us the booking confirmation by Thursday.', 'Confirmed.', 'agreed'],
  ])('may be said in its very word: %s %s', (asked, said, status) =>
    expect(outcome(['rick', asked], ['ana', said])).toEqual([expect.stringMatching(`${status}$`)]),
  )

  const acts = (...lines: readonly Line[]) =>
    conversation(...lines).agreement.commitments.map((each) => each.acts.map(({ kind }) => kind).join(' '))
  const sent: readonly Line[] = [
    ['ana', 'Hi Rick, you will have the film by Friday. You will have the banner by Thursday 12 March.'],
    ['ana', 'Hi Rick, here is the film.', 'film.mp4'],
  ]

  test.each([
    ['en', 'Thanks, received!'],
    ['en', 'Got the film, thank you.'],
    ['fr', 'Bien reçu, merci !'],
    ['hi', 'मिल गया, धन्यवाद!'],
  ])('is acknowledged by the one who waited for it (%s): %s', (_, text) => {
    expect(acts(...sent, ['rick', text])).toEqual(['promise report satisfy', 'promise'])
  })

  test.each(['Thanks!', 'Did you get the film back?', 'The film has not arrived yet.'])(
    'is not acknowledged by other words: %s',
    (text) => {
      expect(acts(...sent, ['rick', text])[0]).not.toContain('satisfy')
    },
  )
})

describe('a verb that goes on with the subject before it', () => {
  test.each([
    ["I'll talk to the printer tomorrow and deliver the proofs on Thursday.", ['proofs | 03-05']],
    ["I'm seeing the mayor on Wednesday and will let you have the photos on Thursday.", ['photos | 03-05']],
    ['Nous voyons le maire mercredi et vous envoyons les photos jeudi.', ['photos | 03-05']],
    ['Nous livrons le logo jeudi et les échantillons vendredi.', ['logo | 03-05', 'échantillons | 03-06']],
  ])("is the writer's own: %s", (text, things) =>
    expect(outcome(['ana', text])).toEqual(things.map((each, at) => `A${at + 1} | ana | ${each} | agreed`)),
  )

  test('names no thing of its own', () =>
    expect(outcome(['ana', 'We print the posters on Thursday and deliver them on Friday.'])).toEqual([
      expect.stringContaining('A1 | ana | posters'),
    ]))

  test.each([
    ["I'm off tomorrow, so please send the proofs on Thursday."],
    ['We need the logo by Tuesday and please send the proofs on Thursday.'],
    ['Get the proofs over to us by Thursday.'],
  ])('is not, where somebody is told to: %s', (text) =>
    expect(outcome(['ana', text])).toContainEqual(expect.stringMatching(/rick \| proofs \| 03-05 \| proposed$/)),
  )
})

describe('English in a hurry', () => {
  test.each([
    ['You will be getting the artwork by Thursday.', 'A1 | ana | artwork | 03-05 | agreed'],
    ['Your samples should reach you on Thursday.', 'A1 | ana | samples | 03-05 | agreed'],
    ["We'd be obliged if the balance were paid by Thursday.", 'C1 | rick | balance | 03-05 | proposed'],
    ['Have the headcount with us by Thursday.', 'C1 | rick | headcount | 03-05 | proposed'],
  ])('%s', (text, row) => expect(outcome(['ana', text])).toEqual([row]))

  test.each([
    'Give us five working days and the manual is yours.',
    'We need five working days from receipt of the files.',
  ])('a length of time is no thing: %s', (text) => expect(outcome(['ana', text])).toEqual([]))

  test('each thing gets its own day', () =>
    expect(
      outcome(
        ['rick', "We're after:\n* six hint cards by Thursday 12 March\n* the trailer by Tuesday 17 March"],
        ['ana', '12th for the cards and 17th for the trailer, both fine by us.'],
      ),
    ).toEqual(['A1 | ana | six hint cards | 03-12 | agreed', 'A2 | ana | trailer | 03-17 | agreed']))

  test('thanks for something else answer no question', () =>
    expect(
      outcome(
        ['rick', 'We need the list by Thursday.'],
        ['ana', 'Could we send it on Friday instead?'],
        ['rick', 'Thanks Ana. Please note that there is an embargo, nothing can appear before September.'],
      ),
    ).toEqual(['A1 | ana | list | 03-05 | proposed, asked 03-06']))

  test('what has not turned up is still to come', () =>
    expect(
      outcome(
        ['ana', 'Could you get us the photos by Thursday?'],
        ['rick', 'ok'],
        ['ana', "The photos you had down for Thursday haven't turned up at our end."],
      ),
    ).toEqual(['C1 | rick | photos | 03-05 | agreed']))
})
