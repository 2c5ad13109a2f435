import { existsSync } from 'node:fs'
import Holidays from 'date-holidays'

export type Environment = Readonly<Record<string, string | undefined>>

/** One line for the operator: which variable, what is wrong, what to write. */
export type Fault = string

export type MailServer = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
}

type Common = {
  /** How the agency signs; null: its domain will do. */
  readonly agencyName: string | null
  /** ISO 3166 country, with its state where holidays differ ('GB', 'GB-SCT'); null: every weekday is a working day. */
  readonly country: string | null
  readonly workHours: { readonly opens: string; readonly closes: string }
  /** Minutes a thread must be quiet before its agreement is confirmed. */
  readonly settleMinutes: number
  /** A job with fewer working days than this between agreement and due day is a rush. */
  readonly rushDays: number
  /** Whether letters to clients go out by themselves, or are shown to the agency's owner of the thread first. */
  readonly mode: Mode
  /** Working days after the last delivery until the two questions are asked; 0: they never are. */
  readonly feedbackDays: number
  /** Who reads the digest besides the agency people who owe something. */
  readonly digestTo: readonly string[]
  readonly dataFolder: string
  /** Where on the loopback `/healthz` and `/metrics` answer; null: nowhere. */
  readonly healthPort: number | null
  /** What Message-IDs are signed with; null: one is made at the first start and kept with the data. */
  readonly secret: string | null
}

export type Mode = 'auto' | 'review'

/** No mailbox is configured: the tracker runs on a mail server of its own, and nothing leaves the machine. */
export type PracticeConfig = Common & {
  readonly kind: 'practice'
  readonly agencyDomains: readonly string[] | null
  readonly trackerAddress: string | null
  readonly zone: string | null
}

export type MailboxConfig = Common & {
  readonly kind: 'mailbox'
  readonly agencyDomains: readonly string[]
  readonly trackerAddress: string
  readonly zone: string
  readonly imap: MailServer
  readonly mailbox: string
  readonly smtp: MailServer
  /** The mail server whose Authentication-Results line is believed; null: signatures are checked by ourselves. */
  readonly trustedAuthservId: string | null
  /** Whether mail to tracker+anything@ reaches the mailbox. */
  readonly plusAddresses: boolean
}

export type Config = PracticeConfig | MailboxConfig

/** The environment of this process, `.env` of the working folder included; what is already set wins. */
export function environment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/** One of these, and a real mailbox is meant: then everything that it needs must be there. */
const mailVariables = ['HOST', 'PORT', 'USER', 'PASSWORD']
  .flatMap((name) => [`IMAP_${name}`, `SMTP_${name}`])
  .concat('IMAP_MAILBOX', 'TRUSTED_AUTHSERV_ID')

/** What the environment says, or every fault in it at once. An empty variable counts as absent. */
export function readConfig(env: Environment): { readonly config: Config } | { readonly faults: readonly Fault[] } {
  const sheet = sheetOf(env)
  const isMailbox = mailVariables.some((name) => env[name]?.trim())
  const config = isMailbox ? mailbox(sheet) : practice(sheet)
  return sheet.faults.length > 0 ? { faults: sheet.faults } : { config }
}

/** Whoever practises does not want to wait. */
const practiceSettleMinutes = 1

const practice = (sheet: Sheet): PracticeConfig => ({
  ...common(sheet, practiceSettleMinutes),
  kind: 'practice',
  agencyDomains: sheet.optional('AGENCY_DOMAINS', domains, null),
  trackerAddress: sheet.optional('TRACKER_ADDRESS', address, null),
  zone: sheet.optional('ZONE', zone, null),
})

function mailbox(sheet: Sheet): MailboxConfig {
  const user = sheet.required('IMAP_USER', login)
  const password = sheet.required('IMAP_PASSWORD', secret(1))
  return {
    ...common(sheet, 10),
    kind: 'mailbox',
    agencyDomains: sheet.required('AGENCY_DOMAINS', domains),
    trackerAddress: sheet.required('TRACKER_ADDRESS', address),
    zone: sheet.required('ZONE', zone),
    imap: {
      host: sheet.required('IMAP_HOST', host('imap')),
      port: sheet.optional('IMAP_PORT', whole(1, 65_535, 993), 993),
      user,
      password,
    },
    mailbox: sheet.optional('IMAP_MAILBOX', words('a folder of the mailbox', 'INBOX'), 'INBOX'),
    smtp: {
      host: sheet.required('SMTP_HOST', host('smtp')),
      port: sheet.optional('SMTP_PORT', whole(1, 65_535, 465), 465),
      user: sheet.optional('SMTP_USER', login, user),
      password: sheet.optional('SMTP_PASSWORD', secret(1), password),
    },
    trustedAuthservId: sheet.optional('TRUSTED_AUTHSERV_ID', authserv, null),
    plusAddresses: sheet.optional('PLUS_ADDRESSES', yesOrNo, false),
  }
}

const common = (sheet: Sheet, settleMinutes: number): Common => ({
  agencyName: sheet.optional('AGENCY_NAME', words('the name of the agency', 'Slidework'), null),
  country: sheet.optional('COUNTRY', country, null),
  workHours: sheet.optional('WORK_HOURS', hours, { opens: '09:00', closes: '18:00' }),
  settleMinutes: sheet.optional('SETTLE_MINUTES', whole(1, 1440, 10), settleMinutes),
  rushDays: sheet.optional('RUSH_DAYS', whole(0, 60, 5), 5),
  mode: sheet.optional('MODE', mode, 'auto'),
  feedbackDays: sheet.optional('FEEDBACK_DAYS', whole(0, 60, 2), 2),
  digestTo: sheet.optional('DIGEST_TO', addresses, []),
  dataFolder: sheet.optional('DATA_FOLDER', words('a folder', 'data'), 'data'),
  healthPort: sheet.optional('HEALTH_PORT', whole(1, 65_535, 9464), null),
  secret: sheet.optional('SECRET', secret(16), null),
})

/** The environment as a sheet to read from, which collects what is wrong with it. */
type Sheet = {
  readonly faults: readonly Fault[]
  readonly optional: <T, A>(name: string, kind: Kind<T>, absent: A) => T | A
  readonly required: <T>(name: string, kind: Kind<T>) => T
}

function sheetOf(env: Environment): Sheet {
  const faults: Fault[] = []
  function optional<T, A>(name: string, kind: Kind<T>, absent: A): T | A {
    const written = env[name]?.trim()
    if (!written) return absent
    const value = kind.read(written)
    if (value !== null) return value
    const shown = kind.hidden ? 'what stands there' : `'${written.replace(/\s+/g, ' ')}'`
    faults.push(`${name}: ${shown} is not ${kind.is}; write for example ${name}=${kind.example}`)
    return absent
  }
  function required<T>(name: string, kind: Kind<T>): T {
    if (!env[name]?.trim()) faults.push(`${name}: missing, it is ${kind.is}; write for example ${name}=${kind.example}`)
    // A stand-in: with a fault on the list, the configuration is never handed out.
    return optional(name, kind, kind.read(kind.example) as T)
  }
  return { faults, optional, required }
}

/** A kind of value: what it is, in words that end a sentence; an example; how it is read, null if it cannot be. */
type Kind<T> = {
  readonly is: string
  readonly example: string
  /** Not to be shown on a screen. */
  readonly hidden?: true
  readonly read: (written: string) => T | null
}

const hostName = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)*[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u
const isAddress = (text: string): boolean => {
  const at = text.lastIndexOf('@')
  return /^[^\s@<>()[\]",;:\\]+$/u.test(text.slice(0, at)) && at > 0 && hostName.test(text.slice(at + 1))
}

const listOf = (written: string): readonly string[] =>
  written.split(/[\s,;]+/).flatMap((part) => (part ? [part.toLowerCase()] : []))
const allOr = (list: readonly string[], test: (one: string) => boolean) => (list.every(test) ? list : null)

const words = (is: string, example: string): Kind<string> => ({ is, example, read: (written) => written })

const domains: Kind<readonly string[]> = {
  is: "the agency's mail domains, with commas between them",
  example: 'slidework.example,slidework.test',
  read: (written) => allOr(listOf(written), (one) => one.includes('.') && hostName.test(one)),
}
const address: Kind<string> = {
  is: 'one mail address',
  example: 'tracker@slidework.example',
  read: (written) => (isAddress(written) ? written.toLowerCase() : null),
}
const addresses: Kind<readonly string[]> = {
  is: 'mail addresses, with commas between them',
  example: 'office@slidework.example',
  read: (written) => allOr(listOf(written), isAddress),
}
const host = (which: 'imap' | 'smtp'): Kind<string> => ({
  is: 'the name of a mail server, without protocol or port',
  example: `${which}.slidework.example`,
  read: (written) => (hostName.test(written) || /^[\da-f]*:[\da-f:.]+$/i.test(written) ? written : null),
})
const authserv: Kind<string> = {
  is: 'the first word of the Authentication-Results line that your mail server puts on a mail it receives',
  example: 'mx.google.com',
  read: (written) => (/^[^\s;]+$/.test(written) ? written.toLowerCase() : null),
}
const whole = (least: number, most: number, usual: number): Kind<number> => ({
  is: `a whole number from ${least} to ${most}`,
  example: String(usual),
  read: (written) => (/^\d{1,6}$/.test(written) && +written >= least && +written <= most ? +written : null),
})
const mode: Kind<Mode> = {
  is: 'auto or review',
  example: 'review',
  read(written) {
    const known: readonly Mode[] = ['auto', 'review']
    return known.find((each) => each === written.toLowerCase()) ?? null
  },
}
const yesOrNo: Kind<boolean> = {
  is: 'yes or no',
  example: 'yes',
  read: (written) => (/^(?:yes|no)$/i.test(written) ? written.toLowerCase() === 'yes' : null),
}
const zone: Kind<string> = {
  is: 'the name of a time zone',
  example: 'Europe/London',
  read(written) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: written })
      return written
    } catch (error) {
      if (error instanceof RangeError) return null
      throw error
    }
  },
}
const country: Kind<string> = {
  is: 'a country of ISO 3166, with its state where holidays differ (GB-SCT)',
  example: 'GB',
  read(written) {
    const [code = '', state] = written.toUpperCase().split('-')
    const known = new Holidays()
    if (known.getCountries()[code] === undefined) return null
    return state === undefined || known.getStates(code)?.[state] !== undefined ? written.toUpperCase() : null
  },
}
const hours: Kind<{ opens: string; closes: string }> = {
  is: 'an opening and a later closing time',
  example: '09:00-18:00',
  read(written) {
    const [, opens, closes] = /^((?:[01]\d|2[0-3]):[0-5]\d)\s*[-–]\s*((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(written) ?? []
    return opens && closes && opens < closes ? { opens, closes } : null
  },
}
const login = words('the name you log in with', 'tracker@slidework.example')
const secret = (least: number): Kind<string> => ({
  is: least === 1 ? 'the password, or app password, of the mailbox' : `a secret of ${least} characters or more`,
  example: least === 1 ? 'abcd-efgh-ijkl-mnop' : '64 digits that no one can guess (openssl rand -hex 32)',
  hidden: true,
  read: (written) => (written.length >= least ? written : null),
})
