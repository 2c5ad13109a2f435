import { addDays, localDay, localTime } from '../agreement/calendar.ts'
import type { Config, MailboxConfig } from '../config.ts'
import { probe } from '../mail/probe.ts'
import { smtpSender } from '../mail/send.ts'
import { txtRecords } from '../mail/txt-records.ts'
import { lookInto } from '../store/look.ts'
import { isNews, undelivered } from '../tracker/undelivered.ts'
import { excerpt } from '../writing/clean.ts'
import { calendarOf } from './calendar.ts'
import { configured } from './configured.ts'
import { dayInWords } from './day.ts'
import { houseOf, storeFolder } from './house.ts'
import { inboxOf } from './inbox.ts'
import { storedDigests, storedQuarantine, storedThreads } from './stored.ts'
import { exit, json, type Subcommand } from './subcommand.ts'

/** One thing looked at: well or not, and what was seen or what to do. */
type Finding = { readonly about: string; readonly well: boolean; readonly says: string }

export const check: Subcommand = {
  name: 'check',
  words: '',
  count: [0, 0],
  says: 'Try the configuration: IMAP, SMTP, zone, holidays, and look at what went wrong lately; say what to do',
  flags: { json },
  run: ({ switches }, terminal) =>
    configured(terminal, async (config) => {
      const servers =
        config.kind === 'mailbox' ? await Promise.all([imap(config), smtp(config), senders(config)]) : [practising]
      const now = terminal.now()
      const record = [await letters(config, now), await quarantine(config, now), await breaker(config)]
      const findings = [...servers, house(config), zone(config, now), holidays(config, now), ...record]
      if (switches.has('json')) terminal.out(JSON.stringify(findings, null, 2))
      else for (const { well, about, says } of findings) terminal.out(`${well ? '✓' : '✗'} ${about}: ${says}`)
      return findings.every(({ well }) => well) ? exit.ok : exit.failed
    }),
}

const practising: Finding = {
  about: 'Mail',
  well: true,
  says: 'none is configured, so the tracker practises; copy .env.example to .env for a real mailbox',
}

async function imap(config: MailboxConfig): Promise<Finding> {
  const about = `IMAP ${config.imap.host}:${config.imap.port}`
  const found = await probe(inboxOf(config))
  if ('sentence' in found) return { about, well: false, says: found.sentence }
  const idles = found.capabilities.includes('IDLE')
    ? ''
    : '; the server has no IDLE, so mail is looked for every two minutes'
  return { about, well: true, says: `${config.mailbox} holds ${found.mails} mails${idles}` }
}

async function smtp({ smtp: server }: MailboxConfig): Promise<Finding> {
  const sender = smtpSender(server)
  const fault = await sender.verify().finally(() => sender.close())
  return {
    about: `SMTP ${server.host}:${server.port}`,
    well: fault === null,
    says: fault?.sentence ?? `lets ${server.user} in`,
  }
}

/** What tells who wrote a mail: the word of a server, or signatures, for which the DNS must answer. */
async function senders({ trustedAuthservId, agencyDomains }: MailboxConfig): Promise<Finding> {
  const about = 'Senders'
  if (trustedAuthservId !== null) return { about, well: true, says: `${trustedAuthservId} vouches for them` }
  const answers = await Promise.all(agencyDomains.map((domain) => txtRecords()(`_dmarc.${domain}`)))
  if (answers.includes(null)) {
    return {
      about,
      well: false,
      says: 'the DNS does not answer, so no signature can be checked; mend it, or set TRUSTED_AUTHSERV_ID',
    }
  }
  return { about, well: true, says: `mail counts when it is signed (DKIM) by ${agencyDomains.join(' or ')} itself` }
}

function house(config: Config): Finding {
  const { agencyDomains, trackerAddress } = houseOf(config)
  return { about: 'Agency', well: true, says: `${agencyDomains.join(', ')}; on copy: ${trackerAddress}` }
}

function zone(config: Config, now: Date): Finding {
  const { zone } = houseOf(config)
  return { about: 'Zone', well: true, says: `${zone}, where it is ${localTime(now, zone)}` }
}

function holidays(config: Config, now: Date): Finding {
  if (config.country === null) {
    return { about: 'Holidays', well: true, says: 'none, for COUNTRY is not set; Monday to Friday are working days' }
  }
  const { zone } = houseOf(config)
  const { isHoliday } = calendarOf(config, zone)
  const next = Array.from({ length: 400 }, (_, days) => addDays(localDay(now, zone), days)).find(isHoliday)
  return {
    about: 'Holidays',
    well: true,
    says: `${config.country}, the next on ${next ? dayInWords(next) : 'no known day'}`,
  }
}

/** A letter that did not arrive is no fault of the configuration, but may be a sign of one. */
async function letters(config: Config, now: Date): Promise<Finding> {
  const calendar = calendarOf(config, houseOf(config).zone)
  const [threads, digests] = [await storedThreads(storeFolder(config)), await storedDigests(storeFolder(config))]
  const missed = undelivered([...threads.flatMap((thread) => thread.letters), ...digests.letters], calendar, now)
  const last = missed.toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)
  if (!last) return { about: 'Letters', well: true, says: 'all arrived lately, as far as is known' }
  const { kind, to, how, reply } = last
  return {
    about: 'Letters',
    well: false,
    says: `${missed.length} did not arrive lately, the last a ${kind} to ${to.join(', ')} (${how}: ${excerpt(reply ?? '')}); in-writing list names those of threads`,
  }
}

const mostNamed = 5

/** What cannot be read was written by somebody who may count on it. */
async function quarantine(config: Config, now: Date): Promise<Finding> {
  const calendar = calendarOf(config, houseOf(config).zone)
  const mails = (await storedQuarantine(storeFolder(config))).filter(({ at }) => isNews(at, calendar, now))
  if (mails.length === 0) return { about: 'Mails', well: true, says: 'all could be read lately' }
  const told = mails.slice(-mostNamed).map(({ uid, reason }) => `${uid} (${excerpt(reason)})`)
  return {
    about: 'Mails',
    well: false,
    says: `${mails.length} could not be read lately; in-writing quarantine lists them, the last by their uids: ${told.join(', ')}`,
  }
}

async function breaker(config: Config): Promise<Finding> {
  const open = (await lookInto(storeFolder(config)).digests()).breaker
  if (!open) return { about: 'Breaker', well: true, says: 'closed, letters go out' }
  return { about: 'Breaker', well: false, says: `open since ${open.at}, nothing is sent; see in-writing breaker` }
}
