import type { Config } from '../config.ts'
import type { StoredMail } from '../mail/mailbox.ts'
import { readMailbox } from '../mail/read-mailbox.ts'
import type { MailboxDocument } from '../store/store.ts'
import { leaveWish } from '../store/wishes.ts'
import { hashOf } from '../tracker/aside.ts'
import { excerpt } from '../writing/clean.ts'
import { configured } from './configured.ts'
import { storeFolder } from './house.ts'
import { storedQuarantine } from './stored.ts'
import { type Exit, exit, json, type Subcommand, type Terminal } from './subcommand.ts'
import { table } from './table.ts'
import { withInbox } from './with-inbox.ts'

type Quarantined = MailboxDocument['quarantined']

export const quarantine: Subcommand = {
  name: 'quarantine',
  words: '[list | retry [UID…]]',
  count: [0, 1000],
  says: 'List the mails that could not be read, or have them tried again: those with these uids, or all',
  flags: { json },
  run: ({ words: [what = 'list', ...uids], switches }, terminal) =>
    configured(terminal, async (config) => {
      const mails = await storedQuarantine(storeFolder(config))
      if (what === 'list' && uids.length === 0) return listed(mails, switches.has('json'), terminal)
      if (what === 'retry' && uids.every((uid) => /^\d+$/.test(uid))) return tryAgain(uids, mails, config, terminal)
      terminal.err('Try: in-writing quarantine, in-writing quarantine retry 17, in-writing quarantine retry')
      return exit.wrongUse
    }),
}

async function tryAgain(
  uids: readonly string[],
  mails: Quarantined,
  config: Config,
  terminal: Terminal,
): Promise<Exit> {
  const wanted = uids.length === 0 ? mails : mails.filter(({ uid }) => uids.includes(String(uid)))
  const unknown = uids.filter((uid) => !wanted.some((mail) => String(mail.uid) === uid))
  for (const uid of unknown) terminal.err(`mail ${uid} was not given up; try: in-writing quarantine`)
  const areLeft = await retried(wanted, config, terminal)
  return unknown.length === 0 && areLeft ? exit.ok : exit.failed
}

function listed(mails: Quarantined, asJson: boolean, terminal: Terminal): Exit {
  if (asJson) terminal.out(JSON.stringify(mails, null, 2))
  else if (mails.length === 0) terminal.out('All mails could be read.')
  else {
    const rows = mails.map(({ uid, at, reason }) => [String(uid), at.slice(0, 16).replace('T', ' '), excerpt(reason)])
    terminal.out(table(['Mail', 'Given up (UTC)', 'Reason'], rows, { columns: terminal.columns, wide: 2 }))
  }
  return exit.ok
}

/** Leaves the mails for the tracker, with their bytes as they lie in the mailbox. */
async function retried(wanted: Quarantined, config: Config, terminal: Terminal): Promise<boolean> {
  const found: StoredMail[] = []
  const uids = wanted.map(({ uid }) => uid).toSorted((a, b) => a - b)
  if (uids.length > 0) {
    await withInbox(config, (inbox) => readMailbox(inbox, { uids }, async ({ mails }) => void found.push(...mails)))
  }
  let isWhole = true
  for (const { uid, hash } of wanted) {
    // A mailbox that was numbered anew gives the number to another mail.
    const mail = found.find((each) => each.uid === uid && hashOf(each.source) === hash)
    if (!mail) {
      isWhole = false
      terminal.err(`mail ${uid} lies in the mailbox no more`)
      continue
    }
    const source = Buffer.from(mail.source).toString('base64')
    const receivedAt = mail.receivedAt.toISOString()
    await leaveWish(storeFolder(config), {
      id: `retry-${hash}`,
      wish: { format: 1, kind: 'retry', uid, receivedAt, source },
    })
    terminal.out(`mail ${uid} is tried again within a minute, or when the tracker is started`)
  }
  if (wanted.length === 0) terminal.out('There is nothing to try again.')
  return isWhole
}
