import type { Server } from './server.ts'

/** What keeps us from a mail server, for the operator: what is wrong, and what to do. */
export type Fault = { readonly kind: FaultKind; readonly sentence: string }

/** What `check` can give advice on, told from the words of the error. */
export type FaultKind =
  | 'host not found'
  | 'nobody listens'
  | 'no answer'
  | 'wrong password'
  | 'certificate'
  | 'no TLS'
  | 'no mailbox'
  | 'other'

type Failure = {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly message?: unknown
  readonly authenticationFailed?: unknown
  readonly responseText?: unknown
  readonly response?: unknown
}

const certificate = /CERT|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|certificate/i

const kinds: readonly (readonly [FaultKind, (words: string, failure: Failure) => boolean])[] = [
  ['host not found', (words) => /ENOTFOUND|EAI_AGAIN|EDNS/.test(words)],
  ['nobody listens', (words) => /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(words)],
  ['certificate', (words) => certificate.test(words)],
  ['wrong password', (words, { authenticationFailed }) => authenticationFailed === true || /\bEAUTH\b/.test(words)],
  ['no mailbox', (words) => /NONEXISTENT|mailbox (?:does not|doesn't) exist|Unknown mailbox/i.test(words)],
  // 'wrong version number': TLS spoken to a port that expects STARTTLS, or the other way round.
  ['no TLS', (words) => /\bETLS\b|TLS|SSL|wrong version number/.test(words)],
  ['no answer', (words) => /ETIMEDOUT|TIMEOUT|ECONNRESET|EPIPE|timed? ?out|Unexpected close|NoConnection/i.test(words)],
]

const advice: Readonly<Record<FaultKind, (server: Server) => string>> = {
  'host not found': ({ host }) => `there is no host '${host}'; check its spelling and this machine's network`,
  'nobody listens': ({ host, port }) => `nothing listens on ${host}:${port}; check the port and the firewall`,
  'no answer': ({ host, port }) =>
    `${host}:${port} does not answer as a mail server should; check the port and the firewall`,
  'wrong password': ({ user = '' }) =>
    `'${user}' was turned away; check the password, and whether the provider wants an app password (Gmail and Microsoft do)`,
  certificate: ({ host }) =>
    `the certificate of ${host} is not valid for it; use the host name that the provider gives, never switch the check off`,
  'no TLS': ({ host, port }) =>
    `${host}:${port} offers no TLS, and no password is sent without; use 993 for IMAP, 465 or 587 for SMTP`,
  'no mailbox': () => 'there is no such mailbox; check its name, INBOX is always there',
  other: ({ host, port }) => `${host}:${port} gave up`,
}

/** An error of imapflow or nodemailer as something an operator can act on; the server's own words stand at its end. */
export function faultOf(error: unknown, server: Server): Fault {
  const failure: Failure = typeof error === 'object' && error !== null ? error : { message: String(error) }
  const words = [failure.code, failure.originalCode, failure.message, failure.responseText, failure.response]
  const text = words.filter((word) => typeof word === 'string').join(' ')
  const kind = kinds.find(([, fits]) => fits(text, failure))?.[0] ?? 'other'
  const said = [failure.responseText, failure.response, failure.message].find((word) => typeof word === 'string')
  return {
    kind,
    sentence: `${advice[kind](server)} (${String(said ?? '')
      .replace(/\s+/g, ' ')
      .slice(0, 200)})`,
  }
}
