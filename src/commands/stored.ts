import type { ThreadDocument } from '../store/document.ts'
import { lookInto } from '../store/look.ts'
import type { DigestDocument, MailboxDocument } from '../store/store.ts'
import { type Exit, exit, type Terminal } from './subcommand.ts'

/** The threads in a data folder, the latest first, as they were last saved: for looking at while the tracker runs. */
export async function storedThreads(folder: string): Promise<readonly ThreadDocument[]> {
  const threads = await lookInto(folder).threads()
  return threads.toSorted((a, b) => latest(b).localeCompare(latest(a)))
}

const latest = ({ messages, waiting }: ThreadDocument): string =>
  new Date(messages.at(-1)?.sentAt ?? waiting.at(-1)?.sentAt ?? 0).toISOString()

/** The digests on record in a data folder, the latest last, and what is known of clients; nothing before the first start. */
export async function storedDigests(folder: string): Promise<DigestDocument> {
  return { format: 1, lastDay: null, letters: [], ...(await lookInto(folder).digests()) }
}

/** Mails on record as unreadable, the latest last; none before the first start. */
export async function storedQuarantine(folder: string): Promise<MailboxDocument['quarantined']> {
  return (await lookInto(folder).mailbox()).quarantined ?? []
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
