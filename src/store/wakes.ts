/** When each thread wants to be looked at again: a list in the order of time. */
export type Wakes = {
  readonly set: (id: string, at: string | null) => void
  /** Ids whose time has come, the earliest first. */
  readonly until: (now: Date) => readonly string[]
  readonly earliest: () => Date | null
}

type Wake = { readonly id: string; readonly at: number }

const isBefore = (a: Wake, b: Wake): boolean => a.at < b.at || (a.at === b.at && a.id < b.id)

export function wakes(): Wakes {
  const byTime: Wake[] = []
  const byId = new Map<string, Wake>()

  const place = (wake: Wake): number => {
    let [low, high] = [0, byTime.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      const there = byTime[middle]
      if (there && isBefore(there, wake)) low = middle + 1
      else high = middle
    }
    return low
  }

  return {
    set(id, at) {
      const old = byId.get(id)
      if (old) byTime.splice(place(old), 1)
      byId.delete(id)
      if (at === null) return
      const wake = { id, at: Date.parse(at) }
      byId.set(id, wake)
      byTime.splice(place(wake), 0, wake)
    },
    until: (now) => byTime.slice(0, place({ id: '', at: now.getTime() + 1 })).map(({ id }) => id),
    earliest: () => (byTime[0] ? new Date(byTime[0].at) : null),
  }
}
