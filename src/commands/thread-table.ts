import type { Commitment, Thread } from '../index.ts'
import { dayInWords } from './day.ts'
import { table } from './table.ts'

/** A thread for people: its subject, who is on it, and a line for each thing that is owed. */
export function threadTable(thread: Thread, columns: number): string {
  const names = (side: 'agency' | 'client') =>
    thread.participants
      .filter((one) => one.side === side)
      .map(nameOf)
      .join(', ')
  const heading = [
    thread.subject || '(no subject)',
    `agency: ${names('agency') || '-'}   client: ${names('client') || '-'}`,
  ]
  if (thread.commitments.length === 0) return [...heading, 'Nothing is owed.'].join('\n')
  const rows = thread.commitments.map((one) => [one.id, nameOf(one.debtor), what(one), by(one), state(one)])
  return [...heading, table(['', 'Owes', 'What', 'By', 'State'], rows, { columns, wide: 2 })].join('\n')
}

const nameOf = ({ name, address }: { name: string; address: string }): string => name || address

const what = ({ deliverable, dependsOn }: Commitment): string =>
  dependsOn ? `${deliverable} (after ${dependsOn})` : deliverable

function by({ due, time, pendingDue, earlierDue }: Commitment): string {
  const lines = due ? [[dayInWords(due), time].filter(Boolean).join(' ')] : ['no date yet']
  if (pendingDue) lines.push(`${dayInWords(pendingDue)}?`)
  if (earlierDue.length > 0) lines.push(`was ${earlierDue.map(dayInWords).join(', ')}`)
  return lines.join('\n')
}

function state({ status, overdue, deliveredAt }: Commitment): string {
  if (overdue) return '! OVERDUE'
  if (status === 'delivered') return deliveredAt ? `delivered\n${dayInWords(deliveredAt.slice(0, 10))}` : 'delivered'
  return status === 'proposed' ? 'asked, not answered' : status
}
