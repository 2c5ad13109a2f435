/** What came of one kind of fault: how often it was tried, and what did not hold, in words. */
export type Findings = { readonly tried: number; readonly broken: readonly string[] }

/** One kind of fault. `full` is how often a campaign tries it, `short` how often a test does; 0: it takes too long for one. */
export type Kind = {
  readonly name: string
  readonly holds: string
  readonly full: number
  readonly short: number
  /** Why it cannot be tried here, or null. */
  readonly missing?: () => string | null
  readonly run: (amount: number) => Promise<Findings>
}

/** Tries numbers 1 to `amount` one after another; each says what did not hold, null where all did. */
export async function each(amount: number, trial: (n: number) => Promise<string | null>): Promise<Findings> {
  const broken: string[] = []
  for (let n = 1; n <= amount; n += 1) {
    const said = await trial(n).catch((error: Error) => `threw ${error.stack ?? error.message}`)
    if (said !== null) broken.push(`${n}: ${said}`)
  }
  return { tried: amount, broken }
}

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}
