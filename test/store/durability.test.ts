import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { written } from '../../src/store/durable-file.ts'
import { openFileStore } from '../../src/store/file.ts'
import { type DiskCall, powerLosses, watchedDisk } from './fragile-disk.ts'
import { sampleThread, threadId } from './sample.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-writing-'))
})
afterEach(() => rm(folder, { recursive: true }))

const first = { ...sampleThread(1), subject: 'before' }
const second = { ...sampleThread(1), subject: 'after' }
const fileOf = (n: number): string => join(folder, 'threads', `${threadId(n)}.json`)
const fault = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}, ${syscall}`), { code, syscall })

test('a document is synced before it gets its name, and its folder before the promise resolves', async () => {
  const calls: string[] = []
  const disk = watchedDisk((call, path) => calls.push(`${call} ${basename(path)}`))
  const store = await openFileStore(folder, disk)
  calls.length = 0
  await store.save([sampleThread(1)])
  const temp = `${threadId(1)}.json.tmp`
  expect(calls).toEqual([
    ...['open', 'write', 'sync', 'close', 'rename'].map((call) => `${call} ${temp}`),
    ...['open', 'sync', 'close'].map((call) => `${call} threads`),
  ])
  await store.close()
})

test('power lost at any call leaves the document as it was or as it is, and once saved it is as it is', async () => {
  const losses = powerLosses()
  const seen = new Set<string | undefined>()
  const disk = watchedDisk((call, path, other) => {
    losses.witness(call, path, other)
    for (const text of losses.left(fileOf(1))) seen.add(text)
  })
  const store = await openFileStore(folder, disk)
  await store.save([first])
  expect(losses.left(fileOf(1))).toEqual([written(first), written(first)])
  seen.clear()
  await store.save([second])
  expect(losses.left(fileOf(1))).toEqual([written(second), written(second)])
  expect(seen).toEqual(new Set([written(first), written(second)]))
  await store.close()
})

test('threads saved together share the sync of their folder, and each has one that began after its rename', async () => {
  const losses = powerLosses()
  let folderSyncs = 0
  const disk = watchedDisk((call, path, other) => {
    losses.witness(call, path, other)
    if (call === 'sync' && basename(path) === 'threads') folderSyncs += 1
  })
  const store = await openFileStore(folder, disk)
  const many = Array.from({ length: 100 }, (_, n) => sampleThread(n))
  await Promise.all(
    many.map(async (document, n) => {
      await store.save([document])
      expect(losses.left(fileOf(n))).toEqual([written(document), written(document)])
    }),
  )
  expect(folderSyncs).toBeLessThan(60)
  await store.close()
})

describe('a call that fails', () => {
  test.each<[DiskCall, string]>([
    ['open', 'EMFILE'],
    ['write', 'ENOSPC'],
    ['rename', 'EIO'],
  ])('%s (%s): the save fails, the old document stays, the next save succeeds', async (failing, code) => {
    let armed = false
    const disk = watchedDisk((call) => {
      if (armed && call === failing) throw fault(code, call)
    })
    const store = await openFileStore(folder, disk)
    await store.save([first])
    armed = true
    await expect(store.save([second])).rejects.toThrow(code)
    armed = false
    expect(await store.thread(threadId(1))).toEqual(first)
    expect(await readFile(fileOf(1), 'utf8')).toBe(written(first))
    await store.save([second])
    await store.close()
    const again = await openFileStore(folder)
    expect(await again.thread(threadId(1))).toEqual(second)
    await again.close()
  })

  test.each(['of the document', 'of the folder'])(
    'fsync %s: it is never tried again, nor is anything written',
    async (which) => {
      let armed = false
      let syncs = 0
      const disk = watchedDisk((call, path) => {
        if (!armed || call !== 'sync' || path.endsWith('.tmp') !== (which === 'of the document')) return
        syncs += 1
        throw fault('EIO', 'fsync')
      })
      const store = await openFileStore(folder, disk)
      await store.save([first])
      armed = true
      await expect(store.save([second])).rejects.toThrow('EIO, fsync')
      await expect(store.save([second])).rejects.toThrow('The disk failed to store earlier data')
      await expect(store.saveDigests({ format: 1, lastDay: null, letters: [] })).rejects.toThrow('The disk failed')
      expect(syncs).toBe(1)
      expect(await store.thread(threadId(1))).toEqual(first)
      await store.close()
    },
  )

  test('the other documents of the same save are written', async () => {
    const disk = watchedDisk((call, path) => {
      if (call === 'write' && path === `${fileOf(2)}.tmp`) throw fault('ENOSPC', 'write')
    })
    const store = await openFileStore(folder, disk)
    await expect(store.save([1, 2, 3].map((n) => sampleThread(n)))).rejects.toThrow('ENOSPC')
    expect(await store.thread(threadId(1))).toEqual(sampleThread(1))
    expect(await store.thread(threadId(2))).toBeNull()
    expect(await store.thread(threadId(3))).toEqual(sampleThread(3))
    await store.close()
  })
})

test('what a crash left half written is no document, and is swept away', async () => {
  await (await openFileStore(folder)).close()
  await writeFile(`${fileOf(1)}.tmp`, written(sampleThread(1)).slice(0, 100))
  await writeFile(join(folder, 'mailbox.json.tmp'), '')
  const store = await openFileStore(folder)
  expect(await store.thread(threadId(1))).toBeNull()
  expect(await store.mailbox()).toBeNull()
  expect(await readdir(join(folder, 'threads'))).toEqual([])
  expect(await readdir(folder)).not.toContain('mailbox.json.tmp')
  await store.close()
})

test('a first start that is cut short at any call is begun again', async () => {
  let calls = 0
  let cutAt = Number.POSITIVE_INFINITY
  const disk = watchedDisk(() => {
    calls += 1
    if (calls > cutAt) throw fault('EIO', 'power')
  })
  await (await openFileStore(join(folder, 'whole'), disk)).close()
  const needed = calls
  expect(needed).toBeGreaterThan(20)
  for (cutAt = 0; cutAt < needed; cutAt += 1) {
    calls = 0
    const data = join(folder, `cut at ${cutAt}`)
    await expect(openFileStore(data, disk)).rejects.toThrow('power')
    const store = await openFileStore(data)
    await store.save([sampleThread(1)])
    await store.close()
  }
})
