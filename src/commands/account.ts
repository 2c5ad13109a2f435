import { type Act, isOpening } from '../agreement/act.ts'
import { localDay, localTime } from '../agreement/calendar.ts'
import type { Due } from '../agreement/due.ts'
import type { InboxEvent } from '../mail/inbox.ts'
import type { Message } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Happening } from '../tracker/tracker.ts'
import { dayInWords } from './day.ts'
import { logLine } from './log.ts'
import type { Watcher } from './play.ts'

type Told = Happening | InboxEvent

/** Tells a play as it happens: the day, who wrote, what the tracker understood, what it sent to whom. */
export function account(zone: string, out: (line: string) => unknown): Watcher {
  let day = ''
  return (at, told) => {
    const [first, ...more] = sentences(told)
    if (first === undefined) return
    const today = localDay(at, zone)
    if (today !== day) out(`\n${dayInWords(today)}`)
    day = today
    out(`  ${localTime(at, zone)}  ${first}`)
    for (const line of more) out(`           ${line}`)
  }
}

function sentences(told: Told): readonly string[] {
  switch (told.what) {
    case 'read':
      return [wrote(told.message), ...told.acts.map((act) => understood(act, told.thread))]
    case 'waiting':
      return [wrote(told.message), 'kept unread until the agency writes in this thread']
    case 'sent':
      return [`→ ${sent(told.letter)}`]
    // Backstage: a letter written is a letter sent a moment later, and our own copies come in by IMAP.
    case 'watching':
    case 'queued':
    case 'passed over':
      return []
    default:
      return [`! ${logLine(told)}`]
  }
}

function wrote({ from: [author], subject, files }: Message): string {
  const attached = files.length > 0 ? `, attached ${files.join(', ')}` : ''
  return `${author?.name || author?.address} writes: ${subject}${attached}`
}

function understood(act: Act, { agreement }: ThreadDocument): string {
  const about = agreement.commitments.find(({ acts }) => acts.includes(act))
  const due = isOpening(act) ? act.terms.due : 'due' in act ? act.due : null
  const what = about ? `${about.id}, ${about.debtor.name || about.debtor.address}: ${about.deliverable}` : 'nothing new'
  return `${act.kind}: ${what}${due ? `, for ${inWords(due)}` : ''}`
}

const inWords = ({ day, time }: Due): string => [dayInWords(day), time].filter(Boolean).join(' ')

function sent({ kind, envelope, reasons }: QueuedLetter): string {
  const items = itemsOf(reasons)
  const about = items.length > 0 ? ` about ${items.join(', ')}` : ''
  return `${kind}${about}, to ${envelope.to.filter((address) => address !== envelope.from).join(', ')}`
}

/** The items that a letter's reasons name: 'follow-up/<thread>/C1/<due>/1' names C1. */
export const itemsOf = (reasons: readonly string[]): readonly string[] => [
  ...new Set(reasons.flatMap((reason) => /^follow-up\/[^/]+\/([^/]+)\//.exec(reason)?.[1] ?? [])),
]
