import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openFileStore } from '../../src/store/file.ts'
import { type Lab, missing, people } from '../lab/lab.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import type { Orders } from './killed-on-lab.ts'
import { dice, type Kind } from './kind.ts'
import { lettersAmiss, lettersIn } from './lab-world.ts'
import { program } from './program.ts'
import { realLabs, vouched } from './real.ts'
import { ending } from './world.ts'

const run = promisify(execFile)
const [lea, tom] = [`Lea Lang <${people.agency}>`, `Tom Brook <${people.client}>`]
const toAll = (from: string, subject: string, id: string, text: string, after: readonly string[] = []): Mail => ({
  id: `${id}@${from === lea ? 'agency' : 'brook'}.test`,
  from,
  to: from === lea ? tom : lea,
  cc: people.tracker,
  subject: after.length > 0 ? `Re: ${subject}` : subject,
  text,
  after,
  headers: vouched(from === lea ? 'agency.test' : 'brook.test'),
})
const toTracker = (id: string, text: string): Mail => ({ ...toAll(lea, id, id, text), to: people.tracker, cc: '' })

const jobs = ['Layout', 'Price list', 'Poster', 'Banner', 'Flyer']
/** Twenty mails on two days: five jobs, each asked for and promised; corrections, commands, robots, what nobody can read. */
const days: readonly (readonly [from: string, until: string, mails: readonly Mail[]])[] = [
  [
    '2026-03-09T10:00:00Z',
    '2026-03-10T12:00:00Z',
    [
      ...jobs.map((job, n) =>
        toAll(
          lea,
          job,
          `ask${n}`,
          `Hi Tom,\n\nWe will send you the ${job.toLowerCase()} by Thursday 19 March. Please send us the photos by ${n < 3 ? 'Wednesday 11' : 'Friday 20'} March.\n\nLea`,
        ),
      ),
      ...jobs.map((job, n) =>
        toAll(tom, job, `yes${n}`, `You will have the photos by ${n < 3 ? 'Wednesday 11' : 'Friday 20'} March.`, [
          `ask${n}@agency.test`,
        ]),
      ),
      toTracker('help', 'help\n'),
      { ...toTracker('unreadable', 'Hello'), headers: { ...vouched('agency.test'), 'X-Unreadable': 'yes' } },
      {
        ...toAll(tom, jobs[0] ?? '', 'away', 'I am away and back on Tuesday 10 March.', ['ask0@agency.test']),
        headers: { ...vouched('brook.test'), 'Auto-Submitted': 'auto-replied' },
      },
      { ...toAll(tom, 'Win a prize', 'stranger', 'Click here.'), from: 'Eve <eve@elsewhere.test>', headers: {} },
    ],
  ],
  [
    '2026-03-10T12:00:00Z',
    '2026-03-12T12:00:00Z',
    [
      toAll(lea, jobs[0] ?? '', 'move', 'A1 by 20 March', ['ask0@agency.test']),
      toAll(tom, jobs[1] ?? '', 'later', 'C1 by 16 March', ['ask1@agency.test']),
      {
        ...toAll(tom, jobs[2] ?? '', 'sent', 'Here are the photos, attached.', ['ask2@agency.test']),
        files: ['a.jpg'],
      },
      toTracker('status', 'status\n'),
      toAll(lea, jobs[3] ?? '', 'no', 'no C1: we have them', ['ask3@agency.test']),
      { ...toAll(lea, jobs[4] ?? '', 'done', 'Here is the flyer.', ['ask4@agency.test']), files: ['flyer.pdf'] },
    ],
  ],
]

type Point = NonNullable<Orders['deadly']>
type Life = { readonly counts: Readonly<Record<string, number>> }

/** Null when it was killed, as it was told to. */
async function life(orders: Orders): Promise<Life | null> {
  const words = [...(await program('./killed-on-lab.ts')), JSON.stringify(orders)]
  try {
    return { counts: JSON.parse((await run(process.execPath, words)).stdout) }
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return null
    throw error
  }
}

type Lived = {
  readonly counts: Readonly<Record<string, number>>
  /** By subject: a notice of what could not be read is known by its minute, which a death moves. */
  readonly letters: string
  readonly state: string
  readonly amiss: string | null
  /** The points at which it died. */
  readonly deaths: readonly string[]
}

/** Both days, with deaths at these points, one a life. */
async function lived(lab: Lab, deadly: readonly Point[]): Promise<Lived> {
  await lab.delivered()
  await lab.empty()
  const folder = await mkdtemp(join(tmpdir(), 'in-writing-kill-'))
  const { ca: _, ...imap } = lab.imap(people.tracker)
  const counts: Record<string, number> = {}
  const half = Math.ceil(deadly.length / 2)
  for (const [day, [from, until, mails]] of days.entries()) {
    const at = new Date(from)
    for (const mail of mails) await lab.place(people.tracker, bytes(mail, at), at)
    const orders = { folder, imap, smtp: lab.smtp(people.tracker), queue: lab.queue, from, until }
    for (const point of day === 0 ? deadly.slice(0, half) : deadly.slice(half)) await life({ ...orders, deadly: point })
    const whole = await life({ ...orders, deadly: null })
    for (const [name, count] of Object.entries(whole?.counts ?? {})) counts[name] = (counts[name] ?? 0) + count
  }
  const data = join(folder, 'data')
  const persons = [people.agency, people.client]
  const letters = await Promise.all(persons.map(async (person) => (await lettersIn(lab, person, 'Subject')).toSorted()))
  const store = await openFileStore(data)
  const { quarantined = [], aside = [] } = (await store.mailbox()) ?? {}
  await store.close()
  const deaths = await readFile(join(folder, 'deaths'), 'utf8').catch(() => '')
  const result = {
    counts,
    letters: JSON.stringify(letters),
    state: `${await ending(data)} ${JSON.stringify([quarantined.map(({ uid, hash }) => [uid, hash]), aside])}`,
    amiss: await lettersAmiss(data, lab, persons),
    deaths: deaths.split('\n').slice(0, -1),
  }
  await rm(folder, { recursive: true })
  return result
}

/** Deaths in one run of twenty mails. */
const deathsARun = 5

export const killsOnLab: Kind = {
  name: 'SIGKILL on Dovecot and Postfix, by named points',
  holds: 'every mail read or quarantined once, every letter once in each mailbox, the state that of an undisturbed run',
  // Twenty seeds at each of some 65 points.
  full: 1300,
  short: 0,
  missing,
  async run(amount) {
    const labs = await realLabs(Math.ceil(availableParallelism() / 2) + 1)
    const [first] = labs
    if (!first) throw new Error('no lab')
    const normal = await lived(first, [])
    if (normal.amiss) throw new Error(normal.amiss)
    const names = Object.keys(normal.counts).toSorted()
    process.stderr.write(
      `  ${names.length} points: ${names.map((name) => `${name} (${normal.counts[name]})`).join(', ')}\n`,
    )
    const broken: string[] = []
    let [tried, runs] = [0, 0]
    const diedAt = new Map(names.map((name) => [name, 0]))
    const spread = Math.ceil(names.length / deathsARun)

    async function oneRun(lab: Lab, run: number): Promise<void> {
      const roll = dice(run + 1)
      // Each is the first to come in its turn, as some come but once in a life; spread, so that a run dies in all of
      // receive, remind and deliver.
      const deadly = Array.from({ length: deathsARun }, (_, n): Point => {
        const point = names[(run + n * spread) % names.length] ?? ''
        return { point, time: 1 + roll(Math.ceil((normal.counts[point] ?? 1) / (n + 2))) }
      })
      const { letters, state, amiss, deaths } = await lived(lab, deadly)
      tried += Math.max(deaths.length, 1)
      for (const name of deaths) diedAt.set(name, (diedAt.get(name) ?? 0) + 1)
      const said =
        amiss ??
        (letters !== normal.letters
          ? `other letters: ${letters} and not ${normal.letters}`
          : state !== normal.state
            ? 'another state'
            : null)
      if (said) broken.push(`${deadly.map(({ point, time }) => `${point} ${time}`).join(', ')}: ${said}`)
      if (runs % 10 === 0) process.stderr.write(`  ${tried} tried, ${broken.length} broken\n`)
    }

    await Promise.all(
      labs.map(async (lab) => {
        while (tried < amount) await oneRun(lab, runs++)
      }),
    )
    process.stderr.write(`  died at ${[...diedAt].map(([name, times]) => `${name} (${times})`).join(', ')}\n`)
    return { tried, broken }
  },
}
