import { afterAll, describe, expect, test } from 'vitest'
import { kinds } from './kinds.ts'
import { endLab } from './real.ts'

afterAll(endLab)

describe.each(kinds.filter(({ short }) => short > 0))('$name', ({ holds, missing, run, short }) => {
  const reason = missing?.() ?? null
  test.skipIf(reason !== null)(`${holds}${reason ? ` (skipped: ${reason})` : ''}`, { timeout: 240_000 }, async () => {
    const { tried, broken } = await run(short)
    expect(tried).toBeGreaterThan(0)
    expect(broken).toEqual([])
  })
})
