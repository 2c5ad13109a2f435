import { isDeepStrictEqual } from 'node:util'
import type { ThreadDocument } from '../store/document.ts'
import { lookInto } from '../store/look.ts'
import { configured } from './configured.ts'
import { storeFolder } from './house.ts'
import { rebuildInto, rebuildingFlags, rebuiltFolder } from './rebuilding.ts'
import { exit, type Subcommand } from './subcommand.ts'

export const rebuild: Subcommand = {
  name: 'rebuild',
  words: '',
  count: [0, 0],
  says: 'Work all agreements out anew from the mailbox, beside those on record, and compare; sends and changes nothing',
  flags: rebuildingFlags,
  run: (given, terminal) =>
    configured(terminal, async (config) => {
      const mails = await rebuildInto(config, given, terminal)
      const [recorded, rebuilt] = await Promise.all(
        [storeFolder(config), rebuiltFolder(config)].map((folder) => lookInto(folder).threads()),
      )
      const found = compared(recorded ?? [], rebuilt ?? [])
      if (given.switches.has('json'))
        terminal.out(JSON.stringify({ mails, folder: rebuiltFolder(config), ...found }, null, 2))
      else {
        terminal.out(`${mails} mails were read again into ${rebuiltFolder(config)}; nothing was sent.`)
        terminal.out(`The same agreement: ${found.same.length} threads`)
        for (const [what, ids] of [
          ['Another agreement', found.different],
          ['On record alone', found.missing],
          ['In the mailbox alone', found.added],
        ] as const) {
          if (ids.length > 0) terminal.out(`${what}: ${ids.join(', ')}`)
        }
      }
      return found.different.length + found.missing.length + found.added.length === 0 ? exit.ok : exit.failed
    }),
}

/** Ids of threads. What waits for the agency to write has no agreement yet. */
function compared(recorded: readonly ThreadDocument[], rebuilt: readonly ThreadDocument[]) {
  const anew = new Map(rebuilt.map((thread) => [thread.id, thread]))
  const isSame = ({ id, agreement }: ThreadDocument): boolean =>
    isDeepStrictEqual(JSON.parse(JSON.stringify(anew.get(id)?.agreement ?? null)), agreement)
  const known = recorded.filter(({ id }) => anew.has(id))
  const idsOf = (threads: readonly ThreadDocument[]): readonly string[] => threads.map(({ id }) => id).toSorted()
  return {
    same: idsOf(known.filter(isSame)),
    different: idsOf(known.filter((thread) => !isSame(thread))),
    missing: idsOf(recorded.filter(({ id }) => !anew.has(id))),
    added: idsOf(rebuilt.filter(({ id }) => !recorded.some((thread) => thread.id === id))),
  }
}
