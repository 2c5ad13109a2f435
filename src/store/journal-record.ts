import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { newer, type Stored } from './durable-file.ts'
import { ifThere } from './if-there.ts'
import { StoreError } from './store-error.ts'

/** A document under the name of its file, seen from the data folder: 'threads/9f….json'. */
export type NamedDocument = readonly [name: string, document: Stored]

/** So begins each record, and nothing within one. */
const begin = '{"journal":'

/** A line of the journal: what was saved together, with a checksum, so that one that was cut off or torn shows. */
export function journalRecord(documents: readonly NamedDocument[]): string {
  const body = JSON.stringify(Object.fromEntries(documents))
  return `${begin}1,"sum":"${checksum(body)}","documents":${body}}\n`
}

const checksum = (body: string): string => createHash('sha256').update(body).digest('hex').slice(0, 32)

/**
 * The newest state of each document in a journal; none where there is no journal. Each record was synced before the
 * next was begun, so only the last can be torn, and that one nobody was promised.
 */
export async function readJournal(path: string): Promise<ReadonlyMap<string, Stored>> {
  const text = (await ifThere(readFile(path, 'utf8'))) ?? ''
  const lines = text.replace(/\n$/, '').split('\n')
  const newest = new Map<string, Stored>()
  for (const [n, line] of lines.entries()) {
    const documents = documentsIn(line, path)
    if (documents === null && (n < lines.length - 1 || line.includes(begin, 1))) throw damaged(path)
    for (const [name, document] of documents ?? []) newest.set(name, document)
  }
  return newest
}

/** Null where the line is not as it was written. */
function documentsIn(line: string, path: string): readonly NamedDocument[] | null {
  const format = /^\{"journal":(\d+),/.exec(line)?.[1]
  if (Number(format) > 1) throw newer(path)
  const [, sum, body = ''] = /^\{"journal":1,"sum":"([0-9a-f]{32})","documents":(.*)\}$/s.exec(line) ?? []
  return sum === checksum(body) ? Object.entries(JSON.parse(body)) : null
}

const damaged = (path: string): StoreError =>
  new StoreError(
    `${path} is damaged: put the whole folder back from a backup, or delete ${path} to go on with the documents as they are. Nothing was changed.`,
  )
