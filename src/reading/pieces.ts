import { small } from '../locales/bounded.ts'
import type { MoveWords } from '../locales/moves.ts'
import { contentWords } from './content-words.ts'

/** As many little words more a name may have in such a language. */
const LITTLE = 2

/** Two things or more, the last joined by a word of their language, each of a few words of its own. */
export function piecesOf(deliverable: string, words: MoveWords): readonly string[] {
  const lower = small(deliverable)
  const pieces: string[] = []
  let from = 0
  let last = ''
  for (const { index } of lower.matchAll(/,? /g)) {
    const and = index >= from ? words.and.pattern.exec(lower.slice(index)) : null
    if (!and) continue
    pieces.push(deliverable.slice(from, index))
    from = index + and[0].length
    last = and[0]
  }
  const all = [...pieces, deliverable.slice(from)].map((piece) => stripped(piece.trim(), words))
  const isBundle = /[\p{L}&]/u.test(last)
  // 'photos and dimensions of the new greenhouses': what belongs to all of them stands behind the last.
  // 'catalogue ke liye product photos': where the noun stands last, it has its 'for' and 'of' behind each word.
  const lengthOf = (piece: string): number => piece.split(' ').length - (words.verbLast ? LITTLE : 0)
  const mayBeLong = (at: number): boolean => at === pieces.length || (words.verbLast === true && at === 0)
  const isShort = (piece: string, at: number): boolean => lengthOf(piece) <= (mayBeLong(at) ? 7 : 4)
  return isBundle && all.every((piece, at) => contentWords(piece, words).length > 0 && isShort(piece, at))
    ? all
    : [deliverable]
}

const stripped = (piece: string, { heads }: MoveWords): string =>
  heads.reduce((rest, { pattern }) => {
    const match = pattern.exec(small(rest))
    return match ? rest.slice(match[0].length).trim() : rest
  }, piece)

/** 'menu, quote and price list': as the row that they are from has it before its last, so that it can be taken apart again. */
export function joined(names: readonly string[], row: string, pieces: readonly string[], { and }: MoveWords): string {
  const [last = ''] = names.slice(-1)
  if (names.length < 2) return last
  const ahead = pieces.at(-2) ?? ''
  const joint = and.pattern.exec(small(row).slice(row.lastIndexOf(ahead) + ahead.length))?.[0] ?? ''
  // A 'then' tells of their order, and is no part of a name.
  const word = /(?<!\p{L})(?:\p{L}\p{M}*|&){1,3}(?!\p{L})/u.exec(joint)?.[0]
  return `${names.slice(0, -1).join(', ')}${word ? ` ${word} ` : ', '}${last}`
}
