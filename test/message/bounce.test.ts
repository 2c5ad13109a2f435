import { describe, expect, test } from 'vitest'
import { bounceIn } from '../../src/message/bounce.ts'

const ours = '<letter@studio.example>'
const head = 'From: MAILER-DAEMON@mx.example\r\nMessage-ID: <report@mx.example>\r\nSubject: Undelivered\r\n'
const returned = `Return-Path: <tracker@studio.example>\r\nMessage-ID:\r\n ${ours}\r\nSubject: Re: Spring campaign\r\n\r\nHello.\r\n`
const status = (...groups: readonly string[]): string =>
  ['Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', '', groups.join('\r\n\r\n'), ''].join(
    '\r\n',
  )
const report = (...groups: readonly string[]): string =>
  [
    `${head}Content-Type: multipart/report; boundary=b\r\n`,
    'It did not work.\r\n',
    status(...groups),
    'Content-Type: message/rfc822\r\n',
    returned,
  ].join('\r\n--b\r\n')
const plain = (text: string, more = ''): string => `${head}${more}\r\n${text}\r\n\r\n${returned}`

describe('a report says whom the mail has not reached, and why', () => {
  test.each([
    [
      'RFC 3464, both addresses of somebody whose mail is forwarded',
      report(
        'Original-Recipient: rfc822;Cleo@shop.example\r\nFinal-Recipient: rfc822; cleo@elsewhere.example\r\nAction: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n   no such user',
      ),
      [{ addresses: ['cleo@shop.example', 'cleo@elsewhere.example'], reply: '550 5.1.1 no such user' }],
    ],
    [
      'one of two, the other is only late',
      report(
        'Final-Recipient: RFC822; <cleo@shop.example>\r\nAction: Failed (bad address)\r\nStatus: 5.1.1',
        'Final-Recipient: rfc822; carl@shop.example\r\nAction: delayed\r\nStatus: 4.4.1',
      ),
      [{ addresses: ['cleo@shop.example'], reply: '5.1.1' }],
    ],
    [
      'none, it is only late, whatever the text says',
      report('Final-Recipient: rfc822; cleo@shop.example\r\nAction: delayed\r\nStatus: 4.4.1').replace(
        'It did not work.',
        '<cleo@shop.example>: 550 5.1.1 not yet',
      ),
      [],
    ],
    [
      'Exim and Gmail, in a line of the header',
      plain(
        '  cleo@shop.example\r\n    host mx.shop.example:\r\n    550 no such user',
        'X-Failed-Recipients: cleo@shop.example,\r\n carl@shop.example\r\n',
      ),
      ['cleo@shop.example', 'carl@shop.example'].map((address) => ({
        addresses: [address],
        reply: '550 no such user',
      })),
    ],
    [
      'qmail',
      plain(
        'Hi.\r\n\r\n<cleo@shop.example>:\r\n192.0.2.1 does not like recipient.\r\nRemote host said: 550 no such user\r\n\r\n--- Below',
      ),
      [
        {
          addresses: ['cleo@shop.example'],
          reply: '192.0.2.1 does not like recipient. Remote host said: 550 no such user',
        },
      ],
    ],
    [
      'OpenSMTPD',
      plain('Hi!\r\n\r\ncleo@shop.example: 550 5.1.1 unknown\r\n'),
      [{ addresses: ['cleo@shop.example'], reply: '550 5.1.1 unknown' }],
    ],
    [
      'a server that names nobody',
      plain('Your mail was refused:\r\n\r\n550 5.7.1 policy of this house\r\n'),
      [{ addresses: [], reply: '550 5.7.1 policy of this house' }],
    ],
    [
      'nobody, where what was returned speaks of such a number',
      `${plain('Sorry.')}\r\n550 5.1.1 is what we saw.\r\n`,
      [],
    ],
    ['an answer that only looks like one', plain('Hi!\r\n\r\ncleo@shop.example: please call 020 7946 5500\r\n'), []],
  ])('%s', (_, source, failed) => {
    expect(bounceIn(source)).toEqual({ returned: [ours], failed })
  })

  test('the report’s own Message-ID is not among those returned', () => {
    expect(bounceIn(`${head}\r\nNothing was returned.\r\n`)).toEqual({ returned: [], failed: [] })
  })

  test.each([
    ['blanks', ' '.repeat(1e6)],
    ['empty lines', '\r\n'.repeat(5e5)],
    ['indented lines', '\r\n \t'.repeat(2.5e5)],
    ['addresses in a row', '<a@b '.repeat(2e5)],
    ['one endless address', 'x@'.repeat(5e5)],
    ['one endless name', `${'x'.repeat(1e6)}@`],
    ['marks of quotation', '> '.repeat(5e5)],
    ['digits', '5.1.1'.repeat(2e5)],
    ['recipients without an end', 'Final-Recipient: rfc822; a@b\r\n\r\n'.repeat(3e4)],
  ])('a megabyte of %s takes no time', (_, text) => {
    const began = performance.now()
    bounceIn(`${head}\r\n${text}`)
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
