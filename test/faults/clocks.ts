import { each, type Kind } from './kind.ts'
import { live, newWorld, undisturbed } from './world.ts'

const hour = 60 * 60_000
const day = 24 * hour
/** How the tracker's clock goes wrong: by so much, from one moment to another. */
const errors: readonly (readonly [name: string, shift: number, from: string, to: string])[] = [
  ['an hour behind for a day', -hour, '2026-03-10T12:00:00Z', '2026-03-11T12:00:00Z'],
  ['an hour ahead for a day', hour, '2026-03-10T12:00:00Z', '2026-03-11T12:00:00Z'],
  ['an hour back at noon', -hour, '2026-03-12T12:00:00Z', '2026-03-17T00:00:00Z'],
  ['400 days behind for an hour', -400 * day, '2026-03-11T12:00:00Z', '2026-03-11T13:00:00Z'],
  ['400 days ahead for a minute', 400 * day, '2026-03-11T12:00:00Z', '2026-03-11T12:01:00Z'],
]

/** Whatever the clock shows, what was said once is not said again; what is due goes out. */
export const clocks: Kind = {
  name: 'clock: an hour and 400 days off, for a while',
  holds: 'no letter twice; of those that the right clock sends none lost unless another clock has made it pointless',
  full: 5,
  short: 2,
  async run(amount) {
    const normal = await undisturbed()
    return each(Math.min(amount, errors.length), async (n) => {
      const [name, shift, from, to] = errors[n - 1] ?? ['', 0, '', '']
      const world = await newWorld()
      const isWrong = (now: Date): boolean => now >= new Date(from) && now < new Date(to)
      await live(world, { clock: (now) => (isWrong(now) ? new Date(now.getTime() + shift) : now) })
      const got = world.outside.posted.map(({ id, to }) => `${id} ${to}`)
      await world.close()
      const twice = got.filter((one, index) => got.indexOf(one) !== index)
      if (twice.length > 0) return `${name}: twice ${twice}`
      const missing = normal.posted.filter((one) => !got.includes(one))
      return Math.abs(shift) > day || missing.length === 0 ? null : `${name}: never ${missing}`
    })
  },
}
