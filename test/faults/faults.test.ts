import { expect, test } from 'vitest'
import { kinds } from './kinds.ts'

test.each(kinds)('$name: $holds', { timeout: 240_000 }, async ({ run, short }) => {
  const { tried, broken } = await run(short)
  expect(tried).toBeGreaterThan(0)
  expect(broken).toEqual([])
})
