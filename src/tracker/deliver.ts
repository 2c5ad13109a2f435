import { nothingAgreed } from '../agreement/agreement.ts'
import { localDay } from '../agreement/calendar.ts'
import type { Outcome } from '../mail/send.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import { type Posted, postedOf } from '../store/posted.ts'
import { type Suspended, suspended, withoutSuspended } from './bounced.ts'
import { type Cap, capBroken, type PassingCap, postedLately, putOff } from './caps.ts'
import { holdsElsewhere } from './elsewhere.ts'
import { afterwards, inHand, isDue } from './letter-states.ts'
import { holds } from './reasons.ts'
import type { LetterHappening, Tracker } from './tracker.ts'
import { withWake } from './wake.ts'

/** Hands a letter to the mail server. */
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
type Change = (stored: QueuedLetter, world: World) => QueuedLetter | Promise<QueuedLetter>
/** Whether what a letter says is still so, and who gets none. */
type World = { readonly holds: () => boolean | Promise<boolean>; readonly suspended: Suspended }

/**
 * Sends what is due, up to the letter in hand when it is told to stop. A letter is claimed on disk before a connection is
 * opened, so that no crash sends it twice.
 */
export async function deliver(tracker: Tracker, send: Send, now: Date, stopping?: AbortSignal): Promise<void> {
  const threads = (await tracker.store.waking(now)).map((id) => threadOutbox(id, tracker, now))
  const posted = [...(await postedLately(tracker.store, (letters) => postedOf(null, letters), now))]
  const round: Round = { send, posted, isOver: () => stopping?.aborted ?? false }
  for (const outbox of [...threads, digestOutbox(tracker, now)]) {
    try {
      await deliverFrom(outbox, tracker, round, now)
    } catch (error) {
      // A document that cannot be read must not keep the letters of the others.
      tracker.report({ what: 'trouble', error })
    }
  }
}

/** One going over all that is due. */
type Round = { readonly send: Send; readonly posted: Posted[]; readonly isOver: () => boolean }

async function deliverFrom(outbox: Outbox, tracker: Tracker, round: Round, now: Date): Promise<void> {
  for (const letter of await outbox.letters()) {
    if (!isDue(letter, now)) continue
    if (round.isOver() || (await tracker.store.digests()).breaker) return
    // What may have gone out already has been counted.
    const cap = letter.state === 'queued' ? capBroken(letter, outbox.thread, round.posted, now) : null
    if (cap === 'hour' || cap === 'day') return trip(cap, tracker, now)
    // Since the list of letters was read, this one's copy may have come in.
    const taken = await outbox.change(letter, (stored, world) =>
      isDue(stored, now) ? taking(stored, cap, world, now) : stored,
    )
    if (taken) await handOver(taken, outbox, tracker, round, now)
  }
}

/** The letter claimed, put off, or given up. */
async function taking(letter: QueuedLetter, cap: PassingCap | null, world: World, now: Date): Promise<QueuedLetter> {
  if (!(await world.holds())) return letGo(letter, now)
  if (cap !== null) return putOff(letter, cap, now)
  const left = withoutSuspended(letter, world.suspended, now)
  return left.state === 'failed' ? left : inHand(left, now)
}

/**
 * What holds no more is dropped, and what is left of it is written anew. But a letter that speaks of several threads may
 * have gone out: of so many things none is said twice because one of them has changed.
 */
const letGo = (letter: QueuedLetter, now: Date): QueuedLetter =>
  letter.elsewhere && letter.state !== 'queued'
    ? { ...letter, state: 'held', dueAt: now.toISOString() }
    : { ...letter, state: 'dropped' }

async function handOver(
  letter: QueuedLetter,
  outbox: Outbox,
  { report }: Tracker,
  { send, posted }: Round,
  now: Date,
): Promise<void> {
  if (letter.state === 'claimed') posted.push(...postedOf(outbox.thread, [letter]))
  const after = letter.state === 'claimed' ? await sent(letter, outbox, send, now) : letter
  report({ what: happeningOf(after), thread: outbox.thread, letter: after })
}

/** So much is no conversation any more: nothing goes out until a person has looked, also after a new start. */
function trip(cap: Extract<Cap, 'hour' | 'day'>, { store, inTurn, report }: Tracker, now: Date): Promise<void> {
  return inTurn(async () => {
    await store.saveDigests({ ...(await store.digests()), breaker: { at: now.toISOString(), cap } })
    report({ what: 'breaker', cap })
  })
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
        const changed = await changedIn(thread.letters, letter, (stored) =>
          next(stored, {
            holds: async () =>
              holds(stored, thread, settings, now) && (await holdsElsewhere(stored, store, settings, now)),
            suspended: suspended(thread),
          }),
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
        const changed = await changedIn(digests.letters, letter, (stored) =>
          next(stored, {
            holds: () => stored.kind === 'notice' || stored.key.endsWith(`/${today}`),
            suspended: new Map(),
          }),
        )
        if (changed.letter) await store.saveDigests({ ...digests, letters: changed.letters })
        return changed.letter
      }),
  }
}

type Changed = { readonly letters: readonly QueuedLetter[]; readonly letter: QueuedLetter | null }

/** Null where nothing has changed; a dropped letter's successor may bear its Message-ID. */
async function changedIn(
  letters: readonly QueuedLetter[],
  { messageId }: QueuedLetter,
  next: (stored: QueuedLetter) => ReturnType<Change>,
): Promise<Changed> {
  const stored = letters.find((letter) => letter.messageId === messageId && letter.state !== 'dropped')
  const letter = stored ? await next(stored) : null
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
