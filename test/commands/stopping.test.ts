import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import { expect, onTestFinished, test } from 'vitest'
import { lookInto } from '../../src/store/look.ts'
import { practising } from '../mail/practising.ts'
import { smtpServer } from '../mail/smtp.ts'
import { emptyFolder } from './paper.ts'

/** A mail server that takes the letter, final dot and all, and never says another word. */
async function silentServer() {
  let letters = 0
  const { port } = await smtpServer({
    closeTimeout: 100,
    onData(stream) {
      stream.on('end', () => (letters += 1)).resume()
    },
  })
  return { port, letters: () => letters }
}

test('SIGTERM while a letter hangs on a silent line ends the whole process within ten seconds, the letter in doubt', async () => {
  const [inbox, silent, folder] = [await practising(emptyFolder()), await silentServer(), emptyFolder()]
  const program = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', 'start'], {
    env: {
      PATH: process.env.PATH,
      ...{
        AGENCY_DOMAINS: 'agency.test',
        TRACKER_ADDRESS: 'tracker@agency.test',
        TRUSTED_AUTHSERV_ID: 'mx.agency.test',
      },
      ...{ IMAP_HOST: '127.0.0.1', IMAP_PORT: String(inbox.imap.port), IMAP_USER: 'tracker', IMAP_PASSWORD: 'x' },
      ...{ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(silent.port), ZONE: 'Europe/London', DATA_FOLDER: folder },
    },
  })
  onTestFinished(() => void program.kill('SIGKILL'))
  let said = ''
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text) => (said += text))
  const ended = once(program, 'exit')
  await expect.poll(() => said, { timeout: 25_000 }).toContain('"what":"watching"')
  const lines = [
    'From: Lea <lea@agency.test>',
    'To: tracker@agency.test',
    'Subject: help',
    'Message-ID: <help@agency.test>',
    `Date: ${new Date().toUTCString()}`,
    'Authentication-Results: mx.agency.test; dmarc=pass header.from=agency.test',
    '',
    'help',
    '',
  ]
  const transport = createTransport({ host: '127.0.0.1', port: inbox.smtp.port, ignoreTLS: true })
  await transport.sendMail({
    envelope: { from: 'lea@agency.test', to: ['tracker@agency.test'] },
    raw: lines.join('\r\n'),
  })
  await expect.poll(() => silent.letters(), { timeout: 15_000 }).toBe(1)
  const told = performance.now()
  program.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(performance.now() - told).toBeLessThan(10_000)
  const letters = (await lookInto(folder).threads()).flatMap((thread) => thread.letters)
  expect(letters.map(({ kind, state }) => [kind, state])).toEqual([['transcript', 'unknown']])
}, 60_000)
