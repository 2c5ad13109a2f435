import { createHash } from 'node:crypto'
import { type AddressObject, type AttachmentStream, type Headers, MailParser, type MessageText } from 'mailparser'
import addressparser from 'nodemailer/lib/addressparser'
import { automatic, telltaleHeaders } from '../message/automatic.ts'
import { bounceIn } from '../message/bounce.ts'
import type { Address, Message } from '../message/message.ts'
import { body, type Enclosure, type HeaderLine, type Part } from './body.ts'
import { withoutComments } from './comments.ts'
import { keepLines } from './flowed.ts'
import { sentAt } from './sent-at.ts'
import { slim } from './slim.ts'

/** A mail, or one inside another, as mailparser leaves it. */
type Raw = Pick<Part, 'headers' | 'headerLines'> & { readonly tree: Part; readonly enclosures: readonly Enclosure[] }
type Parsed = Raw & { readonly mails: readonly Uint8Array[] }

/** What of mailparser's work we do not use; its HTML conversion alone can stand still for a minute. */
const lean = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true }
const kept = new Set(telltaleHeaders)
const mostReferences = 100
/** No line is longer by RFC 5322 section 2.1.1; what is read from several may be, and is somebody's attack beyond this. */
const longest = { subject: 2_000, id: 998 }
/** Mails inside mails: whoever sends on a conversation attaches a few, and some of those hold one more. */
const most = { enclosed: 30, depth: 2 }

/**
 * The bytes of a mail as a message. `receivedAt` is when it arrived, should its own lines not tell. A wrong charset or a
 * torn MIME part is still a message; an attack (ten thousand parts, megabytes of header) rejects.
 */
export async function parse(source: Uint8Array, receivedAt?: Date, depth = 0): Promise<Message> {
  const hash = createHash('sha256').update(source).digest('hex')
  const raw = await parsed(slim(bufferOf(source)))
  const message = messageOf(raw, hash, receivedAt)
  if (automatic(message) === 'bounce') return { ...message, bounce: bounceIn(latin1(source), message.text) }
  const attached = depth < most.depth ? raw.mails.slice(0, most.enclosed) : []
  const enclosed = [
    ...(await Promise.all(attached.map((mail) => parse(mail, receivedAt, depth + 1)))),
    ...inline(raw.tree, hash, receivedAt),
  ]
  return enclosed.length > 0 ? { ...message, enclosed } : message
}

/** Mails that stand open in a mail, one below the other. */
const inline = (tree: Part, hash: string, receivedAt: Date | undefined): readonly Message[] =>
  parts(tree)
    .filter((part) => part.showMeta)
    .slice(0, most.enclosed)
    .map((part, at) => messageOf({ ...part, tree: part, enclosures: [] }, `${hash}.${at}`, receivedAt))

function messageOf({ headers, headerLines, tree, enclosures }: Raw, hash: string, receivedAt?: Date): Message {
  const lines = (key: string): readonly string[] => headerLines.filter((line) => line.key === key).map(unfolded)
  const { text, files } = body({ ...tree, showMeta: false }, enclosures)
  return {
    hash,
    id: messageIds(headers.get('message-id'))[0] ?? `<${hash}@no-id.invalid>`,
    inReplyTo: messageIds(headers.get('in-reply-to')),
    references: nearest(messageIds(headers.get('references'))),
    from: authors(headers, lines('from')),
    to: addresses(headers.get('to'), lines('to')),
    cc: addresses(headers.get('cc'), lines('cc')),
    subject: oneLine(String(headers.get('subject') ?? '').slice(0, longest.subject)),
    sentAt: sentAt(lines('date')[0], lines('received'), receivedAt),
    text,
    files,
    headers: telltales(headerLines),
  }
}

const latin1 = (source: Uint8Array): string => bufferOf(source).toString('latin1')

/** The same bytes. */
const bufferOf = (source: Uint8Array): Buffer => Buffer.from(source.buffer, source.byteOffset, source.byteLength)

/** The first HTML part as it came, for looking at a letter in a browser; null where there is none. */
export async function htmlOf(source: Uint8Array): Promise<string | null> {
  const { tree } = await parsed(bufferOf(source))
  return parts(tree).find(({ contentType }) => contentType === 'text/html')?.textContent ?? null
}

const parts = (part: Part): readonly Part[] => [part, ...part.children.flatMap(parts)]

function parsed(source: Buffer): Promise<Parsed> {
  const parser = new MailParser(lean) as MailParser & {
    readonly headers: Headers
    readonly headerLines: readonly HeaderLine[]
    readonly tree: Part
  }
  keepLines(parser)
  const enclosures: Enclosure[] = []
  const mails: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    parser.on('error', reject)
    parser.on('data', (data: AttachmentStream | MessageText) => {
      if (data.type !== 'attachment') return
      enclosures.push(data)
      const chunks: Uint8Array[] = []
      const isMail = data.contentType === 'message/rfc822'
      data.content.on('end', () => {
        if (isMail) mails.push(Buffer.concat(chunks))
        data.release()
      })
      data.content.on('data', (chunk: Uint8Array) => {
        if (isMail) chunks.push(chunk)
      })
    })
    parser.on('end', () => {
      resolve({ headers: parser.headers, headerLines: parser.headerLines, tree: parser.tree, enclosures, mails })
    })
    parser.end(source)
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
  const last = addresses(headers.get('from'), lines.slice(-1))
  return [...lines.slice(0, -1).flatMap(mailboxes), ...last]
}

/**
 * Mailboxes of one header or several, groups flattened (section 3.4), those without an address left out. Where there are
 * comments, the line itself says whose addresses they are, and mailparser only their names.
 */
function addresses(value: unknown, lines: readonly string[]): readonly Address[] {
  const headers: readonly AddressObject[] = [value].flat().filter(isAddresses)
  const found = headers
    .flatMap((header) => header.value)
    .flatMap((mailbox) => mailbox.group ?? [mailbox])
    .map(clean)
    .filter(isReachable)
  if (!lines.some((line) => line.includes('('))) return found
  const names = new Map(found.map(({ address, name }) => [address, name]))
  return lines.flatMap(mailboxes).map(({ address, name }) => ({ address, name: names.get(address) ?? name }))
}

const mailboxes = (line: string): readonly Address[] =>
  addressparser(withoutComments(line), { flatten: true }).map(clean).filter(isReachable)

const isReachable = ({ address }: Address): boolean => address !== ''

const isAddresses = (value: unknown): value is AddressObject =>
  typeof value === 'object' && value !== null && 'value' in value && Array.isArray(value.value)

const clean = (mailbox: { readonly address?: string | undefined; readonly name?: string }): Address => ({
  address: (mailbox.address ?? '').trim().toLowerCase(),
  name: oneLine(mailbox.name ?? ''),
})

/** QUIRK: one id comes as a string, several as an array; and In-Reply-To may hold words around it (section 4.5.4). */
function messageIds(value: unknown): readonly string[] {
  const texts = [value ?? []].flat().map(String)
  const ids = texts.flatMap((text) => text.match(/<[^<>\s]+>/g) ?? [])
  return [...new Set(ids.filter((id) => id.length <= longest.id))]
}

/** A thread's first message and the nearest ones; nobody needs a header of ten thousand. */
function nearest(ids: readonly string[]): readonly string[] {
  return ids.length <= mostReferences ? ids : [...ids.slice(0, 1), ...ids.slice(1 - mostReferences)]
}

/** Honest mail stays far below; a message may lie in a document, and must not fill it. */
const mostAlike = { lines: 20, letters: 20_000 }

function telltales(headerLines: readonly HeaderLine[]): Message['headers'] {
  const headers: Record<string, string[]> = {}
  for (const line of headerLines) {
    if (!kept.has(line.key)) continue
    const values = headers[line.key] ?? []
    if (values.length < mostAlike.lines) values.push(unfolded(line).slice(0, mostAlike.letters))
    headers[line.key] = values
  }
  return headers
}
