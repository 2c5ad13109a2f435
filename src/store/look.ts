import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { dataFolder } from './data-folder.ts'
import type { ThreadDocument } from './document.ts'
import { ifThere } from './if-there.ts'
import { readJournal } from './journal-record.ts'
import type { DigestDocument, MailboxDocument } from './store.ts'

/** A data folder as it was last saved, for those who only look, while a tracker runs or after it was cut off. */
export type Look = {
  /** All threads, in no order. */
  readonly threads: () => Promise<readonly ThreadDocument[]>
  readonly mailbox: () => Promise<Partial<MailboxDocument>>
  readonly digests: () => Promise<Partial<DigestDocument>>
}

/** Nothing is locked and nothing written; before the first start there is nothing to see. */
export function lookInto(folder: string): Look {
  const at = dataFolder(folder)
  const threadName = (file: string): string => join(basename(at.threads), file)

  /** The documents of these names, and whatever else the journal holds. */
  async function documents(names: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
    const texts = await Promise.all(names.map((name) => textAt(join(folder, name))))
    // Read after them: what was met half written, or lies torn, is whole in there.
    const found = new Map<string, unknown>(await readJournal(at.journal))
    for (const [n, name] of names.entries()) {
      const text = texts[n]
      if (text !== undefined && !found.has(name)) found.set(name, await parsed(text, join(folder, name)))
    }
    return found
  }

  const documentAt = async <Document>(path: string): Promise<Partial<Document>> =>
    ((await documents([basename(path)])).get(basename(path)) ?? {}) as Partial<Document>

  return {
    async threads() {
      const files = (await ifThere(readdir(at.threads))) ?? []
      const found = await documents(files.filter((name) => name.endsWith('.json')).map(threadName))
      return Array.from(found).flatMap(([name, document]) =>
        name === threadName(basename(name)) ? [document as ThreadDocument] : [],
      )
    },
    mailbox: () => documentAt(at.mailbox),
    digests: () => documentAt(at.digests),
  }
}

const textAt = (path: string): Promise<string | undefined> => ifThere(readFile(path, 'utf8'))

/** Met half written, and settled before the journal was read: whole when it is read again. */
async function parsed(text: string, path: string): Promise<unknown> {
  try {
    return JSON.parse(text)
  } catch {
    return JSON.parse(await readFile(path, 'utf8'))
  }
}
