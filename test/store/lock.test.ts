import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFileStore } from '../../src/store/file.ts'
import { sampleThread } from './sample.ts'

let folder: string
let children: ChildProcess[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-writing-'))
  children = []
})
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(folder, { recursive: true })
})

/** A second process on the same folder, and the first thing it says. */
async function otherProcess(): Promise<{ readonly child: ChildProcess; readonly says: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'test/store/hold.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [said] = await once(child.stdout, 'data')
  return { child, says: String(said).trim() }
}

test('what another process holds is refused, and nothing is written', async () => {
  expect((await otherProcess()).says).toBe('open')
  const before = await readdir(folder)
  await expect(openFileStore(folder)).rejects.toThrow(/is in use by another in-writing: stop that one first/)
  expect(await readdir(folder)).toEqual(before)
})

test('the other process is refused as well', async () => {
  const store = await openFileStore(folder)
  expect((await otherProcess()).says).toMatch(/^StoreError: .* is in use/)
  await store.close()
})

test('a holder that is stopped still holds', async () => {
  const { child } = await otherProcess()
  child.kill('SIGSTOP')
  await expect(openFileStore(folder)).rejects.toThrow('is in use')
})

test('a holder that was killed left nothing to clean up', async () => {
  const { child } = await otherProcess()
  child.kill('SIGKILL')
  await once(child, 'exit')
  const store = await openFileStore(folder)
  expect((await readdir(folder)).filter((name) => name.startsWith('lock.'))).toHaveLength(1)
  await store.close()
  expect((await readdir(folder)).filter((name) => name.startsWith('lock.'))).toEqual([])
})

test('a folder whose path is too long for a lock is refused with a reason', async () => {
  const deep = join(folder, 'd'.repeat(120))
  await mkdir(deep)
  await expect(openFileStore(deep)).rejects.toThrow('too long: give the data a folder with a shorter one')
})

test('a holder whose lock was taken away while it was stopped writes nothing any more, and sends nothing', async () => {
  const stopped = await openFileStore(folder)
  await stopped.save([sampleThread(1)])
  // An operator who took the stopped one for dead.
  for (const name of (await readdir(folder)).filter((each) => each.startsWith('lock.'))) await rm(join(folder, name))
  const store = await openFileStore(folder)
  await store.save([sampleThread(2)])
  const before = await contents()
  await expect(stopped.save([sampleThread(3)])).rejects.toThrow('was taken over by another in-writing')
  await expect(stopped.saveDigests({ format: 1, lastDay: 'never', letters: [] })).rejects.toThrow('taken over')
  expect(await stopped.fault()).toMatchObject({ message: expect.stringContaining('taken over') })
  expect(await stopped.lost).toMatchObject({ message: expect.stringContaining('taken over') })
  await stopped.close()
  expect(await contents()).toEqual(before)
  await store.close()
})

async function contents(): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')])))
}
