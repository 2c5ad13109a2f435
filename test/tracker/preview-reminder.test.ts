import { expect, test } from 'vitest'
import { preview } from '../../src/tracker/preview.ts'
import type { Mail } from './mail.ts'
import { ana, anaWrites, cleo, monday, tracker } from './people.ts'
import { type Sent, stage } from './stage.ts'

const job = (name: string, day: string, more: Partial<Mail> = {}): readonly Mail[] => {
  const ask = anaWrites(`Please send us the ${name} by ${day}.`, {
    id: `ask-${name}@studio.example`,
    subject: name,
    ...more,
  })
  const yes = { ...ask, id: `yes-${name}@shop.example`, after: [ask.id], from: cleo, to: ana }
  return [ask, { ...yes, text: `Yes, you will have the ${name} by ${day}.` }]
}
const withBea: Partial<Mail> = { cc: `Bea Boss <bea@shop.example>, ${tracker}` }
const isReminder = ({ kind }: Sent) => kind === 'heads-up' || kind === 'follow-up'
/** The stage keeps a body up to its footer. */
const plain = (text: string) => text.replace(/\r\n/g, '\n').split('\n--')[0]?.trim()

const houses: readonly (readonly [string, readonly Mail[], number])[] = [
  ['one conversation', job('photos', 'Friday 20 March'), 4],
  ['three on the same days', ['photos', 'recipes', 'films'].flatMap((name) => job(name, 'Friday 20 March')), 4],
  [
    'two whose days differ, with others on copy of one',
    [...job('photos', 'Wednesday 18 March', withBea), ...job('recipes', 'Friday 20 March')],
    8,
  ],
]

test.each(houses)('of %s, what the evening before shows is what goes out', async (_, mails, count) => {
  const dry = await stage()
  await dry.arrives(monday, ...mails)
  await dry.until('2026-04-06T18:00:00Z')
  const letters = dry.sent.filter(isReminder)
  expect(letters).toHaveLength(count)

  const { arrives, until, threads, now, tracker: trackerOf } = await stage()
  await arrives(monday, ...mails)
  for (const letter of letters) {
    await until(new Date(letter.at.getTime() - 60_000).toISOString())
    const { settings, store } = trackerOf()
    const record = { threads: await threads(), digests: await store.digests() }
    for (const reason of letter.key.split('+')) {
      const [, id, , , step = ''] = reason.split('/')
      const thread = record.threads.find((each) => each.id === id)
      const name = step === 'heads-up' ? step : `follow-up${step === '1' ? '' : `-${step}`}`
      const shown = thread && (await preview(name, thread, record, settings, now()))
      expect([name, shown?.at, shown?.letter.key]).toEqual([name, letter.at, letter.key])
      expect(plain(shown?.letter.text ?? '')).toBe(plain(letter.body))
      expect([...(shown?.letter.to ?? []), ...(shown?.letter.cc ?? [])].map(({ address }) => address)).toEqual(
        letter.to,
      )
    }
  }
})

test('days ahead it names the others as they will stand, and the morning on which it goes', async () => {
  const { arrives, threads, now, tracker: trackerOf } = await stage()
  await arrives(monday, ...['photos', 'recipes'].flatMap((name) => job(name, 'Friday 20 March')))
  const { settings, store } = trackerOf()
  const record = { threads: await threads(), digests: await store.digests() }
  for (const thread of record.threads) {
    const shown = await preview('follow-up-2', thread, record, settings, now())
    expect(shown?.at).toEqual(new Date('2026-03-25T09:00:00Z'))
    expect(shown?.letter.text).toContain('IN OUR OTHER CONVERSATIONS')
    expect(shown?.letter.text).toMatch(/3 working days late[\s\S]*3 working days late/)
  }
})

test('what the digest asks is no letter of its own', async () => {
  const { arrives, threads, now, tracker: trackerOf } = await stage()
  await arrives(monday, anaWrites('We will send you the layout by Friday 20 March.'))
  const { settings, store } = trackerOf()
  const record = { threads: await threads(), digests: await store.digests() }
  const [thread] = record.threads
  const shown = thread && (await preview('follow-up', thread, record, settings, now()))
  expect(shown).toMatchObject({ isInDigest: true, at: new Date('2026-03-23T09:00:00Z') })
  expect(shown?.letter.text).toContain('[A1] layout')
})
