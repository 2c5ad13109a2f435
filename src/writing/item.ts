import { type Act, isOpening } from '../agreement/act.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { localDay } from '../agreement/calendar.ts'
import { type Commitment, deliveredDay, isOpen } from '../agreement/commitment.ts'
import { sameDue } from '../agreement/due.ts'
import type { LetterWords } from '../locales/letters.ts'
import { clean, excerpt } from './clean.ts'
import type { LetterContext } from './context.ts'
import { nameOf } from './names.ts'
import { counted, phrase } from './phrase.ts'
import { dayInWords, dueForReaders, dueInWords } from './when.ts'

/** How a state looks: something to answer, something that stands, something missing, something past. */
type Tone = 'open' | 'agreed' | 'late' | 'closed'

export type Label = {
  readonly state: string
  readonly tone: Tone
  /** The tone once more, as a template asks for it. */
  readonly looks: Readonly<Record<Tone, boolean>>
}

/** A commitment as a letter shows it: everything in words, nothing left to decide for a template. */
export type Item = Label & {
  readonly id: string
  readonly deliverable: string
  readonly when: string
  readonly isOpen: boolean
  /** A change asked for and not answered. */
  readonly asked: (Label & { readonly what: string }) | null
  /** One sentence a line: what it waits for, what happens if it is late. */
  readonly notes: readonly string[]
  readonly quote: string
  readonly said: string
}

/** What is known of its readers: where they are (see `dueForReaders`), and who sent on what they have not had from its author. */
type Place = Pick<LetterContext, 'clocks' | 'sentOnBy'>

export function item(
  commitment: Commitment,
  agreement: Agreement,
  words: LetterWords,
  { clocks = [], sentOnBy = {} }: Place = {},
): Item {
  const { id, deliverable, due } = commitment
  const ground = groundOf(commitment)
  const saidOn = localDay(new Date(ground.at), due?.zone ?? offsetOf(ground.at))
  const said = phrase(words.said, { name: nameOf(ground.by), day: dayInWords(saidOn, words, 'dayToType') })
  const sentOn = sentOnBy[ground.messageId]
  return {
    id,
    deliverable: clean(deliverable),
    when: due ? dueForReaders(due, clocks, words) : words.state.noDate,
    ...stateOf(commitment, words),
    isOpen: isOpen(commitment),
    asked: askedOf(commitment, words),
    notes: isOpen(commitment) ? notesOf(commitment, agreement, words) : [],
    quote: phrase(words.quoted, { text: excerpt(ground.quote) }),
    said: sentOn ? phrase(words.sentOn, { said, name: nameOf(sentOn) }) : said,
  }
}

/** What it was read from: the words that last named its day, else those that put it on the table. */
function groundOf({ acts, due, source }: Commitment): Pick<Commitment['source'], 'quote' | 'by' | 'at' | 'messageId'> {
  const named = (act: Act) => (isOpening(act) ? act.terms.due : 'due' in act ? act.due : null)
  return acts.findLast((act) => due !== null && sameDue(named(act), due)) ?? source
}

const offsetOf = (instant: string): string => instant.match(/[+-]\d\d:\d\d$/)?.[0] ?? 'UTC'

export const label = (state: string, tone: Tone): Label => ({
  state,
  tone,
  looks: { open: tone === 'open', agreed: tone === 'agreed', late: tone === 'late', closed: tone === 'closed' },
})

export function stateOf(commitment: Commitment, { state, ...words }: LetterWords): Label {
  switch (commitment.status) {
    case 'proposed':
      return label(commitment.source.by.side === commitment.debtor.side ? state.offered : state.asked, 'open')
    case 'agreed':
      return label(state.agreed, 'agreed')
    case 'delivered': {
      const day = deliveredDay(commitment)
      return label(phrase(state.delivered, { day: day ? dayInWords(day, words) : '' }).trim(), 'closed')
    }
    case 'cancelled':
      return label(state.dropped, 'closed')
  }
}

function notesOf(commitment: Commitment, agreement: Agreement, words: LetterWords): readonly string[] {
  const waiting = awaitedBy(commitment, agreement).map(({ id }) => id)
  return [
    conditionNote(commitment, agreement, words),
    commitment.consequence && inTheirWords(words.note.ifLate, commitment.consequence, words),
    waiting.length > 0 && phrase(words.note.awaitedBy, { ids: waiting.join(', ') }),
  ].filter((note) => typeof note === 'string')
}

/** A phrase about {{text}} that somebody wrote, in quotation marks. */
export const inTheirWords = (about: string, text: string, words: LetterWords): string =>
  phrase(about, { text: phrase(words.quoted, { text: excerpt(text) }) })

/** What cannot be done before this has arrived. */
export const awaitedBy = (commitment: Commitment, agreement: Agreement): readonly Commitment[] =>
  agreement.commitments.filter((other) => isOpen(other) && other.condition?.commitment === commitment.id)

function askedOf({ pending }: Commitment, words: LetterWords): Item['asked'] {
  if (!pending) return null
  const what =
    pending.due === 'drop'
      ? words.note.dropAsked
      : phrase(words.note.newDayAsked, { day: dueInWords(pending.due, words) })
  return { what, ...label(words.state.unanswered, 'open') }
}

/** What it waits for, as long as that is not here. */
export function conditionNote({ condition, due }: Commitment, agreement: Agreement, words: LetterWords): string | null {
  const input = agreement.commitments.find(({ id }) => id === condition?.commitment)
  if (!condition || !input || !isOpen(input)) return null
  const { commitment: id, within } = condition
  if (due || !within) return phrase(words.note.waitsFor, { id })
  return phrase(words.note.countedFrom, { id, within: counted(words.interval[within.unit], within.count, words.tag) })
}
