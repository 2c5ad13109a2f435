import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Send } from '../../src/tracker/deliver.ts'
import { watchedDisk } from '../store/fragile-disk.ts'
import { dice, each, type Kind } from './kind.ts'
import { program } from './program.ts'
import { ending, live, newWorld, overtaken, taking, type Undisturbed } from './world.ts'

const run = promisify(execFile)
type Life = { readonly points: number; readonly posted: readonly string[] }

/** Null when it was killed, as it was told to. */
async function life(folder: string, deadly: number): Promise<Life | null> {
  const words = [...(await program('./killed.ts')), folder, String(deadly)]
  try {
    return JSON.parse((await run(process.execPath, words)).stdout)
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return null
    throw error
  }
}

/** An undisturbed life, in this process. */
async function counted(): Promise<Undisturbed & { readonly points: number }> {
  let points = 0
  const point = () => {
    points += 1
  }
  const world = await newWorld()
  const take = taking(world.outside)
  const send: Send = async (letter) => {
    point()
    const outcome = await take(letter)
    point()
    return outcome
  }
  await live(world, { disk: watchedDisk(point), send })
  const posted = world.outside.posted.map(({ id, to }) => `${id} ${to}`)
  const known = { points, posted, ending: await ending(world.folder) }
  await world.close()
  return known
}

/** Killed three times at different points of its life, it comes to the same end as if nothing had been. */
export const kills: Kind = {
  name: 'SIGKILL at any point of receive, deliver, remind',
  holds: 'every message read once, every letter once unless a later one overtook it, the state of an undisturbed run',
  full: 400,
  short: 1,
  async run(amount) {
    const whole = await counted()
    return each(amount, async (n) => {
      const folder = await mkdtemp(join(tmpdir(), 'in-writing-kill-'))
      const roll = dice(n)
      for (const deaths of [1, 2, 3].slice(0, amount)) await life(folder, 1 + roll(Math.ceil(whole.points / deaths)))
      const last = await life(folder, 0)
      const got = last?.posted ?? []
      const twice = got.filter((one, index) => got.indexOf(one) !== index)
      const late = await overtaken(join(folder, 'data'))
      const missing = whole.posted.filter((one) => !got.includes(one) && !late.some((id) => one.startsWith(id)))
      const isSame = (await ending(join(folder, 'data'))) === whole.ending
      await rm(folder, { recursive: true })
      if (twice.length + missing.length > 0) return `twice: [${twice}], never: [${missing}]`
      return isSame ? null : 'another state in the end'
    })
  },
}
