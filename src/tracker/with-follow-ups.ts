import { localDay } from '../agreement/calendar.ts'
import { sideOf } from '../agreement/party.ts'
import type { Reminder } from '../agreement/reminders.ts'
import type { Address } from '../message/message.ts'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { Releases } from '../store/store.ts'
import { followUp } from '../writing/follow-up.ts'
import type { Letter } from '../writing/letter.ts'
import { contextOf } from './context.ts'
import { type Courtesy, endOfDay } from './courtesy.ts'
import { toldTo } from './discretion.ts'
import { dueElsewhere, type Elsewhere } from './elsewhere.ts'
import { type Bundle, bundles } from './follow-ups.ts'
import { outgoing, shownLater } from './review.ts'
import type { Settings } from './settings.ts'
import { withClaims } from './told-elsewhere.ts'
import { withWake } from './wake.ts'

/** A thread with its follow-ups, and the other threads of which these speak: those are saved first. */
type Chased = { readonly thread: ThreadDocument; readonly claimed: readonly ThreadDocument[] }

/**
 * The thread with the follow-ups for whom there is room today; the others wait, or stood in a digest already. What is due
 * to the same readers in other threads goes along.
 */
export async function withFollowUps(
  thread: ThreadDocument,
  day: Courtesy,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<Chased> {
  let chased: Chased = { thread, claimed: [] }
  const served: string[] = []
  const rests: string[] = []
  const written = new Set<string>()
  for (const bundle of bundles(thread, settings, now)) {
    const { left, until } = await roomFor(bundle, written, thread, day, settings, now)
    served.push(...bundle.reasons.filter((reason) => !left.reasons.includes(reason)))
    if (left.reminders.length === 0) continue
    const next = until ?? (await withNote(left, written, chased, day, releases, settings, now))
    if (next instanceof Date) rests.push(next.toISOString())
    else chased = next
  }
  const restsUntil = rests.toSorted()[0] ?? thread.restsUntil
  if (chased.thread === thread && served.length === 0 && restsUntil === thread.restsUntil) return chased
  const after = { ...chased.thread, restsUntil }
  const asked = served.length > 0 ? { askedInDigest: [...(thread.askedInDigest ?? []), ...served] } : {}
  return { ...chased, thread: { ...after, ...asked } }
}

/** With one more note, or when it can go. */
async function withNote(
  bundle: Bundle,
  written: Set<string>,
  chased: Chased,
  day: Courtesy,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<Chased | Date> {
  const { reasons } = bundle
  const { thread, claimed } = chased
  const { letter, others } = await noteToday(bundle, written, chased, day, releases, settings, now)
  const wait = await shownLater(letter, reasons, thread, day, releases, settings, now)
  if (wait) return wait
  for (const { address } of [...letter.to, ...letter.cc]) written.add(address)
  const going = await outgoing(letter, reasons, thread, releases, settings, now)
  const speaking = others.length > 0 ? going.map((each) => speakingOf(others, each)) : going
  const leaving = others.map((other) => withWake(withClaims(other, speaking, thread.id, now), settings, now))
  const left = new Set(leaving.map(({ id }) => id))
  return {
    thread: { ...thread, letters: [...thread.letters, ...speaking] },
    claimed: [...claimed.filter(({ id }) => !left.has(id)), ...leaving],
  }
}

/** A bundle as the letter that it makes today, with what is due to the same readers in other threads. */
export async function noteToday(
  bundle: Bundle,
  written: ReadonlySet<string>,
  { thread, claimed }: Chased,
  day: Courtesy,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<{ readonly letter: Letter; readonly others: readonly Elsewhere[] }> {
  const { to } = bundle
  const cc = await onCopy(bundle, written, day)
  const theirs = to[0] ? await day.threadsFor(to[0]) : []
  const known = theirs.map((each) => claimed.find(({ id }) => id === each.id) ?? each)
  const answersTo = hearing(bundle, cc, settings)
  const copies = (other: Bundle) => onCopy(other, written, day)
  const others = await dueElsewhere({ to, cc, answersTo }, thread, known, copies, releases, settings, now)
  return { letter: noteOf(bundle, cc, others, thread, settings, now), others }
}

/** The letter with the reasons of other threads that it serves. */
const speakingOf = (others: readonly Elsewhere[], letter: QueuedLetter): QueuedLetter => ({
  ...letter,
  elsewhere: others.map(({ thread: { id }, reasons }) => ({ thread: id, reasons })),
})

/** What a digest has left of a bundle, and until when it waits; null where its reader may have it now. */
export async function roomFor(
  bundle: Bundle,
  written: ReadonlySet<string>,
  thread: ThreadDocument,
  day: Courtesy,
  settings: Settings,
  now: Date,
): Promise<{ readonly left: Bundle; readonly until: Date | null }> {
  const [reader] = bundle.to
  if (!reader) return { left: bundle, until: day.nextMorning() }
  const urgent = bundle.reminders.some((reminder) => isUrgent(reminder, settings, now))
  const wish = { isUrgent: urgent, zone: bundle.reminders[0]?.zone ?? settings.calendar.zone }
  const { until, served } = await day.placeOf(reader, wish)
  const soon = urgent ? null : urgentLater(reader, thread, settings, now)
  return { left: without(bundle, served), until: written.has(reader.address) ? day.nextMorning(wish) : (until ?? soon) }
}

/** Two hours after the moment in a rush: that cannot wait for Monday. */
const isUrgent = ({ step, due }: Reminder, { calendar }: Settings, now: Date): boolean =>
  step === 1 && due.day >= localDay(now, calendar.zone)

/** When somebody may have to be asked in a rush later today: what else there is goes with it. */
function urgentLater(reader: Address, thread: ThreadDocument, settings: Settings, now: Date): Date | null {
  const theirs = bundles(thread, settings, now, endOfDay(now, settings)).filter(
    ({ to }) => to[0]?.address === reader.address,
  )
  const urgent = theirs.flatMap(({ reminders }) => reminders.filter((each) => isUrgent(each, settings, now)))
  const [first] = urgent.filter(({ at }) => at > now).toSorted((a, b) => a.at.getTime() - b.at.getTime())
  return first?.at ?? null
}

function without(bundle: Bundle, served: readonly string[]): Bundle {
  const left = bundle.reminders.filter((_, index) => !served.includes(bundle.reasons[index] ?? ''))
  const [first] = left
  const step = first && first.step !== 'call' ? first.step : bundle.step
  return { ...bundle, step, reminders: left, reasons: bundle.reasons.filter((reason) => !served.includes(reason)) }
}

/** Who has had a mail today, or has a reminder of their own to come, needs no copy. */
export async function onCopy({ cc }: Bundle, written: ReadonlySet<string>, day: Courtesy): Promise<readonly Address[]> {
  const free: Address[] = []
  for (const person of cc) {
    const isTaken = written.has(person.address) || (await day.isAddressed(person))
    if (!isTaken && (await day.placeOf(person)).until === null) free.push(person)
  }
  return free
}

/** The letter, with what there is to say of other threads; the agency's who have no copy still hear the answer. */
export function noteOf(
  bundle: Bundle,
  cc: readonly Address[],
  elsewhere: readonly Elsewhere[],
  thread: ThreadDocument,
  settings: Settings,
  now: Date,
): Letter {
  const { step, to, reminders, notAsked } = bundle
  const told = toldTo([...to, ...cc], thread, settings)
  const others = elsewhere.map((each) => each.told)
  const letter = followUp(told, reminders, step, { ...contextOf(thread, { to, cc }, settings), others, notAsked }, now)
  const waiting = hearing(bundle, cc, settings)
  return waiting.length > 0 ? { ...letter, answersTo: waiting } : letter
}

/** The agency's who have no copy. */
const hearing = (
  { cc: everybody }: Bundle,
  cc: readonly Address[],
  { agency }: Pick<Settings, 'agency'>,
): readonly Address[] => everybody.filter((each) => sideOf(each.address, agency) === 'agency' && !cc.includes(each))
