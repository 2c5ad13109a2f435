import type { Act, Answer, Opening } from './act.ts'
import { type Commitment, isOpen, proposer } from './commitment.ts'
import { conversation, type Effect, type Role, type Saying } from './conversation.ts'
import { type Due, moment, sameDue } from './due.ts'
import { dayAfter, type Interval } from './interval.ts'
import { type Party, type Side, sameHouse } from './party.ts'

/** All that a thread's people owe each other. Only `fold` makes a new one out of an old one. */
export type Agreement = {
  readonly commitments: readonly Commitment[]
  /** Grows with every change; a confirmation says which version it confirms. */
  readonly version: number
}

export const nothingAgreed: Agreement = { commitments: [], version: 0 }

/** The agreement after one more act; the same object when the act changes nothing. */
export function fold(agreement: Agreement, act: Act): Agreement {
  if ('terms' in act) return withCommitment(agreement, open(agreement, act))
  const old = agreement.commitments.find(({ id }) => id === act.commitment)
  const effect = old && effectOf(old, act)
  if (!old || !effect) return agreement
  const changed = effects[effect](old, act)
  if (changed === old) return agreement
  return withCommitment(agreement, { ...changed, acts: [...old.acts, act] })
}

function withCommitment(agreement: Agreement, changed: Commitment): Agreement {
  const known = agreement.commitments.some(({ id }) => id === changed.id)
  const commitments = known
    ? agreement.commitments.map((commitment) => (commitment.id === changed.id ? changed : commitment))
    : [...agreement.commitments, changed]
  return { commitments: commitments.map((each) => countedFrom(each, commitments)), version: agreement.version + 1 }
}

/** The id that the next commitment of a side gets. */
export function nextId(agreement: Agreement, side: Side): string {
  const letter = side === 'agency' ? 'A' : 'C'
  return `${letter}${1 + agreement.commitments.filter(({ id }) => id.startsWith(letter)).length}`
}

function open(agreement: Agreement, act: Opening): Commitment {
  const { terms, messageId, quote, at, by } = act
  return {
    id: nextId(agreement, terms.debtor.side),
    ...terms,
    pending: null,
    status: act.kind === 'promise' ? 'agreed' : 'proposed',
    earlierDue: [],
    deliveredAt: null,
    source: { messageId, quote, at, by },
    acts: [act],
  }
}

function effectOf(commitment: Commitment, act: Answer): Effect | undefined {
  const saying = sayingOf(commitment, act)
  return conversation.find(
    ([status, said, role]) => status === commitment.status && said === saying && plays(role, act.by, commitment),
  )?.[3]
}

function sayingOf(commitment: Commitment, act: Answer): Saying {
  const newDay =
    act.kind === 'reschedule' || (act.kind === 'promise' && commitment.status === 'agreed' ? act.due : null)
      ? act
      : null
  if (newDay === null || !('due' in newDay) || newDay.due === null) return act.kind as Saying
  const sooner = commitment.due === null || moment(newDay.due) < moment(commitment.due)
  return sooner ? 'reschedule sooner' : 'reschedule later'
}

function plays(role: Role, by: Party, commitment: Commitment): boolean {
  switch (role) {
    case 'debtor':
      return sameHouse(by, commitment.debtor)
    case 'creditor':
      return sameHouse(by, commitment.creditor)
    case 'proposer':
      return sameHouse(by, proposer(commitment))
    case 'answerer':
      return (
        !sameHouse(by, proposer(commitment)) && [commitment.debtor, commitment.creditor].some((p) => sameHouse(by, p))
      )
  }
}

const dueOf = (act: Answer): Due | null => ('due' in act ? act.due : null)

const effects: Readonly<Record<Effect, (old: Commitment, act: Answer) => Commitment>> = {
  agree(old, act) {
    if (old.pending?.due === 'drop' && act.kind === 'accept') return { ...old, status: 'cancelled', pending: null }
    const pending = act.kind === 'accept' && old.pending?.due !== 'drop' ? old.pending?.due : null
    const due = dueOf(act) ?? pending ?? old.due
    if (old.status === 'agreed' && !old.pending && sameDue(due, old.due)) return old
    const moved = old.status === 'agreed' && old.due !== null && old.due.day !== due?.day
    const earlierDue = moved && old.due ? [...old.earlierDue, old.due.day] : old.earlierDue
    return { ...old, status: 'agreed', due, earlierDue, pending: null }
  },
  propose(old, act) {
    const due = dueOf(act)
    if (!due || sameDue(due, old.due)) return old
    return { ...old, pending: { by: act.by, due } }
  },
  'propose to drop': (old, act) => ({ ...old, pending: { by: act.by, due: 'drop' } }),
  refuse: (old) =>
    old.pending ? { ...old, pending: null } : old.status === 'proposed' ? { ...old, status: 'cancelled' } : old,
  restate: (old, act) => ({ ...old, due: dueOf(act) ?? old.due, pending: null }),
  cancel: (old) => ({ ...old, status: 'cancelled', pending: null }),
  deliver: (old, act) => ({ ...old, status: 'delivered', deliveredAt: act.at, pending: null }),
  reopen: (old) => ({ ...old, status: 'agreed', deliveredAt: null }),
  'hand over': (old, act) => (act.kind === 'hand over' ? { ...old, debtor: act.to } : old),
  amend: (old, act) => (act.kind === 'amend' ? { ...old, deliverable: act.deliverable } : old),
  condition: (old, act) =>
    act.kind === 'condition'
      ? { ...old, condition: act.condition ?? old.condition, consequence: act.consequence ?? old.consequence }
      : old,
}

/** "Three days after we have the texts" becomes a day when the texts are here. */
function countedFrom(commitment: Commitment, all: readonly Commitment[]): Commitment {
  const { condition, due } = commitment
  if (due || !condition?.within || !isOpen(commitment)) return commitment
  const first = all.find(({ id }) => id === condition.commitment)
  if (!first?.deliveredAt) return commitment
  return { ...commitment, due: dueAfter(first, condition.within) }
}

function dueAfter(first: Commitment, within: Interval): Due {
  const zone = first.due?.zone ?? first.deliveredAt?.match(/[+-]\d\d:\d\d$/)?.[0] ?? 'UTC'
  return { day: dayAfter(first.deliveredAt ?? '', within, zone), time: null, zone }
}
