import type { Outcome } from '../mail/send.ts'
import type { QueuedLetter } from '../store/document.ts'
import { holds } from './reasons.ts'
import type { LetterHappening, Tracker } from './tracker.ts'
import { withWake } from './wake.ts'

export type Send = (letter: Pick<QueuedLetter, 'envelope' | 'source'>) => Promise<Outcome>

const minute = 60_000
/** RELIABILITY: a temporary refusal is tried again after so many minutes, the last pause over and over, for two days. */
const pauses = [1, 5, 15, 30, 60]
const giveUpAfter = 48 * 60 * minute
/** An interrupted letter is sent again only when its own copy has not come in for this long. */
const witnessPatience = 15 * minute

/** A place where letters wait: a thread's document, or the digests. */
type Outbox = {
  readonly thread: string | null
  readonly letters: () => Promise<readonly QueuedLetter[]>
  /** Whether what the letter says is still so. */
  readonly holds: (letter: QueuedLetter) => Promise<boolean>
  readonly record: (letter: QueuedLetter) => Promise<void>
}

/** Sends what is due. A letter is claimed on disk before a connection is opened, so that no crash sends it twice. */
export async function deliver(tracker: Tracker, send: Send, now: Date): Promise<void> {
  for (const id of await tracker.store.waking(now))
    await deliverFrom(threadOutbox(id, tracker, now), tracker, send, now)
  await deliverFrom(digestOutbox(tracker), tracker, send, now)
}

async function deliverFrom(outbox: Outbox, tracker: Tracker, send: Send, now: Date): Promise<void> {
  for (const letter of await outbox.letters()) {
    if (!isWaiting(letter) || Date.parse(letter.dueAt) > now.getTime()) continue
    const tell = (what: LetterHappening, told: QueuedLetter) =>
      tracker.report({ what, thread: outbox.thread, letter: told })
    if (!(await outbox.holds(letter))) {
      const dropped = { ...letter, state: 'dropped' as const }
      await outbox.record(dropped)
      tell('dropped', dropped)
      continue
    }
    const claimed = claim(letter, now)
    await outbox.record(claimed)
    const after = afterwards(claimed, await send(claimed), now)
    await outbox.record(after)
    tell(after.state === 'queued' ? 'put off' : (after.state as LetterHappening), after)
  }
}

/** A letter claimed or unknown whose own copy has not come in by `dueAt` did not go out: the same bytes go again. */
const isWaiting = ({ state }: QueuedLetter): boolean => state === 'queued' || state === 'claimed' || state === 'unknown'

const later = (now: Date, milliseconds: number): string => new Date(now.getTime() + milliseconds).toISOString()

const claim = (letter: QueuedLetter, now: Date): QueuedLetter => ({
  ...letter,
  state: 'claimed',
  attempts: letter.attempts + 1,
  dueAt: later(now, witnessPatience),
})

function afterwards(letter: QueuedLetter, outcome: Outcome, now: Date): QueuedLetter {
  const { reply } = outcome
  if (outcome.state === 'sent') return { ...letter, state: 'sent', sentAt: now.toISOString(), reply }
  if (outcome.state === 'unknown') return { ...letter, state: 'unknown', reply }
  if (outcome.permanent || now.getTime() - Date.parse(letter.queuedAt) > giveUpAfter) {
    return { ...letter, state: 'failed', reply }
  }
  const pause = pauses[Math.min(letter.attempts, pauses.length) - 1] ?? 60
  return { ...letter, state: 'queued', dueAt: later(now, pause * minute), reply }
}

/** A copy that came in while the server was silent has the last word over the outcome. */
const keepWitness = (stored: QueuedLetter, letter: QueuedLetter): QueuedLetter =>
  stored.witnessedAt ? { ...letter, state: 'sent', sentAt: stored.sentAt, witnessedAt: stored.witnessedAt } : letter

const replaced = (letters: readonly QueuedLetter[], letter: QueuedLetter): readonly QueuedLetter[] =>
  letters.map((stored) =>
    stored.messageId === letter.messageId && isWaiting(stored) ? keepWitness(stored, letter) : stored,
  )

function threadOutbox(id: string, { store, settings, inTurn }: Tracker, now: Date): Outbox {
  const thread = () => store.thread(id)
  return {
    thread: id,
    letters: async () => (await thread())?.letters ?? [],
    holds: async (letter) => holds(letter, await thread(), settings),
    record: (letter) =>
      inTurn(async () => {
        const stored = await thread()
        if (stored)
          await store.save([withWake({ ...stored, letters: replaced(stored.letters, letter) }, settings, now)])
      }),
  }
}

function digestOutbox({ store, inTurn }: Tracker): Outbox {
  return {
    thread: null,
    letters: async () => (await store.digests()).letters,
    holds: async () => true,
    record: (letter) =>
      inTurn(async () => {
        const digests = await store.digests()
        await store.saveDigests({ ...digests, letters: replaced(digests.letters, letter) })
      }),
  }
}
