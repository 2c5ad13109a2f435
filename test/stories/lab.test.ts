import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { setToWork } from '../../src/commands/at-work.ts'
import { readConfig } from '../../src/config.ts'
import { watch } from '../../src/mail/inbox.ts'
import { parse } from '../../src/mail/parse.ts'
import type { Message } from '../../src/message/message.ts'
import { authservId, type Lab, lab, missing, people } from '../lab/lab.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import { news } from './news.ts'

const absent = missing()
const monday = new Date('2026-03-09T10:00:00Z')

const request: Mail = {
  id: 'request@agency.test',
  from: `Lea Lang <${people.agency}>`,
  to: `Tom Brook <${people.client}>`,
  cc: people.tracker,
  subject: 'Spring campaign',
  text: 'Hi Tom,\n\nWe will send you the layout by Thursday 19 March. Please send us the product photos by Friday 13 March.\n\nLea',
}

describe.skipIf(absent)(`the main job on Dovecot and Postfix${absent ? ` (skipped: ${absent})` : ''}`, () => {
  let servers: Lab
  let folder: string
  beforeAll(async () => {
    servers = await lab()
    folder = await mkdtemp(join(tmpdir(), 'in-writing-main-job-'))
  })
  afterAll(async () => {
    await servers?.stop()
    await rm(folder, { recursive: true })
  })

  /** A person's own mailbox, looked into as their mail client would. */
  function mailboxOf(person: string) {
    const arrived = news<Message>()
    const looking = watch(
      { server: servers.imap(person), mailbox: 'INBOX', from: 'all', pollSeconds: 1 },
      async () => null,
      {
        async receive({ mails }) {
          for (const { source } of mails) arrived.tell(await parse(source))
        },
      },
      () => undefined,
    )
    return { first: arrived.first, stop: looking.stop }
  }

  /** As the world outside would send it, through the server that vouches for what it lets in. */
  async function post(mail: Mail, sentAt: Date, port = servers.mx): Promise<void> {
    const transport = createTransport({ host: '127.0.0.1', port, ignoreTLS: true })
    const to = [people.tracker, people.client, people.agency]
    await transport.sendMail({
      envelope: { from: mail.from.replace(/.*<|>/g, ''), to },
      raw: Buffer.from(bytes(mail, sentAt)),
    })
    transport.close()
  }

  test('a mail comes in by SMTP, is read over IMAP, confirmed in the thread, corrected, chased when late', async () => {
    let now = monday
    const read = readConfig({
      AGENCY_DOMAINS: 'agency.test',
      TRACKER_ADDRESS: people.tracker,
      IMAP_HOST: '127.0.0.1',
      IMAP_USER: people.tracker,
      IMAP_PASSWORD: 'in the lab',
      SMTP_HOST: '127.0.0.1',
      TRUSTED_AUTHSERV_ID: authservId,
      ZONE: 'Europe/London',
      DATA_FOLDER: folder,
    })
    if ('faults' in read) throw new Error(read.faults.join('\n'))
    const happened = news<{ readonly what: string }>()
    const work = await setToWork({
      config: read.config,
      inbox: { server: servers.imap(people.tracker), mailbox: 'INBOX', from: 'all' },
      smtp: servers.smtp(people.tracker),
      clock: () => now,
      report: happened.tell,
    })
    const [client, agency] = [mailboxOf(people.client), mailboxOf(people.agency)]
    const isLetter = (text: string) => (message: Message) =>
      message.from[0]?.address === people.tracker && message.text.includes(text)
    try {
      await work.ready
      await post({ ...request, id: 'forged@agency.test' }, now, servers.forger)
      await happened.first(({ what }) => what === 'passed over')
      await post(request, now)
      await happened.first(({ what }) => what === 'read')

      now = new Date('2026-03-09T10:10:00Z')
      await work.tick()
      for (const mailbox of [client, agency]) {
        const letter = await mailbox.first(isLetter('product photos'))
        expect(letter.inReplyTo).toEqual([`<${request.id}>`])
        expect(letter.references).toContain(`<${request.id}>`)
        expect(letter.subject).toBe('Re: Spring campaign')
        expect(letter.files).toEqual(['agreement.ics'])
      }

      now = new Date('2026-03-09T11:00:00Z')
      const confirmation = await client.first(isLetter('product photos'))
      await post(
        {
          id: 'yes@brook.test',
          after: [request.id, confirmation.id.slice(1, -1)],
          from: `Tom Brook <${people.client}>`,
          to: people.tracker,
          cc: `Lea Lang <${people.agency}>`,
          text: 'ok C1\n',
        },
        now,
      )
      const transcript = await client.first(isLetter('ok C1'))
      expect(transcript.to.map(({ address }) => address)).toEqual([people.client])

      now = new Date('2026-03-09T11:10:00Z')
      await work.tick()
      expect((await agency.first(isLetter('Now agreed'))).text).toContain('[C1]')

      now = new Date('2026-03-16T09:00:00Z')
      await work.tick()
      const chased = await client.first(isLetter('see no sign'))
      expect(chased.to.map(({ address }) => address)).toEqual([people.client])
      // One mail a day: the agency reads of it in its digest.
      expect(chased.cc).toEqual([])
      expect((await agency.first(({ subject }) => subject.includes('1 overdue'))).to).toHaveLength(1)
    } finally {
      await Promise.all([work.stop(), client.stop(), agency.stop()])
    }
  })
})
