import { isOpen, isOverdue } from '../agreement/commitment.ts'
import { moment } from '../agreement/due.ts'
import type { ThreadDocument } from '../store/document.ts'
import { undelivered } from '../tracker/undelivered.ts'
import { unproved } from '../tracker/unproved.ts'
import { excerpt } from '../writing/clean.ts'
import type { Undelivered } from '../writing/digest-undelivered.ts'
import type { Unproved } from '../writing/digest-unproved.ts'
import { calendarOf } from './calendar.ts'
import { configured } from './configured.ts'
import { dayInWords } from './day.ts'
import { houseOf, storeFolder } from './house.ts'
import { storedThreads } from './stored.ts'
import { exit, json, type Subcommand } from './subcommand.ts'
import { table } from './table.ts'
import { threadJson } from './thread-json.ts'

export const list: Subcommand = {
  name: 'list',
  words: '',
  count: [0, 0],
  says: 'List the threads on record: what is open in each, what is overdue, what comes next, which letters did not arrive, which mails wait unread',
  flags: { json },
  run: ({ switches }, terminal) =>
    configured(terminal, async (config) => {
      const now = terminal.now()
      const threads = await storedThreads(storeFolder(config))
      const calendar = calendarOf(config, houseOf(config).zone)
      const missedIn = ({ letters }: ThreadDocument) => undelivered(letters, calendar, now)
      if (switches.has('json')) {
        const listed = threads.map((thread) => ({
          ...threadJson(thread, now),
          undelivered: missedIn(thread),
          unproved: unproved(thread),
        }))
        terminal.out(JSON.stringify(listed, null, 2))
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
      const missed = threads.flatMap((thread) => missedIn(thread).map((each) => missedRow(thread.id, each)))
      if (missed.length > 0) {
        const layout = { columns: terminal.columns, wide: 3, most: 30 }
        terminal.out(`\n${table(['Thread', 'Did not arrive', 'To', 'The server says'], missed, layout)}`)
      }
      const unread = threads.flatMap((thread) => unproved(thread).map((each) => unreadRow(thread.id, each)))
      if (unread.length > 0) {
        const head = ['Thread', 'Waits unread, for nothing proves who wrote it', 'Mails', 'Since']
        terminal.out(`\n${table(head, unread, { columns: terminal.columns, wide: 1 })}`)
      }
      return exit.ok
    }),
}

const missedRow = (thread: string, { kind, how, to, reply }: Undelivered): readonly string[] => [
  thread,
  `${kind} (${how})`,
  to.join('\n'),
  excerpt(reply ?? ''),
]

const unreadRow = (thread: string, { from, mails, since }: Unproved): readonly string[] => [
  thread,
  from,
  String(mails),
  dayInWords(since.slice(0, 10)),
]

const nextDay = (day: string | undefined): string => (day ? dayInWords(day) : '')
