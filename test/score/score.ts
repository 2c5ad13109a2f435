/**
 * Reads the annotated threads of test/gold with the built package and prints how well it read them.
 * `npm run score`, or with a language: `npm run score -- en`, with every miss: `npm run score -- en --misses`.
 *
 * `--in=gold-fresh` and `--in=gold-hard` read threads whose writers had not seen the rules. They were counted first and
 * worked on since, and tell only what was lost. `--in=gold-ours` are our own.
 * `--in=gold-unseen` are of the kind of test/gold, and nobody who changes a rule has looked at them: they are counted and
 * nothing else. Once somebody has, they belong among the fresh ones, and others have to be written.
 */
import type { Commitment } from '../../src/index.ts'
import { type Counts, count, pairs, sum, zero } from './count.ts'
import { type GoldThread, goldThreads, mailsOf } from './gold.ts'

/** What a user of the package gets. */
const built = new URL('../../dist/index.js', import.meta.url).href
const { scan } = (await import(built)) as typeof import('../../src/index.ts')

const [language] = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const folder = process.argv.find((word) => word.startsWith('--in='))?.slice('--in='.length) ?? 'gold'
const showMisses = process.argv.includes('--misses')
if (showMisses && folder === 'gold-unseen') throw new Error('Unseen threads are only counted: look at --in=gold-fresh')
const threads = goldThreads(new URL(`../${folder}/`, import.meta.url)).filter(
  ({ lang }) => !language || lang === language,
)

const scores = new Map<string, Counts>()
for (const thread of threads) {
  const counts = await read(thread)
  for (const row of [thread.lang, 'all']) scores.set(row, sum(scores.get(row) ?? zero(), counts))
}
console.log(table())

async function read(thread: GoldThread): Promise<Counts> {
  const { agency, tracker, zone, now } = thread
  try {
    const said = (await scan([...mailsOf(thread)], { agency, tracker, zone, now })).flatMap((each) => each.commitments)
    if (showMisses) misses(said, thread)
    return count(said, thread)
  } catch (error) {
    console.error(thread.id, error)
    return { ...count([], thread), errors: 1 }
  }
}

function misses(said: readonly Commitment[], thread: GoldThread): void {
  const found = pairs(said, thread)
  const show = (one: Commitment): string => `${one.debtor.address} | ${one.deliverable} | ${one.due} | ${one.status}`
  const lines = thread.gold.map((gold) => {
    const line = `${gold.debtor} | ${gold.deliverable} | ${gold.due} | ${gold.status}`
    const pair = found.find((each) => each.gold === gold)
    if (!pair) return `  missed  ${line}`
    const { debtor, due, status } = pair.said
    const isExact = debtor.address === gold.debtor && due === gold.due && status === gold.status
    return isExact ? '' : `  wrong   ${line}  <-  ${show(pair.said)}`
  })
  const extra = said.filter((one) => !found.some((each) => each.said === one)).map((one) => `  extra   ${show(one)}`)
  const report = [...lines, ...extra].filter(Boolean)
  if (report.length > 0) console.log(`\n${thread.id}: ${thread.note}\n${report.join('\n')}`)
}

function table(): string {
  const head =
    'language | threads  gold  said | found P     R    F1 | exact F1 | dated F1 |   due status debtor  time pending depends | false alarms | errors'
  const sorted = [...scores].sort(([a], [b]) => Number(a === 'all') - Number(b === 'all'))
  const rows = sorted.map(([name, s]) => {
    const of = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '-').padStart(5)
    const f1 = (hit: number, said: number, gold: number): string => of(2 * hit, said + gold)
    const whole = (n: number, width: number): string => String(n).padStart(width)
    return [
      name.padEnd(8),
      `${whole(s.threads, 7)} ${whole(s.gold, 5)} ${whole(s.said, 5)}`,
      `${of(s.found, s.said)} ${of(s.found, s.gold)} ${f1(s.found, s.said, s.gold)}  `,
      f1(s.exact, s.said, s.gold).padStart(8),
      f1(s.datedHit, s.datedSaid, s.datedGold).padStart(8),
      `${of(s.due, s.found)} ${of(s.status, s.found)}  ${of(s.debtor, s.found)} ${of(s.time, s.timeOf)}   ${of(s.pending, s.pendingOf)}   ${of(s.depends, s.dependsOf)}`,
      of(s.alarms, s.empty).padStart(12),
      whole(s.errors, 6),
    ].join(' | ')
  })
  return `\n${[head, ...rows].join('\n')}`
}
