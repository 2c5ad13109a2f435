import { createCipheriv } from 'node:crypto'
import { type Dice, dice } from './dice.ts'
import { mailSource, type Person } from './mail.ts'
import { mix, type Phrases } from './phrases.ts'

/** A mail of a made-up agency's mailbox. */
export type BoxedMail = { readonly thread: string; readonly at: Date; readonly source: Buffer }

export const agencyDomain = 'studionord.example'
export const trackerAddress = `agreements@${agencyDomain}`

const hour = 3_600_000
const begin = Date.UTC(2026, 2, 2, 8)
const agency: readonly Person[] = ['Jonas Weber', 'Mia Lindholm', 'Tom Okafor', 'Elise Martin'].map((name) => ({
  name,
  address: `${name.split(' ')[0]?.toLowerCase()}@${agencyDomain}`,
}))
/** Of a hundred mails; the phones and programs of an office write HTML unless they are told not to. */
const PLAIN = 15
const WITH_FILE = 12
const clientNames = ['Maria Lopes', 'Claire Dubois', 'Anita Sharma', 'Peter Novak', 'Renée Lacroix', 'Rohan Mehta']

/** So many mails from the beginning of an inbox. */
export const mailbox = (seed: number, count: number): readonly BoxedMail[] => next(inbox(seed), count)

/** So many mails more. */
export const next = (mails: Iterator<BoxedMail, never>, count: number): readonly BoxedMail[] =>
  Array.from({ length: count }, () => mails.next().value)

/**
 * The mails of whole threads in the order of their dates, without end, the same ones for the same seed: three to eight
 * mails a thread with their history quoted, most of them with HTML, some with a file, the tracker always on copy. A new
 * thread every hour: some 130 mails a day, as twenty people write them. Only what is still to come is kept in memory.
 */
export function* inbox(seed: number): Generator<BoxedMail, never> {
  const chance = dice(seed)
  let coming: readonly BoxedMail[] = []
  for (let thread = 0; ; thread += 1) {
    const starts = begin + thread * hour
    yield* coming.filter(({ at }) => at.getTime() < starts).sort((a, b) => a.at.getTime() - b.at.getTime())
    coming = [
      ...coming.filter(({ at }) => at.getTime() >= starts),
      ...conversation(`${seed}.${thread}`, starts, chance),
    ]
  }
}

function conversation(thread: string, start: number, chance: Dice): readonly BoxedMail[] {
  const phrases = chance.pick(mix)
  const [ours, theirs] = [chance.pick(agency), client(thread, chance)]
  const subject = `${chance.pick(phrases.subjects)} ${thread}`
  const usesBlocks = chance.percent(35)
  const html = usesBlocks ? 'outlook' : 'plain'
  const logo = usesBlocks ? noise(4000 + chance.below(8000), chance) : null
  const mails: BoxedMail[] = []
  const references: string[] = []
  let history = ''
  let at = start
  const length = 3 + chance.below(6)
  for (let n = 0; n < length; n += 1) {
    const [from, to] = n % 2 === 0 ? [ours, theirs] : [theirs, ours]
    const id = `<${thread}.${n}.${chance.below(1e9).toString(36)}@${from.address.split('@')[1]}>`
    const own = ownWords(phrases, from, to, n, chance)
    const text = history ? `${own}\n\n${history}` : own
    const title = n === 0 ? subject : `Re: ${subject}`
    const source = mailSource({
      id,
      references: [...references],
      from,
      to: [to],
      cc: [{ name: '', address: trackerAddress }],
      subject: title,
      at: new Date(at),
      text,
      html: chance.percent(PLAIN) ? 'none' : html,
      logo,
      attachment: chance.percent(WITH_FILE) ? { name: `draft-${n}.pdf`, bytes: file(chance) } : null,
    })
    mails.push({ thread, at: new Date(at), source })
    references.push(id)
    history = (usesBlocks ? asBlock : asQuotation)(phrases, from, to, title, new Date(at), text)
    at += 2 * hour + chance.below(30 * hour)
  }
  return mails
}

function client(thread: string, chance: Dice): Person {
  const name = chance.pick(clientNames)
  const local = name
    .split(' ')[0]
    ?.normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
  return { name, address: `${local}@client-${thread.replace('.', '-')}.example` }
}

function ownWords(phrases: Phrases, from: Person, to: Person, n: number, chance: Dice): string {
  const firstName = to.name.split(' ')[0] ?? ''
  const fill = (line: string): string =>
    line
      .replace('{name}', firstName)
      .replace('{thing}', chance.pick(phrases.things))
      .replace('{day}', chance.pick(phrases.days))
  const matter = [
    ...(n > 0 ? [chance.pick(phrases.answers)] : []),
    ...(n === 0 || chance.percent(50) ? [fill(chance.pick(phrases.requests))] : []),
    ...(n === 0 || chance.percent(40) ? [fill(chance.pick(phrases.promises))] : []),
  ]
  const talk = Array.from({ length: 1 + chance.below(4) }, () => chance.pick(phrases.talk))
  const signature = [from.name, chance.pick(phrases.titles), `+49 30 5550 ${100 + chance.below(900)}`]
  return [
    fill(chance.pick(phrases.greetings)),
    '',
    ...talk.slice(1),
    '',
    matter.join(' '),
    '',
    ...talk.slice(0, 1),
    '',
    chance.pick(phrases.closings),
    firstNameOf(from),
    '',
    '-- ',
    ...signature,
    ...(chance.percent(30) ? [phrases.disclaimer] : []),
  ].join('\n')
}

const firstNameOf = (person: Person): string => person.name.split(' ')[0] ?? ''

/** As Gmail and Apple Mail quote. */
function asQuotation(phrases: Phrases, from: Person, _to: Person, _title: string, at: Date, text: string): string {
  const quoted = text.split('\n').map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`))
  return [phrases.attribution(`${from.name} <${from.address}>`, at), '', ...quoted].join('\n')
}

/** As Outlook quotes: no marks, only a block of header lines. */
function asBlock(phrases: Phrases, from: Person, to: Person, title: string, at: Date, text: string): string {
  const values = [`${from.name} <${from.address}>`, at.toUTCString(), `${to.name} <${to.address}>`, title]
  return [
    '________________________________',
    ...phrases.block.map((name, n) => `${name}: ${values[n]}`),
    '',
    text,
  ].join('\n')
}

/** A draft has 20 to 320 kB, small ones as often as large ones. */
const file = (chance: Dice): Buffer => noise(20_000 * 2 ** chance.below(5), chance)

/** What a file that is packed already looks like to base64: a cipher's output. */
function noise(length: number, chance: Dice): Buffer {
  const key = Buffer.from(Array.from({ length: 16 }, () => chance.below(256)))
  return createCipheriv('aes-128-ctr', key, Buffer.alloc(16)).update(Buffer.alloc(length))
}
