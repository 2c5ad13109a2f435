import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // One worker fewer, as by default, would leave half of a small machine idle.
    maxWorkers: availableParallelism(),
    // A file a fresh world would load every module a hundred times over, a third of the whole time.
    isolate: false,
    coverage: { include: ['src/**'], reporter: ['text-summary'] },
  },
})
