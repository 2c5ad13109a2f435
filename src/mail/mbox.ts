/** A mail of an mbox, and how many bytes of the file it took, its postmark included. */
export type MboxMail = { readonly source: Buffer; readonly bytes: number }

const start = Buffer.from('From ')
const lineStart = Buffer.from('\nFrom ')
const lineFeed = 10
/** From - Thu Mar 12 09:52:00 2026; From 1744@xxx Thu Mar 12 08:52:00 +0000 2026 */
const postmark = /^From \S+ +[A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} \d{2}:\d{2}(?::\d{2})?(?: \S+)? \d{4}\s*$/
const header = /^[A-Za-z][\w.-]*:/

/** Whether a file that begins with these bytes is an mbox. */
export const isMbox = (head: Uint8Array): boolean => start.equals(head.subarray(0, start.length))

/**
 * The mails of an mbox (RFC 4155), however its bytes are cut into pieces; only one mail is held at a time. A line is a
 * postmark when it looks like one; in a file whose first is no better, when it begins with 'From ' between an empty line
 * and a header.
 */
export async function* mboxMails(pieces: AsyncIterable<Buffer>): AsyncGenerator<MboxMail> {
  let held: Buffer = Buffer.alloc(0)
  let searched = 0
  let isLoose = false
  let isFirst = true
  for await (const piece of pieces) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece])
    if (isFirst && held.includes(lineFeed)) {
      isLoose = !postmark.test(lineAt(held, 0))
      isFirst = false
    }
    for (;;) {
      const border = nextBorder(held, searched, isLoose)
      if (border.found === null) {
        searched = border.searched
        break
      }
      yield mailIn(held.subarray(0, border.found + 1))
      held = held.subarray(border.found + 1)
      searched = 0
    }
  }
  if (held.length > 0) yield mailIn(held)
}

type Border =
  /** Where the line feed before the next postmark stands. */
  | { readonly found: number }
  /** None yet; look on from here when there is more. */
  | { readonly found: null; readonly searched: number }

function nextBorder(held: Buffer, from: number, isLoose: boolean): Border {
  for (let at = held.indexOf(lineStart, from); at >= 0; at = held.indexOf(lineStart, at + 1)) {
    const end = held.indexOf(lineFeed, at + 1)
    if (end < 0) return { found: null, searched: at }
    if (postmark.test(lineAt(held, at + 1))) return { found: at }
    if (!isLoose || !isAfterEmptyLine(held, at)) continue
    if (held.indexOf(lineFeed, end + 1) < 0) return { found: null, searched: at }
    if (header.test(lineAt(held, end + 1))) return { found: at }
  }
  return { found: null, searched: Math.max(0, held.length - lineStart.length) }
}

function lineAt(held: Buffer, at: number): string {
  const end = held.indexOf(lineFeed, at)
  return held.toString('latin1', at, Math.min(end < 0 ? held.length : end, at + 500))
}

const isAfterEmptyLine = (held: Buffer, at: number): boolean =>
  held[at - 1] === lineFeed || (held[at - 1] === 13 && held[at - 2] === lineFeed)

/** Without its postmark and the empty line that ends it; '>From' was 'From' before it came into the file. */
function mailIn(bytes: Buffer): MboxMail {
  const body = isMbox(bytes) ? bytes.subarray(bytes.indexOf(lineFeed) + 1) : bytes
  const text = body.toString('latin1').replace(/(\r?\n)\r?\n$/, '$1')
  return { source: Buffer.from(text.replace(/^>(>*From )/gm, '$1'), 'latin1'), bytes: bytes.length }
}
