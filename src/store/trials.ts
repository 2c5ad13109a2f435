import type { Disk } from './disk.ts'
import { type DurableFiles, unfinished } from './durable-file.ts'

/** As much as a few documents take: what has room for less is full. */
const trial = ' '.repeat(65_536)

/**
 * Watches whether what is written succeeds. After a write that did not, `fault` tries a file of its own, so that whoever
 * has nothing to save for the moment learns all the same that there is room again.
 */
export function trials(path: string, disk: Disk) {
  let last: Error | null = null

  async function tried(): Promise<void> {
    const file = await disk.open(path + unfinished, 'w')
    try {
      await file.writeFile(trial)
      await file.sync()
    } finally {
      await file.close()
      await disk.remove(path + unfinished)
    }
  }

  const noted = (outcome: Promise<void>): Promise<void> =>
    outcome.then(
      () => {
        last = null
      },
      (error: Error) => {
        last = error
        throw error
      },
    )

  return {
    watched: ({ read, write }: DurableFiles): DurableFiles => ({
      read,
      write: (path, document) => noted(write(path, document)),
    }),
    async fault(): Promise<Error | null> {
      if (last !== null) await noted(tried()).catch(() => undefined)
      return last
    },
  }
}
