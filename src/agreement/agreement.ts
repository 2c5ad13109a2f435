import { type Act, type Answer, isOpening, type Opening } from './act.ts'
import { type Commitment, isOpen, proposer } from './commitment.ts'
import { conversation, type Effect, type Role, type Saying } from './conversation.ts'
import { type Due, moment, restates } from './due.ts'
import { effects, type Heard } from './effects.ts'
import { dayAfter } from './interval.ts'
import { type Party, type Side, sameHouse } from './party.ts'

/** All that a thread's people owe each other. Only `fold` makes a new one out of an old one. */
export type Agreement = {
  readonly commitments: readonly Commitment[]
  /** Grows with every change of what is owed; a confirmation says which version it confirms. */
  readonly version: number
  /** Where this is not all of it, the ids of what is left out: they are taken. */
  readonly withheld?: readonly string[]
}

/** Where every thread begins. */
export const nothingAgreed: Agreement = { commitments: [], version: 0 }

/** The agreement after one more act; the same object when the act changes nothing. */
export function fold(agreement: Agreement, act: Act): Agreement {
  const { commitments, version } = agreement
  if (isOpening(act)) {
    const id = nextId(agreement, act.terms.debtor.side)
    return settled({ ...agreement, commitments: [...commitments, opened(act, id, agreement)], version: version + 1 })
  }
  const old = commitments.find(({ id }) => id === act.commitment)
  if (!old) return agreement
  const { changed, effect } = answered(old, act)
  if (changed === old) return agreement
  const remembered = { ...changed, acts: [...old.acts, act] }
  return settled({
    ...agreement,
    commitments: commitments.map((each) => (each === old ? remembered : each)),
    version: isForTheRecord(effect) ? version : version + 1,
  })
}

/** Whether only the timeline tells of it: there is nothing to confirm. */
const isForTheRecord = (effect: Effect | undefined): boolean => effect === 'acknowledge' || effect === 'take up'

/** The id that the next commitment of a side gets; nothing is ever removed, so none is used again. */
export function nextId({ commitments, withheld = [] }: Agreement, side: Side): string {
  const letter = side === 'agency' ? 'A' : 'C'
  const taken = [...commitments.map(({ id }) => id), ...withheld]
  return `${letter}${1 + taken.filter((id) => id.startsWith(letter)).length}`
}

/** What an opening puts on the table. */
export function opened(act: Opening, id: string, { commitments }: Agreement): Commitment {
  const { terms, messageId, quote, at, by } = act
  const { debtor, creditor, deliverable, due, condition, consequence } = terms
  const whole = commitments.find((each) => each.id === act.of)
  return {
    id,
    debtor,
    creditor,
    deliverable,
    due,
    condition,
    consequence,
    pending: null,
    status: whole?.status ?? (act.kind === 'promise' ? 'agreed' : 'proposed'),
    earlierDue: whole?.earlierDue ?? [],
    deliveredAt: null,
    source: { messageId, quote, at, by },
    acts: [act],
  }
}

/** The act with what it answers, and the day it names as exactly as that is known between the two. */
function inContext(old: Commitment, act: Answer): Heard {
  const { pending, status, source, due } = old
  const change = pending && !sameHouse(pending.by, act.by) ? pending.due : null
  const onTable = change ?? (!pending && status === 'proposed' && !sameHouse(source.by, act.by) ? due : null)
  const said = 'due' in act ? act.due : null
  const known = [onTable, due].filter((day) => day !== null && day !== 'drop')
  return { act, onTable, named: said && (known.find((day) => restates(said, day)) ?? said) }
}

/** The commitment as an answer leaves it; the same object when it changes nothing. */
function answered(old: Commitment, act: Answer): { readonly changed: Commitment; readonly effect: Effect | undefined } {
  const heard = inContext(old, act)
  const effect = effectOf(old, heard)
  return { changed: effect ? effects[effect](old, heard) : old, effect }
}

/** Whether the table of conversation lets an answer change a commitment. */
export const allows = (commitment: Commitment, act: Answer): boolean => answered(commitment, act).changed !== commitment

type Row = (typeof conversation)[number]

/** The rows of the table by what is said, for it is asked of every commitment of a thread. */
const rowsOf: ReadonlyMap<Saying, readonly Row[]> = new Map(
  conversation.map(([, saying]) => [saying, conversation.filter(([, said]) => said === saying)]),
)

function effectOf(old: Commitment, heard: Heard): Effect | undefined {
  const { by } = heard.act
  const rows = rowsOf.get(sayingOf(old, heard))
  return rows?.find(([status, , role]) => status === old.status && roles[role](old, by))?.[3]
}

function sayingOf({ status, due, debtor }: Commitment, { act, named, onTable }: Heard): Saying {
  if (named && named === onTable) return 'accept'
  const isMove = act.kind === 'promise' && named !== null && status === 'agreed' && sameHouse(act.by, debtor)
  if (act.kind !== 'reschedule' && !isMove) return act.kind
  if (due === null) return 'reschedule first'
  return later(named, due) ? 'reschedule later' : 'reschedule sooner'
}

const later = (day: Due | null, than: Due | null): boolean =>
  day !== null && than !== null && moment(day) > moment(than)

const roles: Readonly<Record<Role, (commitment: Commitment, by: Party) => boolean>> = {
  debtor: ({ debtor }, by) => sameHouse(by, debtor),
  creditor: ({ creditor }, by) => sameHouse(by, creditor),
  either: (commitment, by) => roles.debtor(commitment, by) || roles.creditor(commitment, by),
  opener: ({ source }, by) => sameHouse(by, source.by),
  proposer(commitment, by) {
    const asking = proposer(commitment)
    return asking !== null && sameHouse(by, asking)
  },
  answerer: (commitment, by) =>
    proposer(commitment) !== null && roles.either(commitment, by) && !roles.proposer(commitment, by),
}

/** "Three days after we have the texts" becomes a day when the texts are here. */
export function settled(agreement: Agreement): Agreement {
  const { commitments } = agreement
  return { ...agreement, commitments: commitments.map((each) => countedFrom(each, commitments)) }
}

function countedFrom(commitment: Commitment, all: readonly Commitment[]): Commitment {
  const { condition, due } = commitment
  const first = all.find(({ id }) => id === condition?.commitment)
  if (due || !condition?.within || !first?.deliveredAt || !isOpen(commitment)) return commitment
  const zone = first.due?.zone ?? first.deliveredAt.match(/[+-]\d\d:\d\d$/)?.[0] ?? 'UTC'
  return { ...commitment, due: { day: dayAfter(first.deliveredAt, condition.within, zone), time: null, zone } }
}
