import type { QueuedLetter } from '../store/document.ts'
import type { Posted } from '../store/posted.ts'
import { readers } from '../store/readers.ts'
import type { Store } from '../store/store.ts'

const hour = 60 * 60_000
const day = 24 * hour

/** More letters than these are none that anybody meant; identity: questions to one person whether a mail was his. */
export const caps = { thread: 6, person: 20, identity: 1, hour: 60, day: 300 } as const

/**
 * What a letter has to wait for: its thread or one of its readers has had enough for a day; or the tracker itself has
 * said so much that a person must look at it.
 */
export type Cap = keyof typeof caps
/** A cap that time lifts by itself. */
export type PassingCap = Exclude<Cap, 'hour' | 'day'>

/** The letters that count today, the digests among them. */
export async function postedLately(
  store: Pick<Store, 'posted' | 'digests'>,
  digestsPosted: (letters: readonly QueuedLetter[]) => readonly Posted[],
  now: Date,
): Promise<readonly Posted[]> {
  const { countedFrom, letters } = await store.digests()
  const since = new Date(Math.max(now.getTime() - day, Date.parse(countedFrom ?? '') || 0))
  const digests = digestsPosted(letters).filter(({ at }) => at > since.toISOString())
  return [...(await store.posted(since)), ...digests]
}

/** The cap that one more letter would break. Digests go by the day and by the reader already: they break none for all. */
export function capBroken(
  letter: Pick<QueuedLetter, 'kind' | 'envelope'>,
  thread: string | null,
  posted: readonly Posted[],
  now: Date,
): Cap | null {
  const within = (span: number) => posted.filter(({ at }) => Date.parse(at) > now.getTime() - span)
  const today = within(day)
  const { kind } = letter
  const people = readers(letter)
  const hasEnough = (person: string): boolean => today.filter(({ to }) => to.includes(person)).length >= caps.person
  if (thread !== null && today.filter((each) => each.thread === thread).length >= caps.thread) return 'thread'
  if (people.some(hasEnough)) return 'person'
  if (kind === 'identity' && today.some((each) => each.kind === kind && people.some((one) => each.to.includes(one)))) {
    return 'identity'
  }
  if (kind === 'digest') return null
  const isCounted = (each: Posted): boolean => each.kind !== 'digest'
  if (within(hour).filter(isCounted).length >= caps.hour) return 'hour'
  return today.filter(isCounted).length >= caps.day ? 'day' : null
}

/** The letter for later: it waits an hour, and is looked at again. */
export const putOff = (letter: QueuedLetter, cap: PassingCap, now: Date): QueuedLetter => ({
  ...letter,
  dueAt: new Date(now.getTime() + hour).toISOString(),
  reply: `cap: ${caps[cap]} a ${cap === 'identity' ? 'person, of this kind,' : cap} a day`,
})
