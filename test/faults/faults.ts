/** Runs campaigns of faults and prints what held: `npm run faults -- [--only=WORDS] [--amount=N] [--short]`. */
import { parseArgs } from 'node:util'
import { table } from '../../src/commands/table.ts'
import { kinds } from './kinds.ts'
import { endLab } from './real.ts'

const { values } = parseArgs({
  options: { only: { type: 'string' }, amount: { type: 'string' }, short: { type: 'boolean' } },
})
const rows: string[][] = []
for (const { name, holds, full, short, missing, run } of kinds.filter((kind) =>
  kind.name.includes(values.only ?? ''),
)) {
  const amount = values.amount ? Number(values.amount) : values.short ? short : full
  if (amount === 0) continue
  const reason = missing?.() ?? null
  if (reason !== null) {
    rows.push([name, '0', '0', '0', `skipped: ${reason}`])
    continue
  }
  process.stderr.write(`${name}: ${amount} …\n`)
  const began = performance.now()
  const { tried, broken } = await run(amount)
  for (const each of broken.slice(0, 20)) process.stderr.write(`  ${each}\n`)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  rows.push([name, String(tried), String(tried - broken.length), seconds, holds])
  if (broken.length > 0) process.exitCode = 1
}
await endLab()
process.stdout.write(`${table(['Fault', 'Tried', 'Held', 's', 'What must hold'], rows, { columns: 140, wide: 4 })}\n`)
