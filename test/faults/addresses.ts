import { compose } from '../../src/mail/compose.ts'
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

/** Whatever stands in an address or a name, a letter goes to whom it is meant for and to nobody else. */
export const addresses: Kind = {
  name: 'addresses and names fuzzed',
  holds: 'the envelope equals the permitted set, or it is refused',
  full: 10_000,
  short: 300,
  run: (amount) =>
    each(amount, async (n) => {
      const roll = dice(n)
      const word = (): string => Array.from({ length: 1 + roll(6) }, () => pieces[roll(pieces.length)] ?? '').join('')
      const person = (): Address => ({
        address: roll(3) === 0 ? `cleo${n}@shop.example` : `${word()}@${word()}`,
        name: word(),
      })
      const [to, cc] = [[person(), person()], [person()]]
      const permitted = new Set([...to, ...cc].map(({ address }) => address.toLowerCase()))
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
      const me = { address: 'tracker@studio.example', name: 'Tracker' }
      const composed = await compose(letter, me, '<1@studio.example>', new Date(0), 'secret').catch(
        (error: Error) => error,
      )
      if (composed instanceof Error) return /^a letter meant for /.test(composed.message) ? null : composed.message
      const strangers = composed.envelope.to.filter((address) => address !== me.address && !permitted.has(address))
      if (strangers.length > 0) return `to strangers: ${JSON.stringify(strangers)} for ${JSON.stringify(letter)}`
      const head = composed.source.split('\r\n\r\n')[0] ?? ''
      const injected = /^(?:Bcc|RCPT|DATA)/im.exec(head)
      return injected ? `a line of its own: ${injected[0]}` : null
    }),
}
