import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { written } from '../../src/store/durable-file.ts'
import { openFileStore } from '../../src/store/file.ts'
import { sampleThread, threadId } from '../store/sample.ts'

const commitmentsEach = 5

/** Fills a data folder with threads of five commitments, each of which wants to be looked at some day. */
export async function fill(folder: string, commitments: number): Promise<void> {
  await (await openFileStore(folder)).close()
  mkdirSync(join(folder, 'threads'), { recursive: true })
  for (let n = 0; n < commitments / commitmentsEach; n += 1) {
    const wakeAt = new Date(Date.UTC(2027, 0, 1) + ((n * 7919) % 100_000) * 60_000).toISOString()
    const thread = sampleThread(n, { commitments: commitmentsEach, wakeAt })
    writeFileSync(join(folder, 'threads', `${threadId(n)}.json`), written(thread))
  }
  // Hundreds of megabytes that still wait to be written would be measured with the first mails.
  execFileSync('sync')
}
