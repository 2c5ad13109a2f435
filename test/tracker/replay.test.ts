import { expect, test } from 'vitest'
import type { StoredMail } from '../../src/mail/mailbox.ts'
import type { QueuedLetter, ThreadDocument } from '../../src/store/document.ts'
import { replay } from '../../src/tracker/replay.ts'
import { bytes, type Mail } from './mail.ts'
import { ana, anaWrites, cleo } from './people.ts'
import { stage } from './stage.ts'

const plan = anaWrites(
  'We will send you the layout by Thursday 19 March. Please send us the product photos by Friday 13 March.',
)
const answer = (id: string, from: string, text: string): Mail => ({
  ...plan,
  id,
  from,
  to: from === ana ? cleo : ana,
  after: [plan.id],
  text,
})
const history: readonly (readonly [string, Mail])[] = [
  ['2026-03-09T10:00:00Z', plan],
  ['2026-03-10T09:00:00Z', answer('yes@shop.example', cleo, 'Sure, you will have the photos by Friday 13 March.')],
  ['2026-03-11T09:00:00Z', answer('move@studio.example', ana, 'A1 by 20 March')],
  [
    '2026-03-17T09:00:00Z',
    { ...answer('photos@shop.example', cleo, 'Here are the photos, attached.'), files: ['photos.zip'] },
  ],
]
const end = '2026-03-18T12:00:00Z'

/** What a mailbox holds after that: the mails, and a copy of each letter that arrived. */
async function lived(arrived: (letter: QueuedLetter) => boolean = () => true) {
  const scene = await stage()
  const mails: StoredMail[] = []
  const keep = (source: Uint8Array, receivedAt: Date): void =>
    void mails.push({ uid: mails.length + 1, source, receivedAt })
  let copied = 0
  const copies = (): void => {
    for (const letter of scene.sent.slice(copied)) if (arrived(letter)) keep(Buffer.from(letter.source), letter.at)
    copied = scene.sent.length
  }
  for (const [moment, mail] of history) {
    await scene.until(moment)
    copies()
    keep(bytes(mail, new Date(moment)), new Date(moment))
    await scene.arrives(moment, mail)
  }
  await scene.until(end)
  copies()
  return { scene, mails }
}

async function replayed(mails: readonly StoredMail[]) {
  const anew = await stage()
  const past = replay(anew.tracker())
  await past.take({ uidValidity: '1', mails, readTo: mails.length })
  await past.passTime(new Date(end))
  return anew
}

const states = ([thread]: readonly ThreadDocument[]) => thread?.letters.map(({ key, state }) => [key, state])

test('the same mails make the same agreement and the same letters, and nothing is sent', async () => {
  const { scene, mails } = await lived()
  const anew = await replayed(mails)
  const [before, after] = [await scene.threads(), await anew.threads()]
  expect(after.map(({ agreement }) => agreement)).toEqual(before.map(({ agreement }) => agreement))
  expect(before[0]?.letters.length).toBeGreaterThan(2)
  expect(states(after)).toEqual(states(before))
  expect(anew.sent).toEqual([])
})

test('a letter of which no copy lies there is held: nobody knows whether it went out, and it never does again', async () => {
  const { mails } = await lived(({ kind }) => kind !== 'confirmation')
  const anew = await replayed(mails)
  const confirmations = (await anew.threads())[0]?.letters.filter(({ kind }) => kind === 'confirmation') ?? []
  expect(new Set(confirmations.map(({ state }) => state))).toEqual(new Set(['held']))
  await anew.until('2026-03-19T12:00:00Z')
  expect(anew.sent.filter(({ kind }) => kind === 'confirmation')).toEqual([])
})
