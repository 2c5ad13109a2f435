import type { Act, Answer, Opening } from '../agreement/act.ts'
import { type Agreement, allows, fold } from '../agreement/agreement.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import type { Due } from '../agreement/due.ts'
import type { Party } from '../agreement/party.ts'
import type { Language, Locale } from '../locales/locale.ts'
import type { Message } from '../message/message.ts'
import type { Clause } from './clause.ts'
import type { WaitsFor } from './conditions.ts'
import type { Ambiguity, Topic } from './reading.ts'
import { idsIn } from './which.ts'
import type { Cast } from './who.ts'

/** What a clause did, for the clause that goes on with it: 'also the reels', 'the text as well'. */
export type Mood = {
  readonly act: Opening['kind'] | 'accept' | 'counter'
  readonly owes: 'writer' | 'reader' | Party
  readonly sentence: number
}

/** A yes or no that was said of nothing in particular; it waits for the end of the mail, which may say more. */
export type Sweeping = {
  readonly kind: 'accept' | 'decline' | 'welcome'
  /** Everything on the table; all that was not spoken of; what the answered mail asked. */
  readonly reach: 'all' | 'rest' | 'answered'
  readonly quote: string
}

/** What the reader of one mail notes down as it goes. The only thing in this room that changes. */
export type Notebook = {
  readonly message: Message
  readonly cast: Cast
  /** In which most of the mail is written. */
  readonly language: Language
  /** Of the sentence being read. */
  locale: Locale
  /** The one singled out by the greeting, or by name since. */
  greeted: Party | null
  agreement: Agreement
  possible: Possible
  acts: Act[]
  ambiguities: Ambiguity[]
  /** Ids in the order in which the mail speaks of them; the last is what 'it' means. */
  spokenOf: string[]
  /** Ids that this mail put on the table. */
  opened: Set<string>
  /** In which language it put them there. */
  tongues: Map<string, Language>
  mood: Mood | null
  /** The last thing named that is no debt (yet): 'the text is attached, please approve it'. */
  lastThing: { readonly phrase: string; readonly sentence: number; readonly isHead: boolean } | null
  /** The day that this mail named last, from which 'the day after' counts. */
  lastDay: Due | null
  /** All of the writer's own words. */
  readonly text: string
  /** A mail of a few words: a thing's name beside an attached file says that this is the thing. */
  readonly brief: boolean
  /** The sentence that last delivered something: its link is no second delivery. */
  delivered: number
  sweeping: Sweeping[]
  /** Items that a yes to all the others leaves out. */
  excepted: Set<string>
  /** Items refused, unless the rest of the mail offers another day. */
  refused: { readonly id: string; readonly quote: string; readonly clause: Clause | null }[]
  /** What was offered as a bundle and taken as far as a clause names it. */
  taken: { readonly id: string; readonly text: string; readonly quote: string }[]
  /** What seems a yes for want of anything against it. */
  presumed: { readonly id: string; readonly quote: string }[]
  /** A day was named that is not on the table, or is that of another thing. */
  elsewhere: boolean
  /** Something was refused, or a day: a day without a thing of its own is another one offered. */
  denied: boolean
  /** Items whose names stand over what may be the thing itself. */
  typed: { readonly id: string; readonly quote: string }[]
  /** What opens the mail beneath its greeting, where nothing else understood it. */
  told: { readonly quote: string; readonly isNamed: boolean; readonly isAnswer: boolean } | null
  /** The sentence in which the writer asked a colleague of his own for something. */
  aside: number | null
  /** The colleague who was just said to have something in hand. */
  inHand: { readonly by: Party; readonly sentence: number } | null
  /** Conditions on something that was not yet on the table when they were read. */
  loose: { readonly of: string; readonly waitsFor: WaitsFor; readonly quote: string }[]
  /** What this mail asks after or encloses, and has on no list. */
  topic: Topic | null
  /** The same of the answered mail. */
  readonly answered: Topic | null
  /** The sentences read so far. */
  lines: string[]
  /** The quoted text right above the sentence being read. */
  answers: string | null
}

type Bare<A> = A extends unknown ? Omit<A, 'by' | 'at' | 'messageId' | 'quote'> : never
export type BareAct = Bare<Act>
export type BareAnswer = Bare<Answer>

const saidIn = ({ cast, message }: Notebook, quote: string) => ({
  by: cast.writer,
  at: message.sentAt,
  messageId: message.id,
  quote,
})

/** What the writer may do now, as far as it was asked since the agreement last changed. */
type Possible = { readonly agreement: Agreement; readonly byKind: Map<Answer['kind'], readonly Commitment[]> }

/** The open commitments on which the writer may do something now, by the table of conversation. */
export function candidates(
  book: Notebook,
  kind: 'accept' | 'decline' | 'withdraw' | 'report' | 'satisfy',
): readonly Commitment[] {
  if (book.possible.agreement !== book.agreement) book.possible = { agreement: book.agreement, byKind: new Map() }
  const known = book.possible.byKind.get(kind)
  if (known) return known
  const said = { ...saidIn(book, ''), kind }
  const found = book.agreement.commitments.filter(
    (each) => isOpen(each) && allows(each, { ...said, commitment: each.id }),
  )
  book.possible.byKind.set(kind, found)
  return found
}

/** Writes an act down and folds it in. False when the table does not allow it. */
export function note(book: Notebook, bare: BareAct, quote: string): boolean {
  const act = { ...bare, ...saidIn(book, quote) } as Act
  if (!('terms' in act) && isOfOtherId(quote, act.commitment, book)) return false
  const after = fold(book.agreement, act)
  if (after === book.agreement) return false
  const id = 'terms' in act ? (after.commitments.at(-1)?.id ?? '') : act.commitment
  if ('terms' in act) {
    book.opened.add(id)
    book.tongues.set(id, book.locale.language)
  }
  book.agreement = after
  book.acts.push(act)
  speakOf(book, id)
  return true
}

/** 'C1 by 30 April' says nothing of A2, whatever may be done with it. */
function isOfOtherId(quote: string, id: string, { agreement }: Notebook): boolean {
  if (!/^\W*[AC]\d/.test(quote)) return false
  const meant = idsIn(quote, agreement.commitments)
  return meant.length > 0 && meant.every((each) => each.id !== id)
}

/** Notes that the mail speaks of a commitment, whether or not it changes it. */
export function speakOf(book: Notebook, id: string): void {
  book.spokenOf = [...book.spokenOf.filter((each) => each !== id), id]
}

export const byId = ({ agreement }: Notebook, id: string): Commitment | undefined =>
  agreement.commitments.find((each) => each.id === id)

/** When something was last said of a commitment. */
export const lastSaidAt = (commitment: Commitment): number =>
  Math.max(...commitment.acts.map(({ at }) => Date.parse(at)))
