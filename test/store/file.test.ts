import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFileStore } from '../../src/store/file.ts'
import { leaveWish } from '../../src/store/wishes.ts'
import { conformance } from './conformance.ts'

conformance('files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'in-writing-'))
  return {
    open: () => openFileStore(folder),
    leave: (wish) => leaveWish(folder, wish),
    remove: () => rm(folder, { recursive: true }),
  }
})
