import { ImapFlow } from 'imapflow'
import { impatient, usualPatience } from './impatient.ts'
import { mayBePlain, type Server } from './server.ts'

const second = 1000
/** Mails above this size are not taken whole. */
export const largestMail = 25 * 2 ** 20

/**
 * A client for one connection; when it closes, build another. IDLE is renewed after four minutes (RFC 2177 asks for less
 * than 29).
 */
export function imapClient(
  { host, port, user = '', password = '', ca }: Server,
  patienceSeconds = usualPatience,
): ImapFlow {
  const isPlain = mayBePlain({ host, port, ...(ca === undefined ? {} : { ca }) })
  const secure = port === 993
  const client = new ImapFlow({
    host,
    port,
    secure,
    // QUIRK: imapflow with `secure: false` alone sends the password in clear when STARTTLS is not on offer.
    ...(secure ? {} : { doSTARTTLS: !isPlain }),
    auth: { user, pass: password },
    ...(ca === undefined ? {} : { tls: { ca } }),
    clientInfo: { name: 'in-writing' },
    logger: false,
    qresync: false,
    autoIdleDelay: 50,
    maxIdleTime: 240 * second,
    socketTimeout: 120 * second,
    connectionTimeout: 30 * second,
    greetingTimeout: 30 * second,
    maxLiteralSize: largestMail + 2 ** 20,
    maxResponseSize: largestMail + 2 ** 21,
  })
  return impatient(client, patienceSeconds)
}
