/** Runs the tasks of one key one after the other, and tasks of different keys beside each other, `width` at most. */
export function inTurn(width: number): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>()
  const queue: (() => void)[] = []
  let free = width

  async function whenFree<T>(task: () => Promise<T>): Promise<T> {
    if (free === 0) await new Promise<void>((resolve) => queue.push(resolve))
    else free -= 1
    try {
      return await task()
    } finally {
      const next = queue.shift()
      if (next) next()
      else free += 1
    }
  }

  return (key, task) => {
    const before = last.get(key)
    const run = before === undefined ? whenFree(task) : before.then(() => whenFree(task))
    // Whoever asked hears of a failure; the next in line goes on.
    const settled = run.then(noValue, noValue)
    last.set(key, settled)
    void settled.then(() => last.get(key) === settled && last.delete(key))
    return run
  }
}

const noValue = (): void => undefined
