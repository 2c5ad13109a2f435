import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { dataFolder, openDataFolder, sweep, type UnseenMailbox } from './data-folder.ts'
import { type Disk, guarded, realDisk, untilSyncFails } from './disk.ts'
import type { ThreadDocument } from './document.ts'
import { type DurableFiles, durableFile, replacedFiles, type Stored } from './durable-file.ts'
import { inTurn } from './in-turn.ts'
import { indexLog, logged } from './index-log.ts'
import { journaledFiles } from './journal.ts'
import { loadIndex } from './load-index.ts'
import { type Hold, lock } from './lock.ts'
import { recent } from './recent.ts'
import type { DigestDocument, MailboxDocument, Store } from './store.ts'
import { StoreError } from './store-error.ts'
import { type IndexEntry, indexEntry } from './thread-index.ts'
import { trials } from './trials.ts'
import { wishesIn, wishFolder } from './wishes.ts'

/** Documents read at the same time. */
const width = 32
/** Documents kept in memory. */
const atHand = 256

/**
 * A store in a folder: `threads/<id>.json`, `mailbox.json`, `digests.json`, each a lowdb document that a person can
 * read. Throws a StoreError, and leaves every file as it is, when the folder is in use, damaged, or of a newer version.
 */
export async function openFileStore(folder: string, disk: Disk = realDisk): Promise<Store> {
  await mkdir(folder, { recursive: true })
  const hold = await lock(folder)
  let lose: (reason: Error) => void = noValue
  const lost = new Promise<Error>((resolve) => {
    lose = resolve
  })
  function refuse(): void {
    if (hold.isHeld()) return
    const taken = takenOver(folder)
    lose(taken)
    throw taken
  }
  try {
    const store = await heldStore(folder, guarded(untilSyncFails(disk, lose), refuse), hold)
    return { ...store, lost, fault: async () => (hold.isHeld() ? store.fault() : takenOver(folder)) }
  } catch (cause) {
    await hold.release()
    throw cause
  }
}

const takenOver = (folder: string): StoreError =>
  new StoreError(`${folder} was taken over by another in-writing: this one writes nothing any more.`)

async function heldStore(folder: string, disk: Disk, { release, isHeld }: Hold): Promise<Omit<Store, 'lost'>> {
  const at = dataFolder(folder)
  const replaced = replacedFiles(disk)
  const opened = await openDataFolder(folder, disk, replaced)
  const { watched, fault } = trials(join(folder, 'trial.json'), disk)
  const log = indexLog(at.index, isHeld)
  /** What the log says of a document once its file has it. */
  const entries = new WeakMap<Stored, IndexEntry>()
  const { together, settle, ...unwatched } = journaledFiles(folder, at.journal, disk, (path, document) => {
    const entry = entries.get(document)
    if (entry) log.append(logged(entry, path))
  })
  const journaled = watched(unwatched)
  const threadPath = (id: string): string => join(at.threads, `${id}.json`)
  const asidePath = (hash: string): string => join(at.aside, `${hash}.json`)
  const readThread = (id: string): Promise<ThreadDocument> => readDocument<ThreadDocument>(threadPath(id), journaled)
  const index = await loadIndex(at.index, opened.ids, threadPath, readThread)
  await sweep(folder, opened.mailbox)

  const cache = recent<ThreadDocument>(atHand)
  // Not limited: what is saved together shares an fsync.
  const turn = inTurn(Number.POSITIVE_INFINITY)
  let mailbox = opened.mailbox
  let digests = opened.digests
  let closed: Promise<void> | null = null
  const underWay = new Set<Promise<unknown>>()

  function inOrder<T>(key: string, task: () => Promise<T>): Promise<T> {
    if (closed !== null) return Promise.reject(new StoreError(`${folder} has been closed.`))
    const run = turn(key, task)
    const done = run.then(forget, forget)
    function forget(): void {
      underWay.delete(done)
    }
    underWay.add(done)
    return run
  }

  const loadThread = (id: string): Promise<ThreadDocument> =>
    inOrder(`thread ${id}`, async () => {
      const document = cache.get(id) ?? (await readThread(id))
      cache.set(id, document)
      return document
    })

  const saveThread = (document: ThreadDocument, entry: IndexEntry, files: DurableFiles): Promise<void> =>
    inOrder(`thread ${document.id}`, async () => {
      entries.set(document, entry)
      await writeDocument(threadPath(document.id), document, files)
      index.set(entry)
      cache.set(document.id, document)
    })

  const saveMailbox = (document: MailboxDocument, files: DurableFiles): Promise<void> =>
    inOrder('mailbox', async () => {
      await writeDocument(at.mailbox, document, files)
      mailbox = document
    })

  return {
    thread: async (id) => (index.has(id) ? loadThread(id) : null),
    async save(documents, read) {
      for (const { id } of documents) if (!isId(id)) throw new StoreError(`'${id}' cannot name a thread.`)
      const newest = new Map(documents.map((document) => [document.id, [document, indexEntry(document)] as const]))
      const files = watched(together(newest.size + (read ? 1 : 0)))
      const saves = Array.from(newest.values(), ([document, entry]) => saveThread(document, entry, files))
      if (read) saves.push(saveMailbox(read, files))
      const results = await Promise.allSettled(saves)
      for (const result of results) if (result.status === 'rejected') throw result.reason
    },
    threadOf: async (messageIds) => index.threadOf(messageIds),
    seen: async (hash) => index.seen(hash),
    remindedAt: async (address) => index.remindedAt(address),
    copiedAt: async (address) => index.copiedAt(address),
    waking: async (now) => index.waking(now),
    nextWake: async () => index.nextWake(),
    posted: async (since) => index.posted(since),
    tally: async () => index.tally(),
    async *threads() {
      const ids = index.ids()
      for (let from = 0; from < ids.length; from += width) {
        yield* await Promise.all(ids.slice(from, from + width).map(loadThread))
      }
    },
    mailbox: async () => (isSeen(mailbox) ? mailbox : null),
    saveMailbox: (document) => saveMailbox(document, journaled),
    asideBytes: (hash) =>
      inOrder(`aside ${hash}`, async () => {
        if (!existsSync(asidePath(hash))) return null
        const { source } = await readDocument<AsideDocument>(asidePath(hash), replaced)
        return Buffer.from(source, 'base64')
      }),
    saveAsideBytes: (hash, source) =>
      inOrder(`aside ${hash}`, async () => {
        await mkdir(at.aside, { recursive: true })
        const base64 = Buffer.from(source).toString('base64')
        await writeDocument<AsideDocument>(asidePath(hash), { format: 1, source: base64 }, replaced)
      }),
    dropAsideBytes: (hash) => inOrder(`aside ${hash}`, () => disk.remove(asidePath(hash))),
    digests: async () => digests,
    saveDigests: (document) =>
      inOrder('digests', async () => {
        await writeDocument<DigestDocument>(at.digests, document, journaled)
        digests = document
      }),
    close() {
      // What cannot be settled is in the journal, and durable, all the same.
      closed ??= Promise.all(underWay)
        .then(() => settle().catch(noValue))
        .then(() => log.flush())
        .then(release)
      return closed
    },
    wishes: () => wishesIn(folder),
    dropWish: (id) => inOrder('wishes', () => disk.remove(join(wishFolder(folder), `${id}.json`))),
    fault,
  }
}

const isId = (id: string): boolean => /^[0-9a-f]{1,64}$/.test(id)

const isSeen = (mailbox: MailboxDocument | UnseenMailbox): mailbox is MailboxDocument => mailbox.uidValidity !== null

const noValue = (): void => undefined
const nothing: Stored = { format: 1 }
type AsideDocument = Stored & { readonly source: string }

async function readDocument<T extends Stored>(path: string, files: DurableFiles): Promise<T> {
  const low = new Low<T>(durableFile<T>(path, files), nothing as T)
  await low.read()
  return low.data
}

/** Each write has a lowdb of its own: what could not be written is not remembered either. */
async function writeDocument<T extends Stored>(path: string, document: T, files: DurableFiles): Promise<void> {
  await new Low<T>(durableFile<T>(path, files), document).write()
}
