import { parentPort } from 'node:worker_threads'
import { type Parsed, parsed } from './parsed.ts'

export type Question = { readonly source: Uint8Array; readonly receivedAt: Date; readonly zone: string }
/** 'ready' once, when all is loaded. */
export type Answer = Parsed | { readonly reason: string } | 'ready'

let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (question: Question) => {
  last = last.then(async () => parentPort?.postMessage(await answer(question)))
})

/** Errors are told in words: an error object does not always survive the way to another thread. */
async function answer({ source, receivedAt, zone }: Question): Promise<Answer> {
  try {
    return await parsed(source, receivedAt, zone)
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.postMessage('ready' satisfies Answer)
