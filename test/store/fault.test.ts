import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openFileStore } from '../../src/store/file.ts'
import { type DiskCall, watchedDisk } from './fragile-disk.ts'
import { sampleThread, threadId } from './sample.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-writing-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** A disk that fails at one kind of call for as long as it is told to. */
function ailing(failing: DiskCall, code: string) {
  const state = { isIll: false }
  const disk = watchedDisk((call) => {
    if (state.isIll && call === failing) throw Object.assign(new Error(`${code}, ${call}`), { code })
  })
  return { state, disk }
}

test.each<[string, DiskCall]>([
  ['ENOSPC', 'write'],
  ['EDQUOT', 'write'],
  ['EROFS', 'open'],
  ['EMFILE', 'open'],
])('%s is a fault as long as it lasts, and is over by itself', async (code, failing) => {
  const { state, disk } = ailing(failing, code)
  const store = await openFileStore(folder, disk)
  expect(await store.fault()).toBeNull()
  state.isIll = true
  await expect(store.save([sampleThread(1)])).rejects.toThrow(code)
  expect(await store.fault()).toMatchObject({ code })
  expect(await store.fault()).toMatchObject({ code })
  state.isIll = false
  expect(await store.fault()).toBeNull()
  await store.save([sampleThread(1)])
  expect((await readdir(folder)).filter((name) => name.startsWith('trial'))).toEqual([])
  await store.close()
})

test('a disk that failed to sync loses the store for good; opened anew it has all that was acknowledged', async () => {
  const { state, disk } = ailing('sync', 'EIO')
  const store = await openFileStore(folder, disk)
  await store.save([sampleThread(1)])
  state.isIll = true
  await expect(store.save([sampleThread(2)])).rejects.toThrow('EIO')
  expect(await store.lost).toMatchObject({ code: 'EIO' })
  state.isIll = false
  expect(await store.fault()).toMatchObject({ name: 'StoreError' })
  await store.close()
  const again = await openFileStore(folder, disk)
  expect(await again.thread(threadId(1))).toEqual(sampleThread(1))
  expect(await again.fault()).toBeNull()
  await again.close()
})
