import { existsSync, readFileSync } from 'node:fs'
import { largestMail } from '../../src/mail/imap-client.ts'
import { parser } from '../../src/mail/parser.ts'
import { warmUp } from '../../src/reading/warm-up.ts'
import { openFileStore } from '../../src/store/file.ts'
import { receive } from '../../src/tracker/receive.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import { mailsAtHand } from './at-hand.ts'
import { each, type Kind } from './kind.ts'
import { beginning, newWorld, trackerOn } from './world.ts'

const head = 'From: a@b.example\r\nTo: c@d.example\r\nCc: tracker@b.example\r\n'
const html = (body: string): string => `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${body}`
const attacks: readonly (readonly [string, () => string])[] = [
  ['200,000 nested divs', () => html('<div>'.repeat(200_000))],
  ['5,000 nested tables', () => html('<table><tr><td>'.repeat(5_000))],
  [
    '10,000 parts',
    () => `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(10_000)}`,
  ],
  [
    '1,000 nested multiparts',
    () =>
      head +
      Array.from({ length: 1000 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`).join(
        '',
      ),
  ],
  ['50 MB of headers', () => `${head}${'X-A: b\r\n'.repeat(6_500_000)}\r\nx`],
  ['one header of 20 MB', () => `${head}Subject: ${'x'.repeat(20_000_000)}\r\n\r\nx`],
  [
    'a million NBSP',
    () =>
      `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nWe will send it by ${'\u00a0'.repeat(1_000_000)}Friday`,
  ],
  ['a line of 5 MB', () => `${head}\r\n${'we will send you the deck by friday '.repeat(140_000)}`],
  ['100,000 references', () => `${head}References: ${'<a@b.example> '.repeat(100_000)}\r\n\r\nx`],
  ['100,000 recipients', () => `${head}To: ${'a@b.example, '.repeat(100_000)}\r\n\r\nx`],
  ['an unknown charset', () => `${head}Content-Type: text/plain; charset=klingon\r\n\r\n\xff\xfe`],
  ['no line end at all', () => 'x'.repeat(1_000_000)],
  ['an endless encoded word', () => `${head}Subject: =?utf-8?q?${'=41'.repeat(500_000)}?=\r\n\r\nx`],
  [
    '10,000 lines that promise',
    () => `${head}\r\n${'We will send you the deck by Friday 20 March.\r\n'.repeat(10_000)}`,
  ],
  [
    "a machine's report of 1 MB, one day after another",
    () =>
      `${head}Auto-Submitted: auto-generated\r\n\r\n${Array.from({ length: 15_000 }, (_, n) => `Job ${n} is planned for Friday 20 March, then for 3 April 2026, at 14:0${n % 10}.\r\n`).join('')}`,
  ],
  ['40 commands, 1,000 times', () => `${head}\r\n${'A1 by 12 June\r\n'.repeat(40_000)}`],
  [
    '10,000 signatures',
    () =>
      `${'DKIM-Signature: v=1; a=rsa-sha256; d=b.example; s=s; h=from:subject:date; bh=x; b=x\r\n'.repeat(10_000)}${head}\r\nx`,
  ],
  ['a million quote marks', () => `${head}\r\n${'>'.repeat(1_000_000)} hi`],
]
/** Byte sequences that are torn, or mean something else elsewhere. */
const torn = [
  ...['utf-8', 'utf-7', 'utf-16', 'utf-16le', 'utf-32', 'iso-2022-jp', 'iso-2022-kr', 'hz-gb-2312', 'gb18030', 'big5'],
  ...[
    'shift_jis',
    'euc-kr',
    'koi8-r',
    'windows-1252',
    'windows-874',
    'ibm037',
    'x-user-defined',
    'us-ascii',
    'binary',
    '',
  ],
]
const charsets = torn.map((charset) => {
  const bytes = '\x1b$B!!\xff\xfe\x00\xd8\x80+AGE-~{VPND~}\x0e\x0f'.repeat(2_000)
  return [`charset ${charset}`, () => `${head}Content-Type: text/plain; charset=${charset}\r\n\r\n${bytes}`] as const
})

/** What is generated, and what others have collected. */
const mails = (): readonly (readonly [name: string, source: () => Uint8Array])[] => [
  ...[...attacks, ...charsets].map(([name, make]) => [name, () => Buffer.from(make(), 'latin1')] as const),
  ...mailsAtHand('mime').map(([name, read]) => [name, () => fromAgency(read())] as const),
]

/** As if the agency had sent it, so that it is read to its end. */
const fromAgency = (source: Uint8Array): Uint8Array =>
  Buffer.from(
    Buffer.from(source)
      .toString('latin1')
      .replace(/^From:.*(?:\r?\n[ \t].*)*/im, 'From: a@b.example'),
    'latin1',
  )

const plain = (n: number): Uint8Array =>
  Buffer.from(
    `From: a@b.example\r\nTo: c@d.example\r\nCc: tracker@b.example\r\nMessage-ID: <n${n}@b.example>\r\n\r\nWe will send you the deck by Friday.\r\n`,
  )

/** Read into its thread, or refused; meanwhile the main loop does not stand still, and the next mail is read. */
export const hostile: Kind = {
  name: 'hostile mails, generated, and of five mail libraries where at hand',
  holds: 'the loop stalls under 200 ms, the next mail is read within 10 s',
  full: mails().length,
  short: 3,
  async run(amount) {
    // As at the start of the tracker: a pattern is built when it is first tried.
    warmUp()
    const chosen = mails()
    const world = await newWorld()
    const store = await openFileStore(world.folder)
    const { parse, close } = parser('Europe/London')
    const tracker: Tracker = {
      ...trackerOn(store, { agency: ['b.example'], tracker: 'tracker@b.example' }),
      parse,
    }
    let uid = 0
    const take = (source: Uint8Array): Promise<void> => {
      uid += 1
      return receive(
        { uidValidity: '1', mails: [{ uid, source, receivedAt: beginning }], readTo: uid },
        tracker,
        beginning,
      )
    }
    await take(plain(0))
    const found = await each(Math.min(amount, chosen.length), async (n) => {
      const [name, make] = chosen[n - 1] ?? ['', () => plain(n)]
      const source = make()
      // A machine with other things to do stalls by itself: what happens every time counts.
      let said: string | null = null
      for (let times = 0; times < 3; times += 1) {
        said = await stalled(
          () => take(variant(source, times)),
          () => take(plain(uid)),
        )
        if (said === null) return null
      }
      return `${name}: ${said}`
    })
    await close()
    await store.close()
    await world.close()
    return found
  },
}

/** The same once more with other bytes, as what has been read is not read again; of one too large, the beginning. */
const variant = (source: Uint8Array, times: number): Uint8Array =>
  Buffer.concat([
    Buffer.from(`X-Try: ${times}\r\n`),
    source.length > largestMail ? source.subarray(0, 2 ** 20) : source,
  ])

const schedule = `/proc/self/task/${process.pid}/schedstat`
/** How long this thread has worked, in milliseconds, waiting for a processor not counted; elsewhere the plain clock. */
const worked = existsSync(schedule)
  ? () => Number(readFileSync(schedule, 'utf8').split(' ')[0]) / 1e6
  : () => performance.now()

async function stalled(first: () => Promise<void>, next: () => Promise<void>): Promise<string | null> {
  const began = performance.now()
  let [last, stall] = [worked(), 0]
  const pulse = setInterval(() => {
    const now = worked()
    stall = Math.max(stall, now - last)
    last = now
  }, 10)
  await first()
  await next()
  clearInterval(pulse)
  const seconds = (performance.now() - began) / 1000
  if (stall > 200) return `stalled ${Math.round(stall)} ms`
  return seconds > 10 ? `the next after ${Math.round(seconds)} s` : null
}
