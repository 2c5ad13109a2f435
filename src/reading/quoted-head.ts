import { foreignClients } from '../locales/foreign-clients.ts'
import { languages } from '../locales/languages.ts'
import type { ClientWords } from '../locales/layout.ts'
import type { Address } from '../message/message.ts'
import { attributionLines } from './attribution.ts'
import { peopleIn } from './quoted-people.ts'

/** A line without its marks of quotation, and how many these were. */
export type Line = { readonly depth: number; readonly text: string }

/** What a mail program writes above a mail that it carries inside another: who, to whom, and when, in its own words. */
export type Head = {
  readonly from: Address
  /** Empty where the line does not tell, as in "On Monday Ana wrote:". */
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly subject: string | null
  readonly date: string
}

/** A head and the lines it takes up; the mail that it heads follows. */
export type HeadAt = { readonly head: Head; readonly from: number; readonly until: number; readonly depth: number }

type Kind = keyof ClientWords['headers']
type Header = { readonly kind: Kind; readonly value: string }

const kinds: readonly Kind[] = ['from', 'sent', 'to', 'cc', 'subject']
const clients: readonly ClientWords[] = [...languages.map(({ layout }) => layout), ...foreignClients]

/** "From: ", "*De :* ", each word with what kind of line it begins. */
const kindOf = new Map(clients.flatMap(({ headers }) => kinds.flatMap((kind) => headers[kind].map((w) => [w, kind]))))

/** Longer heads are none, nor do their lines stand further apart. */
const LONGEST = 24

/** The head that begins at a line, if one does: lines of "From: …" in any order, with an author and a date among them. */
export function headAt(lines: readonly Line[], at: number): HeadAt | null {
  const depth = lines[at]?.depth ?? 0
  const found: Header[] = []
  let until = at
  for (const [index, line] of lines.slice(at, at + LONGEST).entries()) {
    const text = line.text.trim()
    // QUIRK: HTML turned into text may leave a blank line between any two.
    const isGap = text === '' && at + index === until
    const header = isGap || line.depth !== depth ? null : (headerIn(text) ?? restOf(found.at(-1), text))
    if (!isGap && !header) break
    if (!header) continue
    found.push(header)
    until = at + index + 1
  }
  const head = headOf(found)
  return head && { head, from: at, until, depth }
}

/** A long list of recipients goes on below. */
function restOf(last: Header | undefined, text: string): Header | null {
  const isList = last?.kind === 'to' || last?.kind === 'cc'
  return last && isList && /[@;]/.test(text) ? { kind: last.kind, value: text } : null
}

function headerIn(line: string): Header | null {
  const [, word = '', value = ''] = /^[*_\s]*([^:：*_]{1,24}?)[*_]*\s?[:：][*_]*\s*(.*)$/u.exec(line) ?? []
  const kind = kindOf.get(word.toLowerCase())
  return kind ? { kind: kind as Kind, value: value.replace(/[*_\s]+$/, '') } : null
}

function headOf(found: readonly Header[]): Head | null {
  const said = (kind: Kind): string => found.flatMap((each) => (each.kind === kind ? [each.value] : [])).join(' ')
  const [author, ...more] = peopleIn(said('from'))
  const date = said('sent')
  if (!author || more.length > 0 || !/\d/.test(date)) return null
  return {
    from: author,
    to: peopleIn(said('to')),
    cc: peopleIn(said('cc')),
    subject: said('subject') || null,
    date,
  }
}

/**
 * "On Monday Ana <ana@north.example> wrote:", where it ends at this line and nothing but the quotation follows. The words
 * of the mail that quotes have no marks here.
 */
export function attributionAt(lines: readonly Line[], at: number): HeadAt | null {
  const depth = lines[at]?.depth ?? 0
  const above = lines.slice(Math.max(0, at - 3), at + 1).filter((line) => line.depth === depth)
  const count = attributionLines(above.map(({ text }) => text))
  if (count === 0) return null
  const following = lines.slice(at + 1).filter(({ text }) => text.trim() !== '')
  // What is answered line by line is context for the answers, and stays where it is. QUIRK: Apple Mail marks this line too.
  if (following.length === 0 || following.some((line) => line.depth === 0)) return null
  const said = above
    .slice(-count)
    .map(({ text }) => text.trim())
    .join(' ')
  const address = /<[^<>]*@[^<>]*>/.exec(said)
  const before = said.slice(0, address?.index ?? said.length)
  const name = /(?:^|[,，]\s*)([^,，\d]{2,60})$/u.exec(before)?.[1] ?? ''
  const [from] = peopleIn(address ? `${name} ${address[0]}` : name)
  return from
    ? { head: { from, to: [], cc: [], subject: null, date: before }, from: at + 1 - count, until: at + 1, depth }
    : null
}
