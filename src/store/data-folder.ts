import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Disk, syncAt } from './disk.ts'
import { type DurableFiles, damaged, durableFile, orRepair, unfinished, written } from './durable-file.ts'
import { ifThere } from './if-there.ts'
import { replay } from './journal.ts'
import { isLockFile } from './lock.ts'
import type { DigestDocument, MailboxDocument } from './store.ts'
import { StoreError } from './store-error.ts'

/** The mailbox document of a tracker that has not seen its mailbox yet. */
export type UnseenMailbox = { readonly format: 1; readonly uidValidity: null }

/** Where everything lies. The marker says that the other documents were there once, so that one missing is a fault. */
export type DataFolder = {
  readonly marker: string
  readonly mailbox: string
  readonly digests: string
  readonly threads: string
  /** The bytes of mails to be tried again. */
  readonly aside: string
  /** What was saved last, until the documents themselves are synced. */
  readonly journal: string
  /** Worked out of the threads; may be deleted. */
  readonly index: string
}

/** The paths in a folder of this name. */
export const dataFolder = (folder: string): DataFolder => ({
  marker: join(folder, 'in-writing.json'),
  mailbox: join(folder, 'mailbox.json'),
  digests: join(folder, 'digests.json'),
  threads: join(folder, 'threads'),
  aside: join(folder, 'aside'),
  journal: join(folder, 'journal.jsonl'),
  index: join(folder, 'index.jsonl'),
})

const unseenMailbox: UnseenMailbox = { format: 1, uidValidity: null }
const noDigests: DigestDocument = { format: 1, lastDay: null, letters: [] }

/** What may lie in the folder before the first start, and a mounted disk's own. */
const harmless = (name: string): boolean =>
  /^\.|^damaged-/.test(name) ||
  isLockFile(name) ||
  ['README.md', 'practice', 'lost+found', 'wishes', 'rebuilt'].includes(name)

/** What a store begins with. */
export type Opened = {
  readonly mailbox: MailboxDocument | UnseenMailbox
  readonly digests: DigestDocument
  /** Ids of the threads there are files for. */
  readonly ids: readonly string[]
}

/**
 * The documents of a data folder, after the first start if this is it, and after what the journal still holds has been
 * written to them; whatever is not as it was left is refused.
 */
export async function openDataFolder(folder: string, disk: Disk, files: DurableFiles): Promise<Opened> {
  const at = dataFolder(folder)
  const names = await readdir(folder)
  if (!names.includes('in-writing.json')) await begin(folder, names, disk, files)
  await durableFile(at.marker, files).read()
  if (!existsSync(at.threads)) {
    throw new StoreError(`${at.threads} is missing: put it back from a backup, ${orRepair}`)
  }
  await replay(folder, at.journal, disk, files)
  const mailbox = await durableFile<MailboxDocument | UnseenMailbox>(at.mailbox, files).read()
  const digests = await durableFile<DigestDocument>(at.digests, files).read()
  // A document of our format that lacks what every one has would pass for a first start.
  if (mailbox && !isWhole(mailbox)) throw damaged(at.mailbox)
  if (digests && !Array.isArray(digests.letters)) throw damaged(at.digests)
  const documents = await readdir(at.threads)
  return {
    mailbox: mailbox ?? unseenMailbox,
    digests: digests ?? noDigests,
    ids: documents.filter((name) => /^[0-9a-f]+\.json$/.test(name)).map((name) => name.slice(0, -'.json'.length)),
  }
}

const isWhole = (mailbox: MailboxDocument | UnseenMailbox): boolean =>
  mailbox.uidValidity === null ||
  (typeof mailbox.uidValidity === 'string' && Number.isInteger(mailbox.lastUid) && Array.isArray(mailbox.quarantined))

/** The marker comes last: a first start that was cut short is begun again, for nothing was remembered yet. */
async function begin(folder: string, names: readonly string[], disk: Disk, files: DurableFiles): Promise<void> {
  const at = dataFolder(folder)
  const strangers: string[] = []
  for (const name of names) if (!harmless(name) && !(await isOfFirstStart(folder, name))) strangers.push(name)
  if (strangers.length > 0) {
    throw new StoreError(
      `${folder} holds ${strangers.join(', ')} but no in-writing.json: put that back from a backup, or choose an empty folder, ${orRepair}`,
    )
  }
  await mkdir(at.threads, { recursive: true })
  await durableFile<UnseenMailbox>(at.mailbox, files).write(unseenMailbox)
  await durableFile<DigestDocument>(at.digests, files).write(noDigests)
  await durableFile(at.marker, files).write({ format: 1 })
  await syncAt(disk, dirname(resolve(folder)))
}

async function isOfFirstStart(folder: string, name: string): Promise<boolean> {
  if (name.endsWith(unfinished)) return true
  const path = join(folder, name)
  if (name === 'threads') return (await readdir(path)).length === 0
  if (name === 'mailbox.json') return (await readFile(path, 'utf8')) === written(unseenMailbox)
  if (name === 'digests.json') return (await readFile(path, 'utf8')) === written(noDigests)
  return false
}

/** Removes what a crash left half written, and the bytes of mails that lie aside no more. */
export async function sweep(folder: string, mailbox: MailboxDocument | UnseenMailbox): Promise<void> {
  const at = dataFolder(folder)
  const aside = new Set('aside' in mailbox ? mailbox.aside?.map(({ hash }) => `${hash}.json`) : [])
  const isLeftOver = (name: string): boolean => name.endsWith(`.json${unfinished}`)
  await removeFrom(folder, isLeftOver)
  await removeFrom(at.threads, isLeftOver)
  await removeFrom(at.aside, (name) => !aside.has(name))
}

async function removeFrom(place: string, isToGo: (name: string) => boolean): Promise<void> {
  const names = (await ifThere(readdir(place))) ?? []
  for (const name of names.filter(isToGo)) await rm(join(place, name), { force: true })
}
