import { type Agreement, nothingAgreed } from '../../src/agreement/agreement.ts'
import type { Commitment } from '../../src/agreement/commitment.ts'
import { type Party, sideOf } from '../../src/agreement/party.ts'
import type { Message } from '../../src/message/message.ts'
import { read } from '../../src/reading/read.ts'
import type { Ambiguity, Setting } from '../../src/reading/reading.ts'

/** What one person writes; the next mail comes an hour later and answers the one before. */
export type Line = readonly [who: keyof typeof people, text: string, ...files: string[]]

const domain = 'north.example'
const person = (address: string, name: string): Party => ({ address, name, side: sideOf(address, [domain]) })

export const people = {
  ana: person('ana@north.example', 'Ana Ruiz'),
  tom: person('tom@north.example', 'Tom Weller'),
  rick: person('rick@bank.example', 'Rick Solano'),
  mia: person('mia@bank.example', 'Mia Chen'),
  /** The printer on copy. */
  bo: person('bo@press.example', 'Bo Lindqvist'),
} as const

export const setting: Setting = {
  agency: [domain],
  tracker: 'tracker@north.example',
  zone: 'Europe/London',
  people: Object.values(people),
}

/** Monday 2 March 2026, 9:00, and an hour more for each mail. */
const clock = (at: number): string =>
  `2026-03-${String(2 + Math.floor(at / 10)).padStart(2, '0')}T${10 + (at % 10)}:00:00+00:00`

export function mail(who: keyof typeof people, text: string, files: readonly string[] = [], at = 0): Message {
  const writer = people[who]
  const others = Object.values(people).filter(({ side }) => side !== writer.side)
  const colleagues = Object.values(people).filter((each) => each.side === writer.side && each !== writer)
  return {
    hash: `hash-${at}`,
    id: `<${at}@mail.example>`,
    inReplyTo: at > 0 ? [`<${at - 1}@mail.example>`] : [],
    references: [],
    from: [writer],
    to: others,
    cc: colleagues,
    subject: 'Spring campaign',
    sentAt: clock(at),
    text,
    files,
    headers: {},
  }
}

/** Reads mails one after the other, as a thread is read. */
export function conversation(...lines: readonly Line[]): {
  readonly agreement: Agreement
  readonly ambiguities: readonly Ambiguity[]
} {
  let agreement = nothingAgreed
  const ambiguities: Ambiguity[] = []
  lines.forEach(([who, text, ...files], at) => {
    const reading = read(mail(who, text, files, at), agreement, setting)
    agreement = reading.agreement
    ambiguities.push(...reading.ambiguities)
  })
  return { agreement, ambiguities }
}

const row = ({ id, debtor, deliverable, due, status, pending }: Commitment): string =>
  [
    id,
    debtor.address.split('@')[0],
    deliverable,
    due ? `${due.day.slice(5)}${due.time ? ` ${due.time}` : ''}` : '-',
    pending && pending.due !== 'drop' ? `${status}, asked ${pending.due.day.slice(5)}` : status,
  ].join(' | ')

/** The commitments a conversation ends with, a line each: 'A1 | ana | deck | 03-06 | agreed'. */
export const outcome = (...lines: readonly Line[]): readonly string[] =>
  conversation(...lines).agreement.commitments.map(row)
