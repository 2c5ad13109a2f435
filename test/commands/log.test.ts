import { expect, test } from 'vitest'
import { logLine } from '../../src/commands/log.ts'

test.each([
  [0, 'watching INBOX, 0 mails in it'],
  [1, 'watching INBOX, 1 mail in it'],
  [2, 'watching INBOX, 2 mails in it'],
])('counts %d mails as a person would', (mails, line) => {
  expect(logLine({ what: 'watching', mailbox: 'INBOX', mails })).toBe(line)
})

test.each([
  ['tracker', "passed over mail 7: a tracker's letter, such as our own"],
  ['automatic', 'passed over mail 7: a program wrote it'],
  ['seen before', 'passed over mail 7: seen before'],
])('says why a mail was passed over: %s', (why, line) => {
  expect(logLine({ what: 'passed over', uid: 7, why })).toBe(line)
})
