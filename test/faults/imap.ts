import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Cursor, watch } from '../../src/mail/inbox.ts'
import { practice } from '../../src/mail/practice.ts'
import { smtpSender } from '../../src/mail/send.ts'
import { each, type Kind } from './kind.ts'

const mails = 12
const patience = 60_000

/** A line on which the server's answers end after so many bytes, the first `times` times. */
async function cutLine(target: number, after: number, times: number) {
  let left = times
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    let passed = 0
    for (const socket of [near, far]) socket.on('error', () => undefined)
    near.on('data', (piece) => far.write(piece)).on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    far.on('data', (piece) => {
      const rest = after - passed
      passed += piece.length
      if (left === 0 || passed <= after) return void near.write(piece)
      left -= 1
      near.write(piece.subarray(0, rest), () => near.destroy())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { port: (server.address() as AddressInfo).port, close: () => void server.close().unref() }
}

/** The server's answers are cut at the n-th of many places, inside a mail more often than not. */
export const imapCuts: Kind = {
  name: 'IMAP: the line is cut after so many bytes',
  holds: 'every mail comes once and whole, within 60 s',
  full: 200,
  short: 2,
  async run(amount) {
    const folder = await mkdtemp(join(tmpdir(), 'in-writing-imap-'))
    const server = await practice({ folder, tracker: 'tracker@studio.example', smtpPort: 0, imapPort: 0 })
    const people = smtpSender(server.smtp)
    for (let n = 1; n <= mails; n += 1) {
      const source = `From: a@b.example\r\nSubject: ${n}\r\n\r\n${'a line of text\r\n'.repeat(n * 20)}`
      await people.send({ envelope: { from: 'a@b.example', to: ['tracker@studio.example'] }, source })
    }
    people.close()
    const found = await each(amount, async (n) => {
      const line = await cutLine(server.imap.port, 50 + Math.floor((n * 25_000) / amount), 1)
      const read: number[] = []
      let cursor: Cursor | null = null
      let done: () => void = () => undefined
      const all = new Promise<void>((resolve) => {
        done = resolve
      })
      const watched = watch(
        { server: { ...server.imap, port: line.port }, mailbox: 'INBOX', from: 'all' },
        async () => cursor,
        async (batch) => {
          cursor = { uidValidity: batch.uidValidity, lastUid: batch.readTo }
          for (const { uid, source } of batch.mails) if (source.length > uid * 320) read.push(uid)
          if (batch.readTo >= mails) done()
        },
        () => undefined,
      )
      const alarm = setTimeout(done, patience)
      await all
      clearTimeout(alarm)
      await watched.stop()
      line.close()
      const wanted = Array.from({ length: mails }, (_, index) => index + 1)
      return read.join() === wanted.join() ? null : `read ${read}`
    })
    await server.close()
    await rm(folder, { recursive: true })
    return found
  },
}
