import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ThreadDocument } from '../../src/store/document.ts'
import type { Stored } from '../../src/store/durable-file.ts'
import { openFileStore } from '../../src/store/file.ts'
import { journalRecord, readJournal } from '../../src/store/journal-record.ts'
import { lookInto } from '../../src/store/look.ts'
import { messageId, sampleThread, threadId } from './sample.ts'
import { expectRefused, mailbox, useFolder } from './used-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-writing-'))
})
afterEach(() => rm(folder, { recursive: true }))

const journal = (): string => join(folder, 'journal.jsonl')
const nameOf = (n: number): string => `threads/${threadId(n)}.json`
const small = (n: number, subject: string): ThreadDocument => ({
  ...sampleThread(n, { commitments: 0 }),
  subject,
  letters: [],
  members: [],
})

const used = (...threads: readonly ThreadDocument[]): Promise<void> => useFolder(folder, ...threads)
const refused = (reason: RegExp): Promise<void> => expectRefused(folder, reason)

const subjects = ['one', 'two – “द्वितीय”', 'three']
const records = subjects.map((subject) => journalRecord([[nameOf(1), small(1, subject)]]))
const subjectIn = (documents: ReadonlyMap<string, Stored>): string | undefined =>
  (documents.get(nameOf(1)) as ThreadDocument | undefined)?.subject

describe('a journal', () => {
  test('cut at any byte holds the records before the cut', async () => {
    const whole = Buffer.from(records.join(''))
    const ends = records.map((_, n) => Buffer.byteLength(records.slice(0, n + 1).join('')))
    for (let length = whole.length; length >= 0; length -= 1) {
      await writeFile(journal(), whole.subarray(0, length))
      // A record is whole without its line break.
      const kept = ends.filter((end) => end - 1 <= length).length
      expect(subjectIn(await readJournal(journal()))).toBe(subjects[kept - 1])
    }
  })

  test('damaged at any byte but in its last record is refused, and there never gives what was not saved', async () => {
    const whole = Buffer.from(records.slice(0, 2).join(''))
    const second = Buffer.byteLength(records[0] ?? '')
    for (let at = 0; at < whole.length; at += 1) {
      const bytes = Buffer.from(whole)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      await writeFile(journal(), bytes)
      if (at < second) await expect(readJournal(journal())).rejects.toThrow('is damaged')
      else expect([subjects[0], subjects[1]]).toContain(subjectIn(await readJournal(journal())))
    }
  })

  test.each([0, 1, 300])('is replayed when its last record lost its last %d bytes', async (lost) => {
    await used(small(1, 'before'))
    await writeFile(journal(), records.join(''))
    await truncate(journal(), Buffer.byteLength(records.join('')) - lost)
    const store = await openFileStore(folder)
    expect((await store.thread(threadId(1)))?.subject).toBe(lost > 1 ? subjects[1] : subjects[2])
    expect(await readdir(folder)).not.toContain('journal.jsonl')
    await store.close()
  })

  test('that is damaged before its last record is refused, with all files as they are', async () => {
    await used(small(1, 'before'))
    await writeFile(journal(), records.join('').replace('one', 'eon'))
    await refused(
      /journal\.jsonl is damaged: put the whole folder back from a backup, or delete .*journal\.jsonl to go on/,
    )
    await rm(journal())
    const store = await openFileStore(folder)
    expect((await store.thread(threadId(1)))?.subject).toBe('before')
    await store.close()
  })

  test.each([
    ['all of it', 0],
    ['its last record', 2],
  ])('of a newer version is refused, with all files as they are: %s', async (_, from) => {
    await used(small(1, 'before'))
    const newer = records.map((record, n) => (n < from ? record : record.replace('"journal":1', '"journal":2')))
    await writeFile(journal(), newer.join(''))
    await refused(/journal\.jsonl was written by a newer version of in-writing: start that version instead/)
  })

  test('in a folder without its marker is refused', async () => {
    await used(small(1, 'before'))
    await writeFile(journal(), records.join(''))
    await rm(join(folder, 'in-writing.json'))
    await refused(/holds .*journal\.jsonl.* but no in-writing\.json/)
  })

  test('without the folder of the threads is refused', async () => {
    await used(small(1, 'before'))
    await writeFile(journal(), records.join(''))
    await rm(join(folder, 'threads'), { recursive: true })
    await refused(/threads is missing: put it back from a backup/)
  })
})

describe('a document that is whole in the journal', () => {
  const damages: readonly (readonly [string, (path: string) => Promise<void>])[] = [
    ['empty', (path) => truncate(path, 0)],
    ['torn', (path) => truncate(path, 100)],
    ['of zeros', (path) => writeFile(path, '\0'.repeat(200))],
    ['missing', (path) => rm(path)],
    ['an older one', async () => undefined],
  ]

  test.each(damages)('may be %s as a file', async (_, damage) => {
    await used(sampleThread(1), sampleThread(2))
    const saved = { ...sampleThread(1, { commitments: 2 }), wakeAt: '2026-03-12T09:01:00.000Z' }
    const reached = { ...mailbox, lastUid: 9 }
    await writeFile(journal(), journalRecord([[nameOf(1), saved]]) + journalRecord([['mailbox.json', reached]]))
    await damage(join(folder, nameOf(1)))
    await damage(join(folder, 'mailbox.json'))
    // Who only looks sees it so before anybody has opened it.
    const look = lookInto(folder)
    expect((await look.threads()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([saved, sampleThread(2)])
    expect(await look.mailbox()).toEqual(reached)
    for (let start = 0; start < 2; start += 1) {
      const store = await openFileStore(folder)
      expect(await store.thread(threadId(1))).toEqual(saved)
      expect(await store.mailbox()).toEqual(reached)
      expect(await store.threadOf([messageId(1, 1)])).toBe(threadId(1))
      expect(await store.nextWake()).toEqual(new Date(saved.wakeAt))
      await store.close()
    }
  })

  test('is refused as a thread that is not the one its name says', async () => {
    await used(sampleThread(1))
    await writeFile(journal(), journalRecord([[nameOf(2), sampleThread(1)]]))
    await expect(openFileStore(folder)).rejects.toThrow('is not the thread its name says')
  })
})

describe('who only looks', () => {
  test('sees nothing before the first start', async () => {
    await mkdir(join(folder, 'none'))
    const look = lookInto(join(folder, 'none'))
    expect(await look.threads()).toEqual([])
    expect(await look.mailbox()).toEqual({})
    expect(await look.digests()).toEqual({})
  })

  test('sees what was saved, while the store is open and after it', async () => {
    const store = await openFileStore(folder)
    const digests = { format: 1, lastDay: '2026-03-12', letters: [] } as const
    await store.save([sampleThread(1)])
    await store.saveDigests(digests)
    expect(await lookInto(folder).threads()).toEqual([sampleThread(1)])
    await store.close()
    expect(await lookInto(folder).threads()).toEqual([sampleThread(1)])
    expect(await lookInto(folder).digests()).toEqual(digests)
  })

  test('never meets a thread half written', async () => {
    const store = await openFileStore(folder)
    const versions = Array.from({ length: 40 }, (_, n) => sampleThread(1, { commitments: 1 + ((n * 7) % 11) }))
    const saving = versions.reduce(
      (before, version) => before.then(() => store.save([version])),
      store.save(versions.slice(0, 1)),
    )
    let isSaving = true
    const done = saving.then(() => {
      isSaving = false
    })
    while (isSaving) {
      const [seen] = await lookInto(folder).threads()
      if (seen) expect(versions).toContainEqual(seen)
    }
    await done
    await store.close()
  })
})
