import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { parser } from '../mail/parser.ts'
import { readMailbox } from '../mail/read-mailbox.ts'
import { txtRecords } from '../mail/txt-records.ts'
import { type Vouching, vouching } from '../mail/vouching.ts'
import type { ThreadDocument } from '../store/document.ts'
import { openFileStore } from '../store/file.ts'
import { lookInto } from '../store/look.ts'
import type { DigestDocument } from '../store/store.ts'
import { replay } from '../tracker/replay.ts'
import type { Tracker } from '../tracker/tracker.ts'
import { turns } from '../tracker/turns.ts'
import { houseOf, storeFolder } from './house.ts'
import { logLine } from './log.ts'
import { secretIn } from './secret.ts'
import { settingsOf } from './settings.ts'
import { type Flag, type Given, json, type Terminal } from './subcommand.ts'
import { withInbox } from './with-inbox.ts'

/** Where a data folder keeps what was worked out anew. */
export const rebuiltFolder = (config: Config): string => join(storeFolder(config), 'rebuilt')

export const rebuildingFlags: Readonly<Record<string, Flag>> = {
  since: { value: 'YYYY-MM-DD', says: 'pass over mail that came in before this day (UTC)' },
  json,
}

/**
 * Works everything out anew from the mailbox, into a folder of its own; nothing is sent, and nothing else is changed.
 * Resolves to the number of mails read.
 */
export async function rebuildInto(config: Config, { values }: Given, terminal: Terminal): Promise<number> {
  const into = rebuiltFolder(config)
  const since = values.since ? new Date(values.since) : await beginning(config)
  if (Number.isNaN(since.getTime()))
    throw new Error(`--since: '${values.since}' is no day; write for example 2026-03-09`)
  await rm(into, { recursive: true, force: true })
  const secret = config.secret ?? (await secretIn(storeFolder(config)))
  if (secret === null) terminal.err('The secret is missing: no letter of ours can be recognised, all will be held.')
  const settings = await settingsOf(config, secret ?? randomBytes(32).toString('hex'))
  const [known, { proved = {} }] = [await onRecord(config), await provedIn(config)]
  const store = await openFileStore(into)
  const parsing = parser(houseOf(config).zone)
  const checked = vouching(txtRecords(), parsing.check)
  // A domain takes its old keys away: what was believed when it came is believed.
  const believed: Vouching = async (source, message, at) =>
    known.has(message.hash) && !((message.from[0]?.address ?? '') in proved) ? 'pass' : checked(source, message, at)
  let mails = 0
  const report: Tracker['report'] = (told) => {
    if (told.what === 'quarantined' || told.what === 'trouble') terminal.err(logLine(told))
  }
  try {
    const past = replay({ store, settings, report, parse: parsing.parse, vouching: believed, inTurn: turns() })
    await withInbox(config, (inbox) =>
      readMailbox(inbox, { after: 0 }, async (batch) => {
        const ours = batch.mails.filter(({ receivedAt }) => receivedAt >= since)
        await past.take({ ...batch, mails: ours })
        mails += ours.length
      }),
    )
    await past.passTime(terminal.now())
    const mailbox = await store.mailbox()
    if (mailbox && since.getTime() > 0) await store.saveMailbox({ ...mailbox, beganAt: since.toISOString() })
  } finally {
    await parsing.close()
    await store.close()
  }
  return mails
}

/** The hashes of the mails that have been read, if that can still be told. */
async function onRecord(config: Config): Promise<ReadonlySet<string>> {
  const threads = await lookInto(storeFolder(config))
    .threads()
    .catch((): readonly ThreadDocument[] => [])
  return new Set(threads.flatMap(({ messages }) => messages.map(({ hash }) => hash)))
}

const provedIn = (config: Config): Promise<Partial<DigestDocument>> =>
  lookInto(storeFolder(config))
    .digests()
    .catch(() => ({}))

/** When the tracker was put to its mailbox, if that can still be read. */
async function beginning(config: Config): Promise<Date> {
  const { beganAt } = await lookInto(storeFolder(config))
    .mailbox()
    .catch((): { beganAt?: string } => ({}))
  return new Date(beganAt ?? 0)
}
