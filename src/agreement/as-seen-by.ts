import { type Act, isOpening } from './act.ts'
import { type Agreement, fold, opened, settled } from './agreement.ts'
import type { Commitment } from './commitment.ts'

/**
 * The agreement as it stands for those who have seen only some of the acts: folded anew, from these alone. Every item
 * keeps its id; one whose opening they have not seen is left out with all that was said of it, and its id stays taken:
 * a reader may wonder at a gap in the numbers, but never takes one item for another.
 */
export function asSeenBy(agreement: Agreement, sees: (act: Pick<Act, 'messageId'>) => boolean): Agreement {
  const { commitments, version } = agreement
  if (commitments.every(({ source, acts }) => [source, ...acts].every(sees))) return agreement
  // What was kept without its acts is taken as it stood.
  const asItStood = commitments.filter(({ acts, source }) => acts.length === 0 && sees(source))
  const seen = inOrder(commitments)
    .filter(({ act }) => sees(act))
    .reduce(again, { commitments: asItStood, version })
  return {
    commitments: commitments.flatMap(({ id }) => byId(seen, id) ?? []),
    version,
    withheld: commitments.map(({ id }) => id).filter((id) => !byId(seen, id)),
  }
}

/**
 * The whole agreement after something was said among people who know a part of it: `seen` became `after`. They go by
 * what they know, so it holds as they understood it, whatever had been said of the same thing elsewhere.
 */
export function withHeard(whole: Agreement, seen: Agreement, after: Agreement): Agreement {
  if (seen === whole || after === seen) return after === seen ? whole : after
  const known = whole.commitments.map((each) => {
    const [was, is] = [byId(seen, each.id), byId(after, each.id)]
    return was && is && was !== is ? withNews(each, was, is) : each
  })
  const opened = after.commitments.filter(({ id }) => !byId(whole, id))
  return settled({ commitments: [...known, ...opened], version: after.version })
}

type Done = { readonly id: string; readonly act: Act }

/** All acts as they followed each other; those of one item keep their order, however late a mail of them came in. */
function inOrder(commitments: readonly Commitment[]): readonly Done[] {
  const done = commitments.flatMap(({ id, acts }) => {
    let latest = Number.NEGATIVE_INFINITY
    return acts.map((act) => {
      latest = Math.max(latest, Date.parse(act.at))
      return { id, act, latest }
    })
  })
  return done.toSorted((a, b) => a.latest - b.latest)
}

const again = (agreement: Agreement, { id, act }: Done): Agreement =>
  isOpening(act)
    ? settled({ ...agreement, commitments: [...agreement.commitments, opened(act, id, agreement)] })
    : fold(agreement, act)

const byId = ({ commitments }: Agreement, id: string): Commitment | undefined =>
  commitments.find((each) => each.id === id)

/** How far it has come: one word may change several of these, and they are understood together. */
const course = ['status', 'due', 'pending', 'earlierDue', 'deliveredAt'] as const

function withNews(whole: Commitment, was: Commitment, is: Commitment): Commitment {
  const newer = <Field extends keyof Commitment>(field: Field): Commitment[Field] =>
    (is[field] === was[field] ? whole : is)[field]
  const { status, due, pending, earlierDue, deliveredAt } = is
  return {
    ...whole,
    ...(course.some((field) => is[field] !== was[field]) ? { status, due, pending, earlierDue, deliveredAt } : {}),
    debtor: newer('debtor'),
    deliverable: newer('deliverable'),
    condition: newer('condition'),
    consequence: newer('consequence'),
    acts: [...whole.acts, ...is.acts.slice(was.acts.length)],
  }
}
