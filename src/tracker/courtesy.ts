import { type Calendar, localDay } from '../agreement/calendar.ts'
import { sideOf } from '../agreement/party.ts'
import type { Address } from '../message/message.ts'
import type { Store } from '../store/store.ts'
import { bundles } from './follow-ups.ts'
import { isMuted, isSilent } from './reasons.ts'
import type { Settings } from './settings.ts'

/**
 * One reminder a person a day, over all threads, on copy too. Confirmations and answers do not count, for there people
 * speak with each other or with us; nor does the agency's copy of what goes to its client in its name.
 */
const isToday = (moment: Date | null, today: string, { zone }: Calendar): boolean =>
  moment !== null && localDay(moment, zone) >= today

/** Whether somebody has had a reminder of his own today. */
export const isReminded = async (address: string, today: string, store: Store, calendar: Calendar): Promise<boolean> =>
  isToday(await store.remindedAt(address), today, calendar)

/** Who is about to have a reminder of his own: nobody need send him a copy of another's. */
export async function addressedNow(
  threads: readonly string[],
  store: Store,
  settings: Settings,
  now: Date,
): Promise<ReadonlySet<string>> {
  const addressed = new Set<string>()
  for (const id of threads) {
    const thread = await store.thread(id)
    if (!thread || isSilent(thread) || isMuted(thread, now)) continue
    for (const { to } of bundles(thread, settings, now)) if (to[0]) addressed.add(to[0].address)
  }
  return addressed
}

/** Of those on copy of a reminder the ones to whom it is the first mail of the day. */
export async function onCopy(
  people: readonly Address[],
  taken: ReadonlySet<string>,
  today: string,
  store: Store,
  { agency, calendar }: Settings,
): Promise<readonly Address[]> {
  const left: Address[] = []
  for (const person of people) {
    const isOurs = sideOf(person.address, agency) === 'agency'
    const hadOne = async () =>
      taken.has(person.address) ||
      (await isReminded(person.address, today, store, calendar)) ||
      isToday(await store.copiedAt(person.address), today, calendar)
    if (isOurs || !(await hadOne())) left.push(person)
  }
  return left
}
