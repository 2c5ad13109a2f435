/**
 * A header line without its comments (RFC 5322 section 3.2.2). QUIRK: nodemailer's address parser takes a quote or a
 * comma in a comment for one of the line, and so reads an address that stands there for somebody's.
 */
export function withoutComments(line: string): string {
  let [depth, isQuoted, text] = [0, false, '']
  for (const [piece] of line.matchAll(/\\.|./gs)) {
    if (depth > 0) depth += nesting[piece] ?? 0
    else if (piece === '(' && !isQuoted) depth = 1
    else {
      if (piece === '"') isQuoted = !isQuoted
      text += piece
    }
  }
  return text
}

const nesting: Readonly<Record<string, number>> = { '(': 1, ')': -1 }
