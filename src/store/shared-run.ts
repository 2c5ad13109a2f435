/**
 * A task that many wait for at once: each call is answered by a run that began after it, and the calls that come
 * during a run share the next one.
 */
export function sharedRun(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | null = null
  const begin = (): Promise<void> => {
    next = null
    return task()
  }
  return () => {
    if (next !== null) return next
    next = running.then(begin, begin)
    running = next
    return next
  }
}
