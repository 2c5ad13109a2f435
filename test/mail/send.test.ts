import { describe, expect, onTestFinished, test } from 'vitest'
import { type Sender, smtpSender } from '../../src/mail/send.ts'
import type { Server } from '../../src/mail/server.ts'
import { faultyLine } from './line.ts'
import { refusal, smtpServer } from './smtp.ts'

const letter = {
  envelope: { from: 'tracker@agency.test', to: ['tom@brook.test', 'lea@agency.test', 'tracker@agency.test'] },
  source: 'From: tracker@agency.test\r\nMessage-ID: <1@agency.test>\r\n\r\n.dots\r\n.\r\nstay\r\n',
}

function sender(port: number, more: Partial<Server> = {}): Sender {
  const opened = smtpSender({ host: '127.0.0.1', port, ...more })
  onTestFinished(() => opened.close())
  return opened
}

test('a letter arrives byte for byte at its envelope and nowhere else', async () => {
  const { port, taken } = await smtpServer()
  expect(await sender(port).send(letter)).toMatchObject({ state: 'sent', reply: expect.stringMatching(/^250 /) })
  expect(taken).toEqual([{ ...letter.envelope, source: letter.source }])
})

test('several letters go over one line', async () => {
  let lines = 0
  const { port, taken } = await smtpServer({
    onConnect(_, done) {
      lines += 1
      done()
    },
  })
  const { send } = sender(port)
  for (let n = 0; n < 5; n += 1) expect(await send(letter)).toMatchObject({ state: 'sent' })
  expect([taken.length, lines]).toEqual([5, 1])
})

describe('a server that answers is believed:', () => {
  test.each([
    ['4xx to the sender is for now', { onMailFrom: refuse(451, 'greylisted') }, false, '451 greylisted'],
    ['5xx to the sender is for good', { onMailFrom: refuse(550, 'no such sender') }, true, '550 no such sender'],
    ['4xx to every recipient is for now', { onRcptTo: refuse(450, 'mailbox busy') }, false, '450 mailbox busy'],
    ['5xx to every recipient is for good', { onRcptTo: refuse(550, 'unknown user') }, true, '550 unknown user'],
  ])('%s', async (_, rules, permanent, reply) => {
    const { port } = await smtpServer(rules)
    expect(await sender(port).send(letter)).toEqual({ state: 'refused', permanent, reply })
  })

  test.each([
    [452, false],
    [554, true],
  ])('%i after the final dot', async (code, permanent) => {
    const { port } = await smtpServer({
      onData(stream, _, done) {
        stream.on('end', () => done(refusal(code, 'not this one'))).resume()
      },
    })
    expect(await sender(port).send(letter)).toEqual({ state: 'refused', permanent, reply: `${code} not this one` })
  })

  test('a recipient turned away is named, the others have it', async () => {
    const onRcptTo = refuse(550, 'unknown user', 'tom@brook.test')
    const { port, taken } = await smtpServer({ onRcptTo })
    expect(await sender(port).send(letter)).toMatchObject({
      state: 'sent',
      rejected: [{ address: 'tom@brook.test', reply: '550 unknown user' }],
    })
    expect(taken[0]?.to).toEqual(['lea@agency.test', 'tracker@agency.test'])
  })

  test('with only our own copy taken, the letter is refused', async () => {
    const onRcptTo = refuse(550, 'unknown user', 'tom@brook.test', 'lea@agency.test')
    const { port } = await smtpServer({ onRcptTo })
    expect(await sender(port).send(letter)).toMatchObject({ state: 'refused', permanent: true })
  })

  test('a wrong password is no fault of the letter', async () => {
    const { port } = await smtpServer({ onAuth: (_, __, done) => done(refusal(535, 'who are you')) })
    const { send, verify } = sender(port, { user: 'tracker', password: 'wrong' })
    expect(await send(letter)).toMatchObject({ state: 'refused', permanent: false })
    expect(await verify()).toMatchObject({ kind: 'wrong password' })
  })
})

describe('a line that breaks', () => {
  test.each([
    ['before the greeting', (_: string, direction: string) => direction === 'down'],
    ['at RCPT', (piece: string, direction: string) => direction === 'up' && piece.includes('RCPT TO')],
    ['at the answer to DATA', (piece: string, direction: string) => direction === 'down' && piece.includes('354')],
  ])('%s has not carried the letter', async (_, breaks) => {
    const { port, taken } = await smtpServer()
    const line = await faultyLine(port, breaks)
    expect(await sender(line.port).send(letter)).toMatchObject({ state: 'refused', permanent: false })
    expect([taken.length, line.broken()]).toEqual([0, 1])
  })

  test('under the letter leaves it unknown: not taken', async () => {
    const { port, taken } = await smtpServer()
    const line = await faultyLine(port, (piece, direction) => direction === 'up' && piece.includes('Message-ID'))
    expect(await sender(line.port).send(letter)).toMatchObject({ state: 'unknown' })
    expect([taken.length, line.broken()]).toEqual([0, 1])
  })

  test('after the final dot leaves it unknown: taken', async () => {
    const { port, taken } = await smtpServer()
    const line = await faultyLine(port, (piece, direction) => direction === 'down' && piece.includes('queued'))
    expect(await sender(line.port).send(letter)).toMatchObject({ state: 'unknown' })
    expect([taken.length, line.broken()]).toEqual([1, 1])
  })
})

describe('verify', () => {
  test('is content with a server that lets us in, and sends nothing', async () => {
    const { port, taken } = await smtpServer()
    expect(await sender(port, { user: 'tracker', password: 'x' }).verify()).toBeNull()
    expect(taken).toEqual([])
  })

  test('says that nothing listens', async () => {
    const closed = sender(1)
    expect(await closed.verify()).toMatchObject({
      kind: 'nobody listens',
      sentence: expect.stringContaining('127.0.0.1:1'),
    })
    expect(await closed.send(letter)).toMatchObject({ state: 'refused', permanent: false })
  })

  test('refuses to log in where TLS is wanted and not offered', async () => {
    const logins: string[] = []
    const { port } = await smtpServer({
      onAuth({ username = '' }, _, done) {
        logins.push(username)
        done(null, { user: username })
      },
    })
    const { verify, send } = sender(port, { user: 'tracker', password: 'x', ca: 'an authority of our own' })
    expect(await verify()).toMatchObject({ kind: 'no TLS' })
    expect(await send(letter)).toMatchObject({ state: 'refused', permanent: false })
    expect(logins).toEqual([])
  })
})

function refuse(code: number, message: string, ...addresses: readonly string[]) {
  return ({ address }: { address: string }, _: unknown, done: (error?: Error) => void) =>
    addresses.length === 0 || addresses.includes(address) ? done(refusal(code, message)) : done()
}

test('a letter on a silent line is given up when asked, as one that may have gone out', async () => {
  const { port } = await smtpServer({ onData: () => undefined })
  const sender = smtpSender({ host: '127.0.0.1', port })
  const sending = sender.send({ envelope: { from: 'a@b.test', to: ['c@d.test'] }, source: 'Subject: x\r\n\r\ny\r\n' })
  sender.giveUp()
  expect(await sending).toMatchObject({ state: 'unknown' })
  sender.close()
})

test('a return address of its own stands in MAIL FROM alone', async () => {
  const { port, taken } = await smtpServer()
  const returnTo = 'tracker+b-1@agency.test'
  await sender(port).send({ ...letter, envelope: { ...letter.envelope, returnTo } })
  expect(taken).toEqual([{ from: returnTo, to: letter.envelope.to, source: letter.source }])
})
