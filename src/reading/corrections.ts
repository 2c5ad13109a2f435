import { Temporal } from 'temporal-polyfill'
import type { Act } from '../agreement/act.ts'
import { type Agreement, fold } from '../agreement/agreement.ts'
import { addDays } from '../agreement/calendar.ts'
import { type Commitment, isOpen } from '../agreement/commitment.ts'
import type { Party } from '../agreement/party.ts'
import { localeOf } from '../locales/languages.ts'
import type { Message } from '../message/message.ts'
import type { Command } from './command.ts'
import { commandActs } from './command-acts.ts'
import { type Correction, correctionIn } from './correction.ts'
import type { Prepared } from './prepare.ts'
import type { Setting } from './reading.ts'
import { byWord } from './which.ts'

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
  const open = agreement.commitments.filter(isOpen)
  if (open.length === 0) return { agreement, acts: [], left: prepared }
  let after = agreement
  const done: Act[] = []
  const passages = prepared.passages.map((passage) => ({
    ...passage,
    sentences: passage.sentences.filter(({ text }) => {
      const found = correctionIn(text, message.sentAt, setting.zone, prepared.language ?? 'en')
      const acts = found ? actsOf(found, text, message, after, by, setting) : []
      after = acts.reduce(fold, after)
      done.push(...acts)
      return acts.length === 0
    }),
  }))
  return done.length === 0
    ? { agreement, acts: [], left: prepared }
    : { agreement: after, acts: done, left: { ...prepared, passages } }
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
  const items = agreement.commitments.filter(isOpen)
  const meant =
    correction.thing === null ? items.filter(({ id }) => correction.ids.includes(id)) : named(correction.thing, items)
  if (meant.length === 0 || (correction.thing !== null && meant.length > 1)) return []
  const results = meant.map((item) => {
    const command = commandOf(correction, item)
    return command ? commandActs(command, agreement, by, sentAt, messageId, quote, people) : { acts: [] }
  })
  return results.every((result) => 'acts' in result)
    ? results.flatMap((result) => ('acts' in result ? result.acts : []))
    : []
}

const named = (thing: string, items: readonly Commitment[]): readonly Commitment[] =>
  byWord(thing, [], items, localeOf('en').moves)

function commandOf(correction: Correction, { id, due, pending }: Commitment): Command | null {
  if (correction.name === 'who') return { name: 'who', id, who: correction.who }
  const { due: said, not, isWeekday } = correction
  const days = [due, pending?.due === 'drop' ? null : pending?.due].filter((day) => day !== null && day !== undefined)
  // "Not Tuesday" speaks of what stands for a Tuesday, in whatever week; of anything else it is a riddle.
  const meant = not && days.find(({ day }) => weekday(day) === weekday(not.day))
  if (not && days.length > 0 && !meant) return null
  const beside = meant && isWeekday ? addDays(meant.day, weekday(said.day) - weekday(meant.day)) : said.day
  return { name: 'by', id, due: { ...said, day: beside } }
}

const weekday = (day: string): number => Temporal.PlainDate.from(day).dayOfWeek
