import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { printable } from '../../src/commands/printable.ts'
import { openFileStore } from '../../src/store/file.ts'
import { sampleThread, threadId } from '../store/sample.ts'
import { emptyFolder, letters } from './paper.ts'
import { typed } from './screen.ts'

/** Sets the colour, the title and the cursor of a terminal, and turns what follows. */
const spell = '\u001b[31mred\u001b]0;title\u0007\u009b2J\u202etxet\rover'

/** Data as a mail full of such spells would leave them. */
async function bewitched() {
  const env = { DATA_FOLDER: emptyFolder(), ZONE: 'Europe/London', AGENCY_DOMAINS: 'loom.example' }
  const store = await openFileStore(`${env.DATA_FOLDER}/practice/store`)
  const thread = JSON.stringify(sampleThread(1, { commitments: 2 }))
  const inStrings = (_: string, value: unknown): unknown =>
    typeof value === 'string' && /[a-z] [a-z]/.test(value) ? `${spell} ${value}` : value
  await store.save([JSON.parse(thread, inStrings)])
  await store.close()
  return env
}

test.each([
  'list',
  `show ${threadId(1)}`,
  `timeline ${threadId(1)}`,
  `timeline ${threadId(1)} --csv`,
  'digest',
  `preview confirmation ${threadId(1)}`,
])('no word of a mail casts a spell on the terminal: %s', async (line) => {
  const env = await bewitched()
  const { exit, out } = await typed(line.split(' '), { env, now: '2026-03-13T08:00:00Z' })
  expect(exit).toBe(0)
  expect(out).toContain('txet')
  expect(out.replace(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
})

test('nor in a scan, nor in an error', async () => {
  const path = join(emptyFolder(), 'mail.eml')
  writeFileSync(path, (letters[0] ?? '').replace('the cover design', 'the \u001b[7mcover\u009b2J design'))
  const scanned = await typed([
    'scan',
    path,
    '--agency',
    'loom.example',
    '--tracker',
    'tracker@loom.example',
    '--zone',
    'UTC',
  ])
  expect(scanned.out).toContain('mcover')
  expect(scanned.out.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u)
  expect((await typed([spell])).err).not.toContain('\u001b')
})

test('line ends and tabs stay', () => {
  expect(printable('a\tb\r\nc\nd')).toBe('a\tb\r\nc\nd')
})
