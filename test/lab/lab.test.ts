import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { parse } from '../../src/mail/parse.ts'
import { probe } from '../../src/mail/probe.ts'
import { smtpSender } from '../../src/mail/send.ts'
import type { Server } from '../../src/mail/server.ts'
import { authentication } from '../../src/message/authentication.ts'
import { watching } from '../mail/watching.ts'
import { authservId, type Lab, lab, missing, people } from './lab.ts'

const reason = missing()

describe.skipIf(reason !== null)(`on Dovecot and Postfix${reason ? ` (skipped: ${reason})` : ''}`, () => {
  let mail: Lab

  beforeAll(async () => {
    mail = await lab()
  })
  afterAll(() => mail.stop())

  const opened = (server: Server) => {
    const sender = smtpSender(server)
    onTestFinished(() => sender.close())
    return sender
  }

  /** As the world does: without a login, to the port that vouches, or to the one that finds a forger. */
  const write = (port: number, to: readonly string[], ...lines: readonly string[]) =>
    opened({ host: '127.0.0.1', port }).send({
      envelope: { from: people.agency, to },
      source: [`From: Lea <${people.agency}>`, `To: ${people.client}`, ...lines, ''].join('\r\n'),
    })

  test('a mail from the world reaches the tracker by IDLE, vouched for or not', async () => {
    const { ready, until, texts, batches } = watching(mail.imap(people.tracker), { from: 'now' })
    await ready
    const forgedLine = `Authentication-Results: ${authservId}; dmarc=pass`
    await write(mail.mx, [people.tracker], '', 'in truth')
    await until(() => texts().includes('in truth'))
    await write(mail.forger, ['tracker+quiet@agency.test'], forgedLine, '', 'forged')
    await until(() => texts().includes('forged'))
    const messages = await Promise.all(batches.flatMap(({ mails }) => mails.map(({ source }) => parse(source))))
    expect(messages.map((message) => authentication(message, authservId))).toEqual(['pass', 'fail'])
    expect(messages.map(({ from }) => from[0]?.name)).toEqual(['Lea', 'Lea'])
  })

  test('a letter goes out by STARTTLS and login, and reaches people and the tracker byte for byte', async () => {
    const boxes = [people.client, people.tracker].map((person) => watching(mail.imap(person), { from: 'now' }))
    await Promise.all(boxes.map(({ ready }) => ready))
    const source = `From: ${people.tracker}\r\nMessage-ID: <1@agency.test>\r\n\r\n.dots\r\nA1 the deck\r\n`
    const envelope = { from: people.tracker, to: [people.client, people.tracker] }
    expect(await opened(mail.smtp(people.tracker)).send({ envelope, source })).toMatchObject({
      state: 'sent',
      reply: expect.stringMatching(/^250 .*queued/),
    })
    for (const { until, texts } of boxes) {
      await until(() => texts().length === 1)
      expect(texts()).toEqual(['.dots\r\nA1 the deck'])
    }
  })

  test('a recipient whom the server does not know is named, the others have the letter', async () => {
    const envelope = { from: people.tracker, to: ['nobody@brook.test', people.client, people.tracker] }
    const source = `From: ${people.tracker}\r\nMessage-ID: <2@agency.test>\r\n\r\nhello\r\n`
    expect(await opened(mail.smtp(people.tracker)).send({ envelope, source })).toMatchObject({
      state: 'sent',
      rejected: [{ address: 'nobody@brook.test', reply: expect.stringMatching(/^550 /) }],
    })
  })

  test('thrown out by the server, the tracker is back and has missed nothing', async () => {
    const { ready, until, texts, uids, events } = watching(mail.imap(people.agency))
    await ready
    await write(mail.mx, [people.agency], '', 'before')
    await until(() => texts().length === 1)
    await mail.kick(people.agency)
    await until(() => events.some(({ what }) => what === 'disconnected'))
    await write(mail.mx, [people.agency], '', 'between')
    await until(() => texts().length === 2)
    await write(mail.mx, [people.agency], '', 'after')
    await until(() => texts().length === 3)
    expect(texts()).toEqual(['before', 'between', 'after'])
    expect(new Set(uids()).size).toBe(3)
  })

  test('reading leaves no trace: the mail is still unseen', async () => {
    const mailbox = { server: mail.imap(people.client), mailbox: 'INBOX', from: 'all' } as const
    const { ready, uids } = watching(mailbox.server)
    await ready
    expect(await probe(mailbox)).toMatchObject({ mails: uids().length })
    expect(await mail.unseen(people.client)).toBe(uids().length)
  })

  describe('who cannot come in is told what to do:', () => {
    test('the password is wrong', async () => {
      const [imap, smtp] = [mail.imap(people.tracker), mail.smtp(people.tracker)]
      const wrong = { password: 'guessed' }
      expect(await probe({ server: { ...imap, ...wrong }, mailbox: 'INBOX', from: 'all' })).toMatchObject({
        kind: 'wrong password',
      })
      expect(await opened({ ...smtp, ...wrong }).verify()).toMatchObject({ kind: 'wrong password' })
      expect(await opened(smtp).verify()).toBeNull()
    })

    test('the certificate is not one we know', async () => {
      const elsewhere = (server: Server): Server => ({ ...server, ca: '' })
      const imap = elsewhere(mail.imap(people.tracker))
      expect(await probe({ server: imap, mailbox: 'INBOX', from: 'all' })).toMatchObject({ kind: 'certificate' })
      expect(await opened(elsewhere(mail.smtp(people.tracker))).verify()).toMatchObject({ kind: 'certificate' })
    })

    test('there is no such mailbox', async () => {
      const found = await probe({ server: mail.imap(people.tracker), mailbox: 'Archive', from: 'all' })
      expect(found).toMatchObject({ kind: 'no mailbox' })
    })
  })
})
