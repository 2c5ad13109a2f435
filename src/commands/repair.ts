import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { openFileStore } from '../store/file.ts'
import { lock } from '../store/lock.ts'
import { replaceDocuments } from '../store/replace.ts'
import { StoreError } from '../store/store-error.ts'
import { configured } from './configured.ts'
import { storeFolder } from './house.ts'
import { rebuildInto, rebuildingFlags, rebuiltFolder } from './rebuilding.ts'
import { type Exit, exit, type Given, type Subcommand, type Terminal } from './subcommand.ts'

const { since } = rebuildingFlags

export const repair: Subcommand = {
  name: 'repair',
  words: '',
  count: [0, 0],
  says: 'Replace data that cannot be opened any more by what the mailbox tells; keeps the damaged files, sends nothing',
  flags: { 'from-mailbox': { says: 'do it' }, ...(since ? { since } : {}) },
  run: (given, terminal) =>
    configured(terminal, async (config) => {
      const damage = await damageOf(storeFolder(config))
      if (damage === null) {
        terminal.out('The data can be opened; there is nothing to repair, and nothing was changed.')
        return exit.ok
      }
      if (!given.switches.has('from-mailbox')) {
        terminal.err(damage.message)
        return exit.failed
      }
      return fromMailbox(config, given, terminal)
    }),
}

async function damageOf(folder: string): Promise<StoreError | null> {
  try {
    await (await openFileStore(folder)).close()
    return null
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
}

async function fromMailbox(config: Config, given: Given, terminal: Terminal): Promise<Exit> {
  const folder = storeFolder(config)
  await mkdir(folder, { recursive: true })
  // Refused while a tracker is at work.
  const { release } = await lock(folder)
  try {
    const mails = await rebuildInto(config, given, terminal)
    const damaged = join(folder, `damaged-${terminal.now().toISOString().slice(0, 19).replaceAll(':', '-')}`)
    await replaceDocuments(folder, rebuiltFolder(config), damaged)
    terminal.out(`${mails} mails were read again; nothing was sent. What could not be opened lies in ${damaged}.`)
    return exit.ok
  } finally {
    await release()
  }
}
