import { describe, expect, test } from 'vitest'
import { greeting } from '../../src/reading/greeting.ts'
import { sentences } from '../../src/reading/sentences.ts'

const texts = (text: string): readonly string[] => sentences(text).map((sentence) => sentence.text)

describe('a line is broken into its sentences', () => {
  test.each([
    ['The draft is ready. Shall we send it? Yes!', ['The draft is ready.', 'Shall we send it?', 'Yes!']],
    ['fine by me. send the rest on monday', ['fine by me.', 'send the rest on monday']],
    ['Le devis est joint. Ça vous va ? Parfait !', ['Le devis est joint.', 'Ça vous va ?', 'Parfait !']],
    ['नक़्शा भेज दिया है। मिल गया?', ['नक़्शा भेज दिया है।', 'मिल गया?']],
    ['We take option A. Please go on.', ['We take option A.', 'Please go on.']],
    ['So... when do we get it?', ['So... when do we get it?']],
    ['Wait… Then Friday.', ['Wait…', 'Then Friday.']],
    ['Three ministers (!) are coming.', ['Three ministers (!) are coming.']],
  ])('%s', (line, expected) => {
    expect(texts(line)).toEqual(expected)
  })

  test.each([
    'See Mr. Vance about No. 4, e.g. the 4.20 m banner at https://north.example/a.b?c=d.',
    'By Fri. 6 Feb. at 5 p.m. latest.',
    'Le lun. 2 févr. à 14.30 h, chez M. Tavernier et Mme. Roy.',
    'डॉ. राव को 24.5 मीटर का बैनर चाहिए।',
    'J. Marsh signs it.',
    'Version 2.1.3 is up.',
  ])('%s is one', (line) => {
    expect(texts(line)).toEqual([line])
  })
})

describe('lines', () => {
  test('that a mail program wrapped are one', () => {
    const wrapped =
      'Please send us the final wording for the spring menu by Thursday, so\nthat the printer can start.\nOwen'
    expect(texts(wrapped)).toEqual([
      'Please send us the final wording for the spring menu by Thursday, so that the printer can start.',
      'Owen',
    ])
  })

  test('that were ended on purpose stay apart', () => {
    expect(texts('Pages: 12\nFormat: A5\nPaper: recycled')).toEqual(['Pages: 12', 'Format: A5', 'Paper: recycled'])
  })

  test('go on in the next one where an item is indented', () => {
    expect(texts('- the stage design\n  with two drafts\n- the film')).toEqual([
      'the stage design with two drafts',
      'the film',
    ])
  })
})

describe('a list', () => {
  const listed = (text: string) =>
    sentences(text).map(({ text, item, heading }) => (item ? `${heading} > ${text}` : text))

  test.each([
    [
      'From our side:\n- the deck\n- the film',
      ['From our side:', 'From our side: > the deck', 'From our side: > the film'],
    ],
    ['We need:\n\n1. logos\n2) fonts', ['We need:', 'We need: > logos', 'We need: > fonts']],
    [
      'Presque fini. Il me faudrait :\na) le texte',
      ['Presque fini.', 'Il me faudrait :', 'Il me faudrait : > le texte'],
    ],
    ['हमें चाहिए:\nक) बैनर\nख) बैज', ['हमें चाहिए:', 'हमें चाहिए: > बैनर', 'हमें चाहिए: > बैज']],
    ['You bring us\n* logos', ['You bring us', 'You bring us > logos']],
    [
      'Il nous faudrait :\nla carte pour lundi,\net le plan pour mardi.\n\nMerci',
      [
        'Il nous faudrait :',
        'Il nous faudrait : > la carte pour lundi,',
        'Il nous faudrait : > et le plan pour mardi.',
        'Merci',
      ],
    ],
    ['From us:\n- deck\nFrom you:\n- logos', ['From us:', 'From us: > deck', 'From you:', 'From you: > logos']],
  ])('%j', (text, expected) => {
    expect(listed(text)).toEqual(expected)
  })

  test('ends with the next paragraph', () => {
    expect(sentences('We need:\n- logos\n\nSee you on Friday.').at(-1)).toMatchObject({ item: false, heading: null })
  })
})

test('the rows of a table know their cells and the first row', () => {
  const table = 'The plan:\n\nWhen | Who | What\nThu 5 Feb | Mia | Sketches\nMon 9 Feb |  | Feedback'
  const rows = sentences(table).filter(({ cells }) => cells)
  expect(rows.map(({ cells, columns }) => [cells, columns])).toEqual([
    [['When', 'Who', 'What'], null],
    [
      ['Thu 5 Feb', 'Mia', 'Sketches'],
      ['When', 'Who', 'What'],
    ],
    [
      ['Mon 9 Feb', '', 'Feedback'],
      ['When', 'Who', 'What'],
    ],
  ])
})

test('a greeting stands apart from what is said after it', () => {
  expect(texts('Hi Jess, answers inline.')).toEqual(['Hi Jess,', 'answers inline.'])
  expect(texts('नेहा जी, नक़्शा मिल गया।')).toEqual(['नेहा जी,', 'नक़्शा मिल गया।'])
  expect(texts('Great, Friday works.')).toEqual(['Great, Friday works.'])
})

describe('the greeted', () => {
  test.each([
    ['Dear Joel, dear Nina', ['Joel', 'Nina']],
    ['Good morning Deirdre and Kevin,', ['Deirdre', 'Kevin']],
    ['Dear Mr. Vance, the logos are here', ['Vance']],
    ['Hi both,', []],
    ['hey ali, need it by wed', ['ali']],
    ['Bonjour Madame Bonnard,', ['Bonnard']],
    ['Bonjour à tous les deux,', []],
    ['Salut Camille, tu peux ?', ['Camille']],
    ['राघव जी, सना जी,', ['राघव', 'सना']],
    ['प्रिय इरा,', ['इरा']],
    ['Rick, Peggy,', ['Rick', 'Peggy']],
    ['Victor\n\nPlease send it.', ['Victor']],
    ['the logos are here', []],
  ])('%j', (text, names) => {
    expect(greeting([{ text, answers: null }])).toEqual(names)
  })
})
