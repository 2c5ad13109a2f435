import { setFlagsFromString } from 'node:v8'

/**
 * V8 interprets a pattern before it compiles it, and optimizes none once all its code has grown to sixteen megabytes. A
 * tracker runs for months and comes to need every pattern it has: compiled at once, most are compiled before that, and
 * reading takes a tenth less time. Of the whole process, so only a program calls it; `scan()` of the library does not.
 */
export const compileAtOnce = (): void => setFlagsFromString('--no-regexp-tier-up')
