import { describe, expect, test } from 'vitest'
import { automatic, telltaleHeaders } from '../../src/message/automatic.ts'
import type { Message } from '../../src/message/message.ts'

const mail = (headers: Record<string, string>, from = 'carol@shop.example'): Message => ({
  hash: 'h',
  id: '<1@mail.example>',
  inReplyTo: [],
  references: [],
  from: [{ address: from, name: '' }],
  to: [],
  cc: [],
  subject: 'Logos',
  sentAt: '2026-03-12T10:00:00+00:00',
  text: 'hello',
  files: [],
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
})
const report = (type: string) => `multipart/report; report-type=${type}; boundary="b1"`

describe('a person wrote', () => {
  test.each<readonly [string, Record<string, string>]>([
    ['a mail with no telltale line', {}],
    ['a mail that says so', { 'auto-submitted': 'no' }],
    ['... with a comment', { 'auto-submitted': ' No (a person)' }],
    ['a mail with an address to return to', { 'return-path': '<carol@shop.example>' }],
    ['an attachment', { 'content-type': 'multipart/mixed; boundary="report"' }],
    ['in a hurry', { precedence: 'first-class' }],
    ['a checked mail', { 'authentication-results': 'mx.example; dkim=pass' }],
  ])('%s', (_, headers) => expect(automatic(mail(headers))).toBeNull())
})

describe('no person wrote', () => {
  test.each<readonly [string, string, Record<string, string>]>([
    [
      'bounce',
      'a delivery report (RFC 3464)',
      { 'content-type': report('delivery-status'), 'return-path': '<>', 'auto-submitted': 'auto-replied' },
    ],
    ['bounce', 'a delivery report in capitals', { 'content-type': 'Multipart/Report; Report-Type=delivery-status' }],
    [
      'bounce',
      'the bounce of a large mail service',
      { 'x-failed-recipients': 'dave@shop.example', 'auto-submitted': 'auto-replied' },
    ],
    ['automatic', 'a read receipt (RFC 8098)', { 'content-type': report('disposition-notification') }],
    ['automatic', 'a vacation reply (RFC 3834)', { 'auto-submitted': 'auto-replied', 'return-path': '<>' }],
    [
      'automatic',
      'a vacation reply with parameters',
      { 'auto-submitted': 'auto-replied; owner-email="carol@shop.example"' },
    ],
    ['automatic', 'a notice of a machine', { 'auto-submitted': 'auto-generated' }],
    ['automatic', 'a word the RFC leaves to others', { 'auto-submitted': 'x-private' }],
    ['automatic', 'a mail that must not be answered', { 'return-path': '<>' }],
    ['automatic', 'an old vacation program', { precedence: 'auto_reply' }],
    ['automatic', 'another', { 'x-autoreply': 'yes' }],
    ['automatic', 'and another', { 'x-autorespond': '' }],
    ['automatic', 'a bulk mail', { precedence: 'Bulk' }],
    ['list', 'a mailing list (RFC 2919)', { 'list-id': '<design.lists.example>' }],
    ['list', 'a newsletter (RFC 2369)', { 'list-unsubscribe': '<https://lists.example/u>' }],
    ['list', 'an old list', { precedence: 'list' }],
    [
      'tracker',
      'a tracker of our kind, whatever else it says',
      { 'x-in-writing': 'v1', 'auto-submitted': 'auto-generated' },
    ],
  ])('%s: %s', (robot, _, headers) => expect(automatic(mail(headers))).toBe(robot))

  test.each(['mailer-daemon@mx.example', 'postmaster@mx.example'])('%s did', (from) => {
    expect(automatic(mail({}, from))).toBe('bounce')
  })

  test('but a person may be called Daemon', () => {
    expect(automatic(mail({}, 'mailer-daemonika@shop.example'))).toBeNull()
  })
})

test('a message keeps every line that is looked at', () => {
  const lines = [
    'auto-submitted',
    'precedence',
    'return-path',
    'content-type',
    'x-autoreply',
    'list-id',
    'x-in-writing',
    'authentication-results',
  ]
  expect(telltaleHeaders).toEqual(expect.arrayContaining(lines))
})
