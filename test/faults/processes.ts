import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openFileStore } from '../../src/store/file.ts'
import { sampleThread } from '../store/sample.ts'
import { dice, each, type Kind } from './kind.ts'
import { newWorld } from './world.ts'

async function writer(folder: string): Promise<ChildProcess> {
  const program = ['--import', 'tsx', new URL('./writer.ts', import.meta.url).pathname, folder]
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'ignore'] })
  const [said] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  if (!String(said).startsWith('open')) throw new Error(String(said))
  return child
}

/** Every file with its bytes, but the locks. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : []))
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'latin1')] as const)))
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] {
  const files = [...new Set([...before.keys(), ...after.keys()])]
  return files.filter((file) => before.get(file) !== after.get(file))
}

async function secondIsRefused(folder: string, beside: string): Promise<readonly string[]> {
  const began = performance.now()
  const opened = await openFileStore(folder).catch((error: Error) => error)
  const isLate = performance.now() - began > 2000
  if (!(opened instanceof Error)) await opened.close()
  return [...(opened instanceof Error ? [] : [`let in beside one ${beside}`]), ...(isLate ? ['refused late'] : [])]
}

/**
 * A second one comes while the first writes, or is stopped at whatever it is doing; then the lock of the stopped one is
 * taken away, another works there and has ended, and the first goes on where it was. Stopped between its look at the
 * lock and the call to the system behind it, once in a hundred times or so, it still makes that one call.
 */
export const processes: Kind = {
  name: 'two processes; one stopped and resumed',
  holds:
    'the second is refused within 2 s; the resumed one ends the call it was stopped in, writes no more and says why',
  full: 50,
  short: 1,
  run: (amount) =>
    each(amount, async (n) => {
      const { folder, close } = await newWorld()
      const child = await writer(folder)
      const broken = [...(await secondIsRefused(folder, 'at work'))]
      await pause(dice(n)(50))
      child.kill('SIGSTOP')
      broken.push(...(await secondIsRefused(folder, 'that is stopped')))
      for (const name of await readdir(folder)) if (name.startsWith('lock.')) await rm(join(folder, name))
      const store = await openFileStore(folder)
      await store.save([{ ...sampleThread(1), subject: 'written by another' }])
      const before = await contents(folder)
      const said = once(child.stdout as NodeJS.ReadableStream, 'data')
      child.kill('SIGCONT')
      const [words] = await said
      if (!String(words).includes('was taken over')) broken.push(`said ${words}`)
      if (child.exitCode === null) await once(child, 'exit')
      const files = changed(before, await contents(folder))
      if (files.length > 1) broken.push(`the resumed one wrote ${files.join(', ')}`)
      await store.close()
      await close()
      return broken.length > 0 ? broken.join(', ') : null
    }),
}
