import type { QueuedLetter } from '../store/document.ts'
import { itemsOf } from './account.ts'
import { configured } from './configured.ts'
import { storeFolder } from './house.ts'
import { storedThreads, threadWith } from './stored.ts'
import { exit, json, type Subcommand } from './subcommand.ts'
import { table } from './table.ts'
import { threadJson } from './thread-json.ts'
import { threadTable } from './thread-table.ts'

export const show: Subcommand = {
  name: 'show',
  words: 'THREAD',
  count: [1, 1],
  says: 'Show one thread: what is owed, the sentence behind each item, the letters sent (the first digits of its id will do)',
  flags: { json },
  run: ({ words: [id = ''], switches }, terminal) =>
    configured(terminal, async (config) => {
      const found = threadWith(id, await storedThreads(storeFolder(config)), terminal)
      if (typeof found === 'number') return found
      const thread = threadJson(found, terminal.now())
      const letters = found.letters.map(letterJson)
      if (switches.has('json')) {
        terminal.out(JSON.stringify({ ...thread, letters }, null, 2))
        return exit.ok
      }
      terminal.out(threadTable(thread, terminal.columns))
      for (const { id, source, consequence } of thread.commitments) {
        terminal.out(`${id}  “${source.quote}”${consequence ? `\n    if late: ${consequence}` : ''}`)
      }
      if (letters.length === 0) return exit.ok
      const rows = letters.map(({ kind, items, state, sentAt, to }) => [
        kind,
        items.join(' '),
        to.join(', '),
        sentAt ? `sent ${sentAt.slice(0, 16).replace('T', ' ')} UTC` : state,
      ])
      terminal.out(`\n${table(['Letter', 'About', 'To', ''], rows, { columns: terminal.columns, wide: 2 })}`)
      return exit.ok
    }),
}

const letterJson = ({ kind, reasons, state, sentAt, envelope }: QueuedLetter) => ({
  kind,
  items: itemsOf(reasons),
  to: envelope.to.filter((address) => address !== envelope.from),
  state,
  sentAt,
})
