import { symlinkSync, writeFileSync } from 'node:fs'
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

  test('a mail that cannot be parsed is named with its place and the reason, counted, and makes the exit 1', async () => {
    const tooManyParts = `Subject: attack\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(10_000)}`
    const postmark = 'From MAILER-DAEMON Mon Mar  2 10:00:00 2026\n'
    const path = join(emptyFolder(), 'archive.mbox')
    const [first = '', second = '', third = ''] = letters
    writeFileSync(path, [first, second, tooManyParts, third].map((letter) => `${postmark}${letter}\n`).join(''))
    const { exit, out, err } = await typed(['scan', path, ...loom, '--json'])
    const byte = Buffer.byteLength(`${postmark}${first}\n${postmark}${second}\n`)
    const [named, counted, ...more] = err.split('\n')
    expect(named).toMatch(new RegExp(`archive\\.mbox, mail 3 \\(at byte ${byte}\\) cannot be read: \\S`))
    expect([counted, more]).toEqual(['Incomplete: 1 of 4 mails could not be read.', []])
    const threads = JSON.parse(out) as Thread[]
    expect(threads.map(({ subject }) => subject)).toEqual(['Spring catalogue', 'Photos'])
    expect(Object.keys(threads[0] ?? {})).toEqual(['id', 'subject', 'language', 'participants', 'commitments'])
    expect(exit).toBe(1)
  })

  test('a file that cannot be opened makes it incomplete too', async () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'first.eml'), letters[0] ?? '')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'gone.eml'))
    const { exit, out, err } = await typed(['scan', folder, ...loom])
    expect(out).toContain('Spring catalogue')
    expect(err).toMatch(/gone\.eml is passed over: ENOENT.*\nIncomplete: 1 file could not be read\.$/)
    expect(exit).toBe(1)
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
