import type { Act } from '../../src/agreement/act.ts'
import { type Agreement, fold, nothingAgreed } from '../../src/agreement/agreement.ts'
import type { Party } from '../../src/agreement/party.ts'
import type { QueuedLetter, ReadMessage, ThreadDocument } from '../../src/store/document.ts'

const maria: Party = { address: 'maria@bloomcoffee.example', name: 'Maria Lopes', side: 'client' }
const jonas: Party = { address: 'jonas@studionord.example', name: 'Jonas Weber', side: 'agency' }
const wanted = ['signed contract', 'logos and fonts', 'landing page, second draft', 'copy deck, 12 pages', 'invoice']

/** The hex id of the n-th sample thread. */
export const threadId = (n: number): string => (n + 1).toString(16).padStart(16, '0')
export const messageId = (thread: number, n: number): string => `<${thread}.${n}@bloomcoffee.example>`
export const hashOf = (thread: number, n: number): string => `${thread}.${n}.`.padEnd(64, '0')

/** A thread as the tracker keeps it, told apart from others by its number. */
export function sampleThread(n: number, has: { commitments?: number; wakeAt?: string | null } = {}): ThreadDocument {
  const count = has.commitments ?? 1
  const agreement = Array.from({ length: count }, (_, item) => promise(n, item)).reduce(fold, nothingAgreed)
  return {
    format: 1,
    id: threadId(n),
    subject: `Landing page ${n}`,
    language: 'en',
    audience: 'thread',
    owner: jonas,
    members: [maria, jonas],
    messages: Array.from({ length: count }, (_, item) => message(n, item)),
    waiting: [],
    agreement,
    confirmed: nothingAgreed,
    lastHumanAt: '2026-03-12T08:52:00.000Z',
    mutedUntil: null,
    restsUntil: null,
    stoppedBy: [],
    letters: [confirmation(n, agreement)],
    wakeAt: has.wakeAt ?? null,
  }
}

function promise(thread: number, n: number): Act {
  const deliverable = wanted[n % wanted.length] ?? 'logos'
  return {
    kind: 'promise',
    by: n % 2 === 0 ? maria : jonas,
    at: '2026-03-12T09:52:00+01:00',
    messageId: messageId(thread, n),
    quote: `You will have the ${deliverable} by Friday noon at the latest.`,
    terms: {
      debtor: n % 2 === 0 ? maria : jonas,
      creditor: n % 2 === 0 ? jonas : maria,
      deliverable,
      due: { day: '2026-03-13', time: '12:00', zone: 'Europe/Berlin' },
      condition: null,
      consequence: null,
    },
  }
}

const message = (thread: number, n: number): ReadMessage => ({
  hash: hashOf(thread, n),
  id: messageId(thread, n),
  references: [`<${thread}.before@bloomcoffee.example>`],
  from: [{ address: maria.address, name: maria.name }],
  to: [{ address: jonas.address, name: jonas.name }],
  cc: [{ address: 'agreements@studionord.example', name: '' }],
  subject: `Landing page ${thread}`,
  sentAt: '2026-03-12T09:52:00+01:00',
  receivedAt: '2026-03-12T08:52:10.000Z',
})

const confirmation = (thread: number, agreement: Agreement): QueuedLetter => ({
  key: `confirmation/${threadId(thread)}/${agreement.version}`,
  kind: 'confirmation',
  reasons: [`confirmation/${threadId(thread)}/${agreement.version}`],
  messageId: `<confirmation.${thread}@studionord.example>`,
  envelope: { from: 'agreements@studionord.example', to: [maria.address, jonas.address] },
  source: `Subject: Re: Landing page ${thread}\r\n\r\n${agreement.commitments.map(({ deliverable }) => deliverable).join('\r\n')}\r\n`,
  state: 'queued',
  queuedAt: '2026-03-12T09:02:10.000Z',
  dueAt: '2026-03-12T09:02:10.000Z',
  attempts: 0,
  sentAt: null,
  witnessedAt: null,
  reply: null,
})
