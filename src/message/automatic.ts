import type { Message } from './message.ts'

/** Why a mail comes from no person; each kind creates nothing, commands nothing and is never answered. */
export type Robot = 'bounce' | 'automatic' | 'list' | 'tracker'

/** A header line of ours, on every letter; another tracker's line stops two trackers from talking to each other. */
export const LOOP_HEADER = 'x-in-writing'

const value = (message: Message, header: string): string => message.headers[header]?.[0]?.trim().toLowerCase() ?? ''

const signs: readonly (readonly [Robot, (message: Message) => boolean])[] = [
  ['tracker', (m) => m.headers[LOOP_HEADER] !== undefined],
  // RFC 3464: a delivery report; RFC 5321 section 4.5.5: a null return path.
  ['bounce', (m) => value(m, 'content-type').startsWith('multipart/report')],
  ['bounce', (m) => value(m, 'return-path') === '<>'],
  ['bounce', (m) => m.headers['x-failed-recipients'] !== undefined],
  ['bounce', (m) => m.from.some(({ address }) => /^(?:mailer-daemon|postmaster)@/.test(address))],
  // RFC 3834 section 5: anything but 'no' was not written by a person.
  ['automatic', (m) => !['', 'no'].includes(value(m, 'auto-submitted').split(';')[0]?.trim() ?? '')],
  ['automatic', (m) => /^(?:auto_reply|auto-reply|bulk|junk)$/.test(value(m, 'precedence'))],
  // QUIRK: vacation programs older than RFC 3834, and Exchange, sign with headers of their own.
  ['automatic', (m) => m.headers['x-autoreply'] !== undefined || m.headers['x-autorespond'] !== undefined],
  ['list', (m) => value(m, 'precedence') === 'list' || m.headers['list-id'] !== undefined],
  ['list', (m) => m.headers['list-unsubscribe'] !== undefined || m.headers['list-post'] !== undefined],
]

/** What kind of robot sent this, or null when a person did. Vacation subjects are words, so `locales` hold those. */
export function automatic(message: Message): Robot | null {
  return signs.find(([, test]) => test(message))?.[0] ?? null
}

/** The header lines that `automatic` and `authentication` look at: all that a message needs to keep. */
export const telltaleHeaders: readonly string[] = [
  LOOP_HEADER,
  'content-type',
  'return-path',
  'x-failed-recipients',
  'auto-submitted',
  'precedence',
  'x-autoreply',
  'x-autorespond',
  'list-id',
  'list-unsubscribe',
  'list-post',
  'authentication-results',
]
