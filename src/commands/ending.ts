import type { Calendar } from '../agreement/calendar.ts'
import { type Commitment, deliveredDay } from '../agreement/commitment.ts'
import { timeline } from '../agreement/timeline.ts'
import type { ThreadDocument } from '../store/document.ts'
import { itemsOf } from './account.ts'
import type { Story } from './story.ts'

export type Ending = { readonly says: string; readonly isTrue: boolean }

/** What must have come true when the story is over; asked of what is on record, as anybody could. */
export function endings(thread: ThreadDocument | undefined, story: Story, calendar: Calendar): readonly Ending[] {
  const commitments = thread?.agreement.commitments ?? []
  const materials = commitments.find(({ id, due }) => id.startsWith('C') && due?.day === story.promised)
  const deck = commitments.find(({ id, condition }) => id.startsWith('A') && condition?.commitment === materials?.id)
  const late = timeline(thread ? [thread] : [], calendar).find(
    ({ id, workingDaysLate }) => id === materials?.id && workingDaysLate,
  )
  return [
    { says: 'the materials were promised for Friday 14:00', isTrue: materials?.due?.time === '14:00' },
    { says: 'they were asked after when they did not come', isTrue: isChased(materials, thread) },
    { says: 'they arrived on Monday', isTrue: materials !== undefined && deliveredDay(materials) === story.arrived },
    { says: 'their lateness was counted: one working day', isTrue: late?.workingDaysLate === 1 },
    { says: 'the deck waited for them, moved with them, and was delivered', isTrue: isMovedAndDelivered(deck) },
  ]
}

/** A follow-up went out before it arrived. */
const isChased = (materials: Commitment | undefined, thread: ThreadDocument | undefined): boolean =>
  thread?.letters.some(
    ({ kind, state, reasons, sentAt }) =>
      kind === 'follow-up' &&
      state === 'sent' &&
      itemsOf(reasons).includes(materials?.id ?? '') &&
      Date.parse(sentAt ?? '') < Date.parse(materials?.deliveredAt ?? ''),
  ) ?? false

const isMovedAndDelivered = (deck: Commitment | undefined): boolean =>
  deck?.status === 'delivered' && deck.earlierDue.length > 0
