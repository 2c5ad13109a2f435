import type { QueuedLetter, ThreadDocument, ToldElsewhere } from '../store/document.ts'
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
      const letters = lettersJson(found)
      if (switches.has('json')) {
        terminal.out(JSON.stringify({ ...thread, letters }, null, 2))
        return exit.ok
      }
      terminal.out(threadTable(thread, terminal.columns))
      for (const { id, source, consequence } of thread.commitments) {
        terminal.out(`${id}  “${source.quote}”${consequence ? `\n    if late: ${consequence}` : ''}`)
      }
      if (letters.length === 0) return exit.ok
      const rows = letters.map(({ kind, items, state, sentAt, to, letterOf }) => [
        kind,
        items.join(' '),
        to.join(', '),
        (sentAt ? `sent ${sentAt.slice(0, 16).replace('T', ' ')} UTC` : state) +
          (letterOf ? `, in a letter of ${letterOf.slice(0, 8)}` : ''),
      ])
      terminal.out(`\n${table(['Letter', 'About', 'To', ''], rows, { columns: terminal.columns, wide: 2 })}`)
      return exit.ok
    }),
}

type LetterJson = Pick<QueuedLetter, 'kind' | 'state' | 'sentAt'> & {
  readonly items: readonly string[]
  readonly to: readonly string[]
  /** The thread in which it was written, if that is another. */
  readonly letterOf?: string
}

/** The letters in which somebody was told of this thread, by when they went out. */
const lettersJson = ({ letters, toldElsewhere = [] }: ThreadDocument): readonly LetterJson[] =>
  toldElsewhere.length === 0
    ? letters.map(letterJson)
    : [...letters.map(letterJson), ...toldElsewhere.map(elsewhereJson)].toSorted((a, b) =>
        (a.sentAt ?? '~').localeCompare(b.sentAt ?? '~'),
      )

const elsewhereJson = ({ reason, to, sentAt, lookAt, thread }: ToldElsewhere): LetterJson => ({
  kind: reason.endsWith('/heads-up') ? 'heads-up' : 'follow-up',
  items: itemsOf([reason]),
  to,
  state: sentAt ? 'sent' : lookAt ? 'queued' : 'held',
  sentAt,
  letterOf: thread,
})

const letterJson = ({ kind, reasons, state, sentAt, envelope }: QueuedLetter): LetterJson => ({
  kind,
  items: itemsOf(reasons),
  to: envelope.to.filter((address) => address !== envelope.from),
  state,
  sentAt,
})
