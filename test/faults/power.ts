import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { openFileStore } from '../../src/store/file.ts'
import type { Store } from '../../src/store/store.ts'
import { powerLosses, type Remains, watchedDisk } from '../store/fragile-disk.ts'
import { sampleThread, threadId } from '../store/sample.ts'
import { dice, type Kind } from './kind.ts'

const threads = 4
/** Of each thread, of the mailbox under -1 and the digests under -2: the version that was acknowledged, and the one that was asked for. */
type Promised = Map<number, { readonly saved: number; readonly asked: number }>
type Loss = { readonly remains: Remains; readonly promised: Promised }

/** Versions differ in length, so that the bytes of one cannot pass for another's. */
function save(store: Store, n: number, version: number): Promise<void> {
  const text = `${version} ${'x'.repeat((version * 619) % 3000)}`
  if (n === -2) return store.saveDigests({ format: 1, lastDay: text, letters: [] })
  if (n >= 0) return store.save([{ ...sampleThread(n), subject: text }])
  return store.saveMailbox({
    format: 1,
    uidValidity: '17',
    lastUid: version,
    newestAt: '2026-03-12T09:00:00.000Z',
    oldUntil: null,
    quarantined: [],
  })
}

async function kept(store: Store, n: number): Promise<number> {
  if (n === -1) return (await store.mailbox())?.lastUid ?? 0
  const text = n < 0 ? (await store.digests()).lastDay : (await store.thread(threadId(n)))?.subject
  return Number(text?.split(' ')[0] ?? 0)
}

async function brokenIn({ remains, promised }: Loss): Promise<string | null> {
  const folder = await mkdtemp(join(tmpdir(), 'in-writing-power-'))
  await mkdir(join(folder, 'threads'))
  for (const [path, text] of remains) await writeFile(join(folder, path), text)
  const store = await openFileStore(folder).catch((error: Error) => error)
  if (store instanceof Error) return store.message
  const broken: string[] = []
  for (const [n, { saved, asked }] of promised) {
    const version = await kept(store, n)
    if (version < saved || version > asked) broken.push(`${n} is ${version}, saved ${saved}, asked ${asked}`)
  }
  await store.close()
  await rm(folder, { recursive: true })
  return broken.length > 0 ? broken.join(', ') : null
}

/** The power goes at each call of each transaction, and leaves each thing it may. */
export const powerLoss: Kind = {
  name: 'power loss: all a disk may leave, at every call',
  holds: 'every version that was acknowledged is there, none that was never asked for',
  full: 200,
  short: 2,
  async run(amount) {
    const place = await mkdtemp(join(tmpdir(), 'in-writing-power-'))
    const folder = join(place, 'data')
    const power = powerLosses()
    const promised: Promised = new Map()
    const losses = new Map<string, Loss>()
    const look = (): void => {
      if (promised.size === 0) return
      for (const left of power.left()) {
        const remains = new Map(Array.from(left, ([path, text]) => [relative(folder, path), text]))
        losses.set(JSON.stringify([...remains, ...promised]), { remains, promised: new Map(promised) })
      }
    }
    const disk = watchedDisk((call, path, other) => {
      look()
      power.witness(call, path, other)
    })
    let store = await openFileStore(folder, disk)
    const broken: string[] = []
    let tried = 0
    const versions = new Map<number, number>()
    for (let n = 1; n <= amount; n += 1) {
      const roll = dice(n)
      // One, or two at once, which share an fsync.
      const chosen = [...new Set(Array.from({ length: 1 + roll(2) }, () => roll(threads + 2) - 2))]
      const saving = chosen.map(async (which) => {
        const version = (versions.get(which) ?? 0) + 1
        versions.set(which, version)
        promised.set(which, { saved: promised.get(which)?.saved ?? 0, asked: version })
        await save(store, which, version)
        promised.set(which, { saved: version, asked: version })
      })
      await Promise.all(saving)
      if (n % 20 === 0) {
        await store.close()
        store = await openFileStore(folder, disk)
      }
      look()
      for (const loss of losses.values()) {
        tried += 1
        const said = await brokenIn(loss)
        if (said) broken.push(`transaction ${n}: ${said}`)
      }
      losses.clear()
    }
    await store.close()
    await rm(place, { recursive: true })
    return { tried, broken }
  },
}
