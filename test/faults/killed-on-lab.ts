/**
 * A tracker on real servers that is killed: `killed-on-lab.ts ORDERS` lives from the moment written down in its folder to
 * the end of the orders, and takes its own life (SIGKILL) when it comes to the named point for the n-th time.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { smtpSender } from '../../src/mail/send.ts'
import type { Server } from '../../src/mail/server.ts'
import { openFileStore } from '../../src/store/file.ts'
import { deliveredFrom } from '../lab/lab.ts'
import { line } from '../lab/line.ts'
import { watchedDisk } from '../store/fragile-disk.ts'
import { liveOnLab, type Phase } from './lab-world.ts'
import { realTracker } from './real.ts'

export type Orders = {
  readonly folder: string
  readonly imap: Server
  readonly smtp: Server
  readonly queue: string
  readonly from: string
  readonly until: string
  readonly deadly: { readonly point: string; readonly time: number } | null
}

const orders: Orders = JSON.parse(process.argv[2] ?? '{}')
const { folder, deadly } = orders
const clock = join(folder, 'now')
const counts: Record<string, number> = {}
let phase: Phase | 'open' = 'open'
function point(what: string): void {
  const name = `${phase}: ${what}`
  counts[name] = (counts[name] ?? 0) + 1
  if (deadly?.point !== name || counts[name] !== deadly.time) return
  appendFileSync(join(folder, 'deaths'), `${name}\n`)
  process.kill(process.pid, 'SIGKILL')
}

const disk = watchedDisk((call, path) => {
  // The same name in every run.
  const kind = basename(path)
    .replace(/^[0-9a-f]{16,}/, 'document')
    .replace(basename(folder), 'the folder above')
  if (call !== 'close') point(`${call} ${kind}`)
})
const store = await openFileStore(join(folder, 'data'), disk)
const tracker = realTracker(store)
const way = await line(orders.smtp.port, ({ up, down }) => ({
  up(piece) {
    point('bytes go to the mail server')
    up(piece)
    point('bytes have gone to the mail server')
  },
  down(piece) {
    point('the mail server answers')
    down(piece)
  },
}))
const sender = smtpSender({ ...orders.smtp, port: way.port })
await liveOnLab({
  tracker: {
    ...tracker,
    async parse(source, receivedAt) {
      point('before a mail is parsed')
      // What no program could read.
      if (Buffer.from(source).includes('X-Unreadable:')) throw new Error('no mail that can be read')
      const parsed = await tracker.parse(source, receivedAt)
      point('after a mail was parsed')
      return parsed
    },
  },
  inbox: { server: orders.imap, mailbox: 'INBOX', from: 'all' },
  async send(letter) {
    point('before a letter goes out')
    const outcome = await sender.send(letter)
    point('after a letter went out')
    return outcome
  },
  delivered: () => deliveredFrom(orders.queue),
  from: new Date(existsSync(clock) ? readFileSync(clock, 'utf8') : orders.from),
  until: new Date(orders.until),
  phase(next) {
    phase = next
    point('begins')
  },
  note: (now) => writeFileSync(clock, now.toISOString()),
})
sender.close()
way.close()
await store.close()
process.stdout.write(JSON.stringify(counts), () => process.exit())
