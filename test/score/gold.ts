import { readdirSync, readFileSync } from 'node:fs'

/** One annotated thread, as test/gold keeps them. */
export type GoldThread = {
  readonly id: string
  readonly lang: string
  readonly note: string
  readonly zone: string
  readonly agency: readonly string[]
  readonly tracker: string
  readonly now: string
  readonly messages: readonly GoldMessage[]
  readonly gold: readonly GoldCommitment[]
}

export type GoldMessage = {
  readonly from: string
  readonly to: readonly string[]
  readonly cc?: readonly string[]
  /** ISO with the sender's offset. */
  readonly date: string
  readonly subject: string
  /** Index of the message it answers. */
  readonly replyTo: number | null
  readonly text: string | null
  readonly html?: string
  readonly attachments?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

export type GoldCommitment = {
  readonly debtor: string
  readonly deliverable: string
  /** A deliverable matches when every group has a member that occurs in it. */
  readonly must: readonly (readonly string[])[]
  readonly due: string | null
  readonly time?: string | null
  readonly pendingDue?: string | null
  readonly status: string
  readonly dependsOn?: number | null
  /** The days that had been agreed before. */
  readonly moves: readonly string[]
}

export function goldThreads(folder: URL): readonly GoldThread[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as GoldThread)
}

/** The thread's mails as a mail client would have sent them (RFC 5322). */
export const mailsOf = (thread: GoldThread): readonly string[] =>
  thread.messages.map((message, at) => mail(thread, message, at))

const idOf = (thread: GoldThread, at: number): string => `<${thread.id}.${at}@gold.example>`

function mail(thread: GoldThread, message: GoldMessage, at: number): string {
  const chain: string[] = []
  for (let up = message.replyTo; up !== null; up = thread.messages[up]?.replyTo ?? null) chain.unshift(idOf(thread, up))
  const headers = [
    `From: ${mailbox(message.from)}`,
    `To: ${message.to.map(mailbox).join(', ')}`,
    ...(message.cc?.length ? [`Cc: ${message.cc.map(mailbox).join(', ')}`] : []),
    `Subject: ${encoded(message.subject)}`,
    `Date: ${dateLine(message.date)}`,
    `Message-ID: ${idOf(thread, at)}`,
    ...(chain.length ? [`In-Reply-To: ${chain.at(-1)}`, `References: ${chain.join('\r\n ')}`] : []),
    ...Object.entries(message.headers ?? {}).map(([name, value]) => `${name}: ${encoded(value)}`),
    'MIME-Version: 1.0',
  ]
  return `${headers.join('\r\n')}\r\n${body(message)}`
}

function body({ text, html, attachments = [] }: GoldMessage): string {
  const bodies = [...(text === null ? [] : [part('text/plain', text)]), ...(html ? [part('text/html', html)] : [])]
  const whole = bodies.length > 1 ? together('alternative', bodies) : (bodies[0] ?? part('text/plain', ''))
  if (attachments.length === 0) return whole
  return together('mixed', [whole, ...attachments.map((file) => attached(file))])
}

const part = (type: string, content: string): string =>
  `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}\r\n`

const attached = (file: string): string =>
  [
    'Content-Type: application/octet-stream',
    `Content-Disposition: attachment; filename="${encoded(file)}"`,
    'Content-Transfer-Encoding: base64',
    '',
    `${base64(`This is ${file}`)}\r\n`,
  ].join('\r\n')

function together(kind: string, parts: readonly string[]): string {
  const boundary = `=_${kind}`
  const inner = parts.map((each) => `--${boundary}\r\n${each}\r\n`).join('')
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${inner}--${boundary}--\r\n`
}

const base64 = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n')

/** RFC 2047 where the words are not plain ASCII. */
const encoded = (words: string): string =>
  /^[ -~]*$/.test(words) ? words : `=?UTF-8?B?${base64(words).replace(/\s/g, '')}?=`

function mailbox(person: string): string {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(person) ?? []
  if (!address) return person
  return name ? `${/^[ -~]*$/.test(name) ? `"${name}"` : encoded(name)} <${address}>` : `<${address}>`
}

/** '2026-03-12T09:52:00+01:00' as RFC 5322, section 3.3, has it. */
function dateLine(iso: string): string {
  const [, local = '', sign = '+', hours = '00', minutes = '00'] =
    /^(.{19})(?:([+-])(\d\d):?(\d\d)|Z)?$/.exec(iso) ?? []
  const [weekday, day, month, year, time] = new Date(`${local}Z`).toUTCString().replace(',', '').split(' ')
  return `${weekday}, ${day} ${month} ${year} ${time} ${sign}${hours}${minutes}`
}
