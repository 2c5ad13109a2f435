import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import addressparser from 'nodemailer/lib/addressparser'
import { parse } from '../mail/parse.ts'
import { smtpSender } from '../mail/send.ts'
import { isTracker } from '../tracker/addressing.ts'
import { configured } from './configured.ts'
import { houseOf, practiceFolder } from './house.ts'
import { notedPorts } from './practice-ports.ts'
import { exit, type Subcommand } from './subcommand.ts'

export const sendPractice: Subcommand = {
  name: 'send-practice',
  words: 'FILE.eml…',
  count: [1, Number.POSITIVE_INFINITY],
  says: 'Send mails, in this order, to the practice server that start has opened',
  flags: {},
  run: ({ words: files }, terminal) =>
    configured(terminal, async (config) => {
      const missing = files.filter((file) => !existsSync(file))
      for (const file of missing) terminal.err(`there is no ${file}`)
      if (missing.length > 0) return exit.wrongUse
      const ports = await notedPorts(practiceFolder(config))
      if (!ports) {
        terminal.err('No practice server is running here. In another window: npx in-writing start')
        return exit.failed
      }
      const tracker = houseOf(config).trackerAddress
      const sender = smtpSender({ host: '127.0.0.1', port: ports.smtp })
      try {
        for (const file of files) {
          const mail = await asSent(await readFile(file), terminal.now())
          const outcome = await sender.send(mail)
          if (outcome.state !== 'sent') {
            terminal.err(`${file}: not sent, ${outcome.reply}`)
            return exit.failed
          }
          terminal.out(`${file}: sent`)
          if (!mail.envelope.to.some((address) => isTracker(address, { tracker }))) {
            terminal.err(`${file}: the tracker will not see it, ${tracker} is not among those it is addressed to`)
          }
        }
        return exit.ok
      } finally {
        sender.close()
      }
    }),
}

/** A line Bcc with the lines it is folded into. */
const blindCopy = /^bcc:.*\r?\n(?:[ \t].*\r?\n)*/im

/** A mail with its envelope, as a mail client hands it over: dated, and Bcc told to the server alone. */
export async function asSent(file: Uint8Array, now: Date) {
  const { from, to, cc } = await parse(file)
  const text = Buffer.from(file).toString('latin1')
  const head = headOf(text)
  const bcc = blindCopy.exec(head)?.[0] ?? ''
  const hidden = addressparser(bcc.slice('bcc:'.length), { flatten: true })
  const recipients = [...to, ...cc, ...hidden].map(({ address }) => address.toLowerCase())
  const date = /^date:/im.test(head) ? '' : `Date: ${now.toUTCString().replace('GMT', '+0000')}\r\n`
  return {
    envelope: { from: from[0]?.address ?? '', to: [...new Set(recipients)] },
    source: date + head.replace(blindCopy, '') + text.slice(head.length),
  }
}

/** The header lines, the last one's end included. */
const headOf = (text: string): string => /^[\s\S]*?\r?\n(?=\r?\n)/.exec(text)?.[0] ?? text
