import { isOverdue, type Commitment as Owed } from '../agreement/commitment.ts'
import { moment } from '../agreement/due.ts'
import type { Commitment, Thread } from '../index.ts'
import type { ThreadDocument } from '../store/document.ts'

/** A thread on record in the shape that `scan` gives, so that one reader of JSON serves for both. */
export const threadJson = ({ id, subject, language, members, agreement }: ThreadDocument, now: Date): Thread => ({
  id,
  subject,
  language,
  participants: members,
  commitments: agreement.commitments.map((owed) => commitmentJson(owed, now)),
})

export const commitmentJson = (owed: Owed, now: Date): Commitment => ({
  id: owed.id,
  debtor: owed.debtor,
  creditor: owed.creditor,
  deliverable: owed.deliverable,
  due: owed.due?.day ?? null,
  time: owed.due?.time ?? null,
  dueAt: owed.due ? moment(owed.due).toISOString() : null,
  pendingDue: owed.pending && owed.pending.due !== 'drop' ? owed.pending.due.day : null,
  status: owed.status,
  overdue: isOverdue(owed, now),
  dependsOn: owed.condition?.commitment ?? null,
  consequence: owed.consequence,
  earlierDue: owed.earlierDue,
  deliveredAt: owed.deliveredAt,
  source: { messageId: owed.source.messageId, quote: owed.source.quote },
})
