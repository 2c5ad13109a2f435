import type { Party } from '../agreement/party.ts'
import { type Reminder, reminders } from '../agreement/reminders.ts'
import type { Address } from '../message/message.ts'
import type { ThreadDocument } from '../store/document.ts'
import { replyAll, welcome } from './addressing.ts'
import { isServed, reminderReason } from './reasons.ts'
import type { Settings } from './settings.ts'

/** Reminders that are one mail: to the same person, in the same tone. */
export type Bundle = {
  readonly step: Reminder['step']
  readonly debtor: Party
  readonly to: readonly Address[]
  readonly cc: readonly Address[]
  readonly reminders: readonly Reminder[]
  /** The reasons this mail serves: its own, and those of earlier steps that it overtakes. */
  readonly reasons: readonly string[]
}

/** What is still to be mailed about, now or later; 'call' is for the digest and no mail. */
export function unservedReminders(thread: ThreadDocument, settings: Settings, now: Date): readonly Reminder[] {
  const { calendar, rushDays } = settings
  return reminders(thread.agreement, calendar, { rushDays, lastHumanAt: thread.lastHumanAt }).filter(
    (reminder) =>
      reminder.step !== 'call' && reminder.until > now && !isServed(reminderReason(thread, reminder), thread),
  )
}

/** The follow-ups of this moment: of each item only the latest step that has come, bundled by person and tone. */
export function bundles(thread: ThreadDocument, settings: Settings, now: Date): readonly Bundle[] {
  const come = unservedReminders(thread, settings, now).filter(({ at }) => at <= now)
  const latest = new Map<string, Reminder>()
  for (const reminder of come.toSorted((a, b) => a.at.getTime() - b.at.getTime())) latest.set(reminder.id, reminder)
  const together = new Map<string, Reminder[]>()
  for (const reminder of latest.values()) {
    const key = `${debtorOf(reminder, thread)?.address}/${reminder.step}`
    together.set(key, [...(together.get(key) ?? []), reminder])
  }
  return [...together.values()].flatMap((group): readonly Bundle[] => {
    const [first] = group
    const debtor = first && debtorOf(first, thread)
    if (!first || !debtor) return []
    const overtaken = come.filter(({ id }) => group.some((reminder) => reminder.id === id))
    const reasons = overtaken.map((reminder) => reminderReason(thread, reminder))
    return [{ step: first.step, debtor, ...recipients(first, debtor, thread), reminders: group, reasons }]
  })
}

const debtorOf = ({ id }: Reminder, thread: ThreadDocument): Party | undefined =>
  thread.agreement.commitments.find((commitment) => commitment.id === id)?.debtor

/** The agency is chased in private, the client in the thread; who may not be written to leaves the owner to be told. */
function recipients(reminder: Reminder, debtor: Party, thread: ThreadDocument) {
  const owner = welcome(thread.owner ? [thread.owner] : [], thread)
  if (thread.audience === 'owner') return { to: owner, cc: [] }
  const alone = welcome([debtor], thread)
  const to = alone.length > 0 ? alone : owner
  if (reminder.to === 'debtor') return { to, cc: [] }
  const everybody = replyAll(thread)
  return {
    to,
    cc: [...everybody.to, ...everybody.cc].filter(({ address }) => !to.some((one) => one.address === address)),
  }
}
