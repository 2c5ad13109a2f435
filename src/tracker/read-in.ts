import { isWritten } from '../locales/languages.ts'
import type { Parsed } from '../mail/parsed.ts'
import type { ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import { asked } from './asked.ts'
import type { Desk } from './desk.ts'
import { feedbackAnswered, filed } from './feedback.ts'
import { foundNothing } from './found-nothing.ts'
import { type Incoming, type Intake, intake } from './intake.ts'
import { asideOf } from './new-thread.ts'
import { type Obeyed, obey } from './obey.ts'
import { conversationsOf, type Errand, errands, isOutside, type Theirs } from './outside.ts'
import { released, reviewAnswer } from './release.ts'
import { type DigestAnswer, digestAnswer, isShownBy, releasedByDigest } from './release-by-digest.ts'
import type { Happening, Tracker } from './tracker.ts'
import { proofOf } from './vouched.ts'
import { withWake } from './wake.ts'

type ReadIn = { readonly happenings: readonly Happening[]; readonly releases: Releases }
type Coming = Parsed & { readonly uid: number }

/** A person's mail read into its thread, or into all those that it is about, and answered where it asks something. */
export async function readIn(
  mail: Coming,
  known: ThreadDocument | null,
  releases: Releases,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<ReadIn> {
  const { message, prepared, forwarded = [] } = mail
  const { settings } = tracker
  const yes = digestAnswer(message, prepared, (await tracker.store.digests()).letters, settings)
  const yielded = yes && (await saidYes(yes, mail, known, releases, desk, tracker, now))
  if (yielded) return yielded
  if (known && feedbackAnswered(message, prepared, known, settings)) {
    const { thread, letters } = await filed(message, prepared, known, settings, now)
    return { happenings: put(thread, letters, desk, tracker, now), releases }
  }
  if (forwarded.length === 0 && isOutside(message, known, settings)) {
    return { happenings: await readOutside(mail, known, desk, tracker, now), releases }
  }
  const answer = reviewAnswer(message, prepared, known, settings)
  const taken = intake({ message, prepared: answer?.prepared ?? prepared, forwarded }, known, settings, now)
  if (taken.kind !== 'read') return { happenings: await notRead(taken, mail, desk, tracker, now), releases }
  const obeyed = await foundNothing(taken, forwarded, await obey(taken, settings, now), settings, now)
  const after =
    answer && known ? await released(answer, message, known, obeyed, releases, settings, now) : { ...obeyed, releases }
  return { happenings: told(taken, after, desk, tracker, now), releases: after.releases }
}

/**
 * What a digest has shown is let go; null where it has shown nothing. Lines beside the yes go before it: what they change
 * is not let go.
 */
async function saidYes(
  yes: DigestAnswer,
  mail: Coming,
  known: ThreadDocument | null,
  releases: Releases,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<ReadIn | null> {
  const { store, settings } = tracker
  const theirs = async () => (await conversationsOf(mail.message, desk, store, settings)).map(({ thread }) => thread)
  if (!(await theirs()).some((thread) => isShownBy(yes.digest, thread))) return null
  const before = yes.hasLines ? await readOutside({ ...mail, prepared: yes.prepared }, known, desk, tracker, now) : []
  const message = { ...mail.message, inReplyTo: [], references: [] }
  const after = await releasedByDigest(yes, message, await theirs(), releases, settings, now)
  const happenings = after.obeyed.flatMap(({ thread, letters }): readonly Happening[] => [
    { what: 'read', thread, message, acts: [] },
    ...put(thread, letters, desk, tracker, now),
  ])
  return { happenings: [...before, ...happenings], releases: after.releases }
}

/**
 * Outside of any conversation, each line goes to the conversation that it is about; the rest is answered for all of
 * them. A client who is in none is nobody here.
 */
async function readOutside(
  mail: Coming,
  known: ThreadDocument | null,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  const { message, prepared } = mail
  const { store, settings } = tracker
  const [doubtful] =
    proofOf(message, settings) === 'pass' ? [] : await conversationsOf(message, desk, store, settings, ['unproved'])
  if (doubtful) return done({ ...doubtful, prepared, isRepeated: false }, mail, desk, tracker, now)
  const before = await conversationsOf(message, desk, store, settings)
  const sorted = errands(message, prepared, before, settings)
  const happenings: Happening[] = []
  for (const errand of sorted.errands) {
    happenings.push(...(await done(errand, mail, desk, tracker, now)))
  }
  if (happenings.length > 0 && !sorted.hasLines) return happenings
  const theirs = happenings.length > 0 ? await conversationsOf(message, desk, store, settings) : before
  const isGuest = theirs.length > 0 && sorted.hasLines
  const aside = known ?? (isGuest ? asideOf(message, settings) : null)
  const rest = await answered({ message, prepared: sorted.left }, aside, theirs, mail, desk, tracker, now)
  return [...happenings, ...rest]
}

/** The mail belongs to no conversation: what it answers, a digest, must not come to belong to this one. */
async function done(
  { thread, prepared, isRepeated }: Errand,
  mail: Coming,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  const message = { ...mail.message, inReplyTo: [], references: [] }
  const taken = intake({ message, prepared }, thread, tracker.settings, now)
  if (taken.kind !== 'read') return notRead(taken, mail, desk, tracker, now)
  const obeyed = await obey(taken, tracker.settings, now)
  // What is wished for everywhere is answered once.
  const after = isRepeated ? { thread: { ...obeyed.thread, letters: thread.letters }, letters: [] } : obeyed
  return told(taken, after, desk, tracker, now)
}

async function answered(
  incoming: Incoming,
  known: ThreadDocument | null,
  everything: readonly Theirs[],
  mail: Coming,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  const { settings } = tracker
  const taken = intake(incoming, known, settings, now)
  if (taken.kind !== 'read') return notRead(taken, mail, desk, tracker, now)
  // 'status' is a word of many languages: the answer comes in that of the last conversation.
  const said = mail.prepared.language
  const language = said && isWritten(said) ? said : everything[0]?.thread.language
  const spoken = { ...taken, thread: { ...taken.thread, language: language ?? taken.thread.language } }
  const obeyed = await obey(spoken, settings, now, everything)
  return told(spoken, await foundNothing(spoken, [], obeyed, settings, now), desk, tracker, now)
}

async function notRead(
  taken: Exclude<Intake, { kind: 'read' }>,
  { uid, message }: Coming,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): Promise<readonly Happening[]> {
  if (taken.kind === 'passed over') return [{ what: 'passed over', uid, why: taken.why }]
  const { thread, letters } =
    taken.kind === 'unproved'
      ? await asked(taken.thread, message, tracker.settings, now)
      : { thread: taken.thread, letters: [] }
  return [{ what: taken.kind, thread, message }, ...put(thread, letters, desk, tracker, now)]
}

function told(
  { heard }: Extract<Intake, { kind: 'read' }>,
  { thread, letters }: Obeyed,
  desk: Desk,
  tracker: Tracker,
  now: Date,
): readonly Happening[] {
  const queued = put(thread, letters, desk, tracker, now)
  return [
    ...heard.map(({ message, hearing }): Happening => ({ what: 'read', thread, message, acts: hearing.acts })),
    ...queued,
  ]
}

function put(
  thread: ThreadDocument,
  letters: Obeyed['letters'],
  desk: Desk,
  { settings }: Tracker,
  now: Date,
): readonly Happening[] {
  desk.put(withWake(thread, settings, now))
  return letters.map((letter) => ({ what: 'queued', thread: thread.id, letter }))
}
