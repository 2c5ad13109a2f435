import { describe, expect, test } from 'vitest'
import { asWish, commands } from '../../src/reading/commands.ts'

/** A Monday morning in Paris. */
const sentAt = '2026-06-01T10:00:00+02:00'
const read = (text: string) => commands(text, sentAt, 'Europe/Paris')
const due = (day: string, time: string | null = null) => ({ day, time, zone: 'Europe/Paris' })

describe('a line that is a command', () => {
  test.each([
    ['OK!', { name: 'ok', ids: [] }],
    ['ok A1, C2', { name: 'ok', ids: ['A1', 'C2'] }],
    ['a1 by friday 5pm', { name: 'by', id: 'A1', due: due('2026-06-05', '17:00') }],
    ['A1 pour le 12 juin', { name: 'by', id: 'A1', due: due('2026-06-12') }],
    ['A1 12 जून तक', { name: 'by', id: 'A1', due: due('2026-06-12') }],
    ['- A1 by 12 June at the latest.', { name: 'by', id: 'A1', due: due('2026-06-12') }],
    ['A1 is: the logos only', { name: 'is', id: 'A1', deliverable: 'the logos only' }],
    ['C1 is the logos only', { name: 'is', id: 'C1', deliverable: 'the logos only' }],
    ['A1 who: mia@north.example', { name: 'who', id: 'A1', who: 'mia@north.example' }],
    ['A1 after C2', { name: 'after', id: 'A1', first: 'C2' }],
    [
      'add C: the signed contract by 12 June',
      { name: 'add', side: 'client', deliverable: 'the signed contract', due: due('2026-06-12') },
    ],
    ['add A: two drafts', { name: 'add', side: 'agency', deliverable: 'two drafts', due: null }],
    [
      'ajouter C : le contrat signé pour le 12 juin',
      { name: 'add', side: 'client', deliverable: 'le contrat signé', due: due('2026-06-12') },
    ],
    ['no C2: not before the board meets', { name: 'no', ids: ['C2'], reason: 'not before the board meets' }],
    ['done A1 and A3', { name: 'done', ids: ['A1', 'A3'], reason: null }],
    ['A1, A3 done', { name: 'done', ids: ['A1', 'A3'], reason: null }],
    ['fait A1', { name: 'done', ids: ['A1'], reason: null }],
    ['A1 हो गया', { name: 'done', ids: ['A1'], reason: null }],
    ['got A1', { name: 'got', ids: ['A1'], reason: null }],
    ['not yet A1', { name: 'not yet', ids: ['A1'], reason: null }],
    ['drop A1', { name: 'drop', ids: ['A1'], reason: null }],
    ['discussed A1', { name: 'discussed', ids: ['A1'], reason: null }],
    ['mute 7d', { name: 'mute', days: 7 }],
    ['mute for 2 weeks', { name: 'mute', days: 14 }],
    ['Stop.', { name: 'stop' }],
    ['Status?', { name: 'status' }],
    ['मदद', { name: 'help' }],
    ['a1 friday pls', { name: 'by', id: 'A1', due: due('2026-06-05') }],
    ['A1 -> 12 June', { name: 'by', id: 'A1', due: due('2026-06-12') }],
    ['A1 reporté au 12 juin, merci', { name: 'by', id: 'A1', due: due('2026-06-12') }],
    ['A1 शुक्रवार कर दीजिए', { name: 'by', id: 'A1', due: due('2026-06-05') }],
    ['A1/A3 sent this morning', { name: 'done', ids: ['A1', 'A3'], reason: null }],
    ['A1 ✅', { name: 'done', ids: ['A1'], reason: null }],
    ['a1 ho gya', { name: 'done', ids: ['A1'], reason: null }],
    ['recu A1', { name: 'got', ids: ['A1'], reason: null }],
    ['A1 mil gaya thanks', { name: 'got', ids: ['A1'], reason: null }],
    ['A1 still missing', { name: 'not yet', ids: ['A1'], reason: null }],
    ['A1 abhi tak nhi aaya', { name: 'not yet', ids: ['A1'], reason: null }],
    [
      'no C2 because the board decides in June',
      { name: 'no', ids: ['C2'], reason: 'because the board decides in June' },
    ],
    ['plus besoin de A1', { name: 'drop', ids: ['A1'], reason: null }],
    ['A1 nhi chahiye', { name: 'drop', ids: ['A1'], reason: null }],
    ['A1 dépend de C2', { name: 'after', id: 'A1', first: 'C2' }],
    ['C2 ke baad A1', { name: 'after', id: 'A1', first: 'C2' }],
    ['mute until Friday', { name: 'mute', days: 4 }],
    ['Please stop.', { name: 'stop' }],
    ['arrêtez svp', { name: 'stop' }],
    ['कृपया बंद करें', { name: 'stop' }],
  ])('%s', (line, command) => {
    expect(read(line)).toEqual({ commands: [{ line, command }], notUnderstood: [], rest: '' })
  })
})

describe('what people say is no command', () => {
  test.each([
    'ok for both',
    'Stop by on Friday',
    "Done, it's on the charger.",
    'No problem, tomorrow.',
    'Help me understand the second page',
    'Ok, A1 is fine by me, but let us talk about the rest',
    'A3 for the posters',
    'A1 by Friday, but only if the board agrees to it and Mia has the texts',
    'add the logo to the deck',
    'D’accord, on fait comme ça.',
    'ठीक है, कल भेज दूँगा।',
  ])('%s', (line) => {
    expect(read(line)).toEqual({ commands: [], notUnderstood: [], rest: line })
  })
})

describe('several commands on one line', () => {
  test.each([
    ['A1, C2 by 12 June', ['A1 2026-06-12', 'C2 2026-06-12']],
    ['A1 by friday, C2 by monday', ['A1 2026-06-05', 'C2 2026-06-08']],
    ['A1 vendredi et C2 lundi', ['A1 2026-06-05', 'C2 2026-06-08']],
    ['got A1 but C2 not yet', ['got A1', 'not yet C2']],
    ['Done A1. Drop C2. Thanks!', ['done A1', 'drop C2']],
    ['done A1, A3 by friday', ['done A1', 'A3 2026-06-05']],
    ['ok, A1 by friday', ['A1 2026-06-05']],
  ])('%s', (line, said) => {
    expect(
      read(line).commands.map(({ command }) =>
        command.name === 'by'
          ? `${command.id} ${command.due.day}`
          : `${command.name} ${'ids' in command && command.ids}`,
      ),
    ).toEqual(said)
  })

  test('it is all commands or none', () => {
    expect(read('A1 by friday, if that suits the board').commands).toEqual([])
    expect(read('Done, C2 is with Mia and hers to send').commands).toEqual([])
  })
})

describe('what is wished of the tracker itself, in a sentence anywhere', () => {
  const wished = (text: string) => commands(text, sentAt, 'Europe/Paris', 'en', asWish)

  test.each([
    ['Please stop sending me\nthese reminders.', 'stop'],
    ['Could you stop these mails? I get too many.', 'stop'],
    ['Where do we stand?', 'status'],
    ['Pouvez-vous me faire un point ?', 'status'],
    ['हम कहाँ तक पहुँचे हैं?', 'status'],
    ['Can I have the timeline?', 'timeline'],
    ['How does this work?', 'help'],
    ['Ne me relancez pas pendant 7 jours.', 'mute'],
    ['एक हफ़्ते तक रिमाइंडर मत भेजिए।', 'mute'],
  ])('%s', (text, name) => {
    expect(wished(`The rest is for Mia to say.\n\n${text}`).commands.map(({ command }) => command.name)).toEqual([name])
    expect(read(`The rest is for Mia to say.\n\n${text}`).commands).toEqual([])
  })

  test.each([
    'We will stop the campaign in May.',
    'Where are we meeting?',
    'Please continue to send invoices to Mia.',
    'How does this work with the printer?',
    'Can you help me with the booth plan?',
    'On arrête les travaux en mai.',
    'हम मेल से भेज देंगे।',
  ])('but not: %s', (text) => {
    expect(wished(text).commands).toEqual([])
  })
})

test('commands stand at the top; the first other line ends them', () => {
  const { commands: lines, rest } = read('Hi,\n\ndone A1\nC2 by 12 June\n\nThe rest looks right to us.\nstop')
  expect(lines.map(({ line }) => line)).toEqual(['done A1', 'C2 by 12 June'])
  expect(rest).toBe('Hi,\n\n\nThe rest looks right to us.\nstop')
})

test.each(['Thanks!\ndone A1', 'sorry, A1 done', 'Hi Ana,\nmerci !\nA1 fait'])(
  'courtesy ends no commands: %s',
  (text) => {
    expect(read(text).commands.map(({ command }) => command.name)).toEqual(['done'])
  },
)

test.each([
  ['C2 Priya', 'Priya'],
  ['C2: Priya Shah', 'Priya Shah'],
  ['C2 प्रिया', 'प्रिया'],
  ['A4 paper, please', 'paper'],
  ["C2, c'est Priya", 'Priya'],
  ['C2 प्रिया को सौंप दें', 'प्रिया'],
])('%s is a command if there is a %s', (line, who) => {
  expect(read(line).commands.map(({ command }) => command)).toEqual([
    { name: 'who', id: line.slice(0, 2), who, isBare: true },
  ])
})

test('a day is no name, in whatever language', () => {
  for (const line of ['C2 Monday', 'C2 lundi', 'C2 सोमवार', 'C2 friday pls'])
    expect(read(line).commands.map(({ command }) => command.name)).toEqual(['by'])
})

test('a command whose day nobody can read is said to be not understood, and kept', () => {
  expect(read('A1 by blursday\ndone C1')).toMatchObject({
    commands: [{ line: 'done C1' }],
    notUnderstood: ['A1 by blursday'],
    rest: 'A1 by blursday',
  })
})
