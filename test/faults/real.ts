import { createTransport } from 'nodemailer'
import type { Store } from '../../src/store/store.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import { authservId, type Lab, lab, people } from '../lab/lab.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import { trackerOn } from './world.ts'

const started: Promise<Lab>[] = []

/** Systems of Dovecot and Postfix, each started once for all campaigns. */
export async function realLabs(count: number): Promise<readonly Lab[]> {
  while (started.length < count) started.push(lab())
  return Promise.all(started.slice(0, count))
}

export async function realLab(): Promise<Lab> {
  const [first] = await realLabs(1)
  if (!first) throw new Error('no lab was started')
  return first
}

export async function endLab(): Promise<void> {
  for (const each of started.splice(0)) await (await each).stop()
}

export const realTracker = (store: Store): Tracker =>
  trackerOn(store, { agency: ['agency.test'], tracker: people.tracker, trust: { authservId } })

/** The mails go in from the world, one after another, and lie in their mailboxes when this resolves. */
export async function post({ mx, delivered }: Lab, mails: readonly Mail[], sentAt: Date): Promise<void> {
  const transport = createTransport({ host: '127.0.0.1', port: mx, ignoreTLS: true, pool: true, maxConnections: 1 })
  for (const mail of mails) {
    const envelope = { from: mail.from.replace(/.*<|>/g, ''), to: people.tracker }
    await transport.sendMail({ envelope, raw: Buffer.from(bytes(mail, sentAt)) })
  }
  transport.close()
  await delivered()
}

/** What the lab's own server would write on a mail from this domain. */
export const vouched = (domain: string): Mail['headers'] & {} => ({
  'Authentication-Results': `${authservId}; dmarc=pass header.from=${domain}`,
})
