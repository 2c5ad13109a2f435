import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Thread } from '../../src/index.ts'
import { emptyFolder, letters, piles } from './paper.ts'
import { typed } from './screen.ts'

const loom = ['--agency', 'loom.example', '--tracker', 'tracker@loom.example', '--zone', 'Europe/London']

describe('scan prints the threads and what is owed in them', () => {
  test.each(Object.entries(piles))('from %s', async (_, pile) => {
    const { exit, out, err } = await typed(['scan', pile(), ...loom, '--json'])
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    const threads = JSON.parse(out) as Thread[]
    expect(
      threads.map(({ subject, commitments }) => [subject, commitments.map(({ id, due, time }) => [id, due, time])]),
    ).toEqual([
      ['Spring catalogue', [['A1', '2026-03-06', '15:00']]],
      ['Photos', [['A1', '2026-03-05', null]]],
    ])
  })

  test('as tables no wider than the terminal, and says what is overdue', async () => {
    const { exit, out } = await typed(['scan', piles['an mbox']?.() ?? '', ...loom, '--now', '2026-03-09'], {
      columns: 80,
    })
    expect(exit).toBe(0)
    expect(out).toContain('Spring catalogue')
    expect(out).toContain('Fri 06 Mar 2026')
    expect(out).toContain('OVERDUE')
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  test('takes from the configuration what no flag says', async () => {
    const env = { AGENCY_DOMAINS: 'loom.example', TRACKER_ADDRESS: 'tracker@loom.example', ZONE: 'Europe/London' }
    const { exit, out } = await typed(['scan', piles['an mbox']?.() ?? '', '--json'], { env })
    expect(exit).toBe(0)
    expect(JSON.parse(out)).toHaveLength(2)
  })
})

describe('scan is told off', () => {
  test('what is no mail is named, and the rest is read', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'first.eml'), letters[0] ?? '')
    writeFileSync(join(folder, 'picture.eml'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))
    const { exit, out, err } = await typed(['scan', folder, ...loom, '--json'])
    expect(err).toContain('picture.eml')
    expect(JSON.parse(out)).toHaveLength(1)
    expect(exit).toBe(0)
  })

  test.each([
    ['no path', ['scan', ...loom], 'give PATH…'],
    ['a path that is not there', ['scan', '/nowhere/mails', ...loom], '/nowhere/mails'],
    ['no agency anywhere', ['scan', '.'], '--agency'],
    ['an agency that is no domain', ['scan', '.', '--agency', 'loom', ...loom.slice(2)], '--agency'],
    ['a zone that is none', ['scan', '.', ...loom.slice(0, 4), '--zone', 'Mars/Base'], '--zone'],
    ['a moment that is none', ['scan', '.', ...loom, '--now', 'tomorrow'], '--now'],
    ['a flag that is none', ['scan', '.', ...loom, '--fast'], '--fast'],
    ['a flag without its value', ['scan', '.', '--zone'], '--zone'],
  ])('%s: exit 2 and a hint', async (_, line, hint) => {
    const { exit, out, err } = await typed(line)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toContain(hint)
  })
})
