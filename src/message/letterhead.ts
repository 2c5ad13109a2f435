/**
 * The first line of every letter of ours, in text and in HTML. QUIRK: Outlook answers without quotation marks; by this
 * line our own words are known again, and nobody is held to them.
 */
export const letterhead = '· In Writing ·'

const line = new RegExp(`^[ \\t]*${letterhead}[ \\t]*$`, 'm')

/** A mail without what stands below a letterhead of ours: the letter, and history older still. */
export function aboveLetterhead(text: string): string {
  const at = text.search(line)
  return at < 0 ? text : text.slice(0, at)
}
