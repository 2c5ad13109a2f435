import { expect, test } from 'vitest'
import { practice } from '../../src/mail/practice.ts'
import { emptyFolder } from './paper.ts'
import { typed } from './screen.ts'

const mailbox = {
  AGENCY_DOMAINS: 'loom.example',
  TRACKER_ADDRESS: 'tracker@loom.example',
  ZONE: 'Europe/London',
  COUNTRY: 'GB',
  IMAP_HOST: '127.0.0.1',
  IMAP_USER: 'tracker',
  IMAP_PASSWORD: 'opensesame',
  SMTP_HOST: '127.0.0.1',
  TRUSTED_AUTHSERV_ID: 'mx.loom.example',
}

test('without a configuration all is well, and it says that it practises', async () => {
  const { exit, out } = await typed(['check'])
  expect(exit).toBe(0)
  expect(out).toMatch(/✓ Mail: none is configured/)
  expect(out).toMatch(/✓ Zone: /)
})

test('a server that is not there: a line for each, what to do, exit 1', async () => {
  const nobody = { IMAP_PORT: '1', SMTP_PORT: '1' }
  const { exit, out } = await typed(['check'], { env: { ...mailbox, ...nobody }, now: '2026-03-17T18:00:00Z' })
  expect(exit).toBe(1)
  expect(out).toMatch(/✗ IMAP 127\.0\.0\.1:1: nothing listens on .*check the port/)
  expect(out).toMatch(/✗ SMTP 127\.0\.0\.1:1: nothing listens on .*check the port/)
  expect(out).toMatch(/✓ Zone: Europe\/London, where it is 18:00/)
  expect(out).toMatch(/✓ Holidays: GB, the next on Fri 03 Apr 2026/)
  expect(out).not.toContain('opensesame')
})

test('servers that are there: what was found in each, exit 0', async () => {
  const server = await practice({ folder: emptyFolder(), tracker: 'tracker@loom.example', smtpPort: 0, imapPort: 0 })
  const ports = { IMAP_PORT: String(server.imap.port), SMTP_PORT: String(server.smtp.port) }
  const { exit, out } = await typed(['check'], { env: { ...mailbox, ...ports } })
  await server.close()
  expect(out).toMatch(/✓ IMAP 127\.0\.0\.1:\d+: INBOX holds 0 mails$/m)
  expect(out).toMatch(/✓ SMTP 127\.0\.0\.1:\d+: lets tracker in$/m)
  expect(exit).toBe(0)
})

test('half a configuration: one line a fault, nothing tried, exit 2', async () => {
  const { exit, out, err } = await typed(['check'], { env: { ...mailbox, ZONE: 'Mars/Base', SMTP_HOST: '' } })
  expect({ exit, out }).toEqual({ exit: 2, out: '' })
  expect(err).toMatch(/^ZONE: 'Mars\/Base' is not/m)
  expect(err).toMatch(/^SMTP_HOST: missing/m)
})

test('as JSON', async () => {
  const { out } = await typed(['check', '--json'])
  expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ about: 'Mail', well: true }))
})
