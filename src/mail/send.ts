import type { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Envelope } from './compose.ts'
import { type Fault, faultOf } from './fault.ts'
import { mayBePlain, type Server } from './server.ts'

/** What became of a letter, as far as anyone can know. `reply` is the server's last word, or what went wrong. */
export type Outcome =
  | {
      readonly state: 'sent'
      readonly reply: string
      /** Recipients that the server would not take, while it took the others. */
      readonly rejected?: readonly { readonly address: string; readonly reply: string }[]
    }
  /** Certain not to have gone out. Permanent: the server says that it never will take this letter. */
  | { readonly state: 'refused'; readonly permanent: boolean; readonly reply: string }
  /** The line broke while the letter was on it: it may have gone out, and may not. */
  | { readonly state: 'unknown'; readonly reply: string }

/** The way out to one SMTP server. */
export type Sender = {
  readonly send: (letter: { readonly envelope: Envelope; readonly source: string }) => Promise<Outcome>
  /** Logs in without sending anything; null when all is well. */
  readonly verify: () => Promise<Fault | null>
  readonly close: () => void
  /** Waits no longer for any answer: the letters on the line may have gone out, and may not. */
  readonly giveUp: () => void
}

/** What nodemailer puts on its errors. */
type Failure = {
  readonly code?: string | undefined
  readonly command?: string | undefined
  readonly responseCode?: number | undefined
  readonly response?: string | undefined
  readonly recipient?: string | undefined
  readonly message: string
}

const second = 1000

/** Sends letters over a pool of connections. A failure is an outcome, never an exception. */
export function smtpSender(server: Server): Sender {
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    // Never again by itself: whether a letter goes out a second time is decided from what is stored.
    maxRequeues: 0,
    // Shorter than any server's patience, so that no letter starts on a line that is dead already.
    idleTimeout: 10 * second,
    ...connection(server),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const giving = new AbortController()
  const givenUp = new Promise<Outcome>((resolve) => {
    const outcome: Outcome = { state: 'unknown', reply: 'stopped while the letter was on the line' }
    giving.signal.addEventListener('abort', () => resolve(outcome), { once: true })
  })
  const bodies = new WeakMap<object, Readable>()
  transport.use('stream', (mail, done) => {
    mail.message.processFunc((body) => {
      bodies.set(mail.data.envelope ?? {}, body)
      return body
    })
    done()
  })
  async function handOver({ envelope, source }: Parameters<Sender['send']>[0]): Promise<Outcome> {
    const wanted = { from: envelope.returnTo ?? envelope.from, to: [...envelope.to] }
    try {
      const info = await transport.sendMail({ envelope: wanted, raw: Buffer.from(source, 'latin1') })
      return accepted(info, envelope)
    } catch (error) {
      return failed(error as Failure, bodies.get(wanted)?.readableDidRead ?? false)
    }
  }

  return {
    send: (letter) => Promise.race([handOver(letter), givenUp]),
    async verify() {
      try {
        await transport.verify()
        return null
      } catch (error) {
        return faultOf(error, server)
      }
    },
    close: () => transport.close(),
    giveUp: () => giving.abort(),
  }
}

function connection(server: Server) {
  const { host, port, user, password, ca } = server
  return {
    host,
    port,
    secure: port === 465,
    ...(mayBePlain(server) ? { ignoreTLS: true } : { requireTLS: true }),
    ...(user === undefined ? {} : { auth: { user, pass: password ?? '' } }),
    ...(ca === undefined ? {} : { tls: { ca } }),
    connectionTimeout: 30 * second,
    greetingTimeout: 30 * second,
    // RFC 5321 section 4.5.3.2.6 grants the server ten minutes for the final dot; patience costs less than doubt.
    socketTimeout: 300 * second,
  }
}

type Accepted = { readonly response: string; readonly rejectedErrors?: readonly Failure[] | undefined }

/** The server may take some recipients only; with none but ourselves left, the letter has reached nobody. */
function accepted({ response, rejectedErrors = [] }: Accepted, { from, to }: Envelope): Outcome {
  const rejected = rejectedErrors.map((error) => ({ address: error.recipient ?? '', reply: replyOf(error) }))
  const others = to.filter((address) => address !== from)
  if (others.length > 0 && others.every((address) => rejected.some((each) => each.address === address))) {
    const permanent = rejectedErrors.every(({ responseCode = 0 }) => responseCode >= 500)
    return { state: 'refused', permanent, reply: rejected.map(({ reply }) => reply).join('; ') }
  }
  return { state: 'sent', reply: oneLine(response), ...(rejected.length > 0 ? { rejected } : {}) }
}

/** Commands whose refusal speaks of this letter; refused earlier, another day or another password may do. */
const ofTheLetter = new Set(['MAIL FROM', 'RCPT TO', 'DATA', 'API'])

/**
 * Certain is what a server has answered, and what broke before a byte of the letter was on the line. An answer that
 * never came is neither yes nor no.
 */
function failed(error: Failure, hasBegun: boolean): Outcome {
  const { responseCode, code, command = '' } = error
  const reply = replyOf(error)
  if (hasBegun && responseCode === undefined) return { state: 'unknown', reply }
  const isFinal = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500
  // 530: authentication required; a matter of the account, not of the letter.
  return { state: 'refused', permanent: isFinal && ofTheLetter.has(command) && responseCode !== 530, reply }
}

const replyOf = ({ response, code, message }: Failure): string => oneLine(response ?? `${code ?? 'error'}: ${message}`)

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 500)
