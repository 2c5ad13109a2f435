import { expect, test } from 'vitest'
import { openFileStore } from '../../src/store/file.ts'
import { previews } from '../../src/tracker/preview.ts'
import { sampleThread, threadId } from '../store/sample.ts'
import { emptyFolder } from './paper.ts'
import { typed } from './screen.ts'

const now = '2026-03-13T08:00:00Z'

async function onRecord() {
  const env = { DATA_FOLDER: emptyFolder(), ZONE: 'Europe/London', AGENCY_DOMAINS: 'studionord.example' }
  const store = await openFileStore(`${env.DATA_FOLDER}/practice/store`)
  await store.save([sampleThread(1, { commitments: 2 })])
  await store.close()
  const look = (...words: readonly string[]) => typed(['preview', ...words], { env, now })
  return { look, env }
}

test.each(Object.keys(previews).filter((name) => name !== 'feedback'))('shows a %s before it is sent', async (name) => {
  const { look } = await onRecord()
  const { exit, out, err } = await look(name, threadId(1))
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out).toMatch(/^To: \S+@\S+/)
  expect(out).toContain('Subject: ')
  expect(out.split('\n').length).toBeGreaterThan(5)
})

test('as HTML and as JSON', async () => {
  const { look } = await onRecord()
  expect((await look('confirmation', threadId(1), '--html')).out).toMatch(/^<!doctype html>/)
  expect(JSON.parse((await look('follow-up', threadId(1), '--json')).out)).toMatchObject({ kind: 'follow-up' })
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
