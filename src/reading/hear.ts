import type { Act } from '../agreement/act.ts'
import { type Agreement, fold } from '../agreement/agreement.ts'
import { type Party, sideOf } from '../agreement/party.ts'
import type { Message } from '../message/message.ts'
import { plusPart } from '../message/plus-address.ts'
import { type Command, type Commands, isBare } from './command.ts'
import { commandActs, type Refusal } from './command-acts.ts'
import { asWish, withSpoken } from './commands.ts'
import { corrected } from './corrections.ts'
import { type Prepared, prepare, preparePassages } from './prepare.ts'
import { readPrepared } from './read.ts'
import type { Reading, Setting } from './reading.ts'

/** One command line and what came of it. */
export type Heard = { readonly line: string; readonly command: Command; readonly refused: Refusal | null }

/** A message understood: the command lines at its top first, then the plain words below them. */
export type Hearing = Reading &
  Pick<Prepared, 'events' | 'tongue'> & { readonly heard: readonly Heard[]; readonly notUnderstood: readonly string[] }

/** A letter of ours is answered, or somebody writes to us: who puts us on copy talks to others. */
const isToUs = ({ to: [first] }: Message, { tracker }: Setting): boolean =>
  first !== undefined && plusPart(first.address, tracker) !== null

/** Nobody commands in what somebody else has forwarded. */
function linesOf({ lines }: Prepared, message: Message, setting: Setting): Commands {
  if (message.forwardedBy) return { commands: [], notUnderstood: [], rest: '' }
  return isToUs(message, setting) ? withSpoken(lines, asWish, message.sentAt, setting.zone) : lines
}

/** What a message does to the agreement so far; `prepared`, if another thread has done that part. */
export function hear(
  message: Message,
  agreement: Agreement,
  setting: Setting,
  prepared: Prepared = prepare(message, setting.zone),
): Hearing {
  const [from] = message.from
  const [top, ...below] = prepared.passages
  const { commands: lines, notUnderstood, rest } = linesOf(prepared, message, setting)
  const { events, tongue } = prepared
  if (!from || !top)
    return { ...readPrepared(prepared, message, agreement, setting), heard: [], notUnderstood, events, tongue }
  const by: Party = { ...from, side: sideOf(from.address, setting.agency) }
  let commanded = agreement
  const acts: Act[] = []
  const done = lines.map(({ line, command }): Heard => {
    const result = commandActs(command, commanded, by, message.sentAt, message.id, line, setting.people)
    if ('refused' in result) return { line, command, refused: result.refused }
    commanded = result.acts.reduce(fold, commanded)
    acts.push(...result.acts)
    return { line, command, refused: null }
  })
  // Who writes to others may well begin a line with 'A1 posters'; to us nobody does without a wish.
  const heard = isToUs(message, setting)
    ? done
    : done.filter(({ command, refused }) => refused === null || !isBare(command))
  const strays = done.filter((each) => !heard.includes(each)).map(({ line }) => line)
  const left = [...new Set(strays), rest].join('\n')
  const plain =
    heard.length === 0 ? prepared : preparePassages([{ ...top, text: left }, ...below], message, setting.zone)
  const corrections = corrected(plain, message, commanded, by, setting)
  // 'A1 by Priya' names no day, and is understood all the same.
  const missed = notUnderstood.filter((line) => !corrections.acts.some(({ quote }) => quote === line))
  const reading = readPrepared(corrections.left, message, corrections.agreement, setting)
  return {
    ...reading,
    acts: [...acts, ...corrections.acts, ...reading.acts],
    heard,
    notUnderstood: missed,
    events,
    tongue,
  }
}
