import type { AtWork } from './at-work.ts'

/** How the tracker is, in numbers; a state is 1 or 0. */
export type Vitals = {
  readonly mailboxConnected: boolean
  readonly canStore: boolean
  /** Whether the breaker stopped all sending. */
  readonly isBroken: boolean
  /** When the newest mail seen came in, in seconds since 1970; 0 before the first. */
  readonly newestMail: number
  readonly lettersWaiting: number
  readonly lettersHeld: number
  readonly mailsAside: number
  readonly mailsQuarantined: number
  /** Threads that should have been looked at some minutes ago. */
  readonly overdueThreads: number
}

const grace = 10 * 60_000

export async function vitalsOf({ tracker: { store }, isCurrent }: AtWork, now: Date): Promise<Vitals> {
  const [mailbox, { breaker, letters }] = [await store.mailbox(), await store.digests()]
  const tally = await store.tally()
  const digestsIn = (...states: readonly string[]): number =>
    letters.filter(({ state }) => states.includes(state)).length
  return {
    mailboxConnected: isCurrent(),
    canStore: (await store.fault()) === null,
    isBroken: breaker !== undefined,
    newestMail: Math.floor((Date.parse(mailbox?.newestAt ?? '') || 0) / 1000),
    lettersWaiting: tally.waiting + digestsIn('queued', 'claimed', 'unknown'),
    lettersHeld: tally.held + digestsIn('held'),
    mailsAside: mailbox?.aside?.length ?? 0,
    mailsQuarantined: mailbox?.quarantined.length ?? 0,
    overdueThreads: (await store.waking(new Date(now.getTime() - grace))).length,
  }
}

/** Whether it does what it is there for; what lies held or quarantined waits for people, not for a new start. */
export const isWell = ({ mailboxConnected, canStore, isBroken }: Vitals): boolean =>
  mailboxConnected && canStore && !isBroken

type Metric = readonly [name: string, help: string, value: (vitals: Vitals) => number]

const metrics: readonly Metric[] = [
  ['mailbox_connected', 'Whether the mailbox is watched.', (one) => Number(one.mailboxConnected)],
  ['store_writable', 'Whether what happens can be saved.', (one) => Number(one.canStore)],
  ['breaker_open', 'Whether the breaker has stopped all letters.', (one) => Number(one.isBroken)],
  ['last_message_timestamp_seconds', 'When the newest mail came in.', (one) => one.newestMail],
  ['letters_waiting', 'Letters that have not gone out yet.', (one) => one.lettersWaiting],
  ['letters_held', 'Letters that may have gone out and are not sent again.', (one) => one.lettersHeld],
  ['mails_aside', 'Mails that will be tried again.', (one) => one.mailsAside],
  ['mails_quarantined', 'Mails that were given up.', (one) => one.mailsQuarantined],
  ['threads_overdue', 'Threads that should have been looked at ten minutes ago.', (one) => one.overdueThreads],
]

/** The text format of Prometheus, version 0.0.4. */
export const prometheus = (vitals: Vitals): string =>
  metrics
    .map(([name, help, value]) => {
      const full = `in_writing_${name}`
      return `# HELP ${full} ${help}\n# TYPE ${full} gauge\n${full} ${value(vitals)}\n`
    })
    .join('')
