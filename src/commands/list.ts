import { isOpen, isOverdue } from '../agreement/commitment.ts'
import { moment } from '../agreement/due.ts'
import { configured } from './configured.ts'
import { dayInWords } from './day.ts'
import { storeFolder } from './house.ts'
import { storedThreads } from './stored.ts'
import { exit, json, type Subcommand } from './subcommand.ts'
import { table } from './table.ts'
import { threadJson } from './thread-json.ts'

export const list: Subcommand = {
  name: 'list',
  words: '',
  count: [0, 0],
  says: 'List the threads on record: what is open in each, what is overdue, what comes next',
  flags: { json },
  run: ({ switches }, terminal) =>
    configured(terminal, async (config) => {
      const now = terminal.now()
      const threads = await storedThreads(storeFolder(config))
      if (switches.has('json')) {
        terminal.out(
          JSON.stringify(
            threads.map((thread) => threadJson(thread, now)),
            null,
            2,
          ),
        )
        return exit.ok
      }
      if (threads.length === 0) {
        terminal.out(`Nothing is on record in ${storeFolder(config)} yet.`)
        return exit.ok
      }
      const rows = threads.map(({ id, subject, agreement }) => {
        const open = agreement.commitments.filter(isOpen)
        const overdue = open.filter((one) => isOverdue(one, now)).length
        const dates = open.flatMap(({ due }) => (due && moment(due) >= now ? [due.day] : [])).toSorted()
        return [id, subject || '(no subject)', String(open.length), overdue ? `! ${overdue}` : '', nextDay(dates[0])]
      })
      const head = ['Thread', 'Subject', 'Open', 'Overdue', 'Next']
      terminal.out(table(head, rows, { columns: terminal.columns, wide: 1 }))
      return exit.ok
    }),
}

const nextDay = (day: string | undefined): string => (day ? dayInWords(day) : '')
