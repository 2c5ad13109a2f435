import { type Act, isOpening } from '../agreement/act.ts'
import { localDay, localTime } from '../agreement/calendar.ts'
import type { Due } from '../agreement/due.ts'
import type { InboxEvent } from '../mail/inbox.ts'
import { parse } from '../mail/parse.ts'
import type { Message } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Happening } from '../tracker/tracker.ts'
import { dayInWords } from './day.ts'
import { logLine } from './log.ts'
import type { Watcher } from './play.ts'

type Told = Happening | InboxEvent

/** Tells a play as it happens: the day, who wrote, what the tracker understood, what it sent to whom. */
export function account(zone: string, out: (line: string) => unknown) {
  let day = ''
  let telling = Promise.resolve()
  async function tell(at: Date, told: Told): Promise<void> {
    const [first, ...more] = await sentences(told, at)
    if (first === undefined) return
    const today = localDay(at, zone)
    if (today !== day) out(`\n${dayInWords(today)}`)
    day = today
    out(`  ${localTime(at, zone)}  ${first}`)
    for (const line of more) out(`           ${line}`)
  }
  const watcher: Watcher = (at, told) => {
    telling = telling.then(() => tell(at, told))
  }
  return { watcher, told: () => telling }
}

async function sentences(told: Told, at: Date): Promise<readonly string[]> {
  switch (told.what) {
    case 'read':
      return [wrote(told.message, at), ...told.acts.map((act) => understood(act, told.thread))]
    case 'waiting':
      return [wrote(told.message, at), 'kept unread until the agency writes in this thread']
    case 'sent':
      return [`→ ${await sent(told.letter)}`]
    // Backstage: a letter written is a letter sent a moment later, and our own copies come in by IMAP.
    case 'watching':
    case 'queued':
    case 'passed over':
      return []
    default:
      return [`! ${logLine(told)}`]
  }
}

function wrote({ from: [author], subject, files, sentAt }: Message, at: Date): string {
  const name = author?.name || author?.address
  if (Date.parse(sentAt) < at.getTime()) return `now read, what ${name} wrote at ${sentAt.slice(11, 16)}:`
  return `${name} writes: ${subject}${files.length > 0 ? `, attached ${files.join(', ')}` : ''}`
}

function understood(act: Act, { agreement }: ThreadDocument): string {
  const about = agreement.commitments.find(({ acts }) => acts.includes(act))
  if (!about) return `${act.kind}: changes nothing`
  const { id, debtor, deliverable } = about
  if (act.kind === 'condition') {
    const waits = act.condition ? [`waits for ${act.condition.commitment}`] : []
    return `${id} ${[...waits, ...(act.consequence ? [`if late: ${act.consequence}`] : [])].join('; ')}`
  }
  const due = isOpening(act) ? act.terms.due : 'due' in act ? act.due : null
  return `${id} ${act.kind}: ${deliverable}${due ? `, by ${inWords(due)}` : ''} (${debtor.name || debtor.address} owes it)`
}

const inWords = ({ day, time }: Due): string => [dayInWords(day), time].filter(Boolean).join(' ')

async function sent({ kind, envelope, reasons, source, elsewhere = [] }: QueuedLetter): Promise<string> {
  const items = itemsOf(reasons)
  const news = kind === 'digest' ? `: ${(await parse(Buffer.from(source, 'latin1'))).subject}` : ''
  const about = items.length > 0 ? ` about ${items.join(', ')}` : news
  const others = elsewhere.map(({ thread, reasons }) => `, ${itemsOf(reasons).join(', ')} of ${thread.slice(0, 8)}`)
  return `${kind}${about}${others.join('')}, to ${envelope.to.filter((address) => address !== envelope.from).join(', ')}`
}

/** The items that a letter's reasons name: 'follow-up/<thread>/C1/<due>/1' names C1. */
export const itemsOf = (reasons: readonly string[]): readonly string[] => [
  ...new Set(reasons.flatMap((reason) => /^follow-up\/[^/]+\/([^/]+)\//.exec(reason)?.[1] ?? [])),
]
