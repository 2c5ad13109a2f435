/**
 * Measures the reading of single mails and sentences on public sets: of MailEx's requests and promises, how many we
 * read an act from; of Parakweet's sentences without an intent, from how many we wrongly do; of the mails of Quagga and
 * of reply parsers, in how many the newest part is kept whole and nothing quoted is. What is missed is told by kind.
 * Usage: tsx test/score/sentences.ts [mailex | parakweet | quotes] [--misses]
 */
import { existsSync, readFileSync } from 'node:fs'
import { type Act, isOpening } from '../../src/agreement/act.ts'
import { nothingAgreed } from '../../src/agreement/agreement.ts'
import type { Party } from '../../src/agreement/party.ts'
import { textOf } from '../../src/mail/html-text.ts'
import { parse } from '../../src/mail/parse.ts'
import { hear } from '../../src/reading/hear.ts'
import { ownWords } from '../../src/reading/own-words.ts'
import { replyFixtures } from './reply-fixtures.ts'

const folder = new URL('../../../shared/data/', import.meta.url)
const [only] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const showMisses = process.argv.includes('--misses')

const jsonLines = <T>(file: URL): readonly T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const share = (part: number, whole: number): string =>
  `${part}/${whole} (${((100 * part) / (whole || 1)).toFixed(1)} %)`

function show(missed: readonly string[]): void {
  if (showMisses) for (const line of missed) console.log(`  ${line.replace(/\s+/g, ' ').slice(0, 220)}`)
}

const writer: Party = { address: 'ana@north.example', name: 'Ana Ruiz', side: 'agency' }
const reader: Party = { address: 'rick@bank.example', name: 'Rick Solano', side: 'client' }
const setting = {
  agency: ['north.example'],
  tracker: 'tracker@north.example',
  zone: 'America/Chicago',
  people: [writer, reader],
}

/** The acts that a text holds when it is the first mail of its thread. */
function actsIn(text: string): readonly Act[] {
  const message = {
    hash: 'hash',
    id: '<1@mail.example>',
    inReplyTo: [],
    references: [],
    from: [writer],
    to: [reader],
    cc: [],
    subject: '',
    sentAt: '2001-03-05T09:00:00-06:00',
    text,
    files: [],
    headers: {},
  }
  return hear(message, nothingAgreed, setting).acts
}

type Event = {
  readonly type: string
  readonly act: string
  readonly trigger: string
  readonly char: readonly [number, number] | null
}
type Mail = { readonly id: string; readonly text: string; readonly events: readonly Event[] }

/** How the words around the trigger say it, the first that fits: what a miss is, is seldom in its label. */
const mailExKinds: readonly (readonly [string, RegExp])[] = [
  [
    'a meeting or a call',
    /\b(?:meet|meeting|call (?:me|you|him|her)|talk|discuss|lunch|dinner|see you|join|attend|stop by)/i,
  ],
  ['a pleasantry', /\blet (?:me|us) know|feel free|do not hesitate|don ?'t hesitate|keep me|look(?:ing)? forward/i],
  [
    'a hedge or a condition',
    /\b(?:if|may|might|could|probably|perhaps|maybe|hope|try|should|think|would like|want)\b/i,
  ],
  ['a question for a fact', /\?|^(?:what|when|where|who|how|why|is|are|do|does|did|have|has)\b/i],
  ['a plain future', /\b(?:will|'ll|shall|going to)\b/i],
  ['a plain need', /\b(?:need|must|have to|has to)\b/i],
]

/** The sentence around a place, roughly. */
function around(text: string, from: number, to: number): string {
  const start = Math.max(text.lastIndexOf('. ', from), text.lastIndexOf('? ', from), text.lastIndexOf('! ', from)) + 1
  const end = /[.?!](?:\s|$)/.exec(text.slice(to))?.index
  return text.slice(start, end === undefined ? undefined : to + end + 1).trim()
}

/** Whether the sentence an act was read from overlaps the span; sentences are found by their words in order. */
function overlaps(text: string, act: Act, [from, to]: readonly [number, number]): boolean {
  const words = act.quote.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return [...text.matchAll(new RegExp(words.join('\\s+'), 'g'))].some(
    ({ index, 0: found }) => index < to && from < index + found.length,
  )
}

type Judged = { readonly act: string; readonly type: string; readonly hit: boolean; readonly said: string }

const judged = ({ text, events }: Mail): readonly Judged[] => {
  const wanted = events.filter(({ act }) => act === 'request' || act === 'promise')
  const acts = wanted.length > 0 ? actsIn(text) : []
  return wanted.flatMap(({ act, type, char }) =>
    char ? { act, type, hit: acts.some((each) => overlaps(text, each, char)), said: around(text, ...char) } : [],
  )
}

function mailEx(file: URL): void {
  const all = jsonLines<Mail>(file).flatMap(judged)
  console.log('MailEx, an act read where one is annotated (its annotators count questions, meetings and hedges too):')
  const rows = grouped([...all, ...all.map((each) => ({ ...each, type: 'all' }))], ({ act, type }) => `${act}: ${type}`)
  for (const [row, events] of rows)
    console.log(`  ${row}: ${share(events.filter(({ hit }) => hit).length, events.length)}`)
  const missed = all.filter(({ hit }) => !hit)
  for (const [kind, events] of grouped(missed, ({ act, said }) => `${act}: ${kindOf(said)}`)) {
    console.log(`  missed ${String(events.length).padStart(4)}  ${kind}`)
    show(events.map(({ type, said }) => `    ${type}: ${said}`))
  }
}

const kindOf = (said: string): string => mailExKinds.find(([, pattern]) => pattern.test(said))?.[0] ?? 'else'

/** What is told of as if it were asked or promised. The first two are commitments by our own guide. */
const alarmKinds: readonly (readonly [string, RegExp])[] = [
  ['I or we bring you something', /\b(?:I|we)(?:'ll| will| can| could| shall|'m| am| are|'d)\b.*\byou\b/i],
  ['somebody else brings something', /\b(?:he|she|they|[A-Z][a-z]+) (?:will|is going to|are going to)\b/],
  [
    'a shop or a service to its users',
    /\$LINK|\b(?:click|account|app|free|subscri\w+|insurance|customers?|website)\b/i,
  ],
  ['an errand, to nobody named', /\b(?:I|we)(?:'ll| will| can| could| shall|'d| would|'m| am| are)\b/i],
  ['a need or a wish', /\b(?:need|want|would like|'d like|love)\b/i],
]

const alarmKindOf = (said: string): string => alarmKinds.find(([, pattern]) => pattern.test(said))?.[0] ?? 'else'

/** The largest group first. */
function grouped<T>(all: readonly T[], by: (one: T) => string): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(by(one)) ?? []
    group.push(one)
    groups.set(by(one), group)
  }
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length)
}

function parakweet(file: URL): void {
  const sentences = jsonLines<{ text: string; intent: boolean }>(file)
  const openings = ({ text }: { readonly text: string }) => actsIn(text).filter(isOpening)
  const none = sentences.filter(({ intent }) => !intent)
  const alarms = none.flatMap(({ text }) =>
    openings({ text })
      .slice(0, 1)
      .map((act) => ({ act, text })),
  )
  const some = sentences.filter(({ intent }) => intent)
  console.log(`Parakweet, no intent: ${share(alarms.length, none.length)} alarms`)
  for (const [kind, of] of grouped(alarms, ({ act, text }) => `${act.kind}: ${alarmKindOf(text)}`)) {
    console.log(`  alarms ${String(of.length).padStart(4)}  ${kind}`)
    show(of.map(({ act, text }) => `    [${act.terms.deliverable}] ${text}`))
  }
  const hits = some.filter((sentence) => openings(sentence).length > 0)
  console.log(`Parakweet, an intent (meetings and proposals too): ${share(hits.length, some.length)} found`)
  const missed = some.filter((sentence) => !hits.includes(sentence))
  for (const [kind, of] of grouped(missed, ({ text }) => kindOf(text))) {
    console.log(`  missed ${String(of.length).padStart(4)}  ${kind}`)
    show(of.map(({ text }) => `    missed ${text}`))
  }
}

/** Lines as they are compared: without their marks, white space and what is too short to say anything. */
const said = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^[\s>]+/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}\p{Emoji_Presentation}]/u.test(line))

type Cut = { readonly name: string; readonly lost: readonly string[]; readonly kept: readonly string[] }

/** The lines of a mail by whose they are; `others` are not quoted: a line that stands there too was not kept by mistake. */
type Parts = Readonly<Record<'own' | 'quoted' | 'others', readonly string[]>>

/** Annotators cut inside a line, so that a line is kept where its words stand in ours. */
function compare(name: string, text: string, author: string, { own, quoted, others }: Parts): Cut {
  const ours = ownWords(text, author).passages.flatMap((passage) => said(passage.text))
  const together = ours.join(' ')
  return {
    name,
    lost: own.filter((line) => !together.includes(line) && !isSignature(line, author)),
    kept: quoted.filter((line) => ours.includes(line) && !others.includes(line)),
  }
}

/** The author's name and nothing else: no loss, though not every annotator cut it off. */
const isSignature = (line: string, author: string): boolean =>
  (line.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => author.toLowerCase().includes(word))

function report(name: string, cuts: readonly Cut[]): void {
  const count = (is: (cut: Cut) => boolean): string => share(cuts.filter(is).length, cuts.length)
  console.log(
    `${name}: newest part whole ${count(({ lost }) => lost.length === 0)}, quoted part dropped ` +
      `${count(({ kept }) => kept.length === 0)}, both ${count(({ lost, kept }) => lost.length + kept.length === 0)}`,
  )
  for (const { name, lost, kept } of cuts)
    show([
      ...lost.slice(0, 2).map((line) => `  ${name} lost: ${line}`),
      ...kept.slice(0, 2).map((line) => `  ${name} kept: ${line}`),
    ])
}

type Annotated = {
  readonly id: string
  readonly header: { readonly From?: string }
  readonly text: string
  readonly newest: string
  readonly newestClean: string
}

/** These mails give no display names; the address holds one: kay.mann@… */
const nameIn = (from = ''): string =>
  (from.split('@')[0] ?? '')
    .split(/[._]/)
    .filter((part) => part.length > 1)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')

const quagga = (file: URL): readonly Cut[] =>
  jsonLines<Annotated>(file).map(({ id, header, text, newest, newestClean }) =>
    compare(id, text, nameIn(header.From), {
      own: said(unmarked(newestClean)),
      quoted: said(text.slice(newest.length)),
      others: said(newest),
    }),
  )

/** What is marked is quoted, whatever its zone. */
const unmarked = (text: string): string => text.replace(/^\s*>.*$/gm, '')

async function fixtures(quotes: URL): Promise<readonly Cut[]> {
  const cuts: Cut[] = []
  for (const { file, lines } of replyFixtures) {
    const source = readFileSync(new URL(file, quotes))
    const { text, author } = await mailIn(file, source)
    const [own = '', quoted = ''] = lines.split(' | ')
    const [isOwn, isQuoted] = [inRanges(own), inRanges(quoted)]
    const where = (is: (line: number) => boolean): readonly string[] =>
      text.split(/\r?\n/).flatMap((line, at) => (is(at + 1) ? said(line) : []))
    const parts = { own: where(isOwn), quoted: where(isQuoted), others: where((line) => !isQuoted(line)) }
    cuts.push(compare(file, text, author, parts))
  }
  return cuts
}

async function mailIn(file: string, source: Buffer): Promise<{ readonly text: string; readonly author: string }> {
  if (file.endsWith('.html')) return { text: textOf(source.toString()), author: '' }
  if (!file.endsWith('.eml')) return { text: source.toString(), author: '' }
  const { text, from } = await parse(source)
  return { text, author: from[0]?.name ?? '' }
}

/** Whether a line is one of "1-3,7,9-". */
function inRanges(ranges: string): (line: number) => boolean {
  const pairs = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.split('-')
    return [Number(first), last === '' ? Number.POSITIVE_INFINITY : Number(last)] as const
  })
  return (line) => ranges !== '' && pairs.some(([first, last]) => first <= line && line <= last)
}

const sets: readonly (readonly [string, string, (file: URL) => void | Promise<void>])[] = [
  ['mailex', 'commitments/mailex_train.jsonl', mailEx],
  ['parakweet', 'commitments/parakweet_train.jsonl', parakweet],
  ['quotes', 'quotes/quagga_enron_train.jsonl', (file) => report('Quagga', quagga(file))],
  ['quotes', 'quotes/', async (quotes) => report('Reply fixtures', await fixtures(quotes))],
]

for (const [name, path, measure] of sets) {
  if (only && name !== only) continue
  const file = new URL(path, folder)
  if (existsSync(file)) await measure(file)
  else console.log(`${name}: not here, nothing measured.`)
}
