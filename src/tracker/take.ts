import type { StoredMail } from '../mail/mailbox.ts'
import type { Parsed } from '../mail/parsed.ts'
import { automatic, LOOP_HEADER, type Robot } from '../message/automatic.ts'
import { type Bounce, returnedTo } from '../message/bounce.ts'
import type { Message } from '../message/message.ts'
import { isVacation } from '../reading/vacation.ts'
import type { QueuedLetter } from '../store/document.ts'
import { noteAbsence } from './absent.ts'
import { isUnread, orUnread, type Unread } from './aside.ts'
import { bounced } from './bounced.ts'
import type { Desk } from './desk.ts'
import { isOld, type Progress } from './progress.ts'
import { asProved, confirmed, readAwaiting, withProved } from './proving.ts'
import { readIn } from './read-in.ts'
import { naming, sentOn } from './sent-on.ts'
import type { Happening, Tracker } from './tracker.ts'
import { vouched } from './vouched.ts'
import { withWake } from './wake.ts'
import { witnessed } from './witness.ts'

/** A mail parsed, with what vouches for it. */
export const parsing = (mail: StoredMail, tracker: Tracker): Promise<Parsed | Unread> =>
  orUnread(async () => vouched(await tracker.parse(mail.source, mail.receivedAt), mail, tracker))

/** One mail, parsed, put where it belongs on the desk. A store that fails is no fault of the mail, and stops all. */
export async function take(
  mail: StoredMail,
  parsed: Parsed,
  reached: Progress,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[] | Unread> {
  const { uid } = mail
  const { message } = parsed
  const passedOver = (why: string): readonly Happening[] => [{ what: 'passed over', uid, why }]
  const robot = automatic(message) ?? (isVacation(message) ? 'automatic' : null)
  if (robot) {
    const happenings = await fromRobot(robot, message, desk, tracker, now)
    return happenings.length > 0 ? happenings : passedOver(robot)
  }
  if (await tracker.store.seen(message.hash)) return passedOver('seen before')
  if (isOld(reached, mail, message)) return passedOver('older than what had been read')
  const forwarded = sentOn(parsed, tracker.settings)
  const digests = await tracker.store.digests()
  const named = asProved(naming(message, forwarded), digests, tracker.settings)
  const incoming = { ...parsed, message: named, forwarded }
  const known = await desk.find(named)
  const his = confirmed(incoming, known, tracker.settings)
  if (his) {
    const answer = { message: { ...named, proof: 'pass' as const }, uid }
    const waited = await orUnread(() => readAwaiting(his, answer, desk, tracker, now))
    if (!isUnread(waited)) await tracker.store.saveDigests(withProved(await tracker.store.digests(), his, now))
    return waited
  }
  const releases = digests.releases ?? {}
  const read = await orUnread(() => readIn({ ...incoming, uid }, known, releases, desk, tracker, now))
  if (isUnread(read)) return read
  if (read.releases !== releases) {
    await tracker.store.saveDigests({ ...(await tracker.store.digests()), releases: read.releases })
  }
  return read.happenings
}

/** What a machine's mail tells of our letters, or of somebody who is away; it never says anything else. */
async function fromRobot(
  robot: Robot,
  message: Message,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  if (robot === 'tracker') await bearWitness(message, desk, tracker, now)
  if (robot === 'automatic') await noteAbsence(message, desk, tracker.store, tracker.settings, now)
  return robot === 'bounce' && message.bounce ? takeBack(message.bounce, message, desk, tracker, now) : []
}

/** Our own copy of a letter has come in. */
async function bearWitness(message: Message, desk: Desk, tracker: Tracker, now: Date): Promise<void> {
  const [mark = ''] = message.headers[LOOP_HEADER] ?? []
  const newId = (await tracker.store.threadOf([message.id])) === null ? message.id : null
  await changeLetters(message, desk, tracker, now, (letters) =>
    witnessed(letters, { mark, newId }, tracker.settings, now),
  )
}

/** A letter of ours has come back. */
async function takeBack(
  bounce: Bounce,
  message: Message,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  const happenings: Happening[] = []
  for (const id of new Set([...returnedTo(message.to), ...bounce.returned])) {
    const returned = { ...message, id, inReplyTo: [], references: [] }
    const changed = await changeLetters(returned, desk, tracker, now, (letters) =>
      bounced(letters, { ...bounce, returned: [id] }, now),
    )
    happenings.push(
      ...changed.letters.map((letter): Happening => ({ what: 'bounced', thread: changed.thread, letter })),
    )
  }
  return happenings
}

type Letters = readonly QueuedLetter[]

/** Changes the letters where this one belongs, and tells which; a digest belongs to no thread. */
async function changeLetters(
  message: Message,
  desk: Desk,
  { store, settings }: Tracker,
  now: Date,
  change: (letters: Letters) => Letters,
): Promise<{ readonly thread: string | null; readonly letters: Letters }> {
  const thread = await desk.find(message)
  const digests = await store.digests()
  const before = thread?.letters ?? digests.letters
  const letters = change(before)
  if (letters !== before) {
    if (thread) desk.put(withWake({ ...thread, letters }, settings, now))
    else await store.saveDigests({ ...digests, letters })
  }
  return { thread: thread?.id ?? null, letters: letters.filter((letter) => !before.includes(letter)) }
}
