/** A part of a mail (RFC 2046) by the places of its bytes; `children` of a multipart. */
type Part = {
  /** Its header lines, unfolded, in small letters. */
  readonly head: string
  readonly type: string
  readonly from: number
  readonly to: number
  readonly children: readonly Part[]
}

/** Headers beyond this, or parts in parts beyond that, are looked at by whoever parses the mail. */
const most = { header: 65_536, depth: 8, parts: 200 }
/** Less is not worth a cut. */
const WORTH = 512

/**
 * The mail without the bytes that nobody here reads: what is in its files and pictures, and its HTML where the same
 * stands there as plain text. Taking base64 apart is most of the work of parsing a mail. All headers stay, so names and
 * structure do; where the structure is in doubt, so does everything.
 */
export function slim(source: Buffer): Buffer {
  if (source.length < 2 * WORTH) return source
  const whole = partAt(source, 0, source.length, 0)
  if (!whole) return source
  const cuts = [...unread(whole, source, !hasLoosePicture(whole, false))].filter(({ from, to }) => to - from >= WORTH)
  if (cuts.length === 0) return source
  const kept = cuts.map(({ from }, at) => source.subarray(cuts[at - 1]?.to ?? 0, from))
  return Buffer.concat([...kept, source.subarray(cuts.at(-1)?.to ?? 0)])
}

/** The leaves whose bodies can go, in the order of the mail. */
function unread(part: Part, source: Buffer, mayDropHtml: boolean): readonly Part[] {
  const { type, children } = part
  if (children.length === 0) return /^(?:application|audio|font|image|video)\//.test(type) ? [part] : []
  const plain = type === 'multipart/alternative' ? children.findIndex((child) => isRead(child, source)) : -1
  return children.flatMap((child, at) => {
    const leaves = unread(child, source, mayDropHtml)
    return plain >= 0 && at > plain && mayDropHtml ? [...leaves, ...pages(child)].sort(inOrder) : leaves
  })
}

const inOrder = (a: Part, b: Part): number => a.from - b.from

const pages = (part: Part): readonly Part[] =>
  part.type === 'text/html' && !isFile(part) ? [part] : part.children.flatMap(pages)

const isFile = ({ head }: Part): boolean => /^content-disposition:\s*attachment|name\*?\d?\*?=/m.test(head)

/** Plain text that says something in letters or digits: bodies of a blank or two stand beside HTML, too. */
function isRead(part: Part, source: Buffer): boolean {
  if (part.type !== 'text/plain' || isFile(part)) return false
  const body = source.toString('latin1', part.from, Math.min(part.to, part.from + 4096))
  if (/^content-transfer-encoding:\s*base64/m.test(part.head)) {
    return /[a-z\d]/i.test(Buffer.from(body, 'base64').toString('latin1'))
  }
  const isQuoted = /^content-transfer-encoding:\s*quoted-printable/m.test(part.head)
  return /[a-z\d]/i.test(isQuoted ? body.replace(/=(?:[\da-f]{2}|\s*\n)/gi, ' ') : body)
}

/** Whether a picture is a file or part of the text is told by the HTML, unless it stands in a multipart/related. */
const hasLoosePicture = ({ type, head, children }: Part, isRelated: boolean): boolean =>
  (!isRelated && type.startsWith('image/') && /^content-id:/m.test(head)) ||
  children.some((child) => hasLoosePicture(child, isRelated || type === 'multipart/related'))

/** Null where the structure is in doubt. */
function partAt(source: Buffer, from: number, to: number, depth: number): Part | null {
  const body = bodyAt(source, from, to)
  if (body - from > most.header || depth > most.depth) return null
  const head = source
    .toString('latin1', from, body)
    .replace(/\r?\n[ \t]+/g, ' ')
    .toLowerCase()
  const types = head.match(/^content-type:.*$/gm) ?? []
  if (types.length > 1) return null
  const type = /^content-type:\s*([^\s;]+)/.exec(types[0] ?? '')?.[1] ?? 'text/plain'
  const leaf = { head, type, from: body, to, children: [] }
  if (!type.startsWith('multipart/')) return leaf
  const boundary = boundaryIn(source.toString('latin1', from, body))
  const ranges = boundary === null ? [] : between(source, boundary, body, to)
  const children = ranges.length > most.parts ? [null] : ranges.map((range) => partAt(source, ...range, depth + 1))
  const known = children.filter((child) => child !== null)
  return ranges.length === 0 || known.length < children.length ? null : { ...leaf, children: known }
}

/** Boundaries are told apart by their capitals. */
function boundaryIn(head: string): string | null {
  const line = /^content-type:.*(?:\r?\n[ \t].*)*/im.exec(head)?.[0] ?? ''
  const [, quoted, bare] = /\bboundary\s*=\s*(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/i.exec(line) ?? []
  return quoted ?? bare ?? null
}

/** Where the body of a part begins: behind its first empty line. */
function bodyAt(source: Buffer, from: number, to: number): number {
  if (source[from] === LF) return from + 1
  if (source[from] === CR && source[from + 1] === LF) return from + 2
  const crlf = source.indexOf('\n\r\n', from)
  const before = crlf < 0 ? to : Math.min(to, crlf)
  const lf = source.subarray(from, before).indexOf('\n\n')
  if (lf >= 0) return Math.min(to, from + lf + 2)
  return before < to ? Math.min(to, before + 3) : to
}

const [LF, CR] = [10, 13]

type Range = readonly [from: number, to: number]

/** The ranges between the lines of a boundary (section 5.1.1); none where the last line is missing. */
function between(source: Buffer, boundary: string, from: number, to: number): readonly Range[] {
  const ranges: Range[] = []
  let begin = -1
  for (const line of boundaryLines(source, boundary, from, to)) {
    if (line.kind === 'other') return []
    if (begin >= 0) ranges.push([begin, withoutBreak(source, begin, line.at)])
    if (line.kind === 'last') return ranges
    begin = line.next
  }
  return []
}

type BoundaryLine = { readonly at: number; readonly next: number; readonly kind: 'between' | 'last' | 'other' }

function* boundaryLines(source: Buffer, boundary: string, from: number, to: number): Generator<BoundaryLine> {
  const dashed = Buffer.from(`--${boundary}`, 'latin1')
  for (let at = source.indexOf(dashed, from); at >= 0 && at < to; at = source.indexOf(dashed, at + dashed.length)) {
    if (at > from && source[at - 1] !== LF) continue
    const after = at + dashed.length
    const end = source.indexOf(LF, after)
    const next = end < 0 ? to : end + 1
    const rest = source.toString('latin1', after, Math.min(next, after + 100)).trim()
    // '--ab' is also how '--abc' begins: whose boundary is it?
    yield { at, next, kind: rest === '' ? 'between' : rest.startsWith('--') ? 'last' : 'other' }
  }
}

/** The line break before a boundary belongs to the boundary. */
function withoutBreak(source: Buffer, from: number, to: number): number {
  const end = source[to - 1] === LF ? to - 1 : to
  return Math.max(from, source[end - 1] === CR ? end - 1 : end)
}
