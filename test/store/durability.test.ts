import { appendFileSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { written } from '../../src/store/durable-file.ts'
import { openFileStore } from '../../src/store/file.ts'
import { readJournal } from '../../src/store/journal-record.ts'
import { lookInto } from '../../src/store/look.ts'
import type { Store } from '../../src/store/store.ts'
import { type DiskCall, watchedDisk } from './fragile-disk.ts'
import { sampleThread, threadId } from './sample.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-writing-'))
})
afterEach(() => rm(folder, { recursive: true }))

const first = { ...sampleThread(1), subject: 'before' }
const second = { ...sampleThread(1), subject: 'after' }
const fileOf = (n: number): string => join(folder, 'threads', `${threadId(n)}.json`)
const fileOfFirst = (): string => fileOf(1)
const fault = (code: string, syscall: string): Error =>
  Object.assign(new Error(`${code}, ${syscall}`), { code, syscall })

/** Everything asked of the disk, by the names of the files. */
async function watchedStore(calls: string[]): Promise<Store> {
  const store = await openFileStore(
    folder,
    watchedDisk((call, path) => calls.push(`${call} ${basename(path)}`)),
  )
  calls.length = 0
  return store
}
const isSync = (call: string): boolean => call.startsWith('sync')
const journalSyncs = (calls: readonly string[]): number => calls.filter((call) => call === 'sync journal.jsonl').length

test('what is saved is synced in the journal before its document is written', async () => {
  const calls: string[] = []
  const store = await watchedStore(calls)
  await store.save([sampleThread(1)])
  expect(calls).toEqual([
    ...['open', 'write', 'sync'].map((call) => `${call} journal.jsonl`),
    ...['open', 'sync', 'close'].map((call) => `${call} ${basename(folder)}`),
    `overwrite ${threadId(1)}.json`,
  ])
  await store.close()
})

test('many saved at once share one fsync, and are there to be read by a person', async () => {
  const calls: string[] = []
  const store = await watchedStore(calls)
  await store.save([sampleThread(0)])
  calls.length = 0
  const many = Array.from({ length: 100 }, (_, n) => sampleThread(n))
  await Promise.all([store.save(many.slice(0, 60)), store.save(many.slice(60))])
  expect(calls.filter(isSync)).toEqual(['sync journal.jsonl'])
  for (const [n, document] of many.entries()) expect(await readFile(fileOf(n), 'utf8')).toBe(written(document))
  await store.close()
})

test('what is saved while another save is synced shares the next fsync', async () => {
  const calls: string[] = []
  const store = await watchedStore(calls)
  const versions = ['one', 'two', 'three', 'four'].map((subject) => ({ ...sampleThread(1), subject }))
  const saves = versions.map((version) => store.save([version]))
  await saves[0]
  const others = [2, 3, 4, 5].map((n) => store.save([sampleThread(n)]))
  await Promise.all([...saves, ...others])
  expect(journalSyncs(calls)).toBeLessThanOrEqual(versions.length + 1)
  expect(await readFile(fileOf(1), 'utf8')).toBe(written(versions.at(-1) ?? first))
  await store.close()
})

test('when it closes the documents are synced, then their folders, and only then the journal goes', async () => {
  const calls: string[] = []
  const store = await watchedStore(calls)
  await store.save([sampleThread(1)])
  await store.saveDigests({ format: 1, lastDay: null, letters: [] })
  calls.length = 0
  await store.close()
  const [documents, folders] = [
    [`${threadId(1)}.json`, 'digests.json'],
    ['threads', basename(folder)],
  ]
  expect(calls.filter(isSync).slice(0, 2).toSorted()).toEqual(documents.map((name) => `sync ${name}`).toSorted())
  expect(calls.filter(isSync).slice(2).toSorted()).toEqual(folders.map((name) => `sync ${name}`).toSorted())
  expect(calls.slice(-2)).toEqual(['remove journal.jsonl', 'close journal.jsonl'])
  expect(await readdir(folder)).not.toContain('journal.jsonl')
})

test('a journal that has grown long is settled while the store is open, and begun anew', async () => {
  const calls: string[] = []
  const store = await watchedStore(calls)
  const long = { ...sampleThread(1), subject: 'x'.repeat(1_000_000) }
  for (let n = 0; n < 10; n += 1) await store.save([long])
  expect(calls.filter((call) => call === 'remove journal.jsonl')).toHaveLength(1)
  expect(calls.filter((call) => call === `sync ${threadId(1)}.json`)).toHaveLength(1)
  expect((await stat(join(folder, 'journal.jsonl'))).size).toBeLessThan(2_100_000)
  await store.close()
})

describe('a call that fails', () => {
  test.each<[DiskCall, string]>([
    ['open', 'EMFILE'],
    ['write', 'ENOSPC'],
  ])('%s (%s): the save fails, the old document stays, the next save succeeds', async (failing, code) => {
    let armed = false
    const disk = watchedDisk((call) => {
      if (armed && call === failing) throw fault(code, call)
    })
    const before = await openFileStore(folder, disk)
    await before.save([first])
    await before.close()
    const store = await openFileStore(folder, disk)
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

  test('a record that the disk took half of does not harm the ones before and after it', async () => {
    let armed = false
    const disk = watchedDisk((call, path, text = '') => {
      if (!armed || call !== 'write') return
      appendFileSync(path, text.slice(0, 100))
      throw fault('ENOSPC', 'write')
    })
    const store = await openFileStore(folder, disk)
    await store.save([first])
    armed = true
    await expect(store.save([second])).rejects.toThrow('ENOSPC')
    await expect(store.save([second])).rejects.toThrow('ENOSPC')
    expect((await readJournal(join(folder, 'journal.jsonl'))).size).toBeLessThanOrEqual(1)
    armed = false
    await store.save([sampleThread(2)])
    expect([...(await readJournal(join(folder, 'journal.jsonl'))).keys()]).toEqual([`threads/${threadId(2)}.json`])
    await store.close()
    const again = await openFileStore(folder)
    expect(await again.thread(threadId(1))).toEqual(first)
    expect(await again.thread(threadId(2))).toEqual(sampleThread(2))
    await again.close()
  })

  test('a document that its file does not take is saved all the same, and written as soon as it can be', async () => {
    let armed = true
    const disk = watchedDisk((call, path) => {
      if (armed && call === 'overwrite' && path === fileOf(300)) throw fault('ENOSPC', 'write')
    })
    const store = await openFileStore(folder, disk)
    await store.save([sampleThread(300)])
    // So many that it is not read from memory's last few.
    await store.save(Array.from({ length: 300 }, (_, n) => sampleThread(n)))
    expect(await store.thread(threadId(300))).toEqual(sampleThread(300))
    expect((await lookInto(folder).threads()).find(({ id }) => id === threadId(300))).toEqual(sampleThread(300))
    await store.close()
    expect(await readdir(folder)).toContain('journal.jsonl')
    const again = await openFileStore(folder, disk)
    const later = { ...sampleThread(300), subject: 'after' }
    await again.save([later])
    armed = false
    await again.close()
    expect(await readFile(fileOf(300), 'utf8')).toBe(written(later))
  })

  test.each([
    ['of the journal', 'journal.jsonl'],
    ['of the folder the journal is new in', ''],
  ])('fsync %s: it is never tried again, nor is anything written', async (_, name) => {
    let armed = false
    const calls: string[] = []
    const disk = watchedDisk((call, path) => {
      if (armed) calls.push(call)
      if (armed && call === 'sync' && path === join(folder, name)) throw fault('EIO', 'fsync')
    })
    const before = await openFileStore(folder, disk)
    await before.save([first])
    await before.close()
    const store = await openFileStore(folder, disk)
    armed = true
    await expect(store.save([second])).rejects.toThrow('EIO, fsync')
    calls.length = 0
    await expect(store.save([second])).rejects.toThrow('The disk failed to store earlier data')
    await expect(store.saveDigests({ format: 1, lastDay: null, letters: [] })).rejects.toThrow('The disk failed')
    expect(await store.thread(threadId(1))).toEqual(first)
    await store.close()
    expect(calls).toEqual([])
    expect(await readFile(fileOf(1), 'utf8')).toBe(written(first))
  })

  test.each([
    ['a document', fileOfFirst],
    ['their folder', () => join(folder, 'threads')],
  ])('fsync of %s: the journal stays, and nothing is written any more', async (_, path) => {
    const disk = watchedDisk((call, at) => {
      if (call === 'sync' && at === path()) throw fault('EIO', 'fsync')
    })
    const store = await openFileStore(folder, disk)
    for (let n = 0; n < 8; n += 1) await store.save([{ ...first, subject: 'x'.repeat(1_000_000) }])
    await expect(store.save([second])).rejects.toThrow('The disk failed to store earlier data')
    await store.close()
    expect(await readdir(folder)).toContain('journal.jsonl')
    const again = await openFileStore(folder)
    expect((await again.thread(threadId(1)))?.subject).toHaveLength(1_000_000)
    await again.close()
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
