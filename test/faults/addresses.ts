import { compose } from '../../src/mail/compose.ts'
import { parsed } from '../../src/mail/parsed.ts'
import type { Address } from '../../src/message/message.ts'
import type { Letter } from '../../src/writing/letter.ts'
import { dice, each, type Kind } from './kind.ts'

const pieces = [
  'a',
  'cleo',
  '@',
  '.',
  'shop.example',
  ',',
  ';',
  ':',
  '<',
  '>',
  '"',
  '\\',
  '(',
  ')',
  ' ',
  '\t',
  '\r\n',
  '\n',
  '\0',
  'RCPT TO:',
  'evil@elsewhere.example',
  '%',
  '!',
  '=?utf-8?q?x?=',
  'é',
  'कमल',
  '\u202e',
  '\u200b',
  '[127.0.0.1]',
  "'",
  '`',
  '*',
  '&',
  'group:',
  'x'.repeat(70),
]

type Word = () => string
type Roll = ReturnType<typeof dice>

const me: Address = { address: 'tracker@studio.example', name: 'Tracker' }

/** A name in a line of a header, written in any of the ways in which it can hold anything (RFC 2047, RFC 5322). */
const ways: readonly ((name: string) => string)[] = [
  (name) => `=?utf-8?b?${Buffer.from(name).toString('base64')}?=`,
  (name) => `=?utf-8?q?${Buffer.from(name).toString('hex').replace(/../g, '=$&')}?=`,
  (name) => `"${name.replace(/[\r\n\0]+/g, ' ').replace(/["\\]/g, '\\$&')}"`,
  (name) => `(${name.replace(/[\r\n\0]+/g, ' ').replace(/[()\\]/g, '\\$&')})`,
]

type Meant = Pick<Letter, 'to' | 'cc'> & { readonly permitted: ReadonlySet<string> }

/** Anything at all as an address or a name of those a letter is meant for. */
function anybody(n: number, word: Word, roll: Roll): Meant {
  const person = (): Address => ({
    address: roll(3) === 0 ? `cleo${n}@shop.example` : `${word()}@${word()}`,
    name: word(),
  })
  const [to, cc] = [[person(), person()], [person()]]
  return { to, cc, permitted: new Set([...to, ...cc].map(({ address }) => address.toLowerCase())) }
}

/** Those whom a mail names, their addresses beyond doubt and under any names: who answers it writes to nobody else. */
async function inAMail(n: number, word: Word, roll: Roll): Promise<Meant> {
  const meant = ['ana', 'cleo', 'dan'].map((name) => `${name}${n}@shop.example`)
  const [from, to, cc] = meant.map((address) => `${ways[roll(ways.length)]?.(word())} <${address}>`)
  const lines = [`From: ${from}`, `To: ${to},`, `\t${cc}`, `Cc: ${to}, ${cc}`, '', 'x', '']
  const { message } = await parsed(Buffer.from(lines.join('\r\n')), new Date(0), 'Europe/London')
  return { to: message.to, cc: [...message.from, ...message.cc], permitted: new Set(meant) }
}

/** What is wrong with a letter to them, or null. */
async function amissFor({ to, cc, permitted }: Meant, n: number, word: Word, roll: Roll): Promise<string | null> {
  const letter: Letter = {
    key: `fuzz/${n}`,
    kind: 'transcript',
    to,
    cc,
    subject: word(),
    inReplyTo: roll(2) ? `<${word()}>` : null,
    references: [word()],
    text: 'x',
    html: '<p>x</p>',
    files: [],
  }
  const composed = await compose(letter, me, '<1@studio.example>', new Date(0), 'secret').catch((error: Error) => error)
  if (composed instanceof Error) return /^a letter meant for /.test(composed.message) ? null : composed.message
  const strangers = composed.envelope.to.filter((address) => address !== me.address && !permitted.has(address))
  if (strangers.length > 0) return `to strangers: ${JSON.stringify(strangers)} for ${JSON.stringify(letter)}`
  const injected = /^(?:Bcc|RCPT|DATA)/im.exec(composed.source.split('\r\n\r\n')[0] ?? '')
  return injected ? `a line of its own: ${injected[0]}` : null
}

/** Whatever stands in an address or a name, a letter goes to whom it is meant for and to nobody else. */
export const addresses: Kind = {
  name: 'addresses and names fuzzed, in letters and in the mails they answer',
  holds: 'the envelope equals the permitted set, or it is refused',
  full: 20_000,
  short: 300,
  run: (amount) =>
    each(amount, async (n) => {
      const roll = dice(n)
      const word = (): string => Array.from({ length: 1 + roll(6) }, () => pieces[roll(pieces.length)] ?? '').join('')
      return amissFor(n % 2 ? anybody(n, word, roll) : await inAMail(n, word, roll), n, word, roll)
    }),
}
