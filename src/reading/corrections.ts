import { Temporal } from 'temporal-polyfill'
import type { Act } from '../agreement/act.ts'
import { type Agreement, fold } from '../agreement/agreement.ts'
import { addDays } from '../agreement/calendar.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import { type Party, sameHouse } from '../agreement/party.ts'
import { letterLanguages, localeOf } from '../locales/languages.ts'
import type { Message } from '../message/message.ts'
import type { Command } from './command.ts'
import { commandActs } from './command-acts.ts'
import type { Correction } from './correction.ts'
import type { BareAct } from './notebook.ts'
import { isOfPart, takingOut } from './parts.ts'
import type { Prepared } from './prepare.ts'
import type { Setting } from './reading.ts'
import { byWord, idsIn, pointings } from './which.ts'

/** What is corrected in plain words, and what is left to read: "the deck is Wednesday, not Tuesday". */
export type Corrected = { readonly agreement: Agreement; readonly acts: readonly Act[]; readonly left: Prepared }

/** A sentence that names an item of the agreement and what is other with it does what the command line would do. */
export function corrected(
  prepared: Prepared,
  message: Message,
  agreement: Agreement,
  by: Party,
  setting: Setting,
): Corrected {
  if (agreement.commitments.length === 0) return { agreement, acts: [], left: prepared }
  let after = agreement
  const done: Act[] = []
  const passages = prepared.passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.filter(({ text }) => {
      const acts = firstOf(prepared.corrections.get(text) ?? [], (each) =>
        actsOf(each, text, message, after, by, setting),
      )
      after = acts.reduce(fold, after)
      done.push(...acts)
      return acts.length === 0
    }),
  }))
  return done.length === 0
    ? { agreement, acts: [], left: prepared }
    : { agreement: after, acts: done, left: { ...prepared, passages } }
}

function firstOf(found: readonly Correction[], actsIn: (each: Correction) => readonly Act[]): readonly Act[] {
  for (const each of found) {
    const acts = actsIn(each)
    if (acts.length > 0) return acts
  }
  return []
}

/** None where it is not clear what is meant, or not for the speaker to say: then it is read like any other sentence. */
function actsOf(
  correction: Correction,
  quote: string,
  { sentAt, id: messageId }: Message,
  agreement: Agreement,
  by: Party,
  { people }: Setting,
): readonly Act[] {
  const said = { by, at: sentAt, messageId, quote }
  const split = partMeant(correction, agreement.commitments, by).map((act): Act => ({ ...act, ...said }))
  const known = split.reduce(fold, agreement)
  const meant = split.length > 0 ? known.commitments.slice(-1) : meantBy(correction, known.commitments, by)
  const results = meant.map((item) => {
    const command = commandOf(correction, item, known.commitments)
    return command ? commandActs(command, known, by, sentAt, messageId, quote, people) : { acts: [] }
  })
  const acts = results.flatMap((result) => ('acts' in result ? result.acts : []))
  return acts.length > 0 && results.every((result) => 'acts' in result) ? [...split, ...acts] : []
}

/** 'The texts are Wednesday', of logos and texts that are agreed: what makes the texts an item of their own. */
function partMeant({ name, thing }: Correction, all: readonly Commitment[], by: Party): readonly BareAct[] {
  if (name !== 'by' || thing === null) return []
  const [it, another] = named(thing, all.filter(isOpen))
  if (!it || another || it.pending) return []
  return letterLanguages.map((locale) => takingOut(it, thing, by, locale)).find((acts) => acts !== null) ?? []
}

/** The items that are spoken of; none where a word may be of several. */
function meantBy(correction: Correction, all: readonly Commitment[], by: Party): readonly Commitment[] {
  const { name, ids, thing } = correction
  const items = all.filter((each) => isOpen(each) || (name === 'not yet' && each.status === 'delivered'))
  if (thing === null) return ids.length > 0 ? items.filter(({ id }) => ids.includes(id)) : justReported(items, by)
  const [it, another] = named(thing, items)
  // Of logos and texts that are not agreed the clause readers see to the texts.
  if (it && letterLanguages.some((locale) => isOfPart(it, thing, { locale }))) return []
  return it && !another && (name === 'by' || isNamed(it, thing)) ? [it] : []
}

/** What the other side said last that it had brought, and nobody has thanked for. */
function justReported(items: readonly Commitment[], by: Party): readonly Commitment[] {
  const reported = items.flatMap((item) => {
    const last = item.acts.at(-1)
    return last?.kind === 'report' && !sameHouse(last.by, by) ? [{ item, last }] : []
  })
  const [latest] = reported.toSorted((a, b) => Date.parse(b.last.at) - Date.parse(a.last.at))
  return reported.filter(({ last }) => last.messageId === latest?.last.messageId).map(({ item }) => item)
}

const { moves } = localeOf('en')
const named = (thing: string, items: readonly Commitment[]): readonly Commitment[] => byWord(thing, [], items, moves)

/** 'The logos of the second brand' are not the logos. */
const isNamed = (item: Commitment, thing: string): boolean =>
  idsIn(thing, [item]).length > 0 || pointings(thing, [], [item], moves).some(({ words }) => words >= 0.5)

function commandOf(correction: Correction, item: Commitment, all: readonly Commitment[]): Command | null {
  const { id, due, pending, deliverable } = item
  switch (correction.name) {
    case 'who':
      return { name: 'who', id, who: correction.who }
    case 'not yet':
    case 'discussed':
      return { name: correction.name, ids: [id], reason: null }
    case 'is': {
      const isWhole = correction.thing === null || isNamed(item, correction.what)
      return { name: 'is', id, deliverable: isWhole ? correction.what : `${deliverable}: ${correction.what}` }
    }
    case 'after': {
      const first = correction.first ?? priorTo(correction.before ?? '', item, all)
      return first === null ? null : { name: 'after', id, first }
    }
    default:
      return dayOf(correction, due, pending, id)
  }
}

/** What it waits for, where that is one other item. */
function priorTo(thing: string, item: Commitment, all: readonly Commitment[]): string | null {
  const [it, another] = named(
    thing,
    all.filter((each) => each !== item && isOpen(each)),
  )
  return it && !another && isNamed(it, thing) ? it.id : null
}

function dayOf(
  correction: Extract<Correction, { name: 'by' }>,
  due: Commitment['due'],
  pending: Commitment['pending'],
  id: string,
): Command | null {
  const { due: said, not, isWeekday } = correction
  const days = [due, pending?.due === 'drop' ? null : pending?.due].filter((day) => day !== null && day !== undefined)
  // "Not Tuesday" speaks of what stands for a Tuesday, in whatever week; of anything else it is a riddle.
  const meant = not && days.find(({ day }) => weekday(day) === weekday(not.day))
  if (not && days.length > 0 && !meant) return null
  const beside = meant && isWeekday ? addDays(meant.day, weekday(said.day) - weekday(meant.day)) : said.day
  // On Monday 'Monday, not Friday' is the next one.
  const isOver = beside < said.day
  return { name: 'by', id, due: isOver ? said : { ...said, day: beside } }
}

const weekday = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek
