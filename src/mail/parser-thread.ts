import { parentPort } from 'node:worker_threads'
import type { Checked, Signature } from '../message/signatures.ts'
import { type Parsed, parsed } from './parsed.ts'
import { type Records, signed } from './signed.ts'

/** A mail to parse; or, with what the DNS says of them, to check for these signatures. */
export type Question = {
  readonly source: Uint8Array
  readonly receivedAt: Date
  readonly zone: string
  readonly check?: { readonly wanted: readonly Signature[]; readonly records: Records }
}
/** 'ready' once, when all is loaded. */
export type Answer = Parsed | { readonly checked: readonly Checked[] } | { readonly reason: string } | 'ready'

let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (question: Question) => {
  last = last.then(async () => parentPort?.postMessage(await answer(question)))
})

/** Errors are told in words: an error object does not always survive the way to another thread. */
async function answer({ source, receivedAt, zone, check }: Question): Promise<Answer> {
  try {
    if (!check) return await parsed(source, receivedAt, zone)
    return { checked: await signed(source, check.wanted, check.records, receivedAt) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.postMessage('ready' satisfies Answer)
