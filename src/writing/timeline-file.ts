import type { Entry } from '../agreement/timeline.ts'
import { csv } from './csv.ts'
import type { Letter } from './letter.ts'

/** The head of the sheet; names for machines, the same in every language. */
const head = [
  'When',
  'Who',
  'What',
  'Item',
  'Deliverable',
  'Day named',
  'Working days late',
  'Quote',
  'Message',
  'Subject',
  'Handed to',
]

/** What happened as a sheet: a row for each act. */
export const timelineSheet = (entries: readonly Entry[]): string => csv([head, ...entries.map(row)])

const row = ({
  at,
  actor,
  act,
  id,
  deliverable,
  due,
  to,
  workingDaysLate,
  source,
  subject,
}: Entry): readonly string[] => [
  at,
  actor.name || actor.address,
  act,
  id,
  deliverable,
  [due?.day, due?.time].filter(Boolean).join(' '),
  workingDaysLate === null ? '' : String(workingDaysLate),
  source.quote,
  source.messageId,
  // Each conversation counts its items anew.
  subject,
  to ? to.name || to.address : '',
]

/** The same for whoever wants to work with it: a sheet, and all of it as JSON. */
export const timelineFiles = (
  entries: readonly Entry[],
  waitedDays: Readonly<Record<'agency' | 'client', number>>,
): Letter['files'] => [
  { name: 'timeline.csv', type: 'text/csv', content: timelineSheet(entries) },
  { name: 'timeline.json', type: 'application/json', content: JSON.stringify({ entries, waitedDays }, null, 2) },
]
