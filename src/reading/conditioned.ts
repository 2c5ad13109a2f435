import type { Words } from '../locales/heard.ts'
import { type Unconditional, type WaitsFor, withoutCondition } from './conditions.ts'
import type { Notebook } from './notebook.ts'
import type { Piece, Segment } from './segment.ts'

/**
 * The pieces of a sentence, each without its condition, and what it waits for. 'Send us a copy, and I'll pay two days after
 * I have it' asks for the copy at once; a condition that stands alone is meant for all, and so is one behind a label.
 */
export function conditioned(
  pieces: readonly Piece[],
  { text }: Segment,
  { waitsFor, at }: Omit<Unconditional, 'rest'>,
  all: Words,
  book: Notebook,
): readonly { readonly segment: Piece; readonly waitsFor: WaitsFor | null }[] {
  const holder = pieces.findLast((piece) => piece.at <= at)
  const isOwn = holder && /\p{L}/u.test(holder.text) && !/[:–—-]\s*$/.test(text.slice(0, holder.at))
  const from = isOwn ? holder.at : 0
  let ahead = waitsFor
  return pieces.map((piece) => {
    const own = pieces.length > 1 ? withoutCondition(piece, all, book) : { rest: piece, waitsFor: null }
    const waiting = own.waitsFor ?? (piece.at >= from ? ahead : null)
    // 'A week after that, you have the film': the piece is nothing but the condition of the next.
    if (!/\p{L}/u.test(own.rest.text)) ahead = own.waitsFor ?? ahead
    return { segment: { ...piece, ...own.rest }, waitsFor: waiting }
  })
}
