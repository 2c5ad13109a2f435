import { expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { stage } from './stage.ts'

const ask = (subject: string, thing: string): Mail => ({
  id: `${thing}@studio.example`,
  from: 'Ana Agency <ana@studio.example>',
  to: 'Cleo Client <cleo@shop.example>',
  cc: 'tracker@studio.example',
  subject,
  text: `Hi Cleo,\n\nPlease send us the ${thing} by Thursday 12 March.\n\nAna`,
})
const yes = (mail: Mail): Mail => ({
  ...mail,
  id: `yes-${mail.id}`,
  after: [mail.id],
  from: mail.to,
  to: mail.from,
  text: 'Will do.',
})
const photos = ask('Spring', 'photos')
const recipes = ask('Spring cook book', 'recipes')

/** Two conversations, each with a C1; the second one's day has been told in a digest with the first one's. */
async function twoThreads() {
  const scene = await stage()
  await scene.arrives('2026-03-09T10:00:00Z', photos, yes(photos), recipes, yes(recipes))
  await scene.until('2026-03-10T09:00:00Z')
  const digest = scene.sent.findLast(({ kind }) => kind === 'digest')
  const answer = (text: string): Mail => ({
    id: `${text}@studio.example`,
    after: [(digest?.messageId ?? '').slice(1, -1)],
    from: photos.from,
    to: 'tracker@studio.example',
    subject: 'Re: digest',
    text,
  })
  const states = async () =>
    (await scene.threads())
      .flatMap(({ subject, agreement }) => agreement.commitments.map(({ status }) => `${subject}: ${status}`))
      .toSorted()
  return { ...scene, digest, answer, states }
}
const open = ['Spring cook book: agreed', 'Spring: agreed']

test('a bare id that stands twice in a digest is asked about and changes nothing', async () => {
  const { arrives, answer, states, sent, digest } = await twoThreads()
  expect(digest?.body.match(/\[C1\]/g)).toHaveLength(2)
  await arrives('2026-03-10T09:30:00Z', answer('done C1'))
  expect(await states()).toEqual(open)
  expect(sent.at(-1)?.body.replace(/\s+/g, ' ')).toContain('it could be several')
})

test('the line that the digest shows settles which, though one subject begins like the other', async () => {
  const { arrives, answer, states, digest } = await twoThreads()
  expect(digest?.body.replace(/\s+/g, ' ')).toMatch(/add the name of the conversation: “done C1 – Spring( cook book)?”/)
  await arrives('2026-03-10T09:30:00Z', answer('done C1 – Spring cook book'))
  expect(await states()).toEqual(['Spring cook book: delivered', 'Spring: agreed'])
})

test('what was settled a moment ago may be meant as well as what is open', async () => {
  const { arrives, answer, states, sent } = await twoThreads()
  await arrives('2026-03-10T09:30:00Z', answer('done C1 – Spring cook book'))
  await arrives('2026-03-10T09:35:00Z', answer('got C1'))
  expect(await states()).toEqual(['Spring cook book: delivered', 'Spring: agreed'])
  expect(sent.at(-1)?.body.replace(/\s+/g, ' ')).toContain('it could be several')
})

test('what was settled long ago is not', async () => {
  const { arrives, answer, states } = await twoThreads()
  await arrives('2026-03-10T09:30:00Z', answer('done C1 – Spring cook book'))
  await arrives('2026-03-18T09:30:00Z', answer('done C1'))
  expect(await states()).toEqual(['Spring cook book: delivered', 'Spring: delivered'])
})
