import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ImapFlow } from 'imapflow'
import { describe, expect, onTestFinished, test } from 'vitest'
import { compose } from '../../src/mail/compose.ts'
import { letterId } from '../../src/mail/letter-id.ts'
import { practice } from '../../src/mail/practice.ts'
import { smtpSender } from '../../src/mail/send.ts'
import { emptyFolder, practising, tracker } from './practising.ts'
import { watching } from './watching.ts'

const from = { address: tracker, name: 'In Writing' }
const composed = (subject: string) => {
  const letter = {
    key: subject,
    kind: 'confirmation',
    to: [{ address: 'tom@brook.test', name: 'Tom' }],
    cc: [],
    subject,
    inReplyTo: null,
    references: [],
    text: 'A1 the deck',
    html: '<p>A1 the dèck</p>',
    files: [],
  } as const
  return compose(letter, from, letterId(subject, 's', 'agency.test'), new Date('2026-03-12T09:00:00Z'), 's')
}

describe('a letter of the tracker', () => {
  test('lies in the folder, to be opened in a mail client or a browser', async () => {
    const folder = await emptyFolder()
    const { smtp } = await practising(folder)
    const { send, close } = smtpSender(smtp)
    onTestFinished(close)
    const letter = await composed('Re: Les maquettes – लोगो / no. 2')
    expect(await send(letter)).toMatchObject({ state: 'sent' })
    const name = '2026-03-12-0900-re-les-maquettes-लोगो-no-2'
    expect(await readFile(join(folder, `${name}.eml`), 'utf8')).toBe(letter.source)
    const page = await readFile(join(folder, `${name}.html`), 'utf8')
    expect(page).toContain('<meta charset="utf-8">')
    expect(page).toContain('<p>A1 the dèck</p>')
  })

  test('never takes the place of another', async () => {
    const folder = await emptyFolder()
    const { smtp } = await practising(folder)
    const { send, close } = smtpSender(smtp)
    onTestFinished(close)
    await send(await composed('Re: Logos'))
    await send(await composed('RE: logos!'))
    const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'))
    expect(names.toSorted()).toEqual(['2026-03-12-0900-re-logos-2.eml', '2026-03-12-0900-re-logos.eml'])
  })

  test('comes back to the tracker as the witness', async () => {
    const { smtp, imap } = await practising(await emptyFolder())
    const { send, close } = smtpSender(smtp)
    onTestFinished(close)
    const { until, texts, batches } = watching(imap)
    const letter = await composed('Re: Logos')
    await send(letter)
    await until(() => texts().length === 1)
    const [copy] = batches.flatMap(({ mails }) => mails)
    expect(Buffer.from(copy?.source ?? []).toString()).toBe(
      `Return-Path: <${tracker}>\r\nDelivered-To: ${tracker}\r\n${letter.source}`,
    )
  })
})

test('what is addressed to the tracker comes in, whatever its headers say; nothing else does', async () => {
  const folder = await emptyFolder()
  const { smtp, imap } = await practising(folder)
  const { send, close } = smtpSender({ ...smtp, user: 'anybody', password: 'anything' })
  onTestFinished(close)
  const write = (to: readonly string[], text: string) =>
    send({ envelope: { from: 'lea@agency.test', to }, source: `To: tom@brook.test\r\n\r\n${text}\r\n` })
  await write(['tom@brook.test', 'Tracker@Agency.test'], 'in copy')
  await write(['tracker+quiet@agency.test'], 'quiet')
  await write(['tom@brook.test', 'tracker@elsewhere.test'], 'not for us')
  await write(['tracker@agency.test'], '.dots\r\n..')
  const { ready, texts } = watching(imap)
  await ready
  expect(texts()).toEqual(['in copy', 'quiet', '.dots\r\n..'])
  expect((await readdir(folder)).filter((name) => name.endsWith('.eml'))).toEqual([])
})

test('after a restart the mailbox is the same, with the same uids', async () => {
  const folder = await emptyFolder()
  const before = await practising(folder)
  await before.write('one', 'two')
  const first = watching(before.imap)
  await first.ready
  await first.stop()
  await before.close()
  const after = await practising(folder)
  await after.write('three')
  const { ready, texts, uids, batches } = watching(after.imap)
  await ready
  expect(texts()).toEqual(['one', 'two', 'three'])
  expect(uids()).toEqual([1, 2, 3])
  expect(batches[0]?.uidValidity).toBe(first.batches[0]?.uidValidity)
})

test('many senders at once have each a uid of their own', async () => {
  const folder = await emptyFolder()
  const { write, imap } = await practising(folder)
  await Promise.all(Array.from({ length: 20 }, (_, n) => write(`mail ${n}`)))
  const { ready, uids, texts } = watching(imap)
  await ready
  expect(uids()).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
  expect(new Set(texts()).size).toBe(20)
})

test('a port in use is said, and nothing is left open', async () => {
  const { smtp, imap } = await practising(await emptyFolder())
  const folder = await emptyFolder()
  const settings = { folder, tracker, smtpPort: 0, imapPort: 0 }
  await expect(practice({ ...settings, imapPort: imap.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  await expect(practice({ ...settings, smtpPort: smtp.port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('a client that asks for more than there is, is told so and may go on', async () => {
  const { imap, write } = await practising(await emptyFolder())
  await write('one')
  const { host, port } = imap
  const client = new ImapFlow({ host, port, doSTARTTLS: false, auth: { user: 'x', pass: 'y' }, logger: false })
  await client.connect()
  onTestFinished(() => client.close())
  await client.mailboxOpen('INBOX')
  expect(await client.search({ from: 'lea' })).toBe(false)
  await expect(client.fetchAll('1', { envelope: true }, { uid: true })).rejects.toThrow()
  expect(await client.list()).toMatchObject([{ path: 'INBOX' }])
  const rows = await client.fetchAll('1', { source: { start: 7, maxLength: 4 }, flags: true }, { uid: true })
  expect(rows).toMatchObject([{ uid: 1, source: Buffer.from('Path'), flags: new Set() }])
  await client.logout()
})
