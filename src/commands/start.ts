import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config, MailboxConfig, PracticeConfig } from '../config.ts'
import { practice } from '../mail/practice.ts'
import { warmUp } from '../reading/warm-up.ts'
import { setToWork, type Workplace } from './at-work.ts'
import { configured } from './configured.ts'
import { houseOf, practiceFolder } from './house.ts'
import { inboxOf } from './inbox.ts'
import { logLine } from './log.ts'
import { freePorts, notePorts, type Ports } from './practice-ports.ts'
import { type Exit, exit, type Subcommand, type Terminal } from './subcommand.ts'

export const start: Subcommand = {
  name: 'start',
  words: '',
  count: [0, 0],
  says: 'Watch the mailbox, confirm, follow up, mail the digest; practise where no mailbox is configured',
  flags: {},
  run: (_, terminal) =>
    configured(terminal, (config) => {
      const stopped = until(terminal.stop())
      return config.kind === 'practice' ? practise(config, terminal, stopped) : watchMailbox(config, terminal, stopped)
    }),
}

const until = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

async function watchMailbox(config: MailboxConfig, terminal: Terminal, stopped: Promise<void>): Promise<Exit> {
  const { imap, smtp, mailbox, trackerAddress } = config
  const work = await setToWork(workplace(config, terminal, { inbox: inboxOf(config), smtp }))
  warmUp()
  terminal.out(`Watching ${mailbox} of ${imap.user} on ${imap.host} for ${trackerAddress}. Ctrl-C stops.`)
  await stopped
  await work.stop()
  terminal.out('Stopped.')
  return exit.ok
}

/** A mail server of our own stands in for the provider's; the tracker watches it like any other. */
async function practise(config: PracticeConfig, terminal: Terminal, stopped: Promise<void>): Promise<Exit> {
  const folder = practiceFolder(config)
  await mkdir(folder, { recursive: true })
  const wanted = await freePorts()
  const { trackerAddress } = houseOf(config)
  const server = await practice({ folder, tracker: trackerAddress, smtpPort: wanted.smtp, imapPort: wanted.imap })
  try {
    const inbox = { server: server.imap, mailbox: 'INBOX', from: 'all' } as const
    const work = await setToWork(workplace(config, terminal, { inbox, smtp: server.smtp }))
    warmUp()
    const ports: Ports = { smtp: server.smtp.port, imap: server.imap.port }
    const forgetPorts = await notePorts(folder, ports)
    for (const line of banner(config, folder, ports)) terminal.out(line)
    await stopped
    await work.stop()
    await forgetPorts()
  } finally {
    await server.close()
  }
  terminal.out('Stopped.')
  return exit.ok
}

const workplace = (config: Config, terminal: Terminal, servers: Pick<Workplace, 'inbox' | 'smtp'>): Workplace => ({
  config,
  ...servers,
  clock: terminal.now,
  report: (happening) => terminal.out(`${terminal.now().toISOString().slice(0, 19)}Z ${logLine(happening)}`),
})

function banner(config: PracticeConfig, folder: string, { smtp, imap }: Ports): readonly string[] {
  const { agencyDomains, trackerAddress, zone } = houseOf(config)
  const [domain = ''] = agencyDomains
  return [
    '',
    '  PRACTICE: no mailbox is configured, so this is a mail server inside the process. Nothing leaves this machine.',
    '',
    `  The tracker     ${trackerAddress}    put it on copy`,
    `  The agency      anybody@${domain}    one of them must have written before the tracker speaks`,
    `  Its time        ${zone}; a thread is confirmed when it has been quiet for ${minutes(config.settleMinutes)}`,
    '',
    `  Send it a mail  with any mail client: SMTP 127.0.0.1:${smtp}, no TLS, any name and password`,
    '                  or: npx in-writing send-practice FILE.eml',
    `  Its mailbox     IMAP 127.0.0.1:${imap}, any name and password`,
    `  Its letters     ${join(folder, '*.eml')} and *.html`,
    '',
    '  A real mailbox: copy .env.example to .env and fill it in. Ctrl-C stops.',
    '',
  ]
}

const minutes = (count: number): string => (count === 1 ? 'a minute' : `${count} minutes`)
