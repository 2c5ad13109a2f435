import { parentPort } from 'node:worker_threads'
import { localeOf } from '../locales/languages.ts'
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
/** 'ready' once, when all is loaded and warm. */
export type Answer = Parsed | { readonly checked: readonly Checked[] } | { readonly reason: string } | 'ready'

let last: Promise<void> = warmUp().then(() => parentPort?.postMessage('ready' satisfies Answer))

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

/**
 * Parses a mail. A pattern is built when it is first tried, and the first mail costs thirty times what the next does: what
 * a mail may take is counted from there. One language is enough, for most of it is tried in all.
 */
async function warmUp(): Promise<void> {
  const few = localeOf('en').commands.corrections.slice(0, 3)
  const head = 'From: ana@client.example\nTo: ben@agency.example\nContent-Type: text/plain; charset=utf-8'
  const source = `${head}\n\n${few.map(({ example }) => example).join('\n')}\n`
  await parsed(Buffer.from(source), new Date('2026-03-02T09:00:00Z'), 'UTC')
}
