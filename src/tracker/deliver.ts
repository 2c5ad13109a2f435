import { nothingAgreed } from '../agreement/agreement.ts'
import { localDay } from '../agreement/calendar.ts'
import type { Outcome } from '../mail/send.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import { type Suspended, suspended, withoutSuspended } from './bounced.ts'
import { afterwards, inHand, isDue } from './letter-states.ts'
import { holds } from './reasons.ts'
import type { LetterHappening, Tracker } from './tracker.ts'
import { withWake } from './wake.ts'

export type Send = (letter: Pick<QueuedLetter, 'envelope' | 'source'>) => Promise<Outcome>

/** A place where letters wait: a thread's document, or the digests. */
type Outbox = {
  readonly thread: string | null
  readonly letters: () => Promise<readonly QueuedLetter[]>
  /**
   * The letter as it is by now, changed and saved in one turn; null when it waits no longer.
   */
  readonly change: (letter: QueuedLetter, next: Change) => Promise<QueuedLetter | null>
}
type Change = (stored: QueuedLetter, world: World) => QueuedLetter
/** Whether what a letter says is still so, and who gets none. */
type World = { readonly holds: boolean; readonly suspended: Suspended }

/** Sends what is due. A letter is claimed on disk before a connection is opened, so that no crash sends it twice. */
export async function deliver(tracker: Tracker, send: Send, now: Date): Promise<void> {
  const threads = (await tracker.store.waking(now)).map((id) => threadOutbox(id, tracker, now))
  for (const outbox of [...threads, digestOutbox(tracker, now)]) {
    try {
      await deliverFrom(outbox, tracker, send, now)
    } catch (error) {
      // A document that cannot be read must not keep the letters of the others.
      tracker.report({ what: 'trouble', error })
    }
  }
}

async function deliverFrom(outbox: Outbox, tracker: Tracker, send: Send, now: Date): Promise<void> {
  for (const letter of await outbox.letters()) {
    if (!isDue(letter, now)) continue
    // Since the list of letters was read, this one's copy may have come in.
    const taken = await outbox.change(letter, (stored, { holds, suspended }) => {
      if (!isDue(stored, now)) return stored
      if (!holds) return { ...stored, state: 'dropped' }
      const left = withoutSuspended(stored, suspended, now)
      return left.state === 'failed' ? left : inHand(left, now)
    })
    if (!taken) continue
    const after = taken.state === 'claimed' ? await sent(taken, outbox, send, now) : taken
    tracker.report({ what: happeningOf(after), thread: outbox.thread, letter: after })
  }
}

async function sent(letter: QueuedLetter, outbox: Outbox, send: Send, now: Date): Promise<QueuedLetter> {
  const outcome = await send(letter)
  return (await outbox.change(letter, (stored) => afterwards(stored, outcome, now))) ?? letter
}

const happeningOf = ({ state }: QueuedLetter): LetterHappening =>
  state === 'queued' || state === 'claimed' || state === 'review' ? 'put off' : state

function threadOutbox(id: string, { store, settings, inTurn }: Tracker, now: Date): Outbox {
  return {
    thread: id,
    letters: async () => (await store.thread(id))?.letters ?? [],
    change: (letter, next) =>
      inTurn(async () => {
        const thread = await store.thread(id)
        if (!thread) return null
        const changed = changedIn(thread.letters, letter, (stored) =>
          next(stored, { holds: holds(stored, thread, settings, now), suspended: suspended(thread) }),
        )
        if (changed.letter) await store.save([withWake(withLetters(thread, changed), settings, now)])
        return changed.letter
      }),
  }
}

function digestOutbox({ store, settings, inTurn }: Tracker, now: Date): Outbox {
  const today = localDay(now, settings.calendar.zone)
  return {
    thread: null,
    letters: async () => (await store.digests()).letters,
    change: (letter, next) =>
      inTurn(async () => {
        const digests = await store.digests()
        // Yesterday's is of no use this morning, when another one comes.
        const changed = changedIn(digests.letters, letter, (stored) =>
          next(stored, { holds: stored.kind === 'notice' || stored.key.endsWith(`/${today}`), suspended: new Map() }),
        )
        if (changed.letter) await store.saveDigests({ ...digests, letters: changed.letters })
        return changed.letter
      }),
  }
}

type Changed = { readonly letters: readonly QueuedLetter[]; readonly letter: QueuedLetter | null }

/** Null where nothing has changed; a dropped letter's successor may bear its Message-ID. */
function changedIn(
  letters: readonly QueuedLetter[],
  { messageId }: QueuedLetter,
  next: (stored: QueuedLetter) => QueuedLetter,
): Changed {
  const stored = letters.find((letter) => letter.messageId === messageId && letter.state !== 'dropped')
  const letter = stored ? next(stored) : null
  if (!letter || letter === stored) return { letters, letter: null }
  return { letters: letters.map((each) => (each === stored ? letter : each)), letter }
}

/** What has gone out is in everybody's mailbox, ours too; a thread of years need not carry it as well. */
const withoutBytes = (letter: QueuedLetter): QueuedLetter =>
  letter.state === 'sent' && letter.source !== '' ? { ...letter, source: '' } : letter

/** A confirmation that is dropped has confirmed nothing: once somebody may be written to again, all of it is said. */
function withLetters(thread: ThreadDocument, { letters, letter }: Changed): ThreadDocument {
  const isLost = letter?.kind === 'confirmation' && letter.state === 'dropped'
  return { ...thread, letters: letters.map(withoutBytes), ...(isLost ? { confirmed: nothingAgreed } : {}) }
}
