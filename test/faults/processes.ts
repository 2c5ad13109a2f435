import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openFileStore } from '../../src/store/file.ts'
import { each, type Kind } from './kind.ts'
import { newWorld } from './world.ts'

async function holder(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/store/hold.ts', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [said] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  if (!String(said).startsWith('open')) throw new Error(String(said))
  return child
}

/** A second one comes while the first works, or is stopped; then the lock of the stopped one is taken away. */
export const processes: Kind = {
  name: 'two processes; one stopped and resumed',
  holds: 'the second is refused within 2 s; one whose lock is gone writes nothing',
  full: 50,
  short: 1,
  run: (amount) =>
    each(amount, async () => {
      const { folder, close } = await newWorld()
      const child = await holder(folder)
      const refusals: string[] = []
      for (const signal of ['SIGCONT', 'SIGSTOP'] as const) {
        child.kill(signal)
        const began = performance.now()
        const opened = await openFileStore(folder).catch((error: Error) => error)
        if (!(opened instanceof Error)) refusals.push(`let in beside ${signal}`)
        if (performance.now() - began > 2000) refusals.push('refused late')
      }
      for (const name of await readdir(folder)) if (name.startsWith('lock.')) await rm(join(folder, name))
      const store = await openFileStore(folder)
      child.kill('SIGCONT')
      await store.saveDigests({ format: 1, lastDay: '2026-03-09', letters: [] })
      child.kill('SIGKILL')
      await once(child, 'exit')
      await store.close()
      await close()
      return refusals.length > 0 ? refusals.join(', ') : null
    }),
}
