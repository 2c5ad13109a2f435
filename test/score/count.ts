import type { Commitment } from '../../src/scan.ts'
import type { GoldCommitment, GoldThread } from './gold.ts'

/** How a reading compares with gold, in counts that can be added up. */
export type Counts = Record<(typeof names)[number], number>

const names = [
  'threads',
  'gold',
  'said',
  'found',
  'exact',
  'datedGold',
  'datedSaid',
  'datedHit',
  'due',
  'status',
  'debtor',
  'time',
  'timeOf',
  'pending',
  'pendingOf',
  'depends',
  'dependsOf',
  'empty',
  'alarms',
  'errors',
] as const

export const zero = (): Counts => Object.fromEntries(names.map((name) => [name, 0])) as Counts

export const sum = (a: Counts, b: Counts): Counts =>
  Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as Counts

/** A commitment of the reading beside the one of gold that it is. */
export type Pair = { readonly said: Commitment; readonly gold: GoldCommitment }

const folded = (text: string): string => text.normalize('NFC').toLowerCase()

/** A deliverable is the gold one when it is short and holds one word of each group. */
function isSameThing(phrase: string, must: readonly (readonly string[])[]): boolean {
  const text = folded(phrase)
  const isShort = text.length <= 120 && text.split(/\s+/).length <= 16
  return isShort && must.every((group) => group.some((word) => text.includes(folded(word))))
}

const isAgency = (address: string, { agency }: GoldThread): boolean =>
  agency.some((domain) => folded(address).endsWith(`@${domain}`) || folded(address).endsWith(`.${domain}`))

/** How much they have in common; 0 for two different things. */
function likeness(said: Commitment, gold: GoldCommitment, thread: GoldThread): number {
  if (!isSameThing(said.deliverable, gold.must)) return 0
  if (isAgency(said.debtor.address, thread) !== isAgency(gold.debtor, thread)) return 0
  const { due, status, debtor, time } = agreements({ said, gold })
  return 1 + 2 * due + status + debtor + 0.1 * time
}

function agreements({ said, gold }: Pair): Record<'due' | 'status' | 'debtor' | 'time' | 'pending', 0 | 1> {
  const same = (a: string | null | undefined, b: string | null | undefined): 0 | 1 =>
    (a ?? null) === (b ?? null) ? 1 : 0
  return {
    due: same(said.due, gold.due),
    status: same(said.status, gold.status),
    debtor: same(folded(said.debtor.address), folded(gold.debtor)),
    time: same(said.time, gold.time),
    pending: same(said.pendingDue, gold.pendingDue),
  }
}

/** Each of the reading with at most one of gold, the likeliest first. */
export function pairs(said: readonly Commitment[], thread: GoldThread): readonly Pair[] {
  const all = said.flatMap((one) =>
    thread.gold.map((gold) => ({ said: one, gold, weight: likeness(one, gold, thread) })),
  )
  const taken = new Set<Commitment | GoldCommitment>()
  return all
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .filter((pair) => {
      const isFree = !taken.has(pair.said) && !taken.has(pair.gold)
      if (isFree) taken.add(pair.said).add(pair.gold)
      return isFree
    })
}

export function count(said: readonly Commitment[], thread: GoldThread): Counts {
  const found = pairs(said, thread)
  const counts = zero()
  const isEmpty = thread.gold.length === 0
  Object.assign(counts, { threads: 1, gold: thread.gold.length, said: said.length, found: found.length })
  Object.assign(counts, { empty: Number(isEmpty), alarms: Number(isEmpty && said.length > 0) })
  counts.datedGold = thread.gold.filter(({ due }) => due).length
  counts.datedSaid = said.filter(({ due }) => due).length
  for (const pair of found) {
    const same = agreements(pair)
    counts.due += same.due
    counts.status += same.status
    counts.debtor += same.debtor
    counts.exact += same.due * same.status * same.debtor
    counts.datedHit += pair.gold.due ? same.due : 0
    counts.timeOf += Number(Boolean(pair.gold.time))
    counts.time += pair.gold.time ? same.time : 0
    counts.pendingOf += Number(Boolean(pair.gold.pendingDue))
    counts.pending += pair.gold.pendingDue ? same.pending : 0
    const first = thread.gold[pair.gold.dependsOn ?? -1]
    counts.dependsOf += Number(first !== undefined)
    const other = found.find(({ gold }) => gold === first)
    counts.depends += Number(other !== undefined && pair.said.dependsOn === other.said.id)
  }
  return counts
}
