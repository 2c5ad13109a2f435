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
import { type Bundle, bundles } from './follow-ups.ts'
import { outgoing, shownLater } from './review.ts'
import type { Settings } from './settings.ts'

/** The thread with the follow-ups for whom there is room today; the others wait, or stood in a digest already. */
export async function withFollowUps(
  thread: ThreadDocument,
  day: Courtesy,
  releases: Releases,
  settings: Settings,
  now: Date,
): Promise<ThreadDocument> {
  const letters: QueuedLetter[] = []
  const served: string[] = []
  const rests: string[] = []
  const written = new Set<string>()
  for (const bundle of bundles(thread, settings, now)) {
    const { left, until } = await roomFor(bundle, written, thread, day, settings, now)
    served.push(...bundle.reasons.filter((reason) => !left.reasons.includes(reason)))
    if (left.reminders.length === 0) continue
    if (until) {
      rests.push(until.toISOString())
      continue
    }
    const letter = await noteOf(left, written, thread, day, settings, now)
    const beside = { ...thread, letters: [...thread.letters, ...letters] }
    const wait = await shownLater(letter, left.reasons, beside, day, releases, settings, now)
    if (wait) {
      rests.push(wait.toISOString())
      continue
    }
    for (const { address } of [...letter.to, ...letter.cc]) written.add(address)
    letters.push(...(await outgoing(letter, left.reasons, thread, releases, settings, now)))
  }
  const restsUntil = rests.toSorted()[0] ?? thread.restsUntil
  if (letters.length + served.length === 0 && restsUntil === thread.restsUntil) return thread
  const after = { ...thread, restsUntil, letters: [...thread.letters, ...letters] }
  return served.length > 0 ? { ...after, askedInDigest: [...(thread.askedInDigest ?? []), ...served] } : after
}

/** What a digest has left of a bundle, and until when it waits; null where its reader may have it now. */
async function roomFor(
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

/** Who has had a mail today, or has a reminder of their own to come, needs no copy; the agency's still hear the answer. */
export async function noteOf(
  { step, to, cc: others, reminders }: Bundle,
  written: ReadonlySet<string>,
  thread: ThreadDocument,
  day: Courtesy,
  settings: Settings,
  now: Date,
): Promise<Letter> {
  const cc: Address[] = []
  for (const person of others) {
    const isTaken = written.has(person.address) || (await day.isAddressed(person))
    if (!isTaken && (await day.placeOf(person)).until === null) cc.push(person)
  }
  const told = toldTo([...to, ...cc], thread, settings)
  const letter = followUp(told, reminders, step, contextOf(thread, { to, cc }, settings), now)
  const waiting = others.filter((each) => sideOf(each.address, settings.agency) === 'agency' && !cc.includes(each))
  return waiting.length > 0 ? { ...letter, answersTo: waiting } : letter
}
