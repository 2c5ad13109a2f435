import type { Config } from '../config.ts'
import type { Inbox } from '../mail/inbox.ts'
import { practice } from '../mail/practice.ts'
import { houseOf, practiceFolder } from './house.ts'
import { inboxOf } from './inbox.ts'
import { notedPorts } from './practice-ports.ts'

/** Does something with the mailbox that is configured; a practice server that is not running is opened for it. */
export async function withInbox<Result>(config: Config, job: (inbox: Inbox) => Promise<Result>): Promise<Result> {
  if (config.kind === 'mailbox') return job(inboxOf(config))
  const folder = practiceFolder(config)
  const tracker = houseOf(config).trackerAddress
  const ports = await notedPorts(folder)
  const at = (port: number): Inbox => ({
    server: { host: '127.0.0.1', port, user: tracker, password: 'practice' },
    mailbox: 'INBOX',
    from: 'all',
  })
  if (ports) return job(at(ports.imap))
  const server = await practice({ folder, tracker, smtpPort: 0, imapPort: 0 })
  return job(at(server.imap.port)).finally(server.close)
}
