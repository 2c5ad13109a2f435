import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
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

/** Where the damage falls: spread evenly over all bytes of all documents, each of them at most once. */
async function damaged(amount: number, damage: Damage, places: (length: number) => number): Promise<Findings> {
  const world = await newWorld()
  await live(world)
  const threads = (await readdir(join(world.folder, 'threads'))).map((name) => join('threads', name))
  const names = ['mailbox.json', 'digests.json', 'in-writing.json', 'index.jsonl', ...threads]
  const lengths = await Promise.all(names.map(async (name) => (await readFile(join(world.folder, name))).length))
  const all = names.flatMap((name, which) =>
    Array.from({ length: places(lengths[which] ?? 0) }, (_, n) => ({ name, length: lengths[which] ?? 0, n })),
  )
  const chosen = all.filter(
    (_, index) => Math.floor((index * amount) / all.length) !== Math.floor(((index - 1) * amount) / all.length),
  )
  const broken: string[] = []
  const place = await mkdtemp(join(tmpdir(), 'in-writing-damage-'))
  for (const { name, length, n } of chosen) {
    const copy = join(place, 'data')
    await cp(world.folder, copy, { recursive: true })
    await damage(join(copy, name), length, n)
    const said = await amissIn(copy, threads.length, world)
    if (said) broken.push(`${name} (${n}): ${said}`)
    await rm(copy, { recursive: true })
  }
  await rm(place, { recursive: true })
  await world.close()
  return { tried: chosen.length, broken }
}

export const cuts: Kind = {
  name: 'documents cut at every byte',
  holds: 'refused untouched or recovered, no empty start, no letter',
  full: 1_000_000,
  short: 20,
  run: (amount) =>
    damaged(
      amount,
      (path, _, n) => truncate(path, n),
      (length) => length,
    ),
}

/** What may stand in a document's place; null: nothing does. */
const forms: readonly (string | null | 'a folder' | 'another')[] = [
  null,
  'a folder',
  'another',
  '',
  '\0'.repeat(200),
  'Dear Maria,',
  '[]',
  'null',
  '{}',
  '{"format": 2}',
  '{"format": "1"}',
  '{"format": 1}',
]

export const wrongForms: Kind = {
  name: 'twelve forms of missing or wrong documents',
  holds: 'refused untouched or recovered, no empty start, no letter',
  full: 1_000,
  short: 20,
  run: (amount) =>
    damaged(
      amount,
      async (path, _, n) => {
        const form = forms[n] ?? null
        const [other = path] = (await readdir(dirname(path))).filter(
          (name) => name !== basename(path) && name.endsWith('json'),
        )
        const another = await readFile(join(dirname(path), other))
        await rm(path)
        if (form === 'a folder') await mkdir(path)
        else if (form !== null) await writeFile(path, form === 'another' ? another : form)
      },
      () => forms.length,
    ),
}

export const bitFlips: Kind = {
  name: 'bits flipped in documents',
  holds: 'refused untouched or all threads there, no letter',
  full: 5000,
  short: 40,
  run: (amount) =>
    damaged(
      amount,
      async (path, length, n) => {
        const bytes = await readFile(path)
        const at = n % length
        bytes[at] = (bytes[at] ?? 0) ^ (1 << dice(n)(8))
        await writeFile(path, bytes)
      },
      (length) => length,
    ),
}
