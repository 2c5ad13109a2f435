import { describe, expect, test } from 'vitest'
import { commands } from '../../src/reading/commands.ts'

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
    'A4 paper, please',
    'A3 for the posters',
    'A1 by Friday, but only if the board agrees to it and Mia has the texts',
    'add the logo to the deck',
    'D’accord, on fait comme ça.',
    'ठीक है, कल भेज दूँगा।',
  ])('%s', (line) => {
    expect(read(line)).toEqual({ commands: [], notUnderstood: [], rest: line })
  })
})

test('commands stand at the top; the first other line ends them', () => {
  const { commands: lines, rest } = read('Hi,\n\ndone A1\nC2 by 12 June\n\nThe rest looks right to us.\nstop')
  expect(lines.map(({ line }) => line)).toEqual(['done A1', 'C2 by 12 June'])
  expect(rest).toBe('Hi,\n\n\nThe rest looks right to us.\nstop')
})

test('a command whose day nobody can read is said to be not understood, and kept', () => {
  expect(read('A1 by blursday\ndone C1')).toMatchObject({
    commands: [{ line: 'done C1' }],
    notUnderstood: ['A1 by blursday'],
    rest: 'A1 by blursday',
  })
})
