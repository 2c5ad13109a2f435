import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parsed } from '../../src/mail/parsed.ts'
import type { Parse } from '../../src/mail/parser.ts'
import { openFileStore } from '../../src/store/file.ts'
import { receive } from '../../src/tracker/receive.ts'
import { turns } from '../../src/tracker/turns.ts'
import { bytes, type Mail } from './mail.ts'
import { stage } from './stage.ts'
import { studio } from './studio.ts'

const ana = 'Ana Agency <ana@studio.example>'
const cleo = 'Cleo Client <cleo@shop.example>'
const ask: Mail = {
  id: 'ask@studio.example',
  from: ana,
  to: cleo,
  cc: 'tracker@studio.example',
  text: 'Hi Cleo,\n\nPlease send us the photos by Wednesday 11 March.\n\nAna',
}
const yes: Mail = {
  ...ask,
  id: 'yes@shop.example',
  after: [ask.id],
  from: cleo,
  to: ana,
  text: 'Yes, you will have the photos by Wednesday 11 March.',
}
const away: Mail = {
  ...yes,
  id: 'away@shop.example',
  text: 'I am away until Monday.',
  headers: { 'Auto-Submitted': 'auto-replied' },
}
const monday = '2026-03-09T10:00:00Z'
const back = { 'cleo@shop.example': expect.objectContaining({ back: '2026-03-17' }) }

test('who is away is known to be, also where the reply comes in with the first mails of the thread', async () => {
  const { arrives, until, threads, sent } = await stage()
  await arrives(monday, ask, yes, away)
  expect((await threads())[0]?.away).toEqual(back)
  await until('2026-03-17T18:00:00Z')
  expect(sent.filter(({ kind }) => kind === 'heads-up' || kind === 'follow-up')).toEqual([])
})

test.each([
  ['an absence', [ask, yes, away], back],
  ['somebody who was away and has written since', [ask, away, yes], {}],
])(
  'a batch that is read again in a mailbox numbered anew says of %s what it said at first',
  async (_, mails, known) => {
    const folder = await mkdtemp(join(tmpdir(), 'in-writing-absent-'))
    const sources = mails.map((mail, minute) => bytes(mail, new Date(Date.parse(monday) + minute * 60_000)))
    const now = new Date('2026-03-09T10:05:00Z')
    async function awayAfter(uidValidity: string): Promise<unknown> {
      const store = await openFileStore(folder)
      const parse: Parse = (source, receivedAt) => parsed(source, receivedAt, studio.calendar.zone)
      const batch = {
        uidValidity,
        mails: sources.map((source, index) => ({ uid: index + 1, source, receivedAt: now })),
        readTo: sources.length,
      }
      await receive(batch, { store, settings: studio, report: () => undefined, parse, inTurn: turns() }, now)
      expect(await store.mailbox()).toMatchObject({ uidValidity, lastUid: 3 })
      const aways: unknown[] = []
      for await (const thread of store.threads()) aways.push(thread.away ?? {})
      await store.close()
      return aways
    }
    expect(await awayAfter('1')).toEqual([known])
    expect(await awayAfter('2')).toEqual([known])
    await rm(folder, { recursive: true })
  },
)
