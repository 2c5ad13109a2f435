import { existsSync } from 'node:fs'
import * as kinds from './config-kinds.ts'

/** Variables by their names, as a process has them. */
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
  readonly mode: kinds.Mode
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

/** No mailbox is configured: the tracker runs on a mail server of its own, and nothing leaves the machine. */
export type PracticeConfig = Common & {
  readonly kind: 'practice'
  readonly agencyDomains: readonly string[] | null
  readonly trackerAddress: string | null
  readonly zone: string | null
}

/** A real mailbox, watched and written from. */
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
  agencyDomains: sheet.optional('AGENCY_DOMAINS', kinds.domains, null),
  trackerAddress: sheet.optional('TRACKER_ADDRESS', kinds.address, null),
  zone: sheet.optional('ZONE', kinds.zone, null),
})

function mailbox(sheet: Sheet): MailboxConfig {
  const user = sheet.required('IMAP_USER', kinds.login)
  const password = sheet.required('IMAP_PASSWORD', kinds.password)
  return {
    ...common(sheet, 10),
    kind: 'mailbox',
    agencyDomains: sheet.required('AGENCY_DOMAINS', kinds.domains),
    trackerAddress: sheet.required('TRACKER_ADDRESS', kinds.address),
    zone: sheet.required('ZONE', kinds.zone),
    imap: {
      host: sheet.required('IMAP_HOST', kinds.host('imap')),
      port: sheet.optional('IMAP_PORT', kinds.whole(1, 65_535, 993), 993),
      user,
      password,
    },
    mailbox: sheet.optional('IMAP_MAILBOX', kinds.words('a folder of the mailbox', 'INBOX'), 'INBOX'),
    smtp: {
      host: sheet.required('SMTP_HOST', kinds.host('smtp')),
      port: sheet.optional('SMTP_PORT', kinds.whole(1, 65_535, 465), 465),
      user: sheet.optional('SMTP_USER', kinds.login, user),
      password: sheet.optional('SMTP_PASSWORD', kinds.password, password),
    },
    trustedAuthservId: sheet.optional('TRUSTED_AUTHSERV_ID', kinds.authserv, null),
    plusAddresses: sheet.optional('PLUS_ADDRESSES', kinds.yesOrNo, false),
  }
}

const common = (sheet: Sheet, settleMinutes: number): Common => ({
  agencyName: sheet.optional('AGENCY_NAME', kinds.words('the name of the agency', 'Slidework'), null),
  country: sheet.optional('COUNTRY', kinds.country, null),
  workHours: sheet.optional('WORK_HOURS', kinds.hours, { opens: '09:00', closes: '18:00' }),
  settleMinutes: sheet.optional('SETTLE_MINUTES', kinds.whole(1, 1440, 10), settleMinutes),
  rushDays: sheet.optional('RUSH_DAYS', kinds.whole(0, 60, 5), 5),
  mode: sheet.optional('MODE', kinds.mode, 'auto'),
  feedbackDays: sheet.optional('FEEDBACK_DAYS', kinds.whole(0, 60, 2), 2),
  digestTo: sheet.optional('DIGEST_TO', kinds.addresses, []),
  dataFolder: sheet.optional('DATA_FOLDER', kinds.words('a folder', 'data'), 'data'),
  healthPort: sheet.optional('HEALTH_PORT', kinds.whole(1, 65_535, 9464), null),
  secret: sheet.optional('SECRET', kinds.secret, null),
})

/** The environment as a sheet to read from, which collects what is wrong with it. */
type Sheet = {
  readonly faults: readonly Fault[]
  readonly optional: <T, A>(name: string, kind: kinds.Kind<T>, absent: A) => T | A
  readonly required: <T>(name: string, kind: kinds.Kind<T>) => T
}

function sheetOf(env: Environment): Sheet {
  const faults: Fault[] = []
  function optional<T, A>(name: string, kind: kinds.Kind<T>, absent: A): T | A {
    const written = env[name]?.trim()
    if (!written) return absent
    const value = kind.read(written)
    if (value !== null) return value
    const shown = kind.hidden ? 'what stands there' : `'${written.replace(/\s+/g, ' ')}'`
    faults.push(`${name}: ${shown} is not ${kind.is}; write for example ${name}=${kind.example}`)
    return absent
  }
  function required<T>(name: string, kind: kinds.Kind<T>): T {
    if (!env[name]?.trim()) faults.push(`${name}: missing, it is ${kind.is}; write for example ${name}=${kind.example}`)
    // A stand-in: with a fault on the list, the configuration is never handed out.
    return optional(name, kind, kind.read(kind.example) as T)
  }
  return { faults, optional, required }
}
