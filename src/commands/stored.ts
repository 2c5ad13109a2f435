import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { QueuedLetter, ThreadDocument } from '../store/document.ts'
import type { DigestDocument, MailboxDocument } from '../store/store.ts'
import { type Exit, exit, type Terminal } from './subcommand.ts'

/**
 * The threads in a data folder, the latest first, as they were last saved: for looking at while the tracker runs. Each
 * file is replaced as a whole, so none is ever met half written.
 */
export async function storedThreads(folder: string): Promise<readonly ThreadDocument[]> {
  const inside = join(folder, 'threads')
  const files = await readdir(inside).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const read = files.filter((name) => name.endsWith('.json')).map((name) => readFile(join(inside, name), 'utf8'))
  const threads = (await Promise.all(read)).map((text) => JSON.parse(text) as ThreadDocument)
  return threads.toSorted((a, b) => latest(b).localeCompare(latest(a)))
}

const latest = ({ messages, waiting }: ThreadDocument): string =>
  new Date(messages.at(-1)?.sentAt ?? waiting.at(-1)?.sentAt ?? 0).toISOString()

/** The digests on record in a data folder, the latest last; none before the first start. */
export async function storedDigests(folder: string): Promise<readonly QueuedLetter[]> {
  return (await storedJson<DigestDocument>(folder, 'digests.json')).letters ?? []
}

/** Mails on record as unreadable, the latest last; none before the first start. */
export async function storedQuarantine(folder: string): Promise<MailboxDocument['quarantined']> {
  return (await storedJson<MailboxDocument>(folder, 'mailbox.json')).quarantined ?? []
}

/** A document by its file's name, empty before the first start. */
async function storedJson<Document extends object>(folder: string, name: string): Promise<Partial<Document>> {
  const text = await readFile(join(folder, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '{}'
    throw error
  })
  return JSON.parse(text)
}

/** The one thread whose id begins so, or what to do about it. */
export function threadWith(id: string, threads: readonly ThreadDocument[], terminal: Terminal): ThreadDocument | Exit {
  const found = threads.filter((thread) => thread.id.startsWith(id.toLowerCase()))
  const [only, ...more] = found
  if (only && more.length === 0) return only
  terminal.err(
    only
      ? `${id} fits ${found.length} threads: ${found.map((thread) => thread.id).join(', ')}`
      : `there is no thread ${id}`,
  )
  if (!only) terminal.err('Try: in-writing list')
  return exit.failed
}
