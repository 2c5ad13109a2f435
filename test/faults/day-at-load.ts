import { readdir } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { watch } from '../../src/mail/inbox.ts'
import { smtpSender } from '../../src/mail/send.ts'
import { openFileStore } from '../../src/store/file.ts'
import { run } from '../../src/tracker/run.ts'
import { missing, people } from '../lab/lab.ts'
import { line } from '../lab/line.ts'
import { bytes } from '../tracker/mail.ts'
import type { Kind } from './kind.ts'
import { realLab, realTracker, vouched } from './real.ts'
import { newWorld } from './world.ts'

const minutes = 5
const begin = Date.parse('2026-03-09T06:00:00Z')

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

type Measure = { readonly heap: number; readonly files: number }
async function measured(): Promise<Measure> {
  collect()
  return { heap: process.memoryUsage().heapUsed / 2 ** 20, files: (await readdir('/proc/self/fd')).length }
}

/** Every five minutes the line is cut and two mails come: a thread's first, and a promise in it. */
export const dayAtLoad: Kind = {
  name: 'a day at load, the line cut every five minutes',
  holds: 'every mail read; in the second half memory grows by less than 10 %, open files by none',
  full: (24 * 60) / minutes,
  short: 2,
  missing,
  async run(amount) {
    const lab = await realLab()
    await lab.delivered()
    await lab.empty()
    const { folder, close } = await newWorld()
    const store = await openFileStore(folder)
    const { ca: _, ...imap } = lab.imap(people.tracker)
    const faulty = await line(imap.port)
    const sender = smtpSender(lab.smtp(people.tracker))
    let now = begin
    const inbox = { server: { ...imap, port: faulty.port }, mailbox: 'INBOX', from: 'all' } as const
    const running = run(
      realTracker(store),
      (receiver) =>
        watch(
          inbox,
          () => store.mailbox(),
          receiver,
          () => undefined,
        ),
      sender.send,
      () => new Date(now),
    )
    const measures: Measure[] = []
    const broken: string[] = []
    for (let n = 1; n <= amount; n += 1) {
      now = begin + n * minutes * 60_000
      for (const { cut } of faulty.connections()) cut()
      for (const mail of [ask(n), promise(n)])
        await lab.place(people.tracker, bytes(mail, new Date(now)), new Date(now))
      if (!(await isRead(async () => (await store.threadOf([`<yes.${n}@brook.test>`])) !== null)))
        broken.push(`${n}: not read`)
      await running.tick()
      if (n % 12 === 0) measures.push(await measured())
    }
    await running.stop()
    sender.close()
    faulty.close()
    await store.close()
    await close()
    const half = measures[Math.floor(measures.length / 2)]
    const last = measures.at(-1)
    process.stderr.write(`  ${measures.map(({ heap, files }) => `${heap.toFixed(1)} MB ${files}`).join(', ')}\n`)
    if (half && last && last.heap > half.heap * 1.1) broken.push(`memory grew from ${half.heap} to ${last.heap} MB`)
    if (half && last && last.files > half.files) broken.push(`open files grew from ${half.files} to ${last.files}`)
    return { tried: amount, broken }
  },
}

async function isRead(look: () => Promise<boolean>): Promise<boolean> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (await look()) return true
    await pause(20)
  }
  return false
}

const ask = (n: number) => ({
  id: `ask.${n}@agency.test`,
  from: `Lea Lang <${people.agency}>`,
  to: `Tom Brook <${people.client}>`,
  cc: people.tracker,
  subject: `Job ${n}`,
  text: 'Hi Tom,\n\nWe will send you the layout by Thursday 19 March. Please send us the photos by Friday 13 March.\n\nLea',
  headers: vouched('agency.test'),
})
const promise = (n: number) => ({
  ...ask(n),
  id: `yes.${n}@brook.test`,
  from: `Tom Brook <${people.client}>`,
  to: `Lea Lang <${people.agency}>`,
  after: [`ask.${n}@agency.test`],
  text: 'You will have the photos by Friday 13 March.',
  headers: vouched('brook.test'),
})
