import { setTimeout as pause } from 'node:timers/promises'
import { StoreError } from '../store/store-error.ts'
import type { AtWork } from './at-work.ts'
import type { StoreLost } from './log.ts'

const longestPause = 60
/** How long the end is waited for, in milliseconds: a batch of huge mails takes its time, a supervisor has ten seconds. */
const usualPatience = 8_000

/**
 * Works until it is told to stop. A store that was lost (its disk failed to sync) is closed and opened anew, which reads
 * what is really there. Throws what keeps the first start from beginning, and what no waiting mends. What has not come to
 * its end when patience does is cut off, as by a power loss, and taken up at the next start.
 */
export async function keepAtWork(
  open: () => Promise<AtWork>,
  stopped: AbortSignal,
  report: (lost: StoreLost) => void,
  patience = usualPatience,
): Promise<void> {
  for (let times = 0; !stopped.aborted; times += 1) {
    const lost = await worked(open, stopped, patience).catch((error: Error) => {
      if (times === 0 || error instanceof StoreError) throw error
      return error
    })
    if (lost === null) return
    const retryInSeconds = Math.min(2 ** times, longestPause)
    report({ what: 'store lost', error: lost, retryInSeconds })
    await pause(retryInSeconds * 1000, undefined, { signal: stopped }).catch(() => undefined)
  }
}

/** Why the store was lost; null when it was told to stop. */
async function worked(open: () => Promise<AtWork>, stopped: AbortSignal, patience: number): Promise<Error | null> {
  const work = await open()
  const end = new Promise<null>((resolve) => {
    if (stopped.aborted) resolve(null)
    else stopped.addEventListener('abort', () => resolve(null), { once: true })
  })
  const lost = await Promise.race([end, work.lost])
  await (lost === null ? atMost(patience, work.stop()) : work.stop())
  return lost
}

async function atMost(milliseconds: number, work: Promise<void>): Promise<void> {
  const over = new AbortController()
  const end = pause(milliseconds, undefined, { signal: over.signal })
  await Promise.race([work, end]).finally(() => over.abort())
}
