import { expect, onTestFinished, test } from 'vitest'
import { parser } from '../../src/mail/parser.ts'
import { vouching } from '../../src/mail/vouching.ts'
import { dkimSigned, dnsOf } from './dkim.ts'

const mail = (subject: string, body = 'Hello.'): Uint8Array =>
  Buffer.from(
    `From: ana@studio.example\r\nSubject: ${subject}\r\nDate: Mon, 9 Mar 2026 10:00:00 +0000\r\n\r\n${body}\r\n`,
  )
const arrival = new Date('2026-03-09T10:00:00Z')

function open(limits?: { milliseconds: number; megabytes: number }) {
  const { parse, close } = parser('Europe/London', limits)
  onTestFinished(close)
  return parse
}

test('mails are answered in the order in which they were asked for', async () => {
  const parse = open()
  const messages = await Promise.all(['one', 'two', 'three'].map((subject) => parse(mail(subject), arrival)))
  expect(messages.map(({ message }) => message.subject)).toEqual(['one', 'two', 'three'])
})

test('a new thread takes its time before the first mail, not out of what that mail may take', async () => {
  const parse = open({ milliseconds: 500, megabytes: 256 })
  const body = 'Please send us the photos by Friday 20 March. The deck is Wednesday, not Tuesday.'
  expect((await parse(mail('first', body), arrival)).prepared.days.size).toBeGreaterThan(0)
})

test('what was asked ahead is parsed once', async () => {
  const parse = open()
  const source = mail('soon')
  const ahead = parse(source, arrival)
  expect(await parse(source, arrival)).toBe(await ahead)
})

test('an attack is refused with its reason, and the next is parsed', async () => {
  const parse = open()
  const parts = '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(10_000)
  const attack = Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`)
  const [refused, next] = await Promise.allSettled([parse(attack, arrival), parse(mail('next'), arrival)])
  expect(refused).toMatchObject({ status: 'rejected', reason: { message: expect.stringMatching(/./) } })
  expect(next).toMatchObject({ status: 'fulfilled', value: { message: { subject: 'next' } } })
})

test('a mail that takes too long ends alone, and those behind it are parsed by a new thread', async () => {
  const parse = open({ milliseconds: 4000, megabytes: 256 })
  await parse(mail('warm'), arrival)
  const huge = mail('huge', 'x'.repeat(400) + '=\r\n'.repeat(60_000_000))
  const [slow, next] = await Promise.allSettled([parse(huge, arrival), parse(mail('next'), arrival)])
  expect(slow).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('4000 ms') } })
  expect(next).toMatchObject({ status: 'fulfilled', value: { message: { subject: 'next' } } })
})

test('a signature is checked in the same thread, between mails', async () => {
  const { parse, check, close } = parser('Europe/London')
  onTestFinished(close)
  const source = await dkimSigned(mail('signed'), { domain: 'studio.example' })
  const [{ message }] = await Promise.all([parse(source, arrival), parse(mail('next'), arrival)])
  expect(await vouching(dnsOf(['studio.example']), check)(source, message, arrival)).toBe('pass')
})
