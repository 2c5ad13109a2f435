/** A MIME part as mailparser's splitter hands it over; its `flowed` makes mailparser join the lines of the text. */
type RawPart = { flowed?: boolean; softBreaks?: boolean }

/**
 * QUIRK: mailparser joins soft-broken lines across marks, so that a quoted line ending in a space swallows the answer
 * below it, and leaves the stuffed spaces in (RFC 3676, sections 4.4 and 4.5). The lines are kept and joined by `unflowed`.
 */
export function keepLines(parser: object): void {
  const { createNode } = parser as { createNode(part: RawPart): unknown }
  Object.assign(parser, {
    createNode(part: RawPart) {
      part.softBreaks = part.flowed === true
      part.flowed = false
      return createNode.call(parser, part)
    },
  })
}

/** The text of format=flowed with its soft breaks undone, each within one depth of quotation (RFC 3676, section 4). */
export function unflowed(text: string, deletesSpace: boolean): string {
  const paragraphs: string[][] = []
  let goesOn: string | null = null
  for (const raw of text.split(/\r?\n/)) {
    const marks = /^>*/.exec(raw)?.[0] ?? ''
    const line = raw.slice(marks.length).replace(/^ /, '')
    const isSignature = line === '-- '
    if (goesOn !== marks || isSignature) paragraphs.push(marks ? [`${marks} `] : [])
    goesOn = line.endsWith(' ') && !isSignature ? marks : null
    paragraphs.at(-1)?.push(goesOn !== null && deletesSpace ? line.slice(0, -1) : line)
  }
  return paragraphs
    .map((pieces) => pieces.join(''))
    .join('\n')
    .trimEnd()
}
