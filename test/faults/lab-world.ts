import type { Inbox } from '../../src/mail/inbox.ts'
import { readMailbox } from '../../src/mail/read-mailbox.ts'
import { openFileStore } from '../../src/store/file.ts'
import { deliver, type Send } from '../../src/tracker/deliver.ts'
import { receive } from '../../src/tracker/receive.ts'
import { receiveAgain } from '../../src/tracker/receive-again.ts'
import { nextMoment, remind } from '../../src/tracker/remind.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import type { Lab } from '../lab/lab.ts'

const minute = 60_000

/** What the tracker is doing, for whoever wants to disturb it. */
export type Phase = 'receive' | 'receive again' | 'remind' | 'deliver'

export type LabLife = {
  readonly tracker: Tracker
  readonly inbox: Inbox
  readonly send: Send
  readonly delivered: () => Promise<void>
  readonly from: Date
  readonly until: Date
  readonly phase?: (phase: Phase) => void
  readonly note?: (now: Date) => void
}

/** The tracker's days on real servers, as fast as it can: it wakes when something is due, or its letters have come in. */
export async function liveOnLab(life: LabLife): Promise<void> {
  const { tracker, inbox, send, delivered, from, until, phase = () => undefined, note = () => undefined } = life
  let [now, posted, isNew] = [from, 0, true]
  const counted: Send = (letter) => {
    posted += 1
    return send(letter)
  }
  await delivered()
  while (now < until) {
    phase('receive')
    if (isNew) {
      const after = (await tracker.store.mailbox())?.lastUid ?? 0
      await readMailbox(inbox, { after }, (batch) => receive(batch, tracker, now))
    }
    phase('receive again')
    await receiveAgain(tracker, now)
    phase('remind')
    await remind(tracker, now)
    phase('deliver')
    const before = posted
    await deliver(tracker, counted, now)
    await delivered()
    isNew = posted > before
    const next = isNew ? now : ((await nextMoment(tracker, now)) ?? until)
    now = new Date(Math.max(now.getTime() + minute, Math.min(until.getTime(), next.getTime())))
    note(now)
  }
}

/** What a mailbox holds of our letters: this header of each. */
export async function lettersIn(
  { mails }: Pick<Lab, 'mails'>,
  person: string,
  header: 'Message-ID' | 'Subject',
): Promise<readonly string[]> {
  const line = new RegExp(`^${header}:\\s*(.*)`, 'im')
  return (await mails(person)).flatMap((mail) => (/^Auto-Submitted:/im.test(mail) ? (line.exec(mail)?.[1] ?? []) : []))
}

/** What does not hold of the letters, by what the store says of each and what lies in the mailboxes; null where all does. */
export async function lettersAmiss(folder: string, lab: Lab, persons: readonly string[]): Promise<string | null> {
  const got = new Map<string, readonly string[]>()
  for (const person of persons) got.set(person, await lettersIn(lab, person, 'Message-ID'))
  for (const [person, ids] of got) {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    if (twice.length > 0) return `twice to ${person}: ${twice}`
  }
  const store = await openFileStore(folder)
  const letters = [...(await store.digests()).letters]
  for await (const thread of store.threads()) letters.push(...thread.letters)
  await store.close()
  const stuck = letters.filter(({ state }) => state === 'claimed' || state === 'unknown')
  if (stuck.length > 0) return `never settled: ${stuck.map(({ key }) => key)}`
  const lost = letters.flatMap(({ state, key, messageId, envelope, rejected = [] }) =>
    state !== 'sent'
      ? []
      : envelope.to.flatMap((to) =>
          rejected.some(({ address }) => address === to) || (got.get(to)?.includes(messageId) ?? true)
            ? []
            : [`${key} to ${to}`],
        ),
  )
  return lost.length > 0 ? `called sent, and is not there: ${lost}` : null
}
