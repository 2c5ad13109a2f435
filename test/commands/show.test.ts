import { expect, test } from 'vitest'
import { openFileStore } from '../../src/store/file.ts'
import { sampleThread, threadId } from '../store/sample.ts'
import { emptyFolder } from './paper.ts'
import { typed } from './screen.ts'

test('show: who was reminded in a letter of another conversation', async () => {
  const env = { DATA_FOLDER: emptyFolder(), ZONE: 'Europe/London' }
  const store = await openFileStore(`${env.DATA_FOLDER}/practice/store`)
  const told = {
    reason: `follow-up/${threadId(1)}/C1/2026-03-09/1`,
    thread: threadId(2),
    messageId: '<1@studio.example>',
    to: ['maria@bloomcoffee.example'],
    sentAt: '2026-03-10T09:00:00.000Z',
    lookAt: null,
  }
  await store.save([{ ...sampleThread(1), toldElsewhere: [told] }, sampleThread(2)])
  await store.close()
  const look = { env, now: '2026-03-13T08:00:00Z', columns: 200 }
  const { out } = await typed(['show', threadId(1)], look)
  const cells = out.replace(/[\s│]+/g, ' ')
  const letter = `in a letter of ${threadId(2).slice(0, 8)}`
  expect(cells).toContain(`follow-up C1 maria@bloomcoffee.example sent 2026-03-10 09:00 UTC, ${letter}`)
  const { letters } = JSON.parse((await typed(['show', threadId(1), '--json'], look)).out)
  expect(letters).toContainEqual(
    expect.objectContaining({ kind: 'follow-up', items: ['C1'], state: 'sent', letterOf: threadId(2) }),
  )
})
