/** Chance that falls the same way every time: one seed, one sequence (the mulberry32 generator). */
export type Dice = {
  /** At least 0 and below `sides`, whole. */
  readonly below: (sides: number) => number
  /** True in so many of a hundred throws. */
  readonly percent: (chance: number) => boolean
  readonly pick: <T>(of: readonly T[]) => T
}

export function dice(seed: number): Dice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (sides: number): number => Math.floor(next() * sides)
  return {
    below,
    percent: (chance) => below(100) < chance,
    pick: (of) => {
      const one = of[below(of.length)]
      if (one === undefined) throw new RangeError('Nothing to pick from')
      return one
    },
  }
}
