import { existsSync } from 'node:fs'
import { type Config, type Environment, type Fault, readConfig } from '../config.ts'
import { scan as read, type ScanOptions } from '../index.ts'
import { pileOf } from './pile.ts'
import { exit, type Given, json, type Subcommand, type Terminal } from './subcommand.ts'
import { threadTable } from './thread-table.ts'

export const scan: Subcommand = {
  name: 'scan',
  words: 'PATH…',
  count: [1, Number.POSITIVE_INFINITY],
  says: 'Read mbox files, .eml files, Maildirs or folders of them, and print who owes what by when; sends nothing',
  flags: {
    agency: { value: 'DOMAIN,…', says: "the agency's mail domains (otherwise AGENCY_DOMAINS)" },
    tracker: { value: 'ADDRESS', says: "the tracker's own address, which is nobody's (otherwise TRACKER_ADDRESS)" },
    zone: { value: 'ZONE', says: "the agency's time zone, such as Europe/London (otherwise ZONE)" },
    now: { value: 'MOMENT', says: 'what counts as overdue, is so at this moment: 2026-03-17 or 2026-03-17T18:00Z' },
    json,
  },
  async run(given, terminal) {
    const options = optionsOf(given, terminal)
    const missing = given.words.filter((path) => !existsSync(path)).map((path) => `there is no ${path}`)
    const faults = 'faults' in options ? [...options.faults, ...missing] : missing
    if ('faults' in options || faults.length > 0) {
      for (const fault of faults) terminal.err(fault)
      return exit.wrongUse
    }
    const pile = pileOf(given.words, terminal)
    const threads = await read(pile.mails(), { ...options, unreadable: pile.unreadable })
    if (given.switches.has('json')) terminal.out(JSON.stringify(threads, null, 2))
    else if (threads.length === 0) terminal.out('There are no mails of people there.')
    else for (const thread of threads) terminal.out(`${threadTable(thread, terminal.columns)}\n`)
    return pile.isComplete() ? exit.ok : exit.failed
  },
}

/** Which variable stands behind which flag. */
const variables = { agency: 'AGENCY_DOMAINS', tracker: 'TRACKER_ADDRESS', zone: 'ZONE' } as const

/** Flags go before the configuration, and are held to the same rules. */
function optionsOf({ values }: Given, terminal: Terminal): ScanOptions | { readonly faults: readonly Fault[] } {
  const now = values.now === undefined ? terminal.now() : new Date(values.now)
  if (Number.isNaN(now.getTime()))
    return { faults: [`--now: '${values.now}' is no moment; write for example 2026-03-17T18:00Z`] }
  const flags = Object.entries(variables).map(([flag, name]) => [name, values[flag] ?? terminal.env[name]])
  const found = readConfig(Object.fromEntries(flags) as Environment)
  if ('faults' in found) return { faults: found.faults.map(asFlag) }
  const { agencyDomains, trackerAddress, zone } = found.config
  if (agencyDomains && trackerAddress && zone) return { agency: agencyDomains, tracker: trackerAddress, zone, now }
  return { faults: missing(found.config) }
}

const missing = (config: Config): readonly Fault[] => [
  ...(config.agencyDomains
    ? []
    : ['--agency is missing: which mail domains are yours? For example --agency slidework.example']),
  ...(config.trackerAddress
    ? []
    : ['--tracker is missing: which address is the tracker? For example --tracker tracker@slidework.example']),
  ...(config.zone ? [] : ['--zone is missing: where do you work? For example --zone Europe/London']),
]

/** The faults of a variable, told as those of its flag. */
const asFlag = (fault: Fault): Fault =>
  Object.entries(variables).reduce(
    (told, [flag, name]) => told.replaceAll(`${name}=`, `--${flag} `).replaceAll(name, `--${flag}`),
    fault,
  )
