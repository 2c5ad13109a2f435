import { describe, expect, test } from 'vitest'
import { sentAt } from '../../src/mail/sent-at.ts'

test.each([
  ['Thu, 12 Mar 2026 09:52:00 +0100', '2026-03-12T09:52:00+01:00'],
  ['Thu, 12 Mar 2026 09:52:00 -0000', '2026-03-12T09:52:00+00:00'],
  ['12 Mar 2026 9:52 +0545', '2026-03-12T09:52:00+05:45'],
  ['Thu , 12 (a (nested) comment) March 2026 09 : 52 : 07 -0330 (NST)', '2026-03-12T09:52:07-03:30'],
  // Section 4.3: obsolete years and zones.
  ['12 Mar 49 09:52:00 GMT', '2049-03-12T09:52:00+00:00'],
  ['12 Mar 99 09:52:00 PDT', '1999-03-12T09:52:00-07:00'],
  ['12 Mar 126 09:52:00 UT', '2026-03-12T09:52:00+00:00'],
  ['Thu, 12 Mar 2026 09:52:00 K', '2026-03-12T09:52:00+00:00'],
  ['Thu, 12 Mar 2026 09:52:00 CEST', '2026-03-12T09:52:00+02:00'],
  ['Thu, 12 Mar 2026 09:52:00', '2026-03-12T09:52:00+00:00'],
  ['Thu, 12 Mar 2026 09:52:00 GMT+05:30', '2026-03-12T09:52:00+05:30'],
  ['Thu, 12 Mar 2026 09:52:00 +9900', '2026-03-12T09:52:00+00:00'],
  ['Thu, 12-Mar-2026 09.52.00 +0100', '2026-03-12T09:52:00+01:00'],
  ['2026-03-12T09:52:00.123+01:00', '2026-03-12T09:52:00+01:00'],
  ['Thu Mar 12 09:52:00 CET 2026', '2026-03-12T09:52:00+01:00'],
  ['Thu Mar 12 09:52:00 2026 -0500', '2026-03-12T09:52:00-05:00'],
])('%s is %s', (line, iso) => {
  expect(sentAt(line, [], undefined)).toBe(iso)
})

test.each([
  '',
  'yesterday',
  '31 Feb 2026 09:00 +0000',
  '12 Foo 2026 09:00 +0000',
  '12 Mar 2026 25:00 +0000',
  '('.repeat(9),
])('after "%s" the newest Received line counts', (line) => {
  const received = ['by x; nonsense', 'by y; Thu, 12 Mar 2026 08:52:09 +0000', 'by z; Wed, 11 Mar 2026 08:52:09 +0000']
  expect(sentAt(line, received, new Date(0))).toBe('2026-03-12T08:52:09+00:00')
})

describe('a mail that arrived on 12 March 2026 at 08:52 UTC', () => {
  const received = ['by mx; Thu, 12 Mar 2026 08:52:09 +0000', 'by client; Fri, 13 Mar 2027 08:51:00 +0000']
  const arrival = new Date('2026-03-12T08:52:09Z')
  const ways = [
    ['by its Received line', received, undefined],
    ['by the mailbox', [], arrival],
  ] as const

  describe.each(ways)('%s', (_, lines, receivedAt) => {
    test.each([
      ['written a year later', 'Fri, 12 Mar 2027 09:52:00 +0100', '2026-03-12T09:52:09+01:00'],
      ['written the day after, far east', 'Fri, 13 Mar 2026 10:00:00 +0545', '2026-03-12T14:37:09+05:45'],
      ['written next week, far west', 'Thu, 19 Mar 2026 00:10:00 -0930', '2026-03-11T23:22:09-09:30'],
      ['written in 9999', 'Fri, 31 Dec 9999 23:59:59 +0000', '2026-03-12T08:52:09+00:00'],
      ['written at the beginning of time', 'Thu, 1 Jan 1970 00:00:00 +0000', '2026-03-12T08:52:09+00:00'],
      ['written when the clock of the PC began', 'Tue, 1 Jan 1980 00:03:12 +0100', '2026-03-12T09:52:09+01:00'],
      ['written at no time', 'the day after tomorrow', '2026-03-12T08:52:09+00:00'],
      ['that does not say when it was written', undefined, '2026-03-12T08:52:09+00:00'],
    ])('%s is taken for written then', (_, date, iso) => expect(sentAt(date, lines, receivedAt)).toBe(iso))

    test.each([
      ['a minute fast', 'Thu, 12 Mar 2026 09:53:30 +0100', '2026-03-12T09:53:30+01:00'],
      ['of India that takes itself for one of London', 'Thu, 12 Mar 2026 14:22:00 +0000', '2026-03-12T14:22:00+00:00'],
      ['with a letter long in the queue', 'Sat, 7 Mar 2026 18:00:00 +0000', '2026-03-07T18:00:00+00:00'],
      ['of somebody who moves an old mailbox', 'Sun, 12 Mar 1995 09:52:00 +0000', '1995-03-12T09:52:00+00:00'],
    ])('is believed a clock %s', (_, date, iso) => expect(sentAt(date, lines, receivedAt)).toBe(iso))
  })

  test('is believed whatever it says where nothing tells of its arrival', () => {
    expect(sentAt('Fri, 12 Mar 2027 09:52:00 +0100', [], undefined)).toBe('2027-03-12T09:52:00+01:00')
    expect(sentAt(undefined, [], undefined)).toBe('1970-01-01T00:00:00+00:00')
  })
})
