import { expect, test } from 'vitest'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import { openFileStore } from '../../src/store/file.ts'
import { previewable } from '../../src/tracker/preview.ts'
import { sampleThread, threadId } from '../store/sample.ts'
import { emptyFolder } from './paper.ts'
import { typed } from './screen.ts'

const now = '2026-03-13T08:00:00Z'

async function onRecord() {
  const env = { DATA_FOLDER: emptyFolder(), ZONE: 'Europe/London', AGENCY_DOMAINS: 'studionord.example' }
  const store = await openFileStore(`${env.DATA_FOLDER}/practice/store`)
  await store.save([sampleThread(1, { commitments: 2 }), { ...sampleThread(2), agreement: nothingAgreed }])
  await store.close()
  const look = (...words: readonly string[]) => typed(['preview', ...words], { env, now })
  return { look, env }
}

test.each(previewable.filter((name) => name !== 'feedback'))('shows a %s before it is sent', async (name) => {
  const { look } = await onRecord()
  const { exit, out, err } = await look(name, threadId(1))
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out).toMatch(/^To: \S+@\S+/m)
  expect(out).toContain('Subject: ')
  expect(out.split('\n').length).toBeGreaterThan(5)
})

test('as HTML and as JSON', async () => {
  const { look } = await onRecord()
  expect((await look('confirmation', threadId(1), '--html')).out).toMatch(/^<!doctype html>/)
  expect(JSON.parse((await look('follow-up', threadId(1), '--json')).out)).toMatchObject({ kind: 'follow-up' })
})

test.each([
  ['heads-up', null],
  ['follow-up', 'Goes: Fri 13 Mar 2026 13:00 (Europe/London) at the earliest'],
  ['follow-up-2', 'Goes: Wed 18 Mar 2026'],
  ['follow-up-3', 'Goes: Mon 23 Mar 2026'],
  ['digest', null],
])('says of a %s when it goes, where the clock brings it and it is to come', async (name, line) => {
  const { look } = await onRecord()
  const { out } = await look(name, threadId(1))
  if (line) expect(out).toContain(line)
  else expect(out).not.toContain('Goes:')
})

test('names a thread that has such a letter where this one has none', async () => {
  const { look } = await onRecord()
  const { exit, err } = await look('follow-up', threadId(2))
  expect(exit).toBe(1)
  expect(err).toContain(`There is one of ${threadId(1)}`)
  expect((await look('feedback', threadId(1))).err).toContain('No thread has one now.')
})

test('says so where there is nothing to say, no such letter or no such thread', async () => {
  const { look } = await onRecord()
  expect(await look('feedback', threadId(1))).toMatchObject({ exit: 1, out: '' })
  expect(await look('postcard', threadId(1))).toMatchObject({ exit: 2, out: '' })
  expect(await look('digest', 'ffff')).toMatchObject({ exit: 1, out: '' })
})

test('digest --now is the digest', async () => {
  const { env } = await onRecord()
  expect(await typed(['digest', '--now'], { env, now })).toEqual(await typed(['digest'], { env, now }))
})
