import type { QueuedLetter } from './document.ts'

/**
 * Whether a letter comes of the clock or of a mishap, and not of what somebody has just written: of these a person has
 * one a day. An answer that is passed on, and a confirmation that the agency sees first, are part of the conversation.
 */
export const byTheClock = ({ kind, key }: Pick<QueuedLetter, 'kind' | 'key'>): boolean =>
  kind === 'notice'
    ? key.startsWith('notice/')
    : kind === 'review'
      ? key.startsWith('review/') && !key.startsWith('review/confirmation/')
      : reminders.includes(kind)

const reminders: readonly QueuedLetter['kind'][] = ['heads-up', 'follow-up', 'feedback', 'digest']
