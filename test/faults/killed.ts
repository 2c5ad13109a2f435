/**
 * A tracker that is killed: `killed.ts FOLDER N` lives on in the world that is written down in FOLDER, and takes its own
 * life (SIGKILL) at the n-th point; 0: never. Points are all calls of the disk, and before and after a letter goes out.
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Send } from '../../src/tracker/deliver.ts'
import { watchedDisk } from '../store/fragile-disk.ts'
import { type Change, live, newOutside, type Outside, taking } from './world.ts'

const [folder = '', deadly = '0'] = process.argv.slice(2)
const log = join(folder, 'outside.jsonl')
let points = 0
function point(name: string): void {
  points += 1
  if (points !== Number(deadly)) return
  appendFileSync(join(folder, 'deaths'), `${name}\n`)
  process.kill(process.pid, 'SIGKILL')
}

const outside: Outside = newOutside((change) => appendFileSync(log, `${JSON.stringify(change)}\n`))
if (existsSync(log)) {
  for (const line of readFileSync(log, 'utf8').split('\n').slice(0, -1)) {
    const change: Change = JSON.parse(line)
    if ('now' in change) outside.now = new Date(change.now)
    else {
      const receivedAt = new Date(change.at)
      outside.mailbox.push({ uid: outside.mailbox.length + 1, source: Buffer.from(change.came, 'base64'), receivedAt })
      outside.posted.push(...change.posted)
    }
  }
}
const hand = taking(outside)
const send: Send = async (letter) => {
  point('before a letter goes out')
  const outcome = await hand(letter)
  point('after a letter went out')
  return outcome
}
const disk = watchedDisk((call, path) => point(`${call} ${basename(path).replace(/^[0-9a-f]{16}/, 'thread')}`))
await live({ folder: join(folder, 'data'), outside, close: async () => undefined }, { disk, send })
process.stdout.write(JSON.stringify({ points, posted: outside.posted.map(({ id, to }) => `${id} ${to}`) }))
