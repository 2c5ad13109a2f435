import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/mail/parse.ts'

const folder = new URL('../mails/mime/', import.meta.url)
const read = (file: string): Buffer => readFileSync(new URL(file, folder))
const mails = readdirSync(folder).filter((file) => file.endsWith('.eml'))
const mail = (...lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'))

test.each(mails)('%s is read as its .json says', async (file) => {
  const expected: unknown = JSON.parse(read(file.replace('.eml', '.json')).toString())
  expect(await parse(read(file))).toMatchObject(expected as object)
})

describe('the text', () => {
  test('is the HTML where the plain alternative says nothing', async () => {
    expect((await parse(read('alternative-empty-text.eml'))).text).toContain('The deck is late.')
  })

  test('holds an HTML part and the plain part beside it, but not a text file', async () => {
    const { text } = await parse(read('html-beside-text.eml'))
    expect(text.indexOf('The deck is late.')).toBeGreaterThanOrEqual(0)
    expect(text.indexOf('Sent by Brook Ltd.')).toBeGreaterThan(text.indexOf('The deck is late.'))
    expect(text).not.toContain('Apple Mail')
  })
})

test.each([
  ['ana@studio.example (Ana Agency)', ['ana@studio.example'], 'Ana Agency'],
  ['(ana@studio.example) <eve@elsewhere.example>', ['eve@elsewhere.example']],
  ['(\\)ana@studio.example"RCPT TO:) <eve@elsewhere.example>', ['eve@elsewhere.example']],
  ['(ana@studio.example, \\),) <eve@elsewhere.example>', ['eve@elsewhere.example']],
  ['(a (nested, "one) <ana@studio.example>) Eve <eve@elsewhere.example>', ['eve@elsewhere.example'], 'Eve'],
  ['"Eve (ana@studio.example" <eve@elsewhere.example>', ['eve@elsewhere.example'], 'Eve (ana@studio.example'],
  ['=?utf-8?q?Eve?= (a) <eve@elsewhere.example>, b@c.example', ['eve@elsewhere.example', 'b@c.example'], 'Eve'],
])('no address stands in a comment: %s', async (line, addresses, name = '') => {
  const { from, to } = await parse(Buffer.from(`From: ${line}\r\nTo: ${line}\r\n\r\nx`))
  expect(from.map(({ address }) => address)).toEqual(addresses)
  expect(to).toEqual(from)
  if (name) expect(from[0]?.name).toBe(name)
})

describe('a mail without', () => {
  test('a Message-ID gets one from its bytes', async () => {
    const message = await parse(read('malformed-no-date-no-id.eml'))
    expect(message.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(message.id).toBe(`<${message.hash}@no-id.invalid>`)
  })

  test('Date and Received is dated by its arrival', async () => {
    const message = await parse(mail('From: a@b.test', '', 'x'), new Date('2026-03-12T08:00:00.250Z'))
    expect(message.sentAt).toBe('2026-03-12T08:00:00+00:00')
  })

  test('anything but a body is still a message', async () => {
    expect(await parse(mail('', 'hello'))).toMatchObject({ text: 'hello', from: [], to: [], subject: '' })
  })
})

test('equal bytes have equal hashes, one byte makes another', async () => {
  const [one, same, other] = await Promise.all(['x', 'x', 'y'].map((text) => parse(mail('From: a@b.test', '', text))))
  expect(same?.hash).toBe(one?.hash)
  expect(other?.hash).not.toBe(one?.hash)
})

test('ten thousand parts are refused, and quickly', async () => {
  const parts = Array.from({ length: 10_000 }, () => '--b\r\nContent-Type: text/plain\r\n\r\nx\r\n').join('')
  const source = mail('From: a@b.test', 'Content-Type: multipart/mixed; boundary=b', '', parts)
  await expect(parse(source)).rejects.toThrow()
})

test('of a thousand references the first and the nearest are kept', async () => {
  const ids = Array.from({ length: 1000 }, (_, n) => `<${n}@b.test>`)
  const { references } = await parse(mail('From: a@b.test', `References: ${ids.join('\r\n ')}`, '', 'x'))
  expect(references).toHaveLength(100)
  expect([references[0], references.at(-1)]).toEqual(['<0@b.test>', '<999@b.test>'])
})
