import type { Answer, Condition } from './act.ts'
import { type Commitment, isDiscussed } from './commitment.ts'
import type { Effect } from './conversation.ts'
import { type Due, sameDue } from './due.ts'

/** An act as the commitment hears it. */
export type Heard = {
  readonly act: Answer
  /** What the other side has put on the table for the speaker to answer. */
  readonly onTable: Due | 'drop' | null
  /** The day that the act names. */
  readonly named: Due | null
}

/** Each effect of the conversation on a commitment; the same object comes back where nothing changes. */
export const effects: Readonly<Record<Effect, (old: Commitment, heard: Heard) => Commitment>> = {
  agree(old, { onTable, named }) {
    if (onTable === 'drop' && !named) return { ...old, status: 'cancelled', pending: null }
    const due = named ?? (onTable === 'drop' ? null : onTable) ?? old.due
    if (old.status === 'agreed' && !old.pending && sameDue(due, old.due)) return old
    const moved = old.status === 'agreed' && old.due !== null && old.due.day !== due?.day
    const earlierDue = moved ? [...old.earlierDue, old.due.day] : old.earlierDue
    return { ...old, status: 'agreed', due, earlierDue, pending: null }
  },
  propose(old, { act, named }) {
    const { pending, due } = old
    if (!named) return old
    // To insist on the day that stands takes the change off the table.
    if (sameDue(named, due)) return pending ? { ...old, pending: null } : old
    const repeated = pending && pending.due !== 'drop' && sameDue(pending.due, named)
    return repeated ? old : { ...old, pending: { by: act.by, due: named } }
  },
  'propose to drop': (old, { act }) =>
    old.pending?.due === 'drop' ? old : { ...old, pending: { by: act.by, due: 'drop' } },
  refuse: (old) => (old.pending ? { ...old, pending: null } : { ...old, status: 'cancelled' }),
  restate: (old, { named }) =>
    !named || (sameDue(named, old.due) && !old.pending) ? old : { ...old, due: named, pending: null },
  cancel: (old) => ({ ...old, status: 'cancelled', pending: null }),
  deliver: (old, { act }) => ({ ...old, status: 'delivered', deliveredAt: act.at, pending: null }),
  acknowledge: (old, { act }) => (old.acts.at(-1)?.kind === act.kind ? old : { ...old }),
  'take up': (old) => (isDiscussed(old) ? { ...old } : old),
  reopen: (old) => ({ ...old, status: 'agreed', deliveredAt: null }),
  'hand over'(old, { act }) {
    // A debt goes from colleague to colleague; who owes and who waits are not exchanged.
    const isNew = act.kind === 'hand over' && act.to.side === old.debtor.side && act.to.address !== old.debtor.address
    return isNew ? { ...old, debtor: act.to } : old
  },
  amend: (old, { act }) =>
    act.kind === 'amend' && act.deliverable !== old.deliverable ? { ...old, deliverable: act.deliverable } : old,
  condition(old, { act }) {
    if (act.kind !== 'condition' || act.condition?.commitment === old.id) return old
    const condition = act.condition ?? old.condition
    const consequence = act.consequence ?? old.consequence
    const isNew = consequence !== old.consequence || !sameCondition(condition, old.condition)
    return isNew ? { ...old, condition, consequence } : old
  },
}

const sameCondition = (a: Condition | null, b: Condition | null): boolean =>
  a?.commitment === b?.commitment && a?.within?.count === b?.within?.count && a?.within?.unit === b?.within?.unit
