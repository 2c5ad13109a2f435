import type { Act, Answer, Opening } from '../../src/agreement/act.ts'
import { type Agreement, fold, nothingAgreed } from '../../src/agreement/agreement.ts'
import type { Calendar } from '../../src/agreement/calendar.ts'
import type { Commitment } from '../../src/agreement/commitment.ts'
import type { Due } from '../../src/agreement/due.ts'
import type { Party } from '../../src/agreement/party.ts'

const person = (address: string, name: string, side: Party['side']): Party => ({ address, name, side })

export const mia = person('mia@studio.example', 'Mia', 'agency')
export const tom = person('tom@studio.example', 'Tom', 'agency')
export const carol = person('carol@shop.example', 'Carol', 'client')
export const dave = person('dave@shop.example', 'Dave', 'client')
export const printer = person('pat@press.example', 'Pat', 'client')

export const calendar: Calendar = { zone: 'Europe/London', opens: '09:00', closes: '18:00', isHoliday: () => false }

export const on = (day: string, time: string | null = null, zone = 'Europe/London'): Due => ({ day, time, zone })

let mails = 0
const said = (by: Party, at: string) => {
  mails += 1
  return { by, at, messageId: `<${mails}@mail.example>`, quote: `what ${by.name} wrote` }
}

type Details = Partial<Omit<Opening['terms'], 'debtor' | 'creditor'>>

const opening =
  (kind: Opening['kind']) =>
  (by: Party, other: Party, at: string, details: Details = {}): Opening => {
    const terms = { deliverable: 'logos', due: null, condition: null, consequence: null, ...details }
    const [debtor, creditor] = kind === 'request' ? [other, by] : [by, other]
    return { ...said(by, at), kind, terms: { ...terms, debtor, creditor } }
  }

/** `request(carol, mia, …)`: Carol asks Mia; `offer` and `promise`: the first one will bring it to the second. */
export const request = opening('request')
export const offer = opening('offer')
export const promise = opening('promise')

type Plain = 'accept' | 'decline' | 'withdraw' | 'report' | 'satisfy' | 'dispute'

export const answer = (kind: Plain, by: Party, commitment: string, at: string): Answer => ({
  ...said(by, at),
  kind,
  commitment,
})

export const naming = (
  kind: 'counter' | 'reschedule' | 'promise',
  by: Party,
  commitment: string,
  due: Due,
  at: string,
): Answer => ({ ...said(by, at), kind, commitment, due })

export const folded = (...acts: readonly Act[]): Agreement => acts.reduce(fold, nothingAgreed)

export function item(agreement: Agreement, id: string): Commitment {
  const found = agreement.commitments.find((commitment) => commitment.id === id)
  if (!found) throw new Error(`no ${id} here`)
  return found
}
