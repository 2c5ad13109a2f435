import type { QueuedLetter } from './document.ts'
import { readers } from './readers.ts'

/** A letter that was handed over, or may have been. */
export type Posted = {
  readonly thread: string | null
  readonly kind: QueuedLetter['kind']
  /** ISO instant. */
  readonly at: string
  readonly to: readonly string[]
}

const day = 24 * 60 * 60_000

/** Of these letters those that were handed over, no older than a day before the newest. */
export function postedOf(thread: string | null, letters: readonly QueuedLetter[]): readonly Posted[] {
  const posted = letters.flatMap((letter): readonly Posted[] => {
    const { kind, state, sentAt, dueAt } = letter
    const at = sentAt ?? (state === 'claimed' || state === 'unknown' || state === 'held' ? dueAt : null)
    return at === null ? [] : [{ thread, kind, at, to: readers(letter) }]
  })
  const newest = Math.max(...posted.map(({ at }) => Date.parse(at)))
  return posted.filter(({ at }) => Date.parse(at) > newest - day)
}
