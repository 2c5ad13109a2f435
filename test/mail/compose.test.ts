import { describe, expect, test } from 'vitest'
import { compose } from '../../src/mail/compose.ts'
import { letterId } from '../../src/mail/letter-id.ts'
import { parse } from '../../src/mail/parse.ts'
import { automatic } from '../../src/message/automatic.ts'
import type { Letter } from '../../src/writing/letter.ts'

const [secret, date] = ['a secret of this test', new Date('2026-03-12T08:00:00Z')]
const tracker = { address: 'tracker@agency.test', name: 'In Writing' }
const tom = { address: 'tom@brook.test', name: 'Birk, Tom "T"' }
const letter: Letter = {
  key: 'confirmation/t1/3',
  kind: 'confirmation',
  to: [tom],
  cc: [{ address: 'radha@brook.test', name: 'राधा' }],
  subject: 'Re: Les maquettes – la suite',
  inReplyTo: '<second@brook.test>',
  references: ['<first@brook.test>', '<second@brook.test>'],
  text: 'C1 आप हमें शुक्रवार तक लोगो भेजेंगे।\n.\nFrom us, you get the deck.\n',
  html: `<p>आप ${'long '.repeat(400)}</p>`,
  files: [{ name: 'agreement.ics', type: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }],
}
const id = letterId(letter.key, secret, 'agency.test')
const composed = (changes: Partial<Letter> = {}) => compose({ ...letter, ...changes }, tracker, id, date, secret)
const parsed = async (changes: Partial<Letter> = {}) => parse(Buffer.from((await composed(changes)).source))

test('a letter is read back as it was written', async () => {
  expect(await parsed()).toMatchObject({
    id,
    from: [tracker],
    to: [tom],
    cc: letter.cc,
    subject: letter.subject,
    inReplyTo: [letter.inReplyTo],
    references: letter.references,
    sentAt: '2026-03-12T08:00:00+00:00',
    text: letter.text,
    files: ['agreement.ics'],
  })
})

test('the same letter has the same bytes', async () => {
  expect((await composed()).source).toBe((await composed()).source)
})

test('the bytes are ASCII in lines of at most 998, ended by CRLF', async () => {
  const { source } = await composed()
  expect(source).toMatch(/^[\x20-\x7e\r\n\t]+$/)
  expect(Math.max(...source.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(998)
  expect(source.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('people are offered text and HTML, and the calendar beside them', async () => {
  const { source } = await composed()
  const types = [...source.matchAll(/^Content-Type: ([\w/]+)/gm)].map(([, type]) => type)
  expect(types).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'text/calendar'])
})

describe("a letter is known as a robot's", () => {
  test('by another tracker', async () => {
    expect(automatic(await parsed())).toBe('tracker')
  })

  test.each([
    ['confirmation', 'auto-replied'],
    ['transcript', 'auto-replied'],
    ['digest', 'auto-generated'],
    ['follow-up', 'auto-generated'],
  ] as const)('a %s is %s (RFC 3834)', async (kind, value) => {
    expect((await parsed({ kind })).headers['auto-submitted']).toEqual([value])
    expect((await composed({ kind })).source).toContain('\r\nX-Auto-Response-Suppress: OOF, AutoReply\r\n')
  })

  test('with a mark that only the secret makes', async () => {
    const [ours, theirs] = await Promise.all([composed(), compose(letter, tracker, id, date, 'another secret')])
    const mark = ({ source }: { source: string }) => /^X-In-Writing: ([0-9a-f]{32})\r$/m.exec(source)?.[1]
    expect(mark(ours)).toBeDefined()
    expect(mark(theirs)).not.toBe(mark(ours))
  })
})

describe('the envelope', () => {
  test('holds whom the letter is for, each once, and our own mailbox as the witness', async () => {
    const { envelope } = await composed({ cc: [tom, { address: 'Jo@MÜNCHEN.test', name: '' }] })
    expect(envelope).toEqual({ from: tracker.address, to: [tom.address, 'jo@xn--mnchen-3ya.test', tracker.address] })
  })

  test.each([
    'tom@brook.test\r\nRCPT TO:<mallory@elsewhere.test>',
    'tom@brook.test, mallory@elsewhere.test',
    'tom@brook.test <mallory@elsewhere.test>',
    '"tom@brook.test"@elsewhere.test',
    'mallory@elsewhere.test@brook.test',
    'tom <tom@brook.test>',
    'tom@brook.test\u0000',
    'tom@[127.0.0.1]',
    'tom@brook',
    '@brook.test',
    // What a web address may have behind its host, a mail address may not: it would go to mallory@elsewhere.test.
    'mallory@elsewhere.test/brook.test',
    'mallory@elsewhere.test\\brook.test',
    'mallory@elsewhere.test?brook.test',
    'mallory@elsewhere.test#brook.test',
    'mallory@elsewhere\t.test',
    'group: tom@brook.test;',
    '',
  ])('leaves out %j', async (address) => {
    const person = { address, name: 'Tom' }
    const { source, envelope, leftOut } = await composed({ cc: [person] })
    expect(envelope.to).toEqual([tom.address, tracker.address])
    expect(source).not.toContain('mallory')
    expect(leftOut).toEqual([person])
  })

  test('is never ours alone', async () => {
    await expect(composed({ to: [], cc: [{ address: 'nobody', name: '' }] })).rejects.toThrow('meant for []')
  })
})

describe('what a stranger wrote cannot add a header:', () => {
  test.each([
    ['in the subject', { subject: 'Re: Logos\r\nBcc: mallory@elsewhere.test' }],
    ['in a name', { to: [{ ...tom, name: 'Tom\r\nBcc: mallory@elsewhere.test' }] }],
    [
      'in the name of a file',
      { files: [{ name: 'a\r\nBcc: mallory@elsewhere.test', type: 'text/plain', content: '' }] },
    ],
    ['in the id answered', { inReplyTo: '<a@b>\r\nBcc: mallory@elsewhere.test' }],
    ['in a reference', { references: ['<a@b>\r\nBcc: mallory@elsewhere.test', '<a b>', '<é@b>', 'c@b'] }],
  ])('%s', async (_, changes) => {
    const { source, envelope } = await composed(changes)
    expect(source).not.toMatch(/^Bcc/im)
    expect(envelope.to).not.toContain('mallory@elsewhere.test')
  })

  test('nor turn the reading direction of what follows his name', async () => {
    expect((await parsed({ to: [{ ...tom, name: 'Tom\u202egnp.exe' }] })).to[0]?.name).toBe('Tom gnp.exe')
  })
})

test('of a long thread the first message and the nearest are named, the answered one last', async () => {
  const references = Array.from({ length: 300 }, (_, n) => `<${n}@brook.test>`)
  const { references: kept } = await parsed({ references, inReplyTo: '<7@brook.test>' })
  expect(kept).toHaveLength(20)
  expect([kept[0], kept.at(-2), kept.at(-1)]).toEqual(['<0@brook.test>', '<299@brook.test>', '<7@brook.test>'])
})

test('a letter that answers nothing names nothing', async () => {
  expect(await parsed({ inReplyTo: null, references: [] })).toMatchObject({ inReplyTo: [], references: [] })
})

test('a letter id follows from key and secret, and cannot be guessed from another', () => {
  expect(id).toMatch(/^<[0-9a-f]{32}@agency\.test>$/)
  expect(letterId(letter.key, secret, 'agency.test')).toBe(id)
  expect(letterId('confirmation/t1/4', secret, 'agency.test')).not.toBe(id)
  expect(letterId(letter.key, 'another secret', 'agency.test')).not.toBe(id)
})
