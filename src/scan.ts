import { nothingAgreed } from './agreement/agreement.ts'
import { isOverdue, type Commitment as Kept } from './agreement/commitment.ts'
import { moment } from './agreement/due.ts'
import { type Party, type Side, sideOf } from './agreement/party.ts'
import { commonest } from './locales/commonest.ts'
import type { Language } from './locales/locale.ts'
import { parse } from './mail/parse.ts'
import { automatic } from './message/automatic.ts'
import { correspondents, type Message } from './message/message.ts'
import { bareSubject, threads } from './message/thread.ts'
import { hear } from './reading/hear.ts'
import type { Setting, Topic } from './reading/reading.ts'
import { isVacation } from './reading/vacation.ts'
import { isTracker } from './tracker/addressing.ts'

export type ScanOptions = {
  /** The agency's mail domains, subdomains included. */
  readonly agency: readonly string[]
  /** The tracker's own address: never a participant. */
  readonly tracker: string
  /** IANA zone of the agency. */
  readonly zone: string
  /** Decides only what is overdue. */
  readonly now: string | Date
  /** Told of each mail that cannot be parsed, by its place among the mails, from 0; it counts for nothing. */
  readonly unreadable?: (place: number, reason: string) => void
}

export type Person = { readonly address: string; readonly name: string; readonly side: Side }

export type Commitment = {
  /** 'A1' owed by the agency, 'C1' by the client's side. */
  readonly id: string
  readonly debtor: Person
  readonly creditor: Person
  readonly deliverable: string
  /** The last agreed day, or the asked one while nothing is agreed. */
  readonly due: string | null
  readonly time: string | null
  /** The instant from which on it is late. */
  readonly dueAt: string | null
  /** Another day, asked for and not yet answered. */
  readonly pendingDue: string | null
  readonly status: 'proposed' | 'agreed' | 'delivered' | 'cancelled'
  readonly overdue: boolean
  readonly dependsOn: string | null
  readonly consequence: string | null
  /** Days that had been agreed before the present one, oldest first. */
  readonly earlierDue: readonly string[]
  readonly deliveredAt: string | null
  readonly source: { readonly messageId: string; readonly quote: string }
}

export type Thread = {
  /** Message-ID of its first message. */
  readonly id: string
  readonly subject: string
  readonly language: Language
  readonly participants: readonly Person[]
  readonly commitments: readonly Commitment[]
}

/** A list, or something that brings them one by one, so that a big archive need not be in memory at once. */
export type Mails = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/** Reads raw mails (RFC 5322), in any order, into threads and what their people owe each other. It trusts every sender. */
export async function scan(mails: Mails, options: ScanOptions): Promise<Thread[]> {
  const messages: Message[] = []
  let place = 0
  for await (const mail of mails) {
    const message = await parsed(typeof mail === 'string' ? new TextEncoder().encode(mail) : mail)
    if (typeof message === 'string') options.unreadable?.(place, message)
    else if (!automatic(message) && !isVacation(message)) messages.push(message)
    place += 1
  }
  return threads(once(messages)).map((thread) => readThread(thread, options))
}

/** Or why it cannot be parsed; the others still can. */
async function parsed(source: Uint8Array): Promise<Message | string> {
  try {
    return await parse(source)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** The same mail in two folders counts once: by its bytes, or by what its sender made unique. */
function once(messages: readonly Message[]): readonly Message[] {
  const seen = new Set<string>()
  return messages.filter(({ hash, id, from, sentAt }) => {
    const made = `${id} ${from[0]?.address} ${sentAt}`
    const known = seen.has(hash) || seen.has(made)
    seen.add(hash).add(made)
    return !known
  })
}

function readThread(thread: readonly Message[], options: ScanOptions): Thread {
  const tracker = options.tracker.toLowerCase()
  const seen = new Map<string, Party>()
  let agreement = nothingAgreed
  const spoken: Language[] = []
  const topics = new Map<string, Topic>()
  for (const message of thread) {
    for (const { address, name } of correspondents(message)) {
      const known = seen.get(address)
      if (isTracker(address, { tracker }) || (known && (known.name || !name))) continue
      seen.set(address, { address, name, side: sideOf(address, options.agency) })
    }
    const setting: Setting = {
      agency: options.agency,
      tracker,
      zone: options.zone,
      people: [...seen.values()],
      topics,
    }
    const reading = hear(message, agreement, setting)
    agreement = reading.agreement
    spoken.push(reading.language)
    if (reading.topic) topics.set(message.id, reading.topic)
  }
  const now = new Date(options.now)
  const named = (party: Party): Party => seen.get(party.address) ?? party
  return {
    id: thread[0]?.id ?? '',
    subject: bareSubject(thread[0]?.subject ?? ''),
    language: commonest(spoken),
    participants: [...seen.values()],
    // Whoever was written to by address alone may have given a name since.
    commitments: agreement.commitments.map(({ debtor, creditor, ...each }) =>
      plain({ ...each, debtor: named(debtor), creditor: named(creditor) }, now),
    ),
  }
}

/** A commitment in the shape of the public contract. */
export function plain(kept: Kept, now: Date): Commitment {
  const { id, debtor, creditor, deliverable, due, pending, status, condition, consequence, earlierDue, source } = kept
  return {
    id,
    debtor,
    creditor,
    deliverable,
    due: due?.day ?? null,
    time: due?.time ?? null,
    dueAt: due ? moment(due).toISOString() : null,
    pendingDue: pending && pending.due !== 'drop' ? pending.due.day : null,
    // Who withdraws a promise has withdrawn it, though the other side may still object.
    status: pending?.due === 'drop' ? 'cancelled' : status,
    overdue: isOverdue(kept, now),
    dependsOn: condition?.commitment ?? null,
    consequence,
    earlierDue,
    deliveredAt: kept.deliveredAt,
    source: { messageId: source.messageId, quote: source.quote },
  }
}
