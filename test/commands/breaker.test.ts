import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFileStore } from '../../src/store/file.ts'
import { emptyFolder } from './paper.ts'
import { typed } from './screen.ts'

test('breaker tells whether letters go out, and leaves the wish that they do', async () => {
  const folder = emptyFolder()
  const type = (...line: readonly string[]) => typed(line, { env: { DATA_FOLDER: folder } })
  expect(await type('breaker')).toMatchObject({ exit: 0, out: 'Letters go out.' })
  const store = await openFileStore(join(folder, 'practice/store'))
  const at = '2026-03-12T09:00:00.000Z'
  await store.saveDigests({ format: 1, lastDay: null, letters: [], breaker: { at, cap: 'hour' } })
  expect(await type('breaker')).toMatchObject({ exit: 1, out: expect.stringContaining('60 letters') })
  expect(await type('check')).toMatchObject({ exit: 1, out: expect.stringMatching(/✗ Breaker: open since/) })
  // While the tracker holds the folder.
  expect(await type('breaker', 'reset')).toMatchObject({ exit: 0 })
  expect((await store.wishes()).map(({ wish }) => wish.kind)).toEqual(['reset breaker'])
  await store.close()
})
