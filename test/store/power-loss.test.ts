import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ThreadDocument } from '../../src/store/document.ts'
import { openFileStore } from '../../src/store/file.ts'
import type { MailboxDocument } from '../../src/store/store.ts'
import { powerLosses, type Remains, type Witness, watchedDisk } from './fragile-disk.ts'
import { hashOf, messageId, sampleThread, threadId } from './sample.ts'

let place: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'in-writing-'))
})
afterEach(() => rm(place, { recursive: true }))

/** Of each document, which version was acknowledged and which was asked for when the power went. */
type Promised = ReadonlyMap<string, { readonly saved: number; readonly asked: number }>
type Loss = { readonly remains: Remains; readonly promised: Promised }

/** The n-th thread in one of its versions: a message more each, yet the even ones are shorter than those before. */
const threadIn = (n: number, version: number): ThreadDocument => ({
  ...sampleThread(n, { commitments: version }),
  subject: 'Landing page'.repeat(version % 2 === 1 ? 500 : 1),
  letters: [],
})
const mailboxIn = (version: number): MailboxDocument => ({
  format: 1,
  uidValidity: '17',
  lastUid: version,
  newestAt: '2026-03-12T09:00:00.000Z',
  oldUntil: null,
  quarantined: [],
})

/** A place to work in, and every different thing that a power loss could have left there since `from` was called. */
function watched(folder: string, before?: Remains) {
  const power = powerLosses(before)
  const losses = new Map<string, Loss>()
  let promised: Promised | null = null
  const look = (): void => {
    if (promised === null) return
    for (const remains of power.left()) {
      const inside = new Map(Array.from(remains, ([path, text]) => [relative(folder, path), text]))
      losses.set(JSON.stringify([...inside, '', ...promised]), { remains: inside, promised })
    }
  }
  const witness: Witness = (call, path, other) => {
    look()
    power.witness(call, path, other)
  }
  return {
    disk: watchedDisk(witness),
    losses,
    look,
    from: (start: Promised) => {
      promised = start
    },
    /** Notes what is asked for, does it, and notes that it is done. */
    async asks(name: string, version: number, save: () => Promise<void>): Promise<void> {
      const before = promised?.get(name)?.saved ?? 0
      promised = new Map([...(promised ?? []), [name, { saved: before, asked: version }]])
      await save()
      promised = new Map([...promised, [name, { saved: version, asked: version }]])
      look()
    },
  }
}

/** A folder with just that in it. */
async function folderOf(remains: Remains): Promise<string> {
  const folder = await mkdtemp(join(place, 'left-'))
  await mkdir(join(folder, 'threads'))
  for (const [path, text] of remains) await writeFile(join(folder, path), text)
  return folder
}

async function keepsItsPromises(folder: string, promised: Promised): Promise<void> {
  const store = await openFileStore(folder)
  for (const [name, { saved, asked }] of promised) {
    const n = Number(name)
    const thread = await store.thread(threadId(n))
    const version = name === 'mailbox' ? ((await store.mailbox())?.lastUid ?? 0) : (thread?.messages.length ?? 0)
    expect(version).toBeGreaterThanOrEqual(saved)
    expect(version).toBeLessThanOrEqual(asked)
    if (name === 'mailbox') continue
    if (thread) expect(thread).toEqual(threadIn(n, version))
    // The index knows as much as the documents.
    for (let message = 0; message < asked; message += 1) {
      expect(await store.seen(hashOf(n, message))).toBe(message < version)
      expect(await store.threadOf([messageId(n, message)])).toBe(message < version ? threadId(n) : null)
    }
  }
  await store.close()
}

/** Saves, settles by closing, and saves again. */
async function work(folder: string, { disk, from, asks, look }: ReturnType<typeof watched>): Promise<void> {
  const store = await openFileStore(folder, disk)
  from(new Map())
  const save = (opened: typeof store, n: number, version: number): Promise<void> =>
    asks(String(n), version, () => opened.save([threadIn(n, version)]))
  await Promise.all([save(store, 1, 1), save(store, 2, 2)])
  await asks('mailbox', 1, () => store.saveMailbox(mailboxIn(1)))
  await Promise.all([save(store, 1, 3), save(store, 3, 1)])
  await store.close()
  look()
  const again = await openFileStore(folder, disk)
  await Promise.all([save(again, 3, 2), asks('mailbox', 2, () => again.saveMailbox(mailboxIn(2)))])
  await save(again, 2, 4)
  await again.close()
  look()
}

test('whatever a power loss leaves, at any call, opens to all that was acknowledged', {
  timeout: 120_000,
}, async () => {
  const folder = join(place, 'at work')
  const watching = watched(folder)
  await work(folder, watching)
  expect(watching.losses.size).toBeGreaterThan(100)
  for (const { remains, promised } of watching.losses.values()) {
    const left = await folderOf(remains)
    await keepsItsPromises(left, promised)
    await keepsItsPromises(left, promised)
    await rm(left, { recursive: true })
  }
})

test('so does a second power loss while the journal is replayed', { timeout: 120_000 }, async () => {
  const folder = join(place, 'at work')
  const first = watched(folder)
  await work(folder, first)
  // The most that was saved while the documents were torn or lost.
  const worst = [...first.losses.values()].filter(({ remains }) => remains.has('journal.jsonl')).slice(-4)
  expect(worst.length).toBe(4)
  for (const { remains, promised } of worst) {
    const left = await folderOf(remains)
    const second = watched(left, new Map(Array.from(remains, ([path, text]) => [join(left, path), text])))
    second.from(promised)
    await (await openFileStore(left, second.disk)).close()
    second.look()
    expect(second.losses.size).toBeGreaterThan(5)
    for (const loss of second.losses.values()) {
      const again = await folderOf(loss.remains)
      await keepsItsPromises(again, promised)
      await rm(again, { recursive: true })
    }
  }
})

test('a process that is killed leaves its documents as they are, and its journal to the next', async () => {
  const folder = join(place, 'at work')
  const store = await openFileStore(folder)
  await store.save([threadIn(1, 2)])
  await store.saveMailbox(mailboxIn(3))
  const left = join(place, 'left')
  await cp(folder, left, { recursive: true, filter: (path) => !path.includes('lock.') })
  expect(JSON.parse(await readFile(join(left, 'threads', `${threadId(1)}.json`), 'utf8'))).toEqual(threadIn(1, 2))
  await keepsItsPromises(
    left,
    new Map([
      ['1', { saved: 2, asked: 2 }],
      ['mailbox', { saved: 3, asked: 3 }],
    ]),
  )
  await store.close()
})

test('threads and how far the mailbox was read are there together, or neither', { timeout: 120_000 }, async () => {
  const folder = join(place, 'at work')
  const watching = watched(folder)
  const store = await openFileStore(folder, watching.disk)
  await store.save([threadIn(1, 1), threadIn(2, 1)], mailboxIn(1))
  watching.from(new Map())
  await Promise.all([
    store.save([threadIn(1, 2), threadIn(2, 2)], mailboxIn(2)),
    store.save([threadIn(2, 3), threadIn(1, 3)], mailboxIn(3)),
  ])
  await store.close()
  watching.look()
  const seen = new Set<number>()
  for (const { remains } of watching.losses.values()) {
    const left = await folderOf(remains)
    const after = await openFileStore(left)
    const version = (await after.mailbox())?.lastUid ?? 0
    expect(await after.thread(threadId(1))).toEqual(threadIn(1, version))
    expect(await after.thread(threadId(2))).toEqual(threadIn(2, version))
    await after.close()
    await rm(left, { recursive: true })
    seen.add(version)
  }
  expect([...seen].toSorted()).toEqual([1, 2, 3])
})
