import type { Due } from '../agreement/due.ts'
import type { Party } from '../agreement/party.ts'
import type { Words } from '../locales/heard.ts'
import type { Phrase } from '../locales/phrase.ts'
import type { WaitsFor } from './conditions.ts'
import type { Dated, Segment } from './segment.ts'

/** One clause with all that its surroundings say of it. */
export type Clause = Segment & {
  /** Its days, as they are where it speaks of what lies on the table: 'Tuesday' is the 10th if that was said. */
  readonly again: readonly Dated[]
  /** The text in small letters. */
  readonly small: Words
  /** The same with its days blanked: 'May' is a month there and no verb here. */
  readonly words: Words
  /** The whole sentence in small letters, its days blanked. */
  readonly whole: Words
  /** The sentence as it is quoted. */
  readonly quote: string
  /** Counts the sentences of the mail. */
  readonly sentence: number
  /** Of a line of a list. */
  readonly item: boolean
  /** The writer asks whether it suits: what is said is an offer and binds nobody. */
  readonly tentative: boolean
  /** Called upon by name: 'Jo, could you'. */
  readonly called: Party | null
  /** Whose item this is, by the heading or the words before the colon. */
  readonly owner: Party | null
  /** The day in the heading of its list. */
  readonly headingDue: Due | null
  readonly waitsFor: WaitsFor | null
}

/** The last day named is the one that counts: 'between Tuesday and Thursday', 'tomorrow, Friday'. */
export const dueIn = ({ dues, headingDue }: Pick<Clause, 'dues' | 'headingDue'>): Due | null => {
  const last = dues.at(-1)?.due ?? null
  const timed = last && dues.findLast(({ due }) => due.day === last.day && due.time !== null)?.due
  return timed ?? last ?? headingDue
}

/** 'On the 11th or the 12th, which suits you?' The first of the days offered: who takes the later one only gives more time. */
export const offeredIn = (clause: Pick<Clause, 'text' | 'dues' | 'headingDue'>, or: Phrase | undefined): Due | null => {
  const [one, other, more] = clause.dues
  if (!one || !other || more || one.due.day >= other.due.day) return dueIn(clause)
  return or?.pattern.test(clause.text.slice(one.index + one.text.length, other.index)) ? one.due : dueIn(clause)
}

/** What its sentence said before it, in small letters and without days. */
export function before({ words, whole }: Pick<Clause, 'words' | 'whole'>): string {
  return whole.text.slice(0, Math.max(0, whole.text.indexOf(words.text.trim())))
}

/** What its sentence goes on with, in small letters and without days. */
export function behind({ words, whole }: Pick<Clause, 'words' | 'whole'>): string {
  const said = words.text.trim()
  return whole.text.slice(Math.max(0, whole.text.indexOf(said)) + said.length)
}

/** 'Film: no': what the clause answers, where a label stands ahead of it; in small letters. */
export function labelOf(clause: Pick<Clause, 'words' | 'whole'>): string {
  const head = before(clause).trimEnd()
  return /[:–—-]$/.test(head) ? head.slice(Math.max(head.lastIndexOf(','), head.lastIndexOf(';')) + 1) : ''
}
