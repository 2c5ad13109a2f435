import { parentPort } from 'node:worker_threads'
import type { Message } from '../message/message.ts'
import { parse } from './parse.ts'

export type Question = { readonly source: Uint8Array; readonly receivedAt: Date }
export type Answer = { readonly message: Message } | { readonly reason: string }

let last: Promise<void> = Promise.resolve()

parentPort?.on('message', (question: Question) => {
  last = last.then(async () => parentPort?.postMessage(await answer(question)))
})

/** Errors are told in words: an error object does not always survive the way to another thread. */
async function answer({ source, receivedAt }: Question): Promise<Answer> {
  try {
    return { message: await parse(source, receivedAt) }
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) }
  }
}
