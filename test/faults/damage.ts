import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '../../src/store/file.ts'
import { StoreError } from '../../src/store/store-error.ts'
import { dice, type Findings, type Kind } from './kind.ts'
import { end, live, newWorld, trackerOn, type World, wake } from './world.ts'

/** Opens what was damaged and lets the tracker work on it: refused, or as many threads as before and no letter. */
async function amissIn(folder: string, threads: number, { outside }: World): Promise<string | null> {
  const before = await contents(folder)
  const store = await openFileStore(folder).catch((error: Error) => error)
  if (store instanceof StoreError) return (await contents(folder)) === before ? null : 'refused, but files were changed'
  if (store instanceof Error) return `no sentence: ${store.message}`
  let letters = 0
  const send = async () => {
    letters += 1
    return { state: 'sent', reply: '' } as const
  }
  await wake(trackerOn(store), outside, send, end).catch(() => undefined)
  let found = 0
  for await (const _ of store.threads()) found += 1
  await store.close()
  if (found !== threads) return `opened with ${found} of ${threads} threads`
  return letters === 0 ? null : `${letters} letters`
}

async function contents(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return JSON.stringify(await Promise.all(files.toSorted().map(async (file) => [file, await readFile(file, 'latin1')])))
}

type Damage = (path: string, length: number, n: number) => Promise<void>

async function damaged(amount: number, damage: Damage): Promise<Findings> {
  const world = await newWorld()
  await live(world)
  const names = [
    'mailbox.json',
    'digests.json',
    'in-writing.json',
    ...(await readdir(join(world.folder, 'threads'))).map((name) => join('threads', name)),
  ]
  const broken: string[] = []
  for (let n = 1; n <= amount; n += 1) {
    const name = names[n % names.length] ?? ''
    const place = await mkdtemp(join(tmpdir(), 'in-writing-damage-'))
    const copy = join(place, 'data')
    await cp(world.folder, copy, { recursive: true })
    await damage(join(copy, name), (await readFile(join(copy, name))).length, n)
    const said = await amissIn(copy, names.length - 3, world)
    if (said) broken.push(`${name} (${n}): ${said}`)
    await rm(place, { recursive: true })
  }
  await world.close()
  return { tried: amount, broken }
}

export const cuts: Kind = {
  name: 'documents cut at any byte',
  holds: 'refused untouched or recovered, no empty start, no letter',
  full: 5000,
  short: 40,
  run: (amount) => damaged(amount, (path, length, n) => truncate(path, dice(n)(length))),
}

export const bitFlips: Kind = {
  name: 'bits flipped in documents',
  holds: 'refused untouched or all threads there, no letter',
  full: 5000,
  short: 40,
  run: (amount) =>
    damaged(amount, async (path, length, n) => {
      const bytes = await readFile(path)
      const at = dice(n)(length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(n + length)(8))
      await writeFile(path, bytes)
    }),
}
