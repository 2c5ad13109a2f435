import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dice, each, type Kind } from './kind.ts'
import { ending } from './world.ts'

const run = promisify(execFile)
type Life = { readonly points: number; readonly posted: readonly string[] }

/** Null when it was killed, as it was told to. */
async function life(folder: string, deadly: number): Promise<Life | null> {
  const program = ['--import', 'tsx', new URL('./killed.ts', import.meta.url).pathname, folder, String(deadly)]
  try {
    return JSON.parse((await run(process.execPath, program)).stdout)
  } catch (error) {
    if ((error as { signal?: string }).signal === 'SIGKILL') return null
    throw error
  }
}

/** Killed three times at different points of its life, it comes to the same end as if nothing had been. */
export const kills: Kind = {
  name: 'SIGKILL at any point of receive, deliver, remind',
  holds: 'every message read once, every letter once, the state that of an undisturbed run',
  full: 400,
  short: 2,
  async run(amount) {
    const place = await mkdtemp(join(tmpdir(), 'in-writing-kills-'))
    const whole = await life(place, 0)
    if (!whole) throw new Error('nobody killed it')
    const normal = await ending(join(place, 'data'))
    const found = await each(amount, async (n) => {
      const folder = await mkdtemp(join(tmpdir(), 'in-writing-kill-'))
      const roll = dice(n)
      for (const deaths of [1, 2, 3]) await life(folder, 1 + roll(Math.ceil(whole.points / deaths)))
      const last = await life(folder, 0)
      const got = last?.posted ?? []
      const twice = got.filter((one, index) => got.indexOf(one) !== index)
      const missing = whole.posted.filter((one) => !got.includes(one))
      const isSame = (await ending(join(folder, 'data'))) === normal
      await rm(folder, { recursive: true })
      if (twice.length + missing.length > 0) return `twice: [${twice}], never: [${missing}]`
      return isSame ? null : 'another state in the end'
    })
    await rm(place, { recursive: true })
    return found
  },
}
