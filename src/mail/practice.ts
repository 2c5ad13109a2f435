import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'
import { practiceImap } from './practice-imap.ts'
import { keepLetter } from './practice-letters.ts'
import { practiceMailbox } from './practice-mailbox.ts'
import type { Server } from './server.ts'

/** The practice server at work. */
export type Practice = {
  /** Where letters are sent to, the tracker's and everybody's. */
  readonly smtp: Server
  /** Where the tracker's mailbox is watched. */
  readonly imap: Server
  readonly close: () => Promise<void>
}

type PracticeSettings = {
  /** Letters lie here, the tracker's mailbox in `inbox` below. */
  readonly folder: string
  readonly tracker: string
  /** 0: any that is free. */
  readonly smtpPort: number
  readonly imapPort: number
}

const host = '127.0.0.1'

/**
 * A mail server inside this process, on the loopback alone. It takes every mail and delivers none: what is addressed to
 * the tracker comes into its mailbox, what the tracker sends is written to the folder as .eml and .html.
 */
export async function practice({ folder, tracker, smtpPort, imapPort }: PracticeSettings): Promise<Practice> {
  const mailbox = await practiceMailbox(join(folder, 'inbox'))
  const imap = await practiceImap(mailbox, imapPort)
  const smtp = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    // Whoever still talks when the server closes is not waited for.
    closeTimeout: 100,
    onAuth: (_, __, done) => done(null, { user: 'anybody' }),
    onData(stream, session, done) {
      buffer(stream)
        .then((source) => take(source, session))
        .then(() => done(), done)
    },
  })

  async function take(source: Buffer, { envelope }: SMTPServerSession): Promise<void> {
    const from = envelope.mailFrom ? envelope.mailFrom.address : ''
    const own = envelope.rcptTo.find(({ address }) => withoutPlus(address) === tracker)
    if (withoutPlus(from) === tracker) await keepLetter(folder, source)
    // As a delivery agent does (RFC 5321 section 4.4), so that a bounce is known by its null return path.
    const trace = `Return-Path: <${from}>\r\nDelivered-To: ${own?.address}\r\n`
    if (own) await mailbox.append(Buffer.concat([Buffer.from(trace), source]))
  }

  const listening = new Promise<void>((resolve, reject) => smtp.once('error', reject).listen(smtpPort, host, resolve))
  await listening.catch(async (error: unknown) => {
    await imap.close()
    throw error
  })
  // Clients that break off are no business of ours; unheard, the event would end the process.
  smtp.on('error', () => undefined)
  return {
    smtp: { host, port: (smtp.server.address() as AddressInfo).port },
    imap: { host, port: imap.port, user: tracker, password: 'practice' },
    async close() {
      await Promise.all([imap.close(), new Promise<void>((resolve) => smtp.close(resolve))])
    },
  }
}

/** tracker+quiet@agency.example is delivered to tracker@agency.example. */
const withoutPlus = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, '@')
