import { createHash } from 'node:crypto'
import { type AddressObject, type AttachmentStream, type Headers, MailParser, type MessageText } from 'mailparser'
import addressparser from 'nodemailer/lib/addressparser'
import { automatic, telltaleHeaders } from '../message/automatic.ts'
import { bounceIn } from '../message/bounce.ts'
import type { Address, Message } from '../message/message.ts'
import { body, type Enclosure, type HeaderLine, type Part } from './body.ts'
import { keepLines } from './flowed.ts'
import { sentAt } from './sent-at.ts'

type Parsed = {
  readonly headers: Headers
  readonly headerLines: readonly HeaderLine[]
  readonly tree: Part
  readonly enclosures: readonly Enclosure[]
}

/** What of mailparser's work we do not use; its HTML conversion alone can stand still for a minute. */
const lean = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true }
const kept = new Set(telltaleHeaders)
const mostReferences = 100

/**
 * The bytes of a mail as a message. `receivedAt` is when it arrived, should its own lines not tell. A wrong charset or a
 * torn MIME part is still a message; an attack (ten thousand parts, megabytes of header) rejects.
 */
export async function parse(source: Uint8Array, receivedAt?: Date): Promise<Message> {
  const hash = createHash('sha256').update(source).digest('hex')
  const { headers, headerLines, tree, enclosures } = await parsed(source)
  const lines = (key: string): readonly string[] => headerLines.filter((line) => line.key === key).map(unfolded)
  const { text, files } = body(tree, enclosures)
  const message: Message = {
    hash,
    id: messageIds(headers.get('message-id'))[0] ?? `<${hash}@no-id.invalid>`,
    inReplyTo: messageIds(headers.get('in-reply-to')),
    references: nearest(messageIds(headers.get('references'))),
    from: authors(headers, lines('from')),
    to: addresses(headers.get('to')),
    cc: addresses(headers.get('cc')),
    subject: oneLine(String(headers.get('subject') ?? '')),
    sentAt: sentAt(lines('date')[0], lines('received'), receivedAt),
    text,
    files,
    headers: telltales(headerLines),
  }
  return automatic(message) === 'bounce' ? { ...message, bounce: bounceIn(latin1(source)) } : message
}

const latin1 = (source: Uint8Array): string =>
  Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1')

/** The first HTML part as it came, for looking at a letter in a browser; null where there is none. */
export async function htmlOf(source: Uint8Array): Promise<string | null> {
  const { tree } = await parsed(source)
  return parts(tree).find(({ contentType }) => contentType === 'text/html')?.textContent ?? null
}

const parts = (part: Part): readonly Part[] => [part, ...part.children.flatMap(parts)]

function parsed(source: Uint8Array): Promise<Parsed> {
  const parser = new MailParser(lean) as MailParser & {
    readonly headers: Headers
    readonly headerLines: readonly HeaderLine[]
    readonly tree: Part
  }
  keepLines(parser)
  const enclosures: Enclosure[] = []
  return new Promise((resolve, reject) => {
    parser.on('error', reject)
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type !== 'attachment') return
      enclosures.push(data)
      data.content.on('end', () => data.release())
      data.content.on('data', () => undefined)
    })
    parser.on('end', () => {
      resolve({ headers: parser.headers, headerLines: parser.headerLines, tree: parser.tree, enclosures })
    })
    parser.end(Buffer.from(source.buffer, source.byteOffset, source.byteLength))
  })
}

/** An unfolded header line without its name. */
const unfolded = ({ line }: HeaderLine): string => oneLine(line.slice(line.indexOf(':') + 1))

const oneLine = (text: string): string => text.replace(/\p{Cc}+\s*/gu, ' ').trim()

/**
 * QUIRK: of two From lines mailparser keeps the last, and a mail client may show the first (RFC 5322 section 3.6 allows
 * one). All are kept, so that such a mail has two authors and therefore no authority.
 */
function authors(headers: Headers, lines: readonly string[]): readonly Address[] {
  const last = addresses(headers.get('from'))
  if (lines.length < 2) return last
  const others = lines.slice(0, -1).flatMap((line) => addressparser(line, { flatten: true }).map(clean))
  return [...others, ...last].filter(({ address }) => address !== '')
}

/** Mailboxes of one header or several, groups flattened (section 3.4), those without an address left out. */
function addresses(value: unknown): readonly Address[] {
  const headers: readonly AddressObject[] = [value].flat().filter(isAddresses)
  return headers
    .flatMap((header) => header.value)
    .flatMap((mailbox) => mailbox.group ?? [mailbox])
    .map(clean)
    .filter(({ address }) => address !== '')
}

const isAddresses = (value: unknown): value is AddressObject =>
  typeof value === 'object' && value !== null && 'value' in value && Array.isArray(value.value)

const clean = (mailbox: { readonly address?: string | undefined; readonly name?: string }): Address => ({
  address: (mailbox.address ?? '').trim().toLowerCase(),
  name: oneLine(mailbox.name ?? ''),
})

/** QUIRK: one id comes as a string, several as an array; and In-Reply-To may hold words around it (section 4.5.4). */
function messageIds(value: unknown): readonly string[] {
  const texts = [value ?? []].flat().map(String)
  return [...new Set(texts.flatMap((text) => text.match(/<[^<>\s]+>/g) ?? []))]
}

/** A thread's first message and the nearest ones; nobody needs a header of ten thousand. */
function nearest(ids: readonly string[]): readonly string[] {
  return ids.length <= mostReferences ? ids : [...ids.slice(0, 1), ...ids.slice(1 - mostReferences)]
}

function telltales(headerLines: readonly HeaderLine[]): Message['headers'] {
  const headers: Record<string, string[]> = {}
  for (const line of headerLines) {
    if (!kept.has(line.key)) continue
    const values = headers[line.key] ?? []
    values.push(unfolded(line))
    headers[line.key] = values
  }
  return headers
}
