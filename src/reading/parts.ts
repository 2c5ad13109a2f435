import type { Commitment } from '../agreement/commitment.ts'
import { type Party, sameHouse } from '../agreement/party.ts'
import type { Locale } from '../locales/locale.ts'
import type { MoveWords } from '../locales/moves.ts'
import type { Clause } from './clause.ts'
import { contentWords, hasWord } from './content-words.ts'
import type { BareAct, Notebook } from './notebook.ts'
import { joined, piecesOf } from './pieces.ts'
import { withoutDays } from './segment.ts'

/** Of a bundle, 'bios and photos', what a clause names and what it leaves out. */
export type Parts = {
  readonly named: string
  readonly left: string
  /** How many are named. */
  readonly many: number
}

/** The parts of a bundle that a clause tells from the others by words of their own. */
export function partsTold(
  { deliverable }: Commitment,
  { text, dues }: Pick<Clause, 'text' | 'dues'>,
  { locale: { moves } }: Pick<Notebook, 'locale'>,
): Parts | null {
  const [pieces, called] = bundle(deliverable, moves)
  const said = contentWords(withoutDays(text, dues), moves)
  const named = pieces.filter((piece) => ownWords(piece, pieces, moves).some((word) => hasWord(said, word)))
  if (named.length === 0 || named.length === pieces.length) return null
  return { named: called(named), left: called(pieces.filter((piece) => !named.includes(piece))), many: named.length }
}

/** A text names some of a bundle, and others not. */
export const isOfPart = (whole: Commitment, text: string, book: Pick<Notebook, 'locale'>): boolean =>
  partsTold(whole, { text, dues: [] }, book) !== null

/** The pieces of a bundle, and how some of them are called together: 'drawings (pumps and valves)' has its pieces in brackets. */
export function bundle(
  deliverable: string,
  words: MoveWords,
): readonly [readonly string[], (some: readonly string[]) => string] {
  const [, head = '', inner = ''] = /^([^()]+)\(([^()]+)\)$/.exec(deliverable) ?? []
  if (inner) return [piecesOf(inner, words), (some) => `${head}(${some.join(', ')})`]
  const pieces = deliverable.includes('(') ? [deliverable] : piecesOf(deliverable, words)
  return [pieces, (some) => joined(some, deliverable, pieces, words)]
}

/**
 * What tells a piece from the others: of 'site plan and lighting plan' not 'plan'; of 'plans and photos of the chalet' not
 * 'chalet', which both are of.
 */
export const ownWords = (piece: string, pieces: readonly string[], words: MoveWords): readonly string[] =>
  contentWords(headOf(piece, pieces, words), words).filter(
    (word) => !pieces.every((each) => hasWord(contentWords(each, words), word)),
  )

/** The last piece without what stands behind a little word; where verbs stand last, it may say which thing is meant. */
function headOf(piece: string, pieces: readonly string[], words: MoveWords): string {
  if (words.verbLast || piece !== pieces.at(-1)) return piece
  const each = piece.split(' ')
  const isTelling = each.map((word) => contentWords(word, words).length > 0)
  const little = isTelling.indexOf(false, isTelling.indexOf(true))
  return little > 0 && isTelling.includes(true) ? each.slice(0, little).join(' ') : piece
}

/** What makes a part of an agreed bundle an item of its own, as agreed as the bundle; null where a text names no part. */
export function takingOut(whole: Commitment, text: string, by: Party, locale: Locale): readonly BareAct[] | null {
  const parts = whole.status === 'agreed' ? partsTold(whole, { text, dues: [] }, { locale }) : null
  return parts && takenOut(whole, parts, by)
}

export function takenOut(
  { id, debtor, creditor, due }: Commitment,
  { named, left }: Parts,
  by: Party,
): readonly BareAct[] {
  const terms = { debtor, creditor, deliverable: named, due, condition: null, consequence: null }
  return [
    { kind: 'amend', commitment: id, deliverable: left },
    { kind: sameHouse(debtor, by) ? 'promise' : 'request', terms, of: id },
  ]
}
