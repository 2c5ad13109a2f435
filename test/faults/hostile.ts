import { type Parse, parser } from '../../src/mail/parser.ts'
import { each, type Kind } from './kind.ts'

const head = 'From: a@b.example\r\nMessage-ID: <x@b.example>\r\n'
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
  ['a million quote marks', () => `${head}\r\n${'>'.repeat(1_000_000)} hi`],
]
const plain = Buffer.from(`${head}\r\nWe will send you the deck by Friday.\r\n`)

/** Parsed in its thread, or refused; meanwhile the main loop does not stand still, and the next mail is parsed. */
export const hostile: Kind = {
  name: 'hostile mails, generated',
  holds: 'the loop stalls under 200 ms, the next mail is parsed within 10 s',
  full: attacks.length,
  short: 5,
  async run(amount) {
    const { parse, close } = parser('Europe/London')
    const found = await each(Math.min(amount, attacks.length), async (n) => {
      const [name, make] = attacks[n - 1] ?? ['', () => '']
      const source = Buffer.from(make(), 'latin1')
      // A machine with other things to do stalls by itself: what happens every time counts.
      let said: string | null = null
      for (let times = 0; times < 3; times += 1) {
        said = await stalled(parse, source)
        if (said === null) return null
      }
      return `${name}: ${said}`
    })
    await close()
    return found
  },
}

async function stalled(parse: Parse, source: Uint8Array): Promise<string | null> {
  const began = performance.now()
  let [last, stall] = [began, 0]
  const pulse = setInterval(() => {
    stall = Math.max(stall, performance.now() - last - 10)
    last = performance.now()
  }, 10)
  await parse(source, new Date(0)).catch(() => undefined)
  await parse(plain, new Date(0))
  clearInterval(pulse)
  const seconds = (performance.now() - began) / 1000
  if (stall > 200) return `stalled ${Math.round(stall)} ms`
  return seconds > 10 ? `the next after ${Math.round(seconds)} s` : null
}
