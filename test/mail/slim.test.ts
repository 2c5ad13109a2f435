import { readdirSync, readFileSync } from 'node:fs'
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { slim } from '../../src/mail/slim.ts'
import { mailbox } from '../bench/mailbox.ts'

const lean = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true }
const mail = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'))
const base64 = (length: number): string => Buffer.alloc(length, 7).toString('base64')

/** What is read of a mail: its words, and what it says of its files. */
async function readOf(source: Buffer) {
  const { text, subject, attachments } = await simpleParser(source, lean)
  const files = attachments.map(({ filename, contentType, cid, related }) => ({ filename, contentType, cid, related }))
  return { text, subject, files }
}

const folder = new URL('../mails/mime/', import.meta.url)
test.each(readdirSync(folder).filter((file) => file.endsWith('.eml')))('%s says the same without it', async (file) => {
  const source = readFileSync(new URL(file, folder))
  expect(await readOf(slim(source))).toEqual(await readOf(source))
})

test('an agency keeps all its words and a tenth of its bytes', async () => {
  const mails = mailbox(5, 60)
  for (const { source } of mails) expect(await readOf(slim(source))).toEqual(await readOf(source))
  const bytes = (sources: readonly Buffer[]): number => sources.reduce((sum, { length }) => sum + length, 0)
  expect(bytes(mails.map(({ source }) => slim(source)))).toBeLessThan(0.2 * bytes(mails.map(({ source }) => source)))
})

const mixed = (...parts: readonly (readonly string[])[]): Buffer =>
  mail(
    'From: a@b.test',
    'Content-Type: multipart/mixed; boundary="Ab"',
    '',
    ...parts.flatMap((part) => ['--Ab', ...part]),
    '--Ab--',
    '',
  )
const words = ['Content-Type: text/plain', '', 'The logos are attached.']
const file = ['Content-Type: application/pdf; name="logo.pdf"', 'Content-Transfer-Encoding: base64', '', base64(3000)]
const page = ['Content-Type: text/html', '', `<p>${'The logos are attached. '.repeat(60)}</p>`]
const alternative = (...parts: readonly (readonly string[])[]): readonly string[] => [
  'Content-Type: multipart/alternative; boundary="Xy"',
  '',
  ...parts.flatMap((part) => ['--Xy', ...part]),
  '--Xy--',
]

describe('goes', () => {
  test('what is in a file, and its name stays', async () => {
    const source = slim(mixed(words, file))
    expect(source.length).toBeLessThan(400)
    expect((await readOf(source)).files).toMatchObject([{ filename: 'logo.pdf', contentType: 'application/pdf' }])
  })

  test('the HTML of what stands there as plain text', () => {
    expect(String(slim(mixed(alternative(words, page), file)))).not.toContain('<p>')
  })
})

describe('stays', () => {
  test('the HTML beside an empty text', () => {
    expect(String(slim(mixed(alternative(['Content-Type: text/plain', '', ' '], page))))).toContain('<p>')
  })

  test('the HTML that tells whether a picture is shown in it', () => {
    const picture = ['Content-Type: image/png; name="a.png"', 'Content-ID: <a>', '', base64(10)]
    expect(String(slim(mixed(alternative(words, page), picture)))).toContain('<p>')
  })

  test('the HTML that is no alternative', () => {
    expect(String(slim(mixed(words, page)))).toContain('<p>')
  })

  test('a mail inside the mail', () => {
    const inner = ['Content-Type: message/rfc822', '', 'Subject: inner', '', 'x'.repeat(2000)]
    expect(String(slim(mixed(words, inner)))).toContain('xxx')
  })

  test.each([
    ['no last boundary', String(mixed(words, file)).replace('--Ab--', '')],
    ['two content types', String(mixed(words, file)).replace('From:', 'Content-Type: text/plain\r\nFrom:')],
    ['a boundary that begins like another', String(mixed(words, file)).replace('--Ab\r\n', '--Abcd\r\n')],
    ['no boundary at all', String(mixed(words, file)).replace('boundary="Ab"', 'x=y')],
  ])('everything where there is %s', (_, source) => {
    expect(String(slim(Buffer.from(source)))).toBe(source)
  })
})
