import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config, MailboxConfig, PracticeConfig } from '../config.ts'
import { practice } from '../mail/practice.ts'
import { warmUp } from '../reading/warm-up.ts'
import { type AtWork, setToWork, type Workplace } from './at-work.ts'
import { configured } from './configured.ts'
import { healthServer } from './health-server.ts'
import { houseOf, practiceFolder } from './house.ts'
import { inboxOf } from './inbox.ts'
import { keepAtWork } from './keep-at-work.ts'
import { logLine, logRecord, type Told } from './log.ts'
import { freePorts, notePorts, type Ports } from './practice-ports.ts'
import { type Exit, exit, type Subcommand, type Terminal } from './subcommand.ts'
import { vitalsOf } from './vitals.ts'

export const start: Subcommand = {
  name: 'start',
  words: '',
  count: [0, 0],
  says: 'Watch the mailbox, confirm, follow up, mail the digest; practise where no mailbox is configured',
  flags: {},
  run: (_, terminal) =>
    configured(terminal, (config) => {
      const stopped = terminal.stop()
      if (config.kind !== 'practice') return watchMailbox(config, terminal, stopped)
      // Nobody practises for a program, though the words may go through a pipe.
      return practise(config, { ...terminal, reader: 'person' }, stopped)
    }),
}

async function watchMailbox(config: MailboxConfig, terminal: Terminal, stopped: AbortSignal): Promise<Exit> {
  const { imap, smtp, mailbox, trackerAddress } = config
  await work(config, terminal, stopped, { inbox: inboxOf(config), smtp }, () =>
    say(terminal, `Watching ${mailbox} of ${imap.user} on ${imap.host} for ${trackerAddress}. Ctrl-C stops.`),
  )
  return exit.ok
}

/** A mail server of our own stands in for the provider's; the tracker watches it like any other. */
async function practise(config: PracticeConfig, terminal: Terminal, stopped: AbortSignal): Promise<Exit> {
  const folder = practiceFolder(config)
  await mkdir(folder, { recursive: true })
  const wanted = await freePorts()
  const { trackerAddress } = houseOf(config)
  const server = await practice({ folder, tracker: trackerAddress, smtpPort: wanted.smtp, imapPort: wanted.imap })
  let forgetPorts = async (): Promise<void> => undefined
  try {
    const ports: Ports = { smtp: server.smtp.port, imap: server.imap.port }
    const inbox = { server: server.imap, mailbox: 'INBOX', from: 'all' } as const
    await work(config, terminal, stopped, { inbox, smtp: server.smtp }, async () => {
      forgetPorts = await notePorts(folder, ports)
      for (const line of banner(config, folder, ports)) say(terminal, line)
    })
    await forgetPorts()
  } finally {
    await server.close()
  }
  return exit.ok
}

/** Works until it is told to stop, and answers meanwhile for how it is. */
async function work(
  config: Config,
  terminal: Terminal,
  stopped: AbortSignal,
  servers: Pick<Workplace, 'inbox' | 'smtp'>,
  begun: () => void | Promise<void>,
): Promise<void> {
  const report = (told: Told): void => {
    const at = terminal.now()
    const isForPeople = terminal.reader === 'person'
    terminal.out(isForPeople ? `${at.toISOString().slice(0, 19)}Z ${logLine(told)}` : logRecord(told, at))
  }
  let present: AtWork | null = null
  async function open(): Promise<AtWork> {
    const isFirst = present === null
    present = await setToWork({ config, ...servers, clock: terminal.now, report })
    warmUp()
    if (isFirst) await begun()
    return present
  }
  const vitals = async () => (present ? vitalsOf(present, terminal.now()) : null)
  const health = config.healthPort === null ? null : await healthServer(config.healthPort, vitals)
  try {
    await keepAtWork(open, stopped, report)
  } finally {
    await health?.close()
  }
  say(terminal, 'Stopped.')
}

/** For people alone: programs are told what happens. */
function say(terminal: Terminal, line: string): void {
  if (terminal.reader === 'person') terminal.out(line)
}

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
