import { expect, test } from 'vitest'
import type { AtWork } from '../../src/commands/at-work.ts'
import { keepAtWork } from '../../src/commands/keep-at-work.ts'
import type { StoreLost } from '../../src/commands/log.ts'
import { StoreError } from '../../src/store/store-error.ts'

const broken = new Error('EIO, fsync')
/** Work whose store is lost as told; only what keeping it needs is there. */
const working = (lost: Promise<Error>, stops: () => void): AtWork =>
  ({ lost, stop: async () => stops() }) as Partial<AtWork> as AtWork
const never = new Promise<Error>(() => undefined)

test('a lost store is closed and opened anew, until it is told to stop', async () => {
  const stopping = new AbortController()
  const steps: string[] = []
  const told: StoreLost[] = []
  await keepAtWork(
    async () => {
      steps.push('open')
      if (steps.length === 1) return working(Promise.resolve(broken), () => steps.push('close'))
      stopping.abort()
      return working(never, () => steps.push('close'))
    },
    stopping.signal,
    (lost) => told.push(lost),
  )
  expect(steps).toEqual(['open', 'close', 'open', 'close'])
  expect(told).toEqual([{ what: 'store lost', error: broken, retryInSeconds: 1 }])
})

test('told to stop, it does not wait for ever for what is in hand', async () => {
  const stopping = new AbortController()
  const busy = { lost: never, stop: () => new Promise<void>(() => undefined) } as Partial<AtWork> as AtWork
  const open = async () => {
    stopping.abort()
    return busy
  }
  await keepAtWork(open, stopping.signal, () => undefined, 1)
  expect(stopping.signal.aborted).toBe(true)
})

test('what keeps the first start from beginning ends it, and so does a folder that somebody else has now', async () => {
  const goOn = new AbortController().signal
  const none = () => undefined
  await expect(keepAtWork(() => Promise.reject(broken), goOn, none)).rejects.toThrow('EIO')
  let times = 0
  const taken = new StoreError('data is in use by another in-writing')
  const open = async () => {
    times += 1
    if (times > 1) throw taken
    return working(Promise.resolve(broken), none)
  }
  await expect(keepAtWork(open, goOn, none)).rejects.toThrow(taken)
})
