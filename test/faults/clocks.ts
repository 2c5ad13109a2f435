import { Temporal } from 'temporal-polyfill'
import { localDay, localTime } from '../../src/agreement/calendar.ts'
import { parsed } from '../../src/mail/parsed.ts'
import { openFileStore } from '../../src/store/file.ts'
import { nextMoment } from '../../src/tracker/remind.ts'
import type { Tracker } from '../../src/tracker/tracker.ts'
import { bytes, type Mail } from '../tracker/mail.ts'
import { studio } from '../tracker/studio.ts'
import { each, type Kind } from './kind.ts'
import { arrive, ending, live, newWorld, taking, trackerOn, undisturbed, type World, wake } from './world.ts'

const hour = 60 * 60_000
const day = 24 * hour

type Trial = { readonly name: string; readonly run: () => Promise<string | null> }

/** What people got, as the Message-ID and the reader; twice is twice too many. */
const posted = (world: World): readonly string[] => world.outside.posted.map(({ id, to }) => `${id} ${to}`)
const twiceIn = (got: readonly string[]): readonly string[] => got.filter((one, index) => got.indexOf(one) !== index)

const beginnings = ['2026-03-09T12:00:00Z', '2026-03-10T12:00:00Z', '2026-03-11T12:00:00Z', '2026-03-12T08:30:00Z']
/** How the tracker's clock goes wrong: by so much, and for how long. */
const wrong = [
  ['an hour behind', -hour, 26 * hour],
  ['an hour ahead', hour, 26 * hour],
  ['an hour behind from then on', -hour, 30 * day],
  ['400 days behind', -400 * day, hour],
  ['400 days ahead', 400 * day, 60_000],
] as const

/** The Message-ID of each confirmation. */
async function confirmations(folder: string): Promise<readonly string[]> {
  const store = await openFileStore(folder)
  const ids: string[] = []
  for await (const { letters } of store.threads()) {
    ids.push(...letters.filter(({ kind }) => kind === 'confirmation').map(({ messageId }) => messageId))
  }
  await store.close()
  return ids
}

const shifts: readonly Trial[] = wrong.flatMap(([how, shift, span]) =>
  beginnings.map((from) => ({
    name: `${how} from ${from}`,
    async run() {
      const [normal, world] = [await newWorld(), await newWorld()]
      const began = Date.parse(from)
      const isWrong = (now: Date): boolean => now.getTime() >= began && now.getTime() < began + span
      await live(normal)
      await live(world, { clock: (now) => (isWrong(now) ? new Date(now.getTime() + shift) : now) })
      const [got, due] = [posted(world), posted(normal)]
      const [confirming, untold] = [await confirmations(normal.folder), await unconfirmed(world.folder)]
      await Promise.all([normal.close(), world.close()])
      if (twiceIn(got).length > 0) return `twice ${twiceIn(got)}`
      if (untold.length > 0) return `never confirmed: ${untold}`
      // A confirmation that waits an hour longer says what the next one would have said; a year that never was has made
      // more than that pointless.
      const missing = due.filter((one) => !got.includes(one) && !confirming.some((id) => one.includes(id)))
      return Math.abs(shift) > day || missing.length === 0 ? null : `never ${missing}`
    },
  })),
)

/** Each zone with the nights on which its clocks go forward and back. */
const nights = [
  ['Europe/London', '2026-03-29', '2026-10-25'],
  ['Europe/Berlin', '2026-03-29', '2026-10-25'],
  ['America/New_York', '2026-03-08', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-05', '2026-10-04'],
  ['America/Santiago', '2026-04-05', '2026-09-06'],
] as const

const mail = (id: string, from: string, to: string, text: string): Mail => ({
  ...{ id, from, to, text, cc: 'tracker@studio.example' },
  after: ['plan@studio.example'].filter((first) => first !== id),
})
const [ana, cleo] = ['Ana Agency <ana@studio.example>', 'Cleo Client <cleo@shop.example>']

/** A debt due on the Friday before the night, and its debtor falls silent; what came of it in the weeks after. */
async function lived(zone: string, night: string) {
  const world = await newWorld()
  const { outside, folder } = world
  outside.now = new Date(Date.parse(`${night}T15:00:00Z`) - 3 * day)
  const end = new Date(outside.now.getTime() + 18 * day)
  const due = new Date(outside.now.getTime() + day).toISOString().slice(0, 10)
  const asks = mail('plan@studio.example', ana, cleo, `Hi Cleo,\n\nPlease send us the photos by ${due}.\n\nAna`)
  const says = mail('yes@shop.example', cleo, ana, `Hi Ana,\n\nYou will have the photos by ${due}.\n\nCleo`)
  // People's clocks show the zone's time.
  const there = Temporal.Instant.fromEpochMilliseconds(outside.now.getTime()).toString({ timeZone: zone })
  for (const each of [asks, says]) {
    const source = Buffer.from(bytes(each, outside.now)).toString('latin1')
    arrive(outside, Buffer.from(source.replace(/^Date: .*$/m, `Date: ${there}`), 'latin1'), outside.now)
  }
  const store = await openFileStore(folder)
  const inLondon = trackerOn(store, { calendar: { ...studio.calendar, zone } })
  const tracker: Tracker = { ...inLondon, parse: (source, at) => parsed(source, at, zone) }
  const send = taking(outside)
  while (outside.now < end) {
    await wake(tracker, outside, send, outside.now)
    const wish = (await nextMoment(tracker, outside.now)) ?? end
    outside.now = new Date(Math.max(outside.now.getTime() + 60_000, Math.min(end.getTime(), wish.getTime())))
  }
  const letters = [...(await store.digests()).letters]
  for await (const thread of store.threads()) letters.push(...thread.letters)
  await store.close()
  await world.close()
  const times = (kind: string): readonly Date[] =>
    letters.flatMap((letter) => (letter.kind === kind && letter.sentAt ? [new Date(letter.sentAt)] : []))
  // The first digest comes when the tracker does.
  return { got: posted(world), digests: times('digest').slice(1), steps: times('follow-up') }
}

/** Each working day has its digest at eight, nothing comes twice, and every step of the follow-up in working hours. */
const overNight = (zone: string, night: string): Trial => ({
  name: `${zone}, the night of ${night}`,
  async run() {
    const { got, digests, steps } = await lived(zone, night)
    const clock = (at: Date): string => localTime(at, zone)
    const days = digests.map((at) => localDay(at, zone))
    const odd = [
      ...twiceIn(got).map((one) => `twice ${one}`),
      ...digests.filter((at) => clock(at) !== '08:00').map((at) => `a digest at ${clock(at)}`),
      ...twiceIn(days).map((one) => `two digests on ${one}`),
      ...steps.filter((at) => clock(at) < '09:00' || clock(at) >= '18:00').map((at) => `a follow-up at ${clock(at)}`),
      ...(steps.length === 3 ? [] : [`${steps.length} follow-ups instead of 3`]),
      ...(digests.length >= 6 ? [] : [`${digests.length} digests`]),
    ]
    return odd[0] ?? null
  },
})

/** The threads of which people have not been told all that was agreed. */
async function unconfirmed(folder: string): Promise<readonly string[]> {
  const store = await openFileStore(folder)
  const untold: string[] = []
  for await (const { id, agreement, confirmed, owner } of store.threads()) {
    if (owner && confirmed.version !== agreement.version) untold.push(id)
  }
  await store.close()
  return untold
}

/** Nobody wakes the tracker for three days; mail comes meanwhile. */
const downs: readonly Trial[] = [0, 8, 24, 30, 47, 60, 72, 90, 96, 100].map((hours) => ({
  name: `down for three days after ${hours} hours`,
  async run() {
    const normal = await undisturbed()
    const world = await newWorld()
    const [from, to] = [new Date(world.outside.now.getTime() + hours * hour), 3 * day]
    const isDown = (now: Date): boolean => now >= from && now.getTime() < from.getTime() + to
    await live(world, {
      clock(now) {
        if (isDown(now)) throw new Error('down')
        return now
      },
    })
    const got = posted(world)
    const agreed = (state: string): string =>
      JSON.stringify((JSON.parse(state) as unknown[][]).map(([id, agreement, , messages]) => [id, agreement, messages]))
    const isSame = agreed(await ending(world.folder)) === agreed(normal.ending)
    const untold = await unconfirmed(world.folder)
    await world.close()
    if (twiceIn(got).length > 0) return `twice ${twiceIn(got)}`
    if (untold.length > 0) return `never confirmed: ${untold}`
    return isSame ? null : 'mails were lost'
  },
}))

const trials: readonly Trial[] = [
  ...nights.flatMap(([zone, forward, back]) => [overNight(zone, forward), overNight(zone, back)]),
  ...downs,
  ...shifts,
]

/** Whatever the clock shows, what was said once is not said again; what is due goes out. */
export const clocks: Kind = {
  name: 'clock: an hour and 400 days off, nights of five zones, three days down',
  holds: 'no letter twice; of those that the right clock sends none lost unless another clock has made it pointless',
  full: trials.length,
  short: 2,
  run(amount) {
    // Spread over all of them, whatever the amount.
    const step = Math.max(1, Math.floor(trials.length / amount))
    const chosen = trials.filter((_, at) => at % step === 0).slice(0, amount)
    return each(chosen.length, async (n) => {
      const said = await chosen[n - 1]?.run()
      return said ? `${chosen[n - 1]?.name}: ${said}` : null
    })
  },
}
