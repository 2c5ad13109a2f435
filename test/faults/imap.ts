import { setTimeout as pause } from 'node:timers/promises'
import { type Cursor, type Inbox, watch } from '../../src/mail/inbox.ts'
import { smtpSender } from '../../src/mail/send.ts'
import { openFileStore } from '../../src/store/file.ts'
import type { Store } from '../../src/store/store.ts'
import { run } from '../../src/tracker/run.ts'
import { type Lab, missing, people } from '../lab/lab.ts'
import { type Behaviour, type Line, line } from '../lab/line.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import { dice, each, type Kind } from './kind.ts'
import { post, realLab, realTracker, vouched } from './real.ts'
import { beforeFetch, bye, cutInMail, dripping, silent } from './spoiled.ts'
import { newWorld } from './world.ts'

const back = 60

/** Asks the tracker something that it answers at once, to the asker alone. */
const question = (id: string): Mail => ({
  id: `${id}@agency.test`,
  from: `Lea Lang <${people.agency}>`,
  to: people.tracker,
  subject: `Question ${id}`,
  text: 'help\n',
  headers: vouched('agency.test'),
})

type Trouble = {
  readonly behaviour?: Behaviour
  /** What is done before the tracker comes. */
  readonly before?: () => Promise<void>
  /** What happens while the tracker watches. */
  readonly strike?: (line: Line) => Promise<void>
  /** Which questions are gone before they can be read. */
  readonly gone?: readonly number[]
}
type Roll = ReturnType<typeof dice>

/** The mailbox without TLS, so that the line can tell what goes over it. */
const unveiled = (lab: Lab, port: number): Inbox => {
  const { ca: _, ...server } = lab.imap(people.tracker)
  return { server: { ...server, port }, mailbox: 'INBOX', from: 'all', pollSeconds: 5 }
}

async function until(isSo: () => Promise<boolean>, seconds: number): Promise<boolean> {
  const end = performance.now() + seconds * 1000
  while (!(await isSo())) {
    if (performance.now() > end) return false
    await pause(25)
  }
  return true
}

/** Three questions lie there, two come later; whatever befalls the line or the mailbox, each is answered once. */
async function asked(name: string, { behaviour, before, strike, gone = [] }: Trouble): Promise<string | null> {
  const lab = await realLab()
  const ids = [0, 1, 2, 3, 4].map((each) => `${name}.${each}`)
  const wanted = ids.filter((_, index) => !gone.includes(index)).map((id) => `<${id}@agency.test>`)
  const answers = async (): Promise<readonly string[]> =>
    (await lab.mails(people.agency)).flatMap((mail) => /^In-Reply-To:\s*(\S+)/im.exec(mail)?.[1] ?? [])
  await lab.delivered()
  await lab.empty()
  for (const id of ids.slice(0, 3)) await lab.place(people.tracker, bytes(question(id), new Date()), new Date())
  // Whoever asks has them numbered, each by its place; what comes by LMTP meanwhile would be numbered first.
  await lab.numbering(people.tracker)
  await before?.()
  const world = await newWorld()
  const store = await openFileStore(world.folder)
  const faulty = await line(lab.imap(people.tracker).port, behaviour)
  const work = atWork(lab, store, faulty.port)
  try {
    if (strike) await until(async () => (await answers()).length >= 3, back)
    const began = performance.now()
    await strike?.(faulty)
    await post(lab, ids.slice(3).map(question), new Date())
    const isBack = await until(async () => {
      const all = await answers()
      return wanted.every((id) => all.includes(id)) && (await isReadToEnd(store, lab))
    }, back)
    const seconds = Math.round((performance.now() - began) / 1000)
    await work.tick()
    await lab.delivered()
    const all = await answers()
    const twice = all.filter((one, index) => all.indexOf(one) !== index)
    if (twice.length > 0) return `answered again: ${twice}`
    return isBack ? null : `after ${seconds} s only ${all} are answered`
  } finally {
    await work.stop()
    faulty.close()
    await store.close()
    await world.close()
  }
}

function atWork(lab: Lab, store: Store, port: number) {
  const sender = smtpSender(lab.smtp(people.tracker))
  const running = run(
    realTracker(store),
    (receiver) =>
      watch(
        unveiled(lab, port),
        () => store.mailbox(),
        receiver,
        () => undefined,
      ),
    sender.send,
    () => new Date(),
  )
  return {
    tick: running.tick,
    async stop() {
      await running.stop()
      sender.close()
    },
  }
}

/** Whatever lies in the mailbox now has been read, under the number it has now. */
async function isReadToEnd(store: Store, lab: Lab): Promise<boolean> {
  const known = await store.mailbox()
  const { uidValidity, uidNext } = await lab.numbering(people.tracker)
  return known?.uidValidity === uidValidity && known.lastUid === uidNext - 1
}

type Trial = (lab: Lab, roll: Roll, n: number) => Trouble
const kind = (name: string, full: number, trouble: Trial, short = 1): Kind => ({
  name: `IMAP on Dovecot: ${name}`,
  holds: 'nothing skipped, no mail answered again, back within 60 s',
  full,
  short,
  missing,
  run: (amount) =>
    each(amount, async (n) => asked(`${name.replace(/\W+/g, '-')}.${n}`, trouble(await realLab(), dice(n), n))),
})

const moments = [/^\* OK .*\r\n/, /SELECT.*\r\n|EXAMINE.*\r\n/, /\* E?SEARCH .*\r\n/, /\+ idling\r\n/] as const

const imapCuts = kind('cut inside a mail', 200, (_, roll) => ({ behaviour: cutInMail(roll(1000)) }))
const imapByes = kind('BYE', 50, (_, __, n) => ({ behaviour: bye(moments[n % moments.length] ?? moments[0]) }))
const kicks: Trial = ({ kick }, roll) => ({
  strike: async () => {
    await pause(roll(200))
    await kick(people.tracker)
  },
})
// The lab's own test throws the tracker out once.
const imapKicks = kind('kicked', 50, kicks, 0)
const imapRenumbered = kind('numbered anew', 50, ({ kick, renumber }) => ({
  strike: async () => {
    await renumber(people.tracker)
    await kick(people.tracker)
  },
}))
/** Made anew, empty or with some of the old mails put into it again, in the order in which they came or in none. */
const imapRecreated = kind('deleted and made anew', 50, ({ recreate, mails, kick, place }, roll) => ({
  strike: async () => {
    const held = await mails(people.tracker)
    // QUIRK: Dovecot takes the second for the UIDVALIDITY of a mailbox that it knows nothing of.
    await pause(1000)
    await recreate(people.tracker)
    for (const mail of held.slice(0, roll(held.length + 1))) {
      await place(people.tracker, Buffer.from(mail, 'latin1'), new Date())
    }
    await kick(people.tracker)
  },
}))
/** What came after the backup is gone, and its numbers are given once more. The inbox's own test does so on one mail. */
const restores: Trial = ({ backup, kick }) => {
  let putBack = async (): Promise<void> => undefined
  return {
    before: async () => {
      putBack = await backup(people.tracker)
    },
    strike: async () => {
      await putBack()
      await kick(people.tracker)
    },
  }
}
const imapRestored = kind('put back from a backup', 50, restores, 0)
const imapExpunges = kind('a mail gone between search and fetch', 50, ({ expunge }, roll, n) => ({
  behaviour: beforeFetch(1 + (n % 2), () => expunge(people.tracker, 1 + roll(3))),
  gone: [dice(n)(3)],
}))

/** All at once, for each takes its minutes: a watcher whose line goes bad must have the mail that comes then. */
async function watched(amount: number, behaviour: (n: number) => Behaviour, hurry: Partial<Inbox>, patience: number) {
  const lab = await realLab()
  await lab.delivered()
  await lab.empty()
  await post(lab, [question(`lying.${amount}`)], new Date())
  const watchers = Array.from({ length: amount }, (_, n) => oneWatcher(lab, behaviour(n), hurry))
  const all = await Promise.all(watchers)
  await pause(500)
  await post(lab, [question(`coming.${amount}`)], new Date())
  const began = performance.now()
  await until(async () => all.every(({ uids }) => uids.length >= 2), patience)
  const broken = all.flatMap(({ uids }, n) => (uids.join() === '1,2' ? [] : [`${n}: read [${uids}]`]))
  process.stderr.write(`  the last after ${Math.round((performance.now() - began) / 1000)} s\n`)
  await Promise.all(all.map(({ stop }) => stop()))
  return { tried: amount, broken }
}

async function oneWatcher(lab: Lab, behaviour: Behaviour, hurry: Partial<Inbox>) {
  const faulty = await line(lab.imap(people.tracker).port, behaviour)
  const { pollSeconds: _, ...inbox } = unveiled(lab, faulty.port)
  const uids: number[] = []
  let cursor: Cursor | null = null
  const watching = watch(
    { ...inbox, ...hurry },
    async () => cursor,
    {
      async receive({ mails, uidValidity, readTo }) {
        uids.push(...mails.map(({ uid }) => uid))
        cursor = { uidValidity, lastUid: readTo }
      },
    },
    () => undefined,
  )
  return {
    uids,
    async stop() {
      await watching.stop()
      faulty.close()
    },
  }
}

const goingBad = [moments[3], moments[2], /BODY\[\] \{\d+\}\r\n/, moments[1]] as const
/** A short campaign is not as patient as the tracker. */
const hurried = { pollSeconds: 0.3, patienceSeconds: 0.4 }

const imapSilence: Kind = {
  name: 'IMAP on Dovecot: a silent line',
  holds: 'nothing skipped, back within 4 min',
  full: 50,
  short: 4,
  missing,
  run: (amount) => watched(amount, (n) => silent(goingBad[n % 4] ?? goingBad[0]), amount < 50 ? hurried : {}, 240),
}

const imapDrips: Kind = {
  name: 'IMAP on Dovecot: a byte a second',
  holds: 'nothing skipped, back within 60 s',
  full: 50,
  short: 4,
  missing,
  run: (amount) => watched(amount, (n) => dripping(goingBad[n % 4] ?? goingBad[0]), amount < 50 ? hurried : {}, back),
}

export const imapKinds: readonly Kind[] = [
  imapCuts,
  imapByes,
  imapKicks,
  imapSilence,
  imapDrips,
  imapRenumbered,
  imapRecreated,
  imapRestored,
  imapExpunges,
]
