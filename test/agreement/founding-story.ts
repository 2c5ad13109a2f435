import type { Agreement } from '../../src/agreement/agreement.ts'
import type { Party } from '../../src/agreement/party.ts'
import { answer, folded, naming, on, request } from './people.ts'

const helen: Party = { address: 'helen@bank.example', name: 'Helen', side: 'client' }
const joel: Party = { address: 'joel@studio.example', name: 'Joel', side: 'agency' }

const acts = [
  request(helen, joel, '2026-03-12T09:52:00+00:00', { deliverable: 'quote', due: on('2026-03-12', '15:00') }),
  request(helen, joel, '2026-03-12T09:52:00+00:00', { deliverable: 'finished deck', due: on('2026-03-15') }),
  answer('report', joel, 'A1', '2026-03-12T11:40:00+00:00'),
  request(joel, helen, '2026-03-12T11:40:00+00:00', {
    deliverable: 'materials',
    due: on('2026-03-13', '14:00'),
    consequence: 'we cannot hold Sunday evening',
  }),
  naming('promise', joel, 'A2', on('2026-03-15', '20:00'), '2026-03-12T11:40:00+00:00'),
  {
    ...answer('accept', joel, 'A2', '2026-03-12T11:40:00+00:00'),
    kind: 'condition' as const,
    condition: { commitment: 'C1', within: null },
    consequence: null,
  },
  request(joel, helen, '2026-03-12T11:40:00+00:00', { deliverable: 'comments', due: on('2026-03-16', '12:00') }),
  naming('promise', helen, 'C1', on('2026-03-13', '14:00'), '2026-03-12T12:31:00+00:00'),
  answer('accept', helen, 'C2', '2026-03-12T12:31:00+00:00'),
  answer('report', helen, 'C1', '2026-03-16T09:38:00+00:00'),
  answer('satisfy', joel, 'C1', '2026-03-16T10:10:00+00:00'),
  naming('reschedule', joel, 'A2', on('2026-03-16', '23:00'), '2026-03-16T10:10:00+00:00'),
  naming('reschedule', joel, 'C2', on('2026-03-17', '07:00'), '2026-03-16T10:10:00+00:00'),
  answer('accept', helen, 'A2', '2026-03-16T10:22:00+00:00'),
  answer('report', joel, 'A2', '2026-03-16T22:47:00+00:00'),
  answer('report', helen, 'C2', '2026-03-17T08:04:00+00:00'),
]

/** The urgent bank deck, as far as it had come at an instant. */
export const story = (until: string): Agreement =>
  folded(...acts.filter(({ at }) => Date.parse(at) <= Date.parse(until)))
