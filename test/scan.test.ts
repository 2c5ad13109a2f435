import { expect, test } from 'vitest'
import { scan } from '../src/index.ts'

const options = {
  agency: ['north.example'],
  tracker: 'tracker@north.example',
  zone: 'Europe/London',
  now: '2026-03-10T12:00:00Z',
}

/** A mail as it comes from the wire. */
function mail(headers: Record<string, string>, text: string): string {
  const all = {
    From: 'Ana Ruiz <ana@north.example>',
    To: 'Rick Solano <rick@bank.example>',
    Cc: 'tracker@north.example',
    Subject: 'Spring campaign',
    ...headers,
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return [...head, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', text].join('\r\n')
}

const first = mail(
  { 'Message-ID': '<1@north.example>', Date: 'Mon, 2 Mar 2026 09:14:00 +0000' },
  'Hi Rick,\r\n\r\nPlease send us the logos by Friday 5pm. You will have the layout on 12 March.\r\n\r\nAna\r\n',
)
const second = mail(
  {
    From: 'Rick Solano <rick@bank.example>',
    To: 'Ana Ruiz <ana@north.example>',
    Subject: 'Re: Spring campaign',
    'Message-ID': '<2@bank.example>',
    'In-Reply-To': '<1@north.example>',
    Date: 'Mon, 2 Mar 2026 10:00:00 +0000',
  },
  'Sure, the logos by Friday.\r\n',
)

test('mails in any order become threads with what is owed in them', async () => {
  const [thread, ...others] = await scan([second, first], options)
  expect(others).toEqual([])
  expect(thread).toMatchObject({ id: '<1@north.example>', subject: 'Spring campaign', language: 'en' })
  expect(thread?.participants).toEqual([
    { address: 'ana@north.example', name: 'Ana Ruiz', side: 'agency' },
    { address: 'rick@bank.example', name: 'Rick Solano', side: 'client' },
  ])
  expect(thread?.commitments).toEqual([
    {
      id: 'C1',
      debtor: { address: 'rick@bank.example', name: 'Rick Solano', side: 'client' },
      creditor: { address: 'ana@north.example', name: 'Ana Ruiz', side: 'agency' },
      deliverable: 'logos',
      due: '2026-03-06',
      time: '17:00',
      dueAt: '2026-03-06T17:00:00.000Z',
      pendingDue: null,
      status: 'agreed',
      overdue: true,
      dependsOn: null,
      consequence: null,
      earlierDue: [],
      deliveredAt: null,
      source: { messageId: '<1@north.example>', quote: 'Please send us the logos by Friday 5pm.' },
    },
    expect.objectContaining({ id: 'A1', deliverable: 'layout', due: '2026-03-12', time: null, overdue: false }),
  ])
})

test('a mail given twice counts once, as text or as bytes', async () => {
  const [thread] = await scan([first, new TextEncoder().encode(first)], options)
  expect(thread?.commitments.map(({ id }) => id)).toEqual(['C1', 'A1'])
})

test('now decides only what is overdue', async () => {
  const [before] = await scan([first, second], { ...options, now: new Date('2026-03-06T16:59:00Z') })
  expect(before?.commitments.map(({ overdue }) => overdue)).toEqual([false, false])
})

test('a mail that cannot be parsed is told by its place, and the others are read', async () => {
  const parts = '--b\r\n\r\nx\r\n'.repeat(10_000)
  const attack = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`
  const told: (readonly [number, string])[] = []
  const unreadable = (place: number, reason: string) => void told.push([place, reason])
  const threads = await scan([first, attack, second], { ...options, unreadable })
  expect(told).toEqual([[1, expect.stringMatching(/./)]])
  expect(threads).toEqual(await scan([first, second], options))
})

test('a robot says nothing', async () => {
  const robot = mail(
    { 'Message-ID': '<3@bank.example>', 'Auto-Submitted': 'auto-replied' },
    'Please send it by Friday.',
  )
  expect(await scan([robot], options)).toEqual([])
})

test('what is no mail at all does not stop the rest', async () => {
  const threads = await scan(['', new Uint8Array([0, 255, 10, 10, 200]), first], options)
  expect(threads.flatMap(({ commitments }) => commitments)).toHaveLength(2)
})

test('no address of the tracker is a participant, not even one that asks it to be quiet', async () => {
  const quiet = first.replace('Cc: tracker@', 'Cc: Tracker+Quiet@')
  const [thread] = await scan([quiet], options)
  expect(thread?.participants.map(({ address }) => address)).toEqual(['ana@north.example', 'rick@bank.example'])
})

test('who was written to by address alone is called by the name he gives later', async () => {
  const bare = first.replace('To: Rick Solano <rick@bank.example>', 'To: rick@bank.example')
  const [thread] = await scan([bare, second], options)
  expect(thread?.commitments.map(({ id, debtor }) => [id, debtor.name])).toEqual([
    ['C1', 'Rick Solano'],
    ['A1', 'Ana Ruiz'],
  ])
})
