import { Temporal } from 'temporal-polyfill'
import type { Agreement } from '../agreement/agreement.ts'
import type { Commitment } from '../agreement/commitment.ts'
import { type Due, moment } from '../agreement/due.ts'
import { clean, excerpt } from './clean.ts'
import type { Letter } from './letter.ts'
import { nameOf } from './names.ts'

/**
 * The dated, open items as a calendar (RFC 5545), and those that were dropped or came before their day, to be taken out
 * again. They are events, not to-dos: Gmail and Outlook show no VTODO. An item keeps its UID, and a later version replaces the entry (section
 * 3.8.7.4).
 */
export function calendarFile(agreement: Agreement, thread: string, now: Date): Letter['files'][number] | null {
  const dated = agreement.commitments.filter(
    (commitment) => commitment.due !== null && (commitment.status !== 'delivered' || moment(commitment.due) > now),
  )
  if (dated.length === 0) return null
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//In Writing//EN',
    'METHOD:PUBLISH',
    ...dated.flatMap((commitment) => event(commitment, agreement.version, thread, now)),
    'END:VCALENDAR',
  ]
  return { name: 'agreement.ics', type: 'text/calendar', content: lines.map((line) => `${folded(line)}\r\n`).join('') }
}

function event(commitment: Commitment, version: number, thread: string, now: Date): readonly string[] {
  const { id, due, deliverable, debtor, source, consequence, status } = commitment
  if (!due) return []
  const description = [source.quote, consequence].filter((text) => text !== null).map(excerpt)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}.${thread.replace(/[^\w.-]/g, '')}@in-writing`)}`,
    `SEQUENCE:${version}`,
    `DTSTAMP:${utc(now)}`,
    ...startOf(due),
    `SUMMARY:${escaped(`${id} ${clean(deliverable)} (${nameOf(debtor)})`)}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    `STATUS:${states[status]}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const states = { proposed: 'TENTATIVE', agreed: 'CONFIRMED', delivered: 'CANCELLED', cancelled: 'CANCELLED' } as const

/** A whole day where no clock time was agreed, else the moment itself; in UTC, which needs no VTIMEZONE. */
function startOf(due: Due): readonly string[] {
  if (due.time !== null) return [`DTSTART:${utc(moment(due))}`]
  const day = Temporal.PlainDate.from(due.day)
  const basic = (date: Temporal.PlainDate) => date.toString().replaceAll('-', '')
  return [`DTSTART;VALUE=DATE:${basic(day)}`, `DTEND;VALUE=DATE:${basic(day.add({ days: 1 }))}`]
}

const utc = (instant: Date): string => `${instant.toISOString().replace(/[-:]|\.\d+Z$/g, '')}Z`

/** Section 3.3.11. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

/** Section 3.1: lines of at most 75 octets, never broken inside a character. */
function folded(line: string): string {
  let octets = 0
  let out = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)) {
    const size = new TextEncoder().encode(segment).length
    if (octets + size > 75) {
      out += '\r\n '
      octets = 1
    }
    out += segment
    octets += size
  }
  return out
}
