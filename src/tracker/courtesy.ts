import { addDays, addWorkingDays, at, isWorkingDay, localDay } from '../agreement/calendar.ts'
import { sideOf } from '../agreement/party.ts'
import type { Address } from '../message/message.ts'
import { byTheClock } from '../store/by-the-clock.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import { readers } from '../store/readers.ts'
import type { DigestDocument, Store } from '../store/store.ts'
import { rested } from './addressing.ts'
import { bundles } from './follow-ups.ts'
import { isMuted, isSilent } from './reasons.ts'
import type { Settings } from './settings.ts'
import { withNewsOfClaims } from './told-elsewhere.ts'

/**
 * One mail a person a day, over all threads, copies too. What people cause does not count: confirmations, also those that
 * the agency sees first, and answers. To the agency the mail of a day is its digest, which asks what a reminder would have
 * asked, tells which reminders go out, and what has not arrived; on a day without one a notice is.
 */
export type Courtesy = {
  /** Whether somebody may have a mail now; else until when it waits, and which of its reasons the digest has served. */
  readonly placeOf: (person: Address, wish?: Wish) => Promise<Place>
  /** The next morning on which somebody may have another. */
  readonly nextMorning: (wish?: Wish) => Date
  /** Whether somebody is to have a reminder of his own today: nobody need send him a copy of another's. */
  readonly isAddressed: (person: Address) => Promise<boolean>
  /** The threads that have a reminder for somebody today, as they are by now. */
  readonly threadsFor: (person: Address) => Promise<readonly ThreadDocument[]>
}
/** What cannot wait for a working day, and where its reader's mornings are. */
type Wish = {
  readonly isUrgent?: boolean
  readonly zone?: string
  /** A thread whose letters of this moment are not saved yet. */
  readonly beside?: Pick<ThreadDocument, 'letters'>
}
export type Place = { readonly until: Date | null; readonly served: readonly string[] }

/** What of the store it looks at. */
export type Past = Pick<Store, 'thread' | 'digests' | 'waking' | 'remindedAt' | 'copiedAt'>

export function courtesy(store: Past, settings: Settings, now: Date): Courtesy {
  const { agency, calendar } = settings
  const { zone } = calendar
  const today = localDay(now, zone)
  const free: Place = { until: null, served: [] }
  const soon = new Date(now.getTime() + lookAgain)
  let addressed: Promise<ReadonlyMap<string, readonly string[]>> | null = null
  const addressedToday = () => {
    addressed ??= addressedBy(endOfDay(now, settings), store, settings, now)
    return addressed
  }

  function nextMorning({ isUrgent = false, zone: there = zone }: Wish = {}): Date {
    const next = isUrgent ? addDays(today, 1) : addWorkingDays(today, 1, calendar)
    const morning = at(next, calendar.opens, there)
    // Far in the east a morning begins while here it is the day before, and that day's mail is out.
    return localDay(morning, zone) > today ? morning : at(addDays(next, 1), calendar.opens, there)
  }

  async function placeOf({ address }: Address, wish: Wish = {}): Promise<Place> {
    const digest = sideOf(address, agency) === 'agency' ? digestOf(address, await store.digests(), settings, now) : null
    if (digest instanceof Date) return { until: digest, served: [] }
    if (digest)
      return isOut(digest) ? { until: nextMorning(wish), served: digest.reasons } : { until: soon, served: [] }
    const unsaved = [...(await store.digests()).letters, ...(wish.beside?.letters ?? [])].filter(
      (letter) => byTheClock(letter) && counts(letter) && readers(letter).includes(address),
    )
    const last = [
      await store.remindedAt(address),
      await store.copiedAt(address),
      ...unsaved.map(({ queuedAt }) => new Date(queuedAt)),
    ]
    const hadOne = last.some((moment) => moment !== null && localDay(moment, zone) >= today)
    return hadOne ? { until: nextMorning(wish), served: [] } : free
  }

  return {
    placeOf,
    nextMorning,
    isAddressed: async ({ address }) => (await addressedToday()).has(address),
    async threadsFor({ address }) {
      const threads: ThreadDocument[] = []
      for (const id of (await addressedToday()).get(address) ?? []) {
        const thread = await store.thread(id)
        if (thread) threads.push(rested(await withNewsOfClaims(thread, store, now), now))
      }
      return threads
    },
  }
}

const counts = ({ state }: QueuedLetter): boolean => state !== 'dropped' && state !== 'failed'

/** A digest on its way asks once it is there. */
const isOut = ({ state }: QueuedLetter): boolean => state === 'sent' || state === 'held'
const lookAgain = 15 * 60_000

export const endOfDay = (now: Date, { calendar: { zone } }: Pick<Settings, 'calendar'>): Date =>
  at(addDays(localDay(now, zone), 1), '00:00', zone)

/** The key of today's digest to somebody. */
export const digestKey = (address: string, { calendar }: Pick<Settings, 'calendar'>, now: Date): string =>
  `digest/${address}/${localDay(now, calendar.zone)}`

/** Today's digest to one of the agency's, or the moment at which it is still to be made; null where there is none. */
function digestOf(
  address: string,
  { lastDay, letters }: DigestDocument,
  { calendar, digestTime }: Settings,
  now: Date,
): QueuedLetter | Date | null {
  const today = localDay(now, calendar.zone)
  const moment = at(today, digestTime, calendar.zone)
  const isToCome = (lastDay === null || lastDay < today) && isWorkingDay(today, calendar)
  if (isToCome) return moment > now ? moment : new Date(now.getTime() + lookAgain)
  const key = digestKey(address, { calendar }, now)
  return letters.find((letter) => letter.key === key && counts(letter)) ?? null
}

/** To whom reminders of their own come up to a moment of this day, each with the threads they come of. */
async function addressedBy(
  end: Date,
  store: Past,
  settings: Settings,
  now: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const addressed = new Map<string, readonly string[]>()
  for (const id of await store.waking(end)) {
    const stored = await store.thread(id)
    if (!stored || isSilent(stored) || isMuted(stored, now)) continue
    const thread = await withNewsOfClaims(stored, store, now)
    const people = new Set(bundles(thread, settings, now, end).flatMap(({ to: [reader] }) => reader?.address ?? []))
    for (const person of people) addressed.set(person, [...(addressed.get(person) ?? []), id])
  }
  return addressed
}
