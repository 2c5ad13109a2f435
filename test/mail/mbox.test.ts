import { expect, test } from 'vitest'
import { isMbox, mboxMails } from '../../src/mail/mbox.ts'

async function* inPieces(text: string, length: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

async function mailsIn(text: string, length = text.length || 1): Promise<readonly string[]> {
  const mails: string[] = []
  let bytes = 0
  for await (const mail of mboxMails(inPieces(text, length))) {
    mails.push(mail.source.toString())
    bytes += mail.bytes
  }
  expect(bytes).toBe(Buffer.byteLength(text))
  return mails
}

const two = [
  'From - Thu Mar 12 09:52:00 2026',
  'Subject: one',
  '',
  'From Monday on we wait.',
  '',
  'From the bank, nothing. From 9:00 to 2026',
  '>From here on, quoted once',
  '>>From here on, quoted twice',
  'é',
  '',
  'From 1744@xxx Thu Mar  5 08:52:00 +0000 2026',
  'Subject: two',
  '',
  'last line',
  '',
].join('\n')
const first = [
  'Subject: one',
  '',
  'From Monday on we wait.',
  '',
  'From the bank, nothing. From 9:00 to 2026',
  'From here on, quoted once',
  '>From here on, quoted twice',
  'é',
  '',
].join('\n')

test.each([1, 2, 3, 7, 64, 100_000])('two mails in pieces of %i bytes are two mails', async (length) => {
  expect(await mailsIn(two, length)).toEqual([first, 'Subject: two\n\nlast line\n'])
})

test('lines may end in CRLF', async () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n')
  expect(await mailsIn(crlf(two), 10)).toEqual([crlf(first), crlf('Subject: two\n\nlast line\n')])
})

test('a postmark counts without the empty line that should come before it', async () => {
  const text = two.replace('é\n\nFrom 1744', 'é\nFrom 1744')
  expect(await mailsIn(text)).toHaveLength(2)
})

test('where the first postmark has no date, an empty line before makes one', async () => {
  const text = 'From lea\nSubject: one\n\nFrom\nthe start\n\nFrom tom\nSubject: two\n\nFrom us\n'
  expect(await mailsIn(text)).toEqual(['Subject: one\n\nFrom\nthe start\n', 'Subject: two\n\nFrom us\n'])
})

test('an empty mail between two is one too, an empty file holds none', async () => {
  const mark = 'From - Thu Mar 12 09:52:00 2026\n'
  expect(await mailsIn(`${mark}${mark}a: b\n`)).toEqual(['', 'a: b\n'])
  expect(await mailsIn('')).toEqual([])
})

test('a mail of 20 MB takes no time to speak of', async () => {
  const body = `${'x'.repeat(70)}\n`.repeat(300_000)
  const mails = await mailsIn(`From - Thu Mar 12 09:52:00 2026\nSubject: big\n\n${body}`, 2 ** 20)
  expect(mails[0]).toHaveLength(body.length + 14)
})

test('an mbox is known by its first five bytes', () => {
  expect(isMbox(Buffer.from('From - x'))).toBe(true)
  expect(isMbox(Buffer.from('From: lea@agency.test'))).toBe(false)
  expect(isMbox(Buffer.from(''))).toBe(false)
})
