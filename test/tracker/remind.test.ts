import { describe, expect, test } from 'vitest'
import type { Mail } from './mail.ts'
import { type Sent, stage } from './stage.ts'

const ana = 'Ana Agency <ana@studio.example>'
const cleo = 'Cleo Client <cleo@shop.example>'
const tracker = 'tracker@studio.example'
const ask: Mail = {
  id: 'ask@studio.example',
  from: ana,
  to: cleo,
  cc: `${tracker}, Bob Boss <bob@shop.example>`,
  text: 'Hi Cleo,\n\nPlease send us the product photos by Friday 20 March.\n\nAna',
}
const yes: Mail = {
  id: 'yes@shop.example',
  after: [ask.id],
  from: cleo,
  to: ana,
  cc: `${tracker}, Bob Boss <bob@shop.example>`,
  text: 'Yes, you will have the photos by Friday 20 March.',
}
const promise: Mail = {
  ...ask,
  id: 'promise@studio.example',
  text: 'Hi Cleo,\n\nWe will send you the layout by Friday 20 March.\n\nAna',
}
const monday = '2026-03-09T10:00:00Z'
const day = (sent: Sent): string => sent.at.toISOString().slice(0, 16)
const inThread = (sent: readonly Sent[]) => sent.filter(({ kind }) => kind === 'heads-up' || kind === 'follow-up')

describe('the confirmation', () => {
  test('goes to everybody after ten quiet minutes, as an answer in the thread', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ask)
    await until('2026-03-09T10:09:00Z')
    expect(sent).toEqual([])
    await until('2026-03-09T10:10:00Z')
    expect(sent).toHaveLength(1)
    const [letter] = sent
    expect(letter?.to.toSorted()).toEqual(['ana@studio.example', 'bob@shop.example', 'cleo@shop.example'])
    expect(letter?.source).toContain(`In-Reply-To: <${ask.id}>`)
    expect(letter?.source).toMatch(/^Subject: Re: Spring campaign\r?$/m)
    expect(letter?.source).toMatch(/^Auto-Submitted: auto-/im)
    expect(letter?.body).toContain('C1')
  })

  test('waits again when somebody writes meanwhile', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ask)
    await arrives('2026-03-09T10:08:00Z', yes)
    await until('2026-03-09T10:17:00Z')
    expect(sent).toEqual([])
    await until('2026-03-09T10:18:00Z')
    expect(sent.map(({ kind }) => kind)).toEqual(['confirmation'])
  })

  test('is not repeated when a mail changes nothing', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ask)
    await until('2026-03-09T11:00:00Z')
    await arrives('2026-03-09T12:00:00Z', { ...yes, text: 'What lovely weather in Whitby.' })
    await until('2026-03-09T14:00:00Z')
    expect(sent).toHaveLength(1)
  })
})

describe('what the client owes', () => {
  test('is brought to mind the working day before, to the debtor alone, and chased in the thread when late', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ask)
    await arrives('2026-03-09T10:30:00Z', yes)
    await until('2026-04-30T10:00:00Z')
    expect(inThread(sent).map((letter) => [day(letter), letter.kind])).toEqual([
      ['2026-03-19T09:00', 'heads-up'],
      ['2026-03-23T09:00', 'follow-up'],
      ['2026-03-25T09:00', 'follow-up'],
      ['2026-03-30T08:00', 'follow-up'],
    ])
    const [headsUp, first] = inThread(sent)
    expect(headsUp?.to).toEqual(['cleo@shop.example'])
    // Ana had her digest that morning, which told her of it: she gets no second mail, but she hears the answer.
    expect(first?.to.toSorted()).toEqual(['bob@shop.example', 'cleo@shop.example'])
    expect(first?.source).toMatch(/^Reply-To: .*tracker@studio\.example.*ana@studio\.example/ms)
    expect(first?.body).not.toMatch(/you have not/i)
  })

  test('is not chased once it has come', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ask)
    await arrives('2026-03-09T10:30:00Z', yes)
    await arrives('2026-03-18T15:00:00Z', {
      ...yes,
      id: 'photos@shop.example',
      text: 'Photos attached.',
      files: ['p.zip'],
    })
    await until('2026-04-30T10:00:00Z')
    expect(inThread(sent)).toEqual([])
  })

  test('is not chased after "stop" from the agency, and again after "resume"', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, ask)
    await arrives('2026-03-09T10:30:00Z', yes)
    await arrives('2026-03-10T10:00:00Z', { ...ask, id: 'stop@studio.example', after: [ask.id], text: 'stop' })
    await until('2026-03-23T12:00:00Z')
    expect(inThread(sent)).toEqual([])
    await arrives('2026-03-24T10:00:00Z', { ...ask, id: 'resume@studio.example', after: [ask.id], text: 'resume' })
    await until('2026-03-30T12:00:00Z')
    expect(inThread(sent).length).toBeGreaterThan(0)
  })
})

describe('what the agency owes', () => {
  const asking = /Is it (?:on its way|done)|Which new day|Does it stand/

  test('is asked for in its digests, on the days on which a reminder would go, and in no mail besides', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, promise)
    await until('2026-04-30T10:00:00Z')
    expect(inThread(sent)).toEqual([])
    const asked = sent.filter(({ kind, body }) => kind === 'digest' && asking.test(body))
    expect(asked.map((letter) => [day(letter), letter.to])).toEqual(
      ['2026-03-19T08:00', '2026-03-23T08:00', '2026-03-25T08:00', '2026-03-30T07:00'].map((at) => [
        at,
        ['ana@studio.example'],
      ]),
    )
    expect(asked.at(-1)?.body.replace(/\s+/g, ' ')).toContain('2 reminders sent Does it stand')
  })

  test('is asked for on a day without a digest in a mail of its own', async () => {
    const { arrives, until, sent } = await stage()
    await arrives('2026-03-20T10:00:00Z', { ...promise, text: 'Hi Cleo,\n\nYou will have the layout today.\n\nAna' })
    await until('2026-03-22T10:00:00Z')
    expect(inThread(sent).map((letter) => [day(letter), letter.to])).toEqual([
      ['2026-03-21T09:00', ['ana@studio.example']],
    ])
  })

  test('is asked for ahead on its day in a rush, and the next morning, whatever day that is, in a mail of its own', async () => {
    const { arrives, until, sent } = await stage()
    const rush = { ...promise, text: 'Hi Cleo,\n\nYou will have the layout on Friday 20 March, 10:00.\n\nAna' }
    await arrives('2026-03-19T10:00:00Z', rush)
    await until('2026-03-23T10:00:00Z')
    const asked = sent.filter(({ kind, body }) => kind !== 'confirmation' && /“A1 by/.test(body))
    expect(asked.map((letter) => [day(letter), letter.kind])).toEqual([
      ['2026-03-20T08:00', 'digest'],
      ['2026-03-21T09:00', 'follow-up'],
      ['2026-03-23T08:00', 'digest'],
    ])
    expect(asked[0]?.body).toContain('Is it on its way?')
  })

  test('and whose digest could not be sent that morning is asked in the next', async () => {
    const { arrives, until, sent } = await stage({}, ({ kind }) =>
      kind === 'digest' && isDown
        ? { state: 'refused', permanent: false, reply: '421 try again' }
        : { state: 'sent', reply: '250' },
    )
    let isDown = false
    await arrives(monday, promise)
    await until('2026-03-22T10:00:00Z')
    isDown = true
    await until('2026-03-24T02:00:00Z')
    isDown = false
    await until('2026-03-24T10:00:00Z')
    const asked = sent.filter(({ kind, body }) => kind === 'digest' && asking.test(body))
    expect(asked.map(day)).toEqual(['2026-03-19T08:00', '2026-03-24T08:00'])
    expect(inThread(sent)).toEqual([])
  })
})

describe('the digest', () => {
  test('comes at eight on working days to the agency people concerned, and says nothing when nothing is due', async () => {
    const { arrives, until, sent } = await stage()
    await arrives(monday, promise)
    await until('2026-03-24T12:00:00Z')
    const digests = sent.filter(({ kind }) => kind === 'digest')
    expect(digests.map(day)).toContain('2026-03-23T08:00')
    expect(digests.map(day)).not.toContain('2026-03-21T08:00')
    expect(digests.map(day)).not.toContain('2026-03-11T08:00')
    expect(new Set(digests.flatMap(({ to }) => to))).toEqual(new Set(['ana@studio.example']))
  })

  test('goes to DIGEST_TO as well', async () => {
    const { arrives, until, sent } = await stage({ digestTo: ['office@studio.example'] })
    await arrives(monday, promise)
    await until('2026-03-23T12:00:00Z')
    expect(sent.filter(({ kind }) => kind === 'digest').flatMap(({ to }) => to)).toContain('office@studio.example')
  })

  test('made late when the tracker slept at eight, and once only', async () => {
    const { arrives, until, restart, sent } = await stage()
    await arrives(monday, promise)
    await until('2026-03-20T20:00:00Z')
    const before = sent.filter(({ kind }) => kind === 'digest').length
    await restart()
    await until('2026-03-23T11:00:00Z')
    await restart()
    await until('2026-03-23T17:00:00Z')
    expect(sent.filter(({ kind }) => kind === 'digest')).toHaveLength(before + 1)
  })
})
