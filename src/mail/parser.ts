import { Worker } from 'node:worker_threads'
import type { Parsed } from './parsed.ts'
import type { Answer, Question } from './parser-thread.ts'
import type { CheckSigned } from './vouching.ts'

/** A mail parsed and prepared for reading. Who knows what comes next may ask ahead: the same bytes are parsed once. */
export type Parse = (source: Uint8Array, receivedAt: Date) => Promise<Parsed>

/** The thread that parses mails; whoever began it closes it. */
export type Parser = { readonly parse: Parse; readonly check: CheckSigned; readonly close: () => Promise<void> }

type Found = Exclude<Answer, 'ready' | { readonly reason: string }>
type Waiting = {
  readonly question: Question
  readonly resolve: (found: Found) => void
  readonly reject: (reason: Error) => void
}

/** What one mail may cost; a mail built to cost more ends its thread and nothing else. */
const limits = { milliseconds: 5_000, megabytes: 256 }
const isSource = import.meta.url.endsWith('.ts')
/** In development nothing is built, and a thread does not inherit the loader of the main one. */
const fromSource = `import('tsx/esm/api').then(({ register }) => {
  register()
  return import(${JSON.stringify(new URL('./parser-thread.ts', import.meta.url).href)})
})`

/**
 * Parses and prepares mails in a thread of its own, one after another, and checks signatures there, so that the main loop
 * never stands still and no mail can take it down. `zone` is the agency's. Rejects for a mail that cannot be parsed, or
 * takes too long or too much memory; the next ones go on.
 */
export function parser(zone: string, { milliseconds, megabytes } = limits): Parser {
  const waiting: Waiting[] = []
  const asked = new WeakMap<Uint8Array, Promise<Found>>()
  let thread = begin()
  let isReady = false
  let alarm: NodeJS.Timeout | undefined

  function begin(): Worker {
    const options = { resourceLimits: { maxOldGenerationSizeMb: megabytes } }
    const worker = isSource
      ? new Worker(fromSource, { ...options, eval: true })
      : new Worker(new URL('./parser-thread.js', import.meta.url), options)
    worker.on('message', (answer: Answer) => settle(answer))
    worker.on('error', (error) => replace(error))
    worker.unref()
    return worker
  }

  function settle(answer: Answer): void {
    if (answer === 'ready') {
      isReady = true
      watch()
      return
    }
    const first = waiting.shift()
    if ('reason' in answer) first?.reject(new Error(answer.reason))
    else first?.resolve(answer)
    watch()
  }

  /** The clock runs for the mail in hand alone; an idle thread keeps no process alive. */
  function watch(): void {
    clearTimeout(alarm)
    if (waiting.length === 0) {
      thread.unref()
      return
    }
    thread.ref()
    // Until the thread is warm, no mail is in hand.
    if (!isReady) return
    alarm = setTimeout(() => replace(new Error(`not parsed within ${milliseconds} ms`)), milliseconds)
  }

  /** The mail in hand goes down with its thread; those behind it are asked again of a new one. */
  function replace(reason: Error): void {
    void thread.terminate()
    isReady = false
    thread = begin()
    waiting.shift()?.reject(reason)
    for (const { question } of waiting) thread.postMessage(question)
    watch()
  }

  const ask = (question: Question): Promise<Found> =>
    new Promise((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      thread.postMessage(question)
      if (waiting.length === 1) watch()
    })

  return {
    async parse(source, receivedAt) {
      const found = asked.get(source) ?? ask({ source, receivedAt, zone })
      asked.set(source, found)
      return (await found) as Parsed
    },
    async check(source, wanted, records, receivedAt) {
      const found = await ask({ source, receivedAt, zone, check: { wanted, records } })
      return 'checked' in found ? found.checked : []
    },
    async close() {
      clearTimeout(alarm)
      await thread.terminate()
    },
  }
}
