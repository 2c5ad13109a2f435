import { expect, test } from 'vitest'
import { ana, anaWrites, cleo } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites('We will send you the layout by Friday 20 March.')

/** A confirmation as a provider hands it on that gives every mail an id of its own making. */
async function renamed(doubtful = false) {
  const scene = await stage({}, () => ({ state: doubtful ? 'unknown' : 'sent', reply: 'ok' }))
  await scene.arrives('2026-03-09T10:00:00Z', plan)
  await scene.until('2026-03-09T10:12:00Z')
  const letter = (await scene.threads())[0]?.letters[0]
  const sent = doubtful ? letter : scene.sent[0]
  if (!letter || !sent) throw new Error('a letter is there')
  const source = sent.source.replace(letter.messageId, '<made-up@mx.provider.example>')
  await scene.returns({ ...letter, source })
  return { ...scene, letter }
}

test('a Message-ID that a provider rewrote is kept, and who answers to that alone is in the thread', async () => {
  const { arrives, threads } = await renamed()
  await arrives('2026-03-09T11:00:00Z', {
    ...plan,
    id: 'answer@shop.example',
    from: cleo,
    to: ana,
    after: ['made-up@mx.provider.example'],
    text: 'Thank you, that works.',
  })
  expect((await threads()).map(({ messages }) => messages.length)).toEqual([2])
})

test('the copy of a letter in doubt proves that it went out, whatever it is called now', async () => {
  const { threads } = await renamed(true)
  expect((await threads())[0]?.letters[0]).toMatchObject({ state: 'sent', alias: '<made-up@mx.provider.example>' })
})

test('a stranger cannot give a letter the name of another mail', async () => {
  const { returns, letter, threads } = await renamed()
  const source = `X-In-Writing: 00000000000000000000000000000000\r\nMessage-ID: <x@evil.example>\r\nReferences: <${plan.id}>\r\n\r\nx`
  await returns({ ...letter, source })
  expect((await threads())[0]?.letters[0]?.alias).toBe('<made-up@mx.provider.example>')
})
