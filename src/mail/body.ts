import type { Headers } from 'mailparser'
import { unflowed } from './flowed.ts'
import { textOf } from './html-text.ts'

/** A header line as it came, folded; `key` in lower case. */
export type HeaderLine = { readonly key: string; readonly line: string }

/** A node of mailparser's tree of MIME parts, as far as we look at it. */
export type Part = {
  readonly contentType: string | false
  /** Decoded; absent where the part holds other parts or is a file. */
  readonly textContent?: string
  readonly headers: Headers
  readonly headerLines: readonly HeaderLine[]
  readonly children: readonly Part[]
  /** Set on the root of a message inside the message. */
  readonly showMeta?: boolean
  readonly node: {
    readonly filename?: string | false
    /** format=flowed and DelSp=yes of RFC 3676. */
    readonly softBreaks?: boolean
    readonly delSp?: boolean
  }
}

/** What mailparser says of an attachment before its bytes come. */
export type Enclosure = {
  readonly contentType: string | false
  readonly filename?: string | undefined
  readonly cid?: string | undefined
  /** Stands in a multipart/related: a picture of the text. */
  readonly related?: boolean | undefined
}

/** The body as one text, and the names of the files that came with it. */
export type Body = { readonly text: string; readonly files: readonly string[] }

const signatures = /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/

/**
 * QUIRK: mailparser's own joined text leaves out an HTML part that stands beside a text part without being its
 * alternative (Mailman's footer, Exchange's disclaimer, Apple Mail with a file in the middle), so its tree is read.
 */
export function body(tree: Part, enclosures: readonly Enclosure[]): Body {
  const leaves = textLeaves(tree)
  const [first] = leaves
  const texts = leaves.filter((leaf) => leaf === first || !leaf.node.filename)
  const named = leaves.filter((leaf) => !texts.includes(leaf)).map((leaf) => leaf.node.filename || '')
  const html = leaves.filter((leaf) => leaf.contentType === 'text/html').map((leaf) => leaf.textContent ?? '')
  const attached = enclosures.filter(
    (file) => file.filename && !isPicture(file, html) && !signatures.test(file.contentType || ''),
  )
  return {
    text: textIn(tree, new Set(texts)),
    files: [...attached.map(({ filename = '' }) => filename), ...named].map((name) => name.replace(/\p{Cc}+/gu, ' ')),
  }
}

/** Whether a picture is shown inside the text, as logos in signatures are. */
function isPicture(file: Enclosure, html: readonly string[]): boolean {
  if (!file.cid || !/^image\//.test(file.contentType || '')) return false
  return file.related === true || html.some((source) => source.includes(`cid:${file.cid}`))
}

const isText = (part: Part): boolean => part.textContent !== undefined && part.textContent.trim() !== ''

function textLeaves(part: Part): readonly Part[] {
  return [...(isText(part) ? [part] : []), ...part.children.flatMap(textLeaves)]
}

function textIn(part: Part, texts: ReadonlySet<Part>): string {
  if (part.showMeta) return quoted(`${headerBlock(part)}\n\n${ownText(part, texts)}`)
  return ownText(part, texts)
}

function ownText(part: Part, texts: ReadonlySet<Part>): string {
  if (texts.has(part)) {
    const source = part.textContent ?? ''
    if (part.contentType === 'text/html') return textOf(source)
    return part.node.softBreaks ? unflowed(source, part.node.delSp === true) : source
  }
  if (part.contentType === 'multipart/alternative') return bestOf(part, texts)
  return part.children
    .map((child) => textIn(child, texts))
    .filter((text) => text.trim() !== '')
    .join('\n')
}

/** Plain text where it says something, else what HTML can be turned into. */
function bestOf(part: Part, texts: ReadonlySet<Part>): string {
  const plain = part.children.find((child) => child.contentType === 'text/plain' && texts.has(child))
  if (plain) return textIn(plain, texts)
  return part.children.map((child) => textIn(child, texts)).find((text) => text.trim() !== '') ?? ''
}

/** A message forwarded as an attachment is history, as if it had been quoted. */
const quoted = (text: string): string => text.replace(/^/gm, '> ')

function headerBlock({ headers, headerLines }: Part): string {
  return ['From', 'To', 'Cc', 'Subject']
    .map((name) => [name, shown(headers.get(name.toLowerCase()))] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`)
    .concat(headerLines.find(({ key }) => key === 'date')?.line.replace(/\s+/g, ' ') ?? [])
    .join('\n')
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(shown).join(', ')
  return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : ''
}
