import { type Party, sameHouse } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { likely, wordsIn } from '../locales/heard.ts'
import type { Notebook } from './notebook.ts'
import { partyOf } from './party-of.ts'
import { blank } from './segment.ts'

/** Whose a piece of a plan is that begins with it, and no verb behind it: 'you texts', 'us layout'. */
export function inFront(text: string, book: Notebook): { readonly party: Party; readonly rest: string } | null {
  const { moves } = book.locale
  const [head = '', word] = /^[^\p{L}]*([\p{L}\p{M}]+) +(?=[\p{L}\p{N}])/u.exec(text) ?? []
  const owes = word && moves.parties.find(({ pattern }) => pattern.test(small(word)))?.owes
  const said = small(text)
  if (!owes || likely(moves.frames, wordsIn(said)).some(({ pattern }) => pattern.test(said))) return null
  const party = partyOf(owes, { called: null }, book)
  return party && { party, rest: blank(text, 0, head.length) }
}

/** The piece without whom it begins with. */
export function withoutOwner(text: string, owner: Party, book: Notebook): string {
  const found = inFront(text, book)
  return found && sameHouse(found.party, owner) ? found.rest : text
}
