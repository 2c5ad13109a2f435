import { plain, type Thread } from '../scan.ts'
import type { ThreadDocument } from '../store/document.ts'

/** A thread on record in the shape that `scan` gives, so that one reader of JSON serves for both. */
export const threadJson = ({ id, subject, language, members, agreement }: ThreadDocument, now: Date): Thread => ({
  id,
  subject,
  language,
  participants: members,
  commitments: agreement.commitments.map((commitment) => plain(commitment, now)),
})
