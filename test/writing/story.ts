import type { Act } from '../../src/agreement/act.ts'
import { type Agreement, fold, nothingAgreed } from '../../src/agreement/agreement.ts'
import type { Calendar } from '../../src/agreement/calendar.ts'
import type { Party } from '../../src/agreement/party.ts'
import { templates } from '../../src/mail/templates.ts'
import type { LetterContext } from '../../src/writing/context.ts'

/** A small job to write letters about: a museum orders a folder, and owes the texts and the photographs for it. */
export const ruth: Party = { address: 'ruth@harbour-museum.example', name: 'Ruth Calloway', side: 'client' }
export const omar: Party = { address: 'omar@harbour-museum.example', name: 'Omar Sayed', side: 'client' }
export const ivy: Party = { address: 'ivy@paperwing.example', name: 'Ivy Laurent', side: 'agency' }

export const monday = new Date('2026-06-08T09:30:00Z')

const said = (by: Party, quote: string, at = '2026-06-08T10:00:00+01:00') => ({
  by,
  at,
  messageId: `<${at}@example>`,
  quote,
})

const inLondon = (day: string, time: string | null = null) => ({ day, time, zone: 'Europe/London' })

const acts = {
  texts: {
    kind: 'promise',
    ...said(ruth, 'I’ll send you the texts by Wednesday at two.'),
    terms: {
      debtor: ruth,
      creditor: ivy,
      deliverable: 'texts for the folder, 12 pages',
      due: inLondon('2026-06-10', '14:00'),
      condition: null,
      consequence: 'the printer’s slot on the 22nd is gone',
    },
  },
  folder: {
    kind: 'offer',
    ...said(ivy, 'Once we have the texts we need three working days for the layout.'),
    terms: {
      debtor: ivy,
      creditor: ruth,
      deliverable: 'layout of the folder, 12 pages, PDF',
      due: null,
      condition: { commitment: 'C1', within: { count: 3, unit: 'working day' } },
      consequence: null,
    },
  },
  photographs: {
    kind: 'request',
    ...said(ivy, 'Could Omar let us have the photographs of the hall, please?'),
    terms: {
      debtor: omar,
      creditor: ivy,
      deliverable: 'photographs of the hall',
      due: null,
      condition: null,
      consequence: null,
    },
  },
  quote: {
    kind: 'promise',
    ...said(ivy, 'You will have our quote on Tuesday.'),
    terms: {
      debtor: ivy,
      creditor: ruth,
      deliverable: 'quote for print and paper',
      due: inLondon('2026-06-09'),
      condition: null,
      consequence: null,
    },
  },
} satisfies Record<string, Act>

/** C1 texts, A1 layout after them, C2 photographs, A2 quote. */
export const order: Agreement = Object.values(acts).reduce<Agreement>(fold, nothingAgreed)

/** One day on: the quote is there, and Ruth asks for Friday instead of Wednesday. */
export const nextDay: Agreement = [
  { kind: 'report', commitment: 'A2', ...said(ivy, 'The quote is attached.', '2026-06-09T11:00:00+01:00') },
  {
    kind: 'counter',
    commitment: 'C1',
    due: inLondon('2026-06-12', '14:00'),
    ...said(ruth, 'Could we make the texts Friday?', '2026-06-09T12:00:00+01:00'),
  },
  {
    kind: 'accept',
    commitment: 'A1',
    ...said(ruth, 'Three days for the layout is fine.', '2026-06-09T12:00:00+01:00'),
  },
].reduce<Agreement>((agreement, act) => fold(agreement, act as Act), order)

/** Ivy has promised the layout for Friday, once the texts are there. */
export const layoutWaits: Agreement = [
  {
    kind: 'promise',
    commitment: 'A1',
    due: inLondon('2026-06-12'),
    ...said(ivy, 'Make that Friday for the layout.', '2026-06-08T11:00:00+01:00'),
  },
  {
    kind: 'condition',
    commitment: 'A1',
    condition: { commitment: 'C1', within: null },
    consequence: null,
    ...said(ivy, 'The layout needs the texts first.', '2026-06-08T11:00:00+01:00'),
  },
].reduce<Agreement>((agreement, act) => fold(agreement, act as Act), order)

/** They came two days late. */
export const cameLate: Agreement = fold(layoutWaits, {
  kind: 'report',
  commitment: 'C1',
  ...said(ruth, 'The texts are attached.', '2026-06-12T09:00:00+01:00'),
})

export const calendar: Calendar = { zone: 'Europe/London', opens: '09:00', closes: '18:00', isHoliday: () => false }

export const context: LetterContext = {
  thread: { id: 'a1b2', subject: 'RE: Folder for the reopening', language: 'en', members: [ruth, omar, ivy] },
  to: [ruth, ivy],
  cc: [omar],
  inReplyTo: '<2@example>',
  references: ['<1@example>', '<2@example>'],
  templates: await templates(),
  calendar,
  rushDays: 5,
}

/** A promise of the museum's in words of one's own choosing. */
export const promised = (deliverable: string, quote: string): Agreement =>
  fold(nothingAgreed, {
    ...acts.texts,
    kind: 'promise',
    quote,
    terms: { ...acts.texts.terms, deliverable },
  })

/** What a person reads of an HTML letter, from top to bottom. */
export const textOf = (html: string): string =>
  html.replace(/<style>[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]+>/g, ' ').replace(/\s+/g, ' ')
