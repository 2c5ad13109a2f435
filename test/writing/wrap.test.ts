import { describe, expect, test } from 'vitest'
import { commands } from '../../src/reading/commands.ts'
import { wrapped } from '../../src/writing/wrap.ts'

const filler = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod'

describe('wrapped text', () => {
  test('leaves short lines alone', () => {
    expect(wrapped('one\n  two\n')).toBe('one\n  two\n')
  })

  test('goes on under the name of the item', () => {
    const [first = '', second = ''] = wrapped(`  [C1] ${filler} tempor incididunt ut labore`).split('\n')
    expect(first.length).toBeLessThanOrEqual(78)
    expect(second).toMatch(/^ {7}\S/)
  })

  test.each([
    'done A1',
    'A1 by the 12th of June',
    'no C2: it is too late',
    'not yet C1',
    'add C: all of the logos',
    'stop',
  ])('never begins a line with "%s"', (command) => {
    for (let length = 40; length < 78; length += 1) {
      const lines = wrapped(`${filler.slice(0, length)} ${command} ${filler}`).split('\n')
      for (const line of lines) {
        const read = commands(line, '2026-06-08T10:00:00+01:00', 'Europe/London')
        expect(read).toMatchObject({ commands: [], notUnderstood: [] })
      }
    }
  })

  test('leaves no word alone on a line', () => {
    for (let length = 60; length < 78; length += 1) {
      const lines = wrapped(`${filler.slice(0, length)} and then it was ok`).split('\n')
      for (const line of lines.slice(1)) expect(line.split(' ').length).toBeGreaterThan(2)
    }
  })

  test('keeps who said it on one line', () => {
    for (let length = 40; length < 71; length += 1) {
      expect(wrapped(`${filler.slice(0, length).trim()}” (Ivy van den Laurent, 8 June)`)).toMatch(
        /\(Ivy van den Laurent, 8 June\)$/,
      )
    }
  })

  test('begins no line with a colon or a dot that stands apart', () => {
    for (let length = 40; length < 78; length += 1) {
      const lines = wrapped(`${filler.slice(0, length).trim()} urgent : one more · and another · and the last of all`)
      expect(lines).not.toMatch(/\n\s*[:·]/)
    }
  })

  test('keeps a line to type on one line', () => {
    for (let length = 40; length < 71; length += 1) {
      const said = `${filler.slice(0, length).trim()} and so on: “A1 by the 12th of June”, or “done A1 – Spring campaign”`
      expect(wrapped(said)).toContain('“A1 by the 12th of June”')
      expect(wrapped(said)).toContain('“done A1 – Spring campaign”')
    }
  })

  test('does not cut what has no blank', () => {
    expect(wrapped('x'.repeat(100))).toBe('x'.repeat(100))
  })
})
