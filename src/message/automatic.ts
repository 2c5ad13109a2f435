import { returnedTo } from './bounce.ts'
import type { Message } from './message.ts'

/** Why a mail comes from no person; each kind creates nothing, commands nothing and is never answered. */
export type Robot = 'bounce' | 'automatic' | 'list' | 'tracker'

/** A header line of ours, on every letter; another tracker's line stops two trackers from talking to each other. */
export const LOOP_HEADER = 'x-in-writing'

// QUIRK: vacation programs older than RFC 3834 sign with headers of their own.
const vacationHeaders = ['x-autoreply', 'x-autorespond', 'x-autoreply-from', 'x-mail-autoreply'] as const
// RFC 2369 and 2919.
const listHeaders = ['list-id', 'list-post', 'list-unsubscribe'] as const

// QUIRK: Apache James writes as 'post_master', old sendmails leave out the domain (RFC 5321 section 4.5.1 names one).
const mailSystems = /^(?:mail(?:er)?[-_]?daemon|post[-_]?master)(?:@|$)/
const unanswered = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply)(?:[-_.+][^@]*)?@/

const value = (message: Message, header: string): string => message.headers[header]?.[0]?.trim().toLowerCase() ?? ''

const has = (message: Message, headers: readonly string[]): boolean =>
  headers.some((header) => message.headers[header] !== undefined)

/** The first that fits decides; a bounce comes before the rest, as it may carry any of their signs too. */
const signs: readonly (readonly [Robot, (message: Message) => boolean])[] = [
  ['tracker', (m) => has(m, [LOOP_HEADER])],
  // RFC 6522: a read receipt (RFC 8098) is a report too, but one of a mail that did arrive.
  ['automatic', (m) => /^multipart\/report\b.*disposition-notification/s.test(value(m, 'content-type'))],
  ['bounce', (m) => value(m, 'content-type').startsWith('multipart/report')],
  ['bounce', (m) => has(m, ['x-failed-recipients'])],
  ['bounce', (m) => m.from.some(({ address }) => mailSystems.test(address))],
  // RFC 3834 section 5: anything but 'no' was not written by a person; parameters and comments may follow.
  ['automatic', (m) => !/^(?:no\b|$)/.test(value(m, 'auto-submitted'))],
  // What answers to the address that a letter comes back to, and does not say that it answers.
  ['bounce', (m) => returnedTo(m.to).length > 0],
  // RFC 5321 section 4.5.5: whoever must not be answered; vacation replies among them (RFC 3834 section 3.3).
  ['automatic', (m) => value(m, 'return-path') === '<>'],
  ['automatic', (m) => /^(?:auto[_-]reply|bulk|junk)$/.test(value(m, 'precedence'))],
  ['automatic', (m) => has(m, vacationHeaders)],
  ['automatic', (m) => m.from.some(({ address }) => unanswered.test(address))],
  ['list', (m) => value(m, 'precedence') === 'list' || has(m, listHeaders)],
]

/** What kind of robot sent this, or null when a person did. Vacation subjects are words, so `locales` hold those. */
export function automatic(message: Message): Robot | null {
  return signs.find(([, test]) => test(message))?.[0] ?? null
}

/** The header lines that `automatic`, `authentication` and `signatures` look at: all that a message needs to keep. */
export const telltaleHeaders: readonly string[] = [
  LOOP_HEADER,
  'content-type',
  'return-path',
  'x-failed-recipients',
  'auto-submitted',
  'precedence',
  ...vacationHeaders,
  ...listHeaders,
  'authentication-results',
  'dkim-signature',
  'x-ms-exchange-organization-authas',
]
