import type { Party } from '../agreement/party.ts'
import { small } from '../locales/bounded.ts'
import { says } from '../locales/phrase.ts'
import type { Notebook } from './notebook.ts'
import { partyOf } from './party-of.ts'
import { blank, type Dated, withoutDays } from './segment.ts'
import type { Sentence } from './sentences.ts'
import { houseIn, namedIn, withoutName } from './who.ts'

/** What parts the cells of a line: 'plant list: you, by Tuesday', 'menu – Denise – 10 March'. */
const border = /(?:\s?[:,;]|\s[–—-])\s/g

/** A line of a list that names its owner behind the thing, and a day: no heading need say whose it is. The name is blanked. */
export function ownedLine(
  sentence: Sentence,
  text: string,
  dues: readonly Dated[],
  book: Notebook,
): { readonly text: string; readonly owner: Party | null } {
  if (mayBeOwned(sentence, text, dues, book)) {
    const bare = withoutDays(text, dues)
    const borders = [...bare.matchAll(border)]
    for (const [n, { index, 0: sign }] of borders.entries()) {
      const from = index + sign.length
      const part = bare.slice(from, borders[n + 1]?.index).trimEnd()
      const owner = wholly(part.trim(), book)
      const isOwed = owner !== null && !isEvent(bare.slice(0, index), book)
      if (isOwed) return { text: blank(text, index, from + part.length), owner }
    }
  }
  return { text, owner: null }
}

const isEvent = (text: string, { locale: { moves } }: Notebook): boolean =>
  moves.events.pattern.test(small(text.trim()))

/** A day to come, in a list that is none of events, read by people of the other side. */
const mayBeOwned = ({ item, heading }: Sentence, text: string, dues: readonly Dated[], book: Notebook): boolean =>
  item &&
  !book.cast.isAmongOwn &&
  dues.some(({ due }) => due.day > book.message.sentAt.slice(0, 10)) &&
  !says(book.locale.moves.report, small(text)) &&
  !text.includes('?') &&
  !isEvent(heading ?? '', book)

/** The words are a name of somebody, and nothing else. */
function wholly(text: string, book: Notebook): Party | null {
  if (text === '' || text.split(' ').length > 3) return null
  const { everybody } = book.cast
  const person = namedIn(text, everybody)
  if (person) return /\p{L}/u.test(withoutName(text, person)) ? null : person
  const owes = book.locale.moves.parties.find(({ pattern }) => pattern.exec(small(text))?.[0] === small(text))?.owes
  if (owes) return partyOf(owes, { called: null }, book)
  return /^\p{Lu}\p{L}{3,}$/u.test(text) ? houseIn(text, everybody) : null
}
