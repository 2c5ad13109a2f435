import { localDay, localTime } from '../agreement/calendar.ts'
import { type Entry, timeline as happened, loose, waited } from '../agreement/timeline.ts'
import type { ThreadDocument } from '../store/document.ts'
import { nameOf } from '../writing/names.ts'
import { timelineSheet } from '../writing/timeline-file.ts'
import { calendarOf } from './calendar.ts'
import { configured } from './configured.ts'
import { dayInWords } from './day.ts'
import { houseOf, storeFolder } from './house.ts'
import { storedThreads, threadWith } from './stored.ts'
import { type Exit, exit, json, type Subcommand, type Terminal } from './subcommand.ts'
import { table } from './table.ts'

export const timeline: Subcommand = {
  name: 'timeline',
  words: 'THREAD|CLIENT',
  count: [1, 1],
  says: 'Tell what happened in a thread, or in all threads of a client (by its mail domain): who did what, when',
  flags: { json, csv: { says: 'print CSV, for a spreadsheet' } },
  run: ({ words: [asked = ''], switches }, terminal) =>
    configured(terminal, async (config) => {
      const threads = askedFor(asked, await storedThreads(storeFolder(config)), terminal)
      if (typeof threads === 'number') return threads
      const { zone } = houseOf(config)
      const calendar = calendarOf(config, zone)
      const entries = happened(threads, calendar)
      const waits = threads.map(({ agreement }) => waited(agreement, calendar, terminal.now()))
      const waitedDays = {
        agency: waits.reduce((sum, { agency }) => sum + agency, 0),
        client: waits.reduce((sum, { client }) => sum + client, 0),
      }
      const hanging = hangingIn(threads)
      if (switches.has('json')) terminal.out(JSON.stringify({ entries, waitedDays, ...hanging }, null, 2))
      else if (switches.has('csv')) terminal.out(timelineSheet(entries))
      else {
        terminal.out(timelineTable(entries, waitedDays, zone, terminal.columns, threads.length > 1))
        for (const { id, deliverable, nextWord } of hanging.unanswered) {
          terminal.out(`Not answered yet: ${id} ${deliverable} (next word: ${nextWord})`)
        }
        for (const { id, deliverable, debtor } of hanging.undated) {
          terminal.out(`Promised without a day: ${id} ${deliverable} (${debtor})`)
        }
      }
      return exit.ok
    }),
}

function askedFor(asked: string, all: readonly ThreadDocument[], terminal: Terminal): readonly ThreadDocument[] | Exit {
  if (!asked.includes('.')) {
    const thread = threadWith(asked, all, terminal)
    return typeof thread === 'number' ? thread : [thread]
  }
  const domain = asked.toLowerCase().replace(/^.*@/, '')
  const threads = all.filter(({ members }) => members.some(({ address }) => address.endsWith(`@${domain}`)))
  if (threads.length > 0) return threads
  terminal.err(`there is no thread with anybody at ${domain}`)
  return exit.failed
}

/** What has been asked and not answered, and what was promised without a day. */
function hangingIn(threads: readonly ThreadDocument[]) {
  const all = threads.map(({ id, agreement }) => ({ thread: id, ...loose(agreement) }))
  return {
    unanswered: all.flatMap(({ thread, unanswered }) =>
      unanswered.map(({ commitment: { id, deliverable }, by }) => ({ thread, id, deliverable, nextWord: nameOf(by) })),
    ),
    undated: all.flatMap(({ thread, undated }) =>
      undated.map(({ id, deliverable, debtor }) => ({ thread, id, deliverable, debtor: nameOf(debtor) })),
    ),
  }
}

/** For people: days in words, and how long each side has waited for the other. */
function timelineTable(
  entries: readonly Entry[],
  waitedDays: { readonly agency: number; readonly client: number },
  zone: string,
  columns: number,
  isOfSeveral: boolean,
): string {
  if (entries.length === 0) return 'Nothing has happened yet.'
  const rows = entries.map((entry) => {
    const at = new Date(entry.at)
    const named = entry.due ? `for ${dayInWords(entry.due.day)} ${entry.due.time ?? ''}`.trim() : ''
    return [
      `${dayInWords(localDay(at, zone))} ${localTime(at, zone)}`,
      entry.actor.name || entry.actor.address,
      entry.act,
      entry.id,
      [
        ...(isOfSeveral ? [`“${entry.subject}”`] : []),
        entry.deliverable,
        named,
        taker(entry),
        condition(entry),
        late(entry),
      ]
        .filter(Boolean)
        .join(' · '),
    ]
  })
  return [
    table(['When', 'Who', 'What', '', 'Item'], rows, { columns, wide: 4 }),
    `Working days waited for the other side: agency ${waitedDays.agency}, client ${waitedDays.client}.`,
  ].join('\n')
}

/** What it waits for, or what happens if it is late, is told by the sentence that says so. */
const condition = ({ act, source }: Entry): string => (act === 'condition' ? `“${source.quote}”` : '')

const taker = ({ to }: Entry): string => (to ? `to ${nameOf(to)}` : '')

function late({ workingDaysLate }: Entry): string {
  if (workingDaysLate === null) return ''
  if (workingDaysLate === 0) return 'late, on the same day'
  return workingDaysLate === 1 ? '1 working day late' : `${workingDaysLate} working days late`
}
