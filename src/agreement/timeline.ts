import { type Act, dayNamed } from './act.ts'
import type { Agreement } from './agreement.ts'
import { addWorkingDays, type Calendar } from './calendar.ts'
import { answerer, type Commitment } from './commitment.ts'
import type { Due } from './due.ts'
import { fairDue, lateness } from './lateness.ts'
import type { Party, Side } from './party.ts'

/** One line of what happened: who did what, when, about which item, and where it stands written. */
export type Entry = {
  /** ISO instant with the actor's offset. */
  readonly at: string
  readonly actor: Party
  readonly act: Act['kind']
  readonly subject: string
  readonly id: string
  readonly deliverable: string
  /** The day that the act named. */
  readonly due: Due | null
  /** Who owes it from then on, where that is somebody else. */
  readonly to: Party | null
  /** On an arrival: by how many working days it was late, 0 on the day itself; null where it was in time. */
  readonly workingDaysLate: number | null
  readonly source: { readonly messageId: string; readonly quote: string }
}

/** What happened in one thread, or in all threads of a client, the earliest first. */
export function timeline(
  threads: readonly { readonly subject: string; readonly agreement: Agreement }[],
  calendar: Calendar,
): readonly Entry[] {
  const entries = threads.flatMap(({ subject, agreement }) =>
    agreement.commitments.flatMap((commitment) =>
      commitment.acts.map((act): Entry => {
        const { at, by, kind, messageId, quote } = act
        const { id, deliverable, deliveredAt } = commitment
        const isArrival = at === deliveredAt
        return {
          at,
          actor: by,
          act: kind,
          subject,
          id,
          deliverable,
          due: dayNamed(act),
          to: act.kind === 'hand over' ? act.to : null,
          workingDaysLate: isArrival ? lateness(commitment, agreement, calendar, new Date(at)) : null,
          source: { messageId, quote },
        }
      }),
    ),
  )
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** On how many working days up to `now` each side waited for the other; a day counts once, however much was late. */
export function waited(agreement: Agreement, calendar: Calendar, now: Date): Readonly<Record<Side, number>> {
  const days = { agency: new Set<string>(), client: new Set<string>() }
  for (const commitment of agreement.commitments) {
    const late = lateness(commitment, agreement, calendar, now) ?? 0
    const end = commitment.deliveredAt ? new Date(commitment.deliveredAt) : now
    const due = fairDue(commitment, agreement, calendar, end)
    for (let day = 1; due && day <= late; day += 1) {
      days[commitment.creditor.side].add(addWorkingDays(due.day, day, calendar))
    }
  }
  return { agency: days.agency.size, client: days.client.size }
}

/** What hangs in the air: what has been asked and not answered, and what was promised without a day. */
export function loose({ commitments }: Agreement): {
  readonly unanswered: readonly { readonly commitment: Commitment; readonly by: Party }[]
  readonly undated: readonly Commitment[]
} {
  return {
    unanswered: commitments.flatMap((commitment) => {
      const by = answerer(commitment)
      return by ? [{ commitment, by }] : []
    }),
    undated: commitments.filter(({ status, due }) => status === 'agreed' && due === null),
  }
}
