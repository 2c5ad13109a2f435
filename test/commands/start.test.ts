import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { asSent } from '../../src/commands/send-practice.ts'
import { tracker as practised, practising } from '../mail/practising.ts'
import { emptyFolder } from './paper.ts'
import { typed } from './screen.ts'

let folder: string
beforeEach(() => {
  folder = emptyFolder()
})

/** A tracker started on the folder: what it has said so far can be awaited. */
function started(env: Readonly<Record<string, string>> = {}) {
  const stop = new AbortController()
  const lines: string[] = []
  const awaited: { readonly words: RegExp; readonly heard: () => void }[] = []
  const ended = typed(['start'], {
    env: { ...env, DATA_FOLDER: folder },
    stop: stop.signal,
    listener(line) {
      lines.push(line)
      for (const { words, heard } of awaited) if (words.test(line)) heard()
    },
  })
  return {
    says: (words: RegExp) =>
      new Promise<void>((heard) => {
        awaited.push({ words, heard })
        if (lines.some((line) => words.test(line))) heard()
      }),
    stopped() {
      stop.abort()
      return ended
    },
  }
}

const env = () => ({ DATA_FOLDER: folder })
const first = 'templates/practice/first.eml'

test('start practises without a configuration: a mail sent to it is read and on record', async () => {
  const tracker = started()
  await tracker.says(/watching INBOX/)
  expect(await typed(['send-practice', first], { env: env() })).toMatchObject({
    exit: 0,
    err: '',
    out: `${first}: sent`,
  })
  await tracker.says(/read a mail of thread/)
  const [thread] = JSON.parse((await typed(['list', '--json'], { env: env() })).out)
  expect(thread).toMatchObject({ subject: 'Trade fair stand', language: 'en' })
  const { exit, out, err } = await tracker.stopped()
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out).toContain('Nothing leaves this machine')
  expect(out).toContain('tracker@agency.example')
  expect(readdirSync(join(folder, 'practice'))).not.toContain('ports.json')
})

test('started again it goes on where it was, and reads nothing twice', async () => {
  const before = started()
  await before.says(/watching INBOX/)
  await typed(['send-practice', first], { env: env() })
  await before.says(/read a mail of thread/)
  await before.stopped()
  const after = started()
  await after.says(/watching INBOX, 1 mail in it/)
  await typed(['send-practice', first], { env: env() })
  await after.says(/passed over mail 2: seen before/)
  expect((await after.stopped()).out).not.toMatch(/read a mail/)
})

test('for a program each event is one line of JSON, with ids and no word of a mail', async () => {
  const server = await practising(emptyFolder())
  const stop = new AbortController()
  const lines: string[] = []
  const said = (what: string): Promise<void> =>
    expect.poll(() => lines.some((line) => line.includes(`"what":"${what}"`)), { timeout: 10_000 }).toBe(true)
  const ended = typed(['start'], {
    env: {
      ...{ AGENCY_DOMAINS: 'agency.test', TRACKER_ADDRESS: practised, TRUSTED_AUTHSERV_ID: 'mx.agency.test' },
      ...{ IMAP_HOST: '127.0.0.1', IMAP_PORT: String(server.imap.port), IMAP_USER: 'tracker', IMAP_PASSWORD: 'x' },
      ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(server.smtp.port), ZONE: 'Europe/London', DATA_FOLDER: folder },
    },
    stop: stop.signal,
    reader: 'program',
    listener: (line) => lines.push(line),
  })
  await said('watching')
  await server.write('We send the logos by Friday.')
  await said('passed over')
  stop.abort()
  await ended
  const events = lines.map((line) => JSON.parse(line))
  expect(events.map(({ what }) => what)).toEqual(['watching', 'passed over'])
  expect(events[1]).toMatchObject({ at: expect.stringMatching(/Z$/), uid: 1 })
  expect(lines.join()).not.toContain('logos')
})

test('practice speaks to people, through a pipe too', async () => {
  const stop = new AbortController()
  const lines: string[] = []
  const ended = typed(['start'], {
    env: env(),
    stop: stop.signal,
    reader: 'program',
    listener: (line) => lines.push(line),
  })
  await expect.poll(() => lines.some((line) => line.includes('watching INBOX')), { timeout: 10_000 }).toBe(true)
  stop.abort()
  await ended
  expect(lines.join('\n')).toContain('Nothing leaves this machine')
})

test('health and metrics answer while it works, and no longer', async () => {
  const tracker = started({ HEALTH_PORT: '19464' })
  await tracker.says(/watching INBOX/)
  await expect.poll(async () => (await fetch('http://127.0.0.1:19464/healthz')).status).toBe(200)
  expect(await (await fetch('http://127.0.0.1:19464/metrics')).text()).toContain('in_writing_mailbox_connected 1')
  await tracker.stopped()
  await expect(fetch('http://127.0.0.1:19464/healthz')).rejects.toThrow()
})

test('a second one on the same data ends at once with 1, and the first goes on', async () => {
  const tracker = started()
  await tracker.says(/watching INBOX/)
  const second = await typed(['start'], { env: env() })
  expect(second).toMatchObject({ exit: 1, err: expect.stringContaining('in use by another in-writing') })
  expect(await typed(['send-practice', first], { env: env() })).toMatchObject({ exit: 0 })
  expect(await tracker.stopped()).toMatchObject({ exit: 0 })
})

test('half a configuration starts nothing', async () => {
  const { exit, err } = await typed(['start'], { env: { ...env(), IMAP_HOST: 'imap.slidework.example' } })
  expect(exit).toBe(2)
  expect(err).toMatch(/^IMAP_PASSWORD: missing/m)
  expect(readdirSync(folder)).toEqual([])
})

test('send-practice says that nobody listens, and what to do', async () => {
  expect(await typed(['send-practice', first], { env: env() })).toMatchObject({
    exit: 1,
    err: expect.stringContaining('in-writing start'),
  })
})

test('send-practice sends nothing when one of the files is missing', async () => {
  expect(await typed(['send-practice', first, 'none.eml'], { env: env() })).toEqual({
    exit: 2,
    out: '',
    err: 'there is no none.eml',
  })
})

test('send-practice warns of a mail that the tracker will not see', async () => {
  const tracker = started({ TRACKER_ADDRESS: 'other@agency.example' })
  await tracker.says(/watching INBOX/)
  const sent = await typed(['send-practice', first], { env: { ...env(), TRACKER_ADDRESS: 'other@agency.example' } })
  expect(sent).toMatchObject({ exit: 0, err: expect.stringContaining('other@agency.example is not among those') })
  await tracker.stopped()
})

test('a mail is handed over as a mail client does it: dated, and Bcc told to the server alone', async () => {
  const draft =
    'From: Mia <mia@agency.example>\nTo: oscar@client.example\nBcc: Tracker\n <tracker@agency.example>\nSubject: Stand\n\nBcc: is a word here.\n'
  const { envelope, source } = await asSent(Buffer.from(draft), new Date('2026-03-12T09:52:00Z'))
  expect(envelope).toEqual({ from: 'mia@agency.example', to: ['oscar@client.example', 'tracker@agency.example'] })
  expect(source).toBe(
    'Date: Thu, 12 Mar 2026 09:52:00 +0000\r\nFrom: Mia <mia@agency.example>\nTo: oscar@client.example\nSubject: Stand\n\nBcc: is a word here.\n',
  )
})
