import { watchedDisk } from '../store/fragile-disk.ts'
import { each, type Kind } from './kind.ts'
import { amiss, live, newWorld, undisturbed } from './world.ts'

const codes = ['ENOSPC', 'EIO', 'EROFS', 'EMFILE'] as const

/** The n-th call fails, and those after it for a while; each code in turn. */
export const diskErrors: Kind = {
  name: 'ENOSPC, EIO, EROFS, EMFILE at the n-th call',
  holds: 'nothing acknowledged is lost, every letter once, it recovers by itself',
  full: 800,
  short: 2,
  async run(amount) {
    const normal = await undisturbed()
    // Spread over the campaign's 200 first calls, whatever the amount.
    const step = Math.max(1, Math.floor(800 / amount))
    return each(amount, async (n) => {
      const world = await newWorld()
      const code = codes[n % codes.length] ?? 'EIO'
      const first = Math.ceil((n * step) / codes.length)
      let calls = 0
      const disk = watchedDisk((call) => {
        if (call === 'close') return
        calls += 1
        if (calls < first || calls >= first + 5) return
        throw Object.assign(new Error(`${code}, ${call}`), { code })
      })
      await live(world, { disk })
      const said = await amiss(world, normal)
      await world.close()
      return said && `${code} at call ${first}: ${said}`
    })
  },
}
