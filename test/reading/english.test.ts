import { describe, expect, test } from 'vitest'
import { conversation, type Line, outcome } from './conversing.ts'

/** What stands on the list at the end: thing, day, status. */
const list = (lines: readonly Line[]): readonly string[] =>
  conversation(...lines).agreement.commitments.map(
    ({ deliverable, due, status }) => `${deliverable} | ${due?.day ?? '-'} | ${status}`,
  )

describe('English as thumbs write it', () => {
  test.each<[string, readonly string[]]>([
    ['could u send the badge list by friday', ['badge list | 2026-03-06 | proposed']],
    ['can i grab the square logo off u before thursday', ['square logo | 2026-03-05 | proposed']],
    ['we cant send the map by friday', []],
    ['signed order form required by friday', ['signed order form | 2026-03-06 | proposed']],
    ['no answer needed by friday', []],
    ['send me the map by friday, else we lose the pitch', ['map | 2026-03-06 | proposed']],
    ['without the map by friday we lose the pitch', []],
  ])('%s', (text, found) => expect(list([['rick', text]])).toEqual(found))
})

describe('numbers answer numbers', () => {
  const asked: Line = ['rick', 'Could we have:\n1. the booking form by Thursday\n2. a quote for the lanyards by Friday']
  test.each(['1. Sure.\n2. No, sorry.', '1. sure 2. no, sorry'])('%j', (answer) =>
    expect(list([asked, ['ana', answer]])).toEqual([
      'booking form | 2026-03-05 | agreed',
      'quote for the lanyards | 2026-03-06 | cancelled',
    ]),
  )
})

describe('one of two days is chosen', () => {
  const offered: Line = ['ana', 'We can deliver the stand graphics on the 11th or the 12th. Which would you prefer?']
  test.each([
    ['The 11th please.', '2026-03-11'],
    ['The 12th please.', '2026-03-12'],
  ])('%s', (answer, day) => expect(list([offered, ['rick', answer]])).toEqual([`stand graphics | ${day} | agreed`]))
})

describe('two things by one day', () => {
  test.each<[string, readonly string[]]>([
    [
      'To keep the slot we need the photos and the price list from you by Wednesday 5pm.',
      ['photos and the price list'],
    ],
    ['We will get the quote and the timeline over to you by Thursday.', ['quote and the timeline']],
    ['We need the photos by Tuesday, and the price list by Thursday.', ['photos', 'price list']],
  ])('%s', (text, things) =>
    expect(conversation(['ana', text]).agreement.commitments.map(({ deliverable }) => deliverable)).toEqual(things),
  )
})

describe('a yes to a part of what was asked', () => {
  const asked: Line = ['ana', 'Please send us the product photos and the price list by Wednesday 4 March, 17:00.']
  test.each<[string, readonly string[]]>([
    ['photos wed ok', ['price list | 2026-03-04 | proposed', 'product photos | 2026-03-04 | agreed']],
    ['The photos are fine.', ['price list | 2026-03-04 | proposed', 'product photos | 2026-03-04 | agreed']],
    ['Photos and price list by Wednesday, ok.', ['product photos and the price list | 2026-03-04 | agreed']],
    ['ok', ['product photos and the price list | 2026-03-04 | agreed']],
  ])('%s', (answer, found) => expect(list([asked, ['rick', answer]])).toEqual(found))

  const delivered = ['price list | 2026-03-04 | proposed', 'product photos | 2026-03-04 | delivered']
  const both = ['product photos and the price list | 2026-03-04 | delivered']
  test.each<[string, readonly string[]]>([
    ['Photos attached, price list by Wednesday.', delivered],
    ['Photos attached. The price list follows.', delivered],
    ['The photos are attached, the price list comes on Wednesday.', delivered],
    ['Photos attached, prices still with our accountant.', delivered],
    ['Photos: attached. Price list: still waiting for our accountant.', delivered],
    ['Photos and price list attached.', both],
    ['The whole list is attached.', both],
  ])('and a part that came: %s', (answer, found) =>
    expect(list([asked, ['rick', answer, 'pictures.zip']])).toEqual(found),
  )
})

describe('what is no debt', () => {
  test.each([
    'The garden opens on 14 March and the mayor comes at eleven.',
    'Thanks, all noted.\n\nAna\n\nNORTH NEWS: we will send out our spring report on 1 March! Sign up by Friday.',
    'Tom gets back from his honeymoon on Monday.',
    'The media plan: our spots run from 20 March, the radio follows in April.',
  ])('%j', (text) => expect(list([['ana', text]])).toEqual([]))
})

test('the sentence before names what the condition of this one waits for', () =>
  expect(
    conversation([
      'rick',
      'Please send the deeds by Friday. Subject to receipt of the deeds we shall issue the letter.',
    ]).agreement.commitments.map(({ deliverable, condition }) => [deliverable, condition?.commitment ?? null]),
  ).toEqual([
    ['deeds', null],
    ['letter', 'A1'],
  ]))

describe('what was complained of is what is asked for', () => {
  test.each<[string, string]>([
    [
      "I still don't have the media plan. You said last week. I really do need it by tomorrow.",
      'media plan | 2026-03-03',
    ],
    ['Where is the corrected manual?', 'corrected manual | -'],
    ['The test link you sent is broken. New one by noon please.', 'test link | 2026-03-02'],
    [
      'Circling back on the site plan - can you get that signed and back to me by Friday?',
      'signed site plan | 2026-03-06',
    ],
    [
      'We can start on the film when the script is approved. Could you approve it by Friday?',
      'approval of script | 2026-03-06',
    ],
  ])('%s', (text, found) => expect(list([['rick', text]])).toEqual([`${found} | proposed`]))

  test.each([
    'Where is the meeting?',
    "If the sample is right, we'll order 5,000 pieces.",
    'The parcel from the caterer should come on Wednesday.',
    'Printing takes eight working days.',
    "Our accountant says you'll get a letter from the tax office in March.",
    'We could of course build a shop, but that would need a budget of 40k.',
    'You promised to bring cake next time, Ana.',
  ])('%s is no debt', (text) => expect(list([['rick', text]])).toEqual([]))
})

describe('two days in one sentence', () => {
  test.each<[string, readonly string[]]>([
    [
      'By Monday 9 March please send us the new cover, and by Wednesday 11 March the campsite map.',
      ['new cover | 2026-03-09 | proposed', 'campsite map | 2026-03-11 | proposed'],
    ],
    [
      'Please correct them and send a fresh set of proofs by Thursday.',
      ['fresh set of proofs | 2026-03-05 | proposed'],
    ],
    [
      'We can have the wet proofs with you on Tuesday 10 March if the files are here by Thursday.',
      ['wet proofs | 2026-03-10 | proposed'],
    ],
  ])('%s', (text, found) => expect(list([['bo', text]])).toEqual(found))
})

describe('a part of what was asked for together', () => {
  test('is promised for its own day', () =>
    expect(
      list([
        ['ana', 'We will need the signed licence and the list of directors by 10 March.'],
        ['mia', 'The licence you shall have on the 10th. The list of directors will take until 17 March.'],
      ]),
    ).toEqual(['list of directors | 2026-03-10 | proposed', 'signed licence | 2026-03-10 | agreed']))

  test('is left out of a yes to all', () =>
    expect(
      list([
        ['ana', 'Please send us the speaker photos by Friday 24 July at 5pm.'],
        ['rick', 'All fine except the speaker photos: 24 July is too early for Mia, can it be Monday 27 July at 5pm?'],
        ['ana', 'Monday 27 July at 5pm is OK for the speaker photos.'],
      ]),
    ).toEqual(['speaker photos | 2026-07-27 | agreed']))
})

describe('a list says whose each item is', () => {
  test.each<[string, readonly string[]]>([
    [
      'From you:\n- product shots (Rick): 9 March\n- legal text (Mia): 11 March',
      ['product shots | 2026-03-09 | proposed', 'legal text | 2026-03-11 | proposed'],
    ],
    [
      'To do until the end of the week:\n\n* Rick - guest list\n* Ana - seating plan',
      ['guest list | 2026-03-06 | proposed', 'seating plan | 2026-03-06 | agreed'],
    ],
  ])('%j', (text, found) => expect(list([['ana', text]])).toEqual(found))
})

describe('nothing is said of what a thing is', () => {
  const pending = (who: Line[0], text: string) =>
    conversation(['rick', 'Please deliver the booklets by 17 March.'], [who, text]).agreement.commitments.map(
      ({ status, pending }) => `${status}, asked ${(pending?.due !== 'drop' && pending?.due?.day) || '-'}`,
    )
  test.each<[Line[0], string, string]>([
    ['ana', 'We can deliver on the 16th already.', 'proposed, asked 2026-03-16'],
    ['ana', 'Bad news: the press is down. Could we do the 19th?', 'proposed, asked 2026-03-19'],
    ['rick', 'Scrap that.', 'cancelled, asked -'],
  ])('%s: %s', (who, text, found) => expect(pending(who, text)).toEqual([found]))
})

describe('a line of a list names who owes it behind the thing', () => {
  const owed = (text: string): readonly string[] => outcome(['ana', `Hi Rick,\n\n${text}\n\nAna`])
  test.each([
    'Before the regatta:\n\n- crew names: you, by Monday 9 March\n- bib numbers: us, Thursday 12 March\n- sign-off of the course map: Mia, Friday 13 March',
    'I noted down\n\n* crew names – you – Monday 9 March\n* bib numbers – us – 12 March\n* sign-off of the course map – Mia Chen – 13 March',
  ])('%j', (text) =>
    expect(owed(text)).toEqual([
      'C1 | rick | crew names | 03-09 | proposed',
      'A1 | ana | bib numbers | 03-12 | agreed',
      'C2 | mia | sign-off of the course map | 03-13 | proposed',
    ]),
  )
  test.each([
    'Welcome and coffee:\n\n- harbour round: Mia, 10:00\n- prize giving: Rick, 16:30',
    'Who is in town when:\n\n- harbour days: Mia, Monday 9 March\n- race week: Tom, Monday 16 March',
    'For the diary:\n\n- harbour talk: Mia, Monday 9 March\n- night shift: Tom, Tuesday 10 March',
  ])('and owes nothing: %j', (text) => expect(owed(text)).toEqual([]))
})

describe('what is meant stands just before', () => {
  test.each<[string, readonly string[]]>([
    [
      'The choir would like a banner for the tram. Could you let me have a quote for it by Friday?',
      ['quote, banner | 2026-03-06 | proposed'],
    ],
    [
      'Our insurers want a floor certificate, please forward it by Friday.',
      ['floor certificate | 2026-03-06 | proposed'],
    ],
    [
      'My aunt loves the tin mugs. Could you send us samples of them by Friday?',
      ['samples, tin mugs | 2026-03-06 | proposed'],
    ],
  ])('%s', (text, found) =>
    expect(
      list([
        ['ana', 'You get the vignettes on Thursday.'],
        ['rick', text],
      ]).slice(1),
    ).toEqual(found),
  )
})

describe('you is whoever was turned to', () => {
  test.each([
    ['Rick, what a night. Mia, one more thing. Could you send us the seating list by Friday?', 'mia'],
    ['Hi Rick,\n\nthanks Mia, that was quick. Could you send us the seating list by Friday?', 'rick'],
  ])('%s', (text, who) => expect(outcome(['ana', text])).toEqual([`C1 | ${who} | seating list | 03-06 | proposed`]))
})

describe('one half on its day, the other later', () => {
  test.each([
    'Friday is fine for the sketches. The measures of the new chapel are with the sexton, I could send those on Wednesday 11 March. Is that all right?',
    'Sketches on Friday, yes. The measures depend on the sexton; could we do Wednesday the 11th for those?',
  ])('%s', (answer) =>
    expect(
      list([
        ['ana', 'Please send us the sketches and the measures of the new chapel by Friday.'],
        ['rick', answer],
        ['ana', 'Fine by us.'],
      ]),
    ).toEqual(['measures of the new chapel | 2026-03-11 | agreed', 'sketches | 2026-03-06 | agreed']),
  )
})

describe('who is off is not what is off', () => {
  const asked: readonly Line[] = [
    ['ana', 'Please send us the tariff for the moorings by Friday.'],
    ['rick', 'Will do.'],
  ]
  test.each([
    ['Our harbour master is off sick, the tariff has to pass him first.', 'agreed'],
    ['Petra is off today, she says hello.', 'agreed'],
    ['boats 40, canoes 12, swimmers free', 'delivered'],
  ])('%s', (text, status) =>
    expect(list([...asked, ['rick', text]])).toEqual([`tariff for the moorings | 2026-03-06 | ${status}`]),
  )
})

test('what is off is dropped', () =>
  expect(
    list([
      ['ana', 'Please send us the tariff for the moorings by Friday.'],
      ['rick', 'Will do.'],
      ['ana', 'The tariff is off, sadly.'],
    ]),
  ).toEqual(['tariff for the moorings | 2026-03-06 | cancelled']))

test.each<[string, readonly string[]]>([
  ['poster by wed pls, opening is saturday', ['poster | 2026-03-04 | proposed']],
  [
    'What I need from you for the harvest feast, please:\n\nItem | By\nGarlands | Friday 6 March\nHymn sheet | 10 March',
    ['Garlands | 2026-03-06 | proposed', 'Hymn sheet | 2026-03-10 | proposed'],
  ],
  ['Please drop the badges off at the gatehouse on Friday.', ['badges | 2026-03-06 | proposed']],
  ['We pay what is due, and you get a statement each quarter.', []],
])('%s', (text, found) => expect(list([['rick', text]])).toEqual(found))

test('an invoice by the name it has in another language', () =>
  expect(
    list([
      ['ana', 'Nous vous enverrons la version française des menus lundi 9 mars.'],
      ['rick', 'Lovely. Could you also send me your invoice for February?'],
      ['ana', 'Bonjour Rick,\n\nLa facture de février est jointe.\n\nAna', 'f-02.pdf'],
    ]),
  ).toEqual(['version française des menus | 2026-03-09 | agreed', 'invoice for February | - | delivered']))

test.each<[string, readonly string[]]>([
  ['Tom, can you update the folder by noon? And please bring the spare keys back.', []],
  [
    'Tom, on copy, looks after the folder. And please send us the seating list by Friday.',
    ['seating list | 2026-03-06 | proposed'],
  ],
])('what is asked of a colleague too: %s', (text, found) => expect(list([['ana', text]])).toEqual(found))

test('what a colleague has is not what somebody else took on', () =>
  expect(
    outcome(
      ['rick', 'Please drop the badges at the gatehouse tomorrow. We also need the parking sheet.'],
      ['ana', 'Badges tomorrow, sure. The weather report comes from Tom.'],
    )[0],
  ).toContain('ana | badges'))
