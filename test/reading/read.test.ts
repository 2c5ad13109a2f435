import { expect, test } from 'vitest'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import { read } from '../../src/reading/read.ts'
import { conversation, mail, outcome, people, setting } from './conversing.ts'

test('a plan with a heading for each side makes debts of its lines', () => {
  expect(
    outcome([
      'ana',
      'Hi Rick,\n\nFrom us:\n- first layout on 9 March\n- print files on 20 March\n\nFrom you:\n- the final text by Friday\n\nAna',
    ]),
  ).toEqual([
    'A1 | ana | first layout | 03-09 | agreed',
    'A2 | ana | print files | 03-20 | agreed',
    'C1 | rick | final text | 03-06 | proposed',
  ])
})

test('lines of a log promise nothing, and what is said above them counts', () => {
  expect(
    outcome([
      'rick',
      'Hi Ana,\n\nthe site is down, could you send us a fix by Wednesday? This is what it says:\n\nMar 09 06:25:01 web01 cron: rotate the logs\nMar 10 06:25:03 web01 mailer: Error: cannot send the report\nMar 11 06:25:04 web01 backup: copy to disk 2\n\nRick',
    ]),
  ).toEqual(['A1 | ana | fix | 03-04 | proposed'])
})

test('who sends something along asks for what comes behind it, and for nothing before', () => {
  expect(outcome(['rick', 'Hi Ana,\n\nPlease find the logo attached.\n\nRick'])).toEqual([])
  expect(outcome(['rick', 'Hi Ana,\n\nPlease accept our apologies.\n\nRick'])).toEqual([])
  expect(outcome(['ana', 'Hi Rick,\n\nPlease find the proof attached and approve it by Friday.\n\nAna'])).toEqual([
    'C1 | rick | approval of proof | 03-06 | proposed',
  ])
  expect(outcome(['ana', 'Hi Rick,\n\nOur invoice is attached, please pay by 12 March.\n\nAna'])).toEqual([
    'C1 | rick | payment of invoice | 03-12 | proposed',
  ])
})

test('what is promised in a mail is not told in its next line', () => {
  expect(outcome(['ana', 'Hi Rick,\n\nyou get the numbers from me by Tuesday.\n\nsee you'])).toEqual([
    'A1 | ana | numbers | 03-03 | agreed',
  ])
})

test('what is asked of a colleague alone is asked of no client who is not there', () => {
  const toTom = {
    ...mail('ana', 'Hi Tom,\n\nPlease send me the estimate by Thursday.\n\nAna'),
    to: [people.tom],
    cc: [],
  }
  expect(read(toTom, nothingAgreed, setting).acts).toEqual([])
})

test('a table says who owes what by when, and an event in it is nobody’s debt', () => {
  expect(
    outcome([
      'ana',
      'Hi Rick,\n\nWhat | Who | When\nGuest list | Mia | 5 March\nStage design | Tom | 9 March\nOpening night | all | 20 March\n\nAna',
    ]),
  ).toEqual(['C1 | mia | Guest list | 03-05 | proposed', 'A1 | tom | Stage design | 03-09 | agreed'])
})

test('a table may set its columns with blanks and leave it to the line above whose its rows are', () => {
  expect(
    outcome([
      'ana',
      'Hi Rick,\n\nWho brings what:\n\nWHAT            WHO     WHEN\nTasting menu    Rick    9 March\nRoom photos     Ana     11 March\nGala            all     20 March\n\nAna',
    ]),
  ).toEqual(['C1 | rick | Tasting menu | 03-09 | proposed', 'A1 | ana | Room photos | 03-11 | agreed'])
  expect(
    outcome([
      'ana',
      'Hi Rick,\n\nWe still need from you:\n\nWhat | Deadline\n-----+------\nMenu text | 9 March\nWine list | 11 March\n\nAna',
    ]),
  ).toEqual(['C1 | rick | Menu text | 03-09 | proposed', 'C2 | rick | Wine list | 03-11 | proposed'])
})

test('a day after a colon belongs to the item before it, and one before a colon to what follows', () => {
  expect(
    outcome([
      'ana',
      'Hi Rick,\n\nYou get from us:\n- moodboard: Wed 11 March\n- sketches – by 20 March\n\nWe need from you:\nby 15 March: floor plans\nby 22 March: colour swatches\n\nAna',
    ]),
  ).toEqual([
    'A1 | ana | moodboard | 03-11 | agreed',
    'A2 | ana | sketches | 03-20 | agreed',
    'C1 | rick | floor plans | 03-15 | proposed',
    'C2 | rick | colour swatches | 03-22 | proposed',
  ])
})

test('what waits for something is counted from the day on which that came', () => {
  const { agreement } = conversation(
    [
      'ana',
      'Hi Rick,\n\nPlease send us the texts by Friday. Three days after we have the texts you will get the layout.',
    ],
    ['rick', 'Texts attached.', 'texts.docx'],
  )
  const layout = agreement.commitments.find(({ id }) => id === 'A1')
  expect(layout?.condition?.commitment).toBe('C1')
  expect(layout?.due?.day).toBe('2026-03-05')
})

test('what follows when it is late is kept with it', () => {
  const { agreement } = conversation([
    'ana',
    'Hi Rick,\n\nWe need your approval by Friday. Otherwise the launch moves to the 20th.',
  ])
  expect(agreement.commitments[0]?.consequence).toBe('Otherwise the launch moves to the 20th')
})

test('a day moved by the debtor alone binds nobody before the other side says yes', () => {
  const promised = ['ana', 'Hi Rick,\n\nYou will have the layout on Thursday.'] as const
  const asked = ['ana', 'Rick, could we move the layout to Monday 9 March?'] as const
  expect(outcome(promised, asked)).toEqual(['A1 | ana | layout | 03-05 | agreed, asked 03-09'])
  expect(outcome(promised, asked, ['rick', 'Monday is fine.'])).toEqual(['A1 | ana | layout | 03-09 | agreed'])
  expect(outcome(promised, asked, ['rick', 'Monday is not possible.'])).toEqual(['A1 | ana | layout | 03-05 | agreed'])
})

test('an answer under a quoted line speaks of that line', () => {
  const asked = [
    'ana',
    'Hi Rick,\n\nPlease send us the logos by Friday.\nCould we have the price list by 12 March?',
  ] as const
  const answered = [
    'rick',
    '> Please send us the logos by Friday.\nyes\n> Could we have the price list by 12 March?\nNo, sorry.',
  ] as const
  expect(outcome(asked, answered)).toEqual([
    'C1 | rick | logos | 03-06 | agreed',
    'C2 | rick | price list | 03-12 | cancelled',
  ])
})

test('what fits several items is asked, not guessed', () => {
  const { agreement, ambiguities } = conversation(
    ['ana', 'Hi Rick,\n\nYou will have the English leaflet on 5 March and the Welsh leaflet on 6 March.'],
    ['ana', 'Leaflet attached.', 'leaflet.pdf'],
  )
  expect(agreement.commitments.map(({ status }) => status)).toEqual(['agreed', 'agreed'])
  expect(ambiguities[0]?.candidates).toEqual(['A1', 'A2'])
})

test('the same words again change nothing', () => {
  const promise = ['ana', 'Hi Rick,\n\nYou will have the layout on Thursday.'] as const
  expect(outcome(promise, promise)).toEqual(outcome(promise))
})

test('history that is quoted is nobody’s new word', () => {
  const quoted =
    'ok\n\nOn Mon, 2 Mar 2026 at 10:00, Ana Ruiz <ana@north.example> wrote:\n> Please send us the logos by Friday.\n'
  expect(outcome(['rick', quoted])).toEqual([])
})

test('French and Hindi go the same way', () => {
  expect(
    outcome(['ana', 'Bonjour Rick,\n\nPouvez-vous nous envoyer les textes pour vendredi ?'], ['rick', "D'accord !"]),
  ).toEqual(['C1 | rick | textes | 03-06 | agreed'])
  expect(outcome(['rick', 'नमस्ते,\n\nकृपया पोस्टर शुक्रवार तक भेज दीजिए।'], ['ana', 'ठीक है जी'])).toEqual([
    'A1 | ana | पोस्टर | 03-06 | agreed',
  ])
})

test('a mail without an author, or with nobody on the other side, says nothing', () => {
  const spoken = mail('ana', 'Please send the logos by Friday.')
  expect(read({ ...spoken, from: [] }, nothingAgreed, setting).acts).toEqual([])
  const alone = { ...setting, people: [] }
  expect(read({ ...spoken, to: [], cc: [] }, nothingAgreed, alone).acts).toEqual([])
})
