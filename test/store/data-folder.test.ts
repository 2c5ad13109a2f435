import { cp, mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { written } from '../../src/store/durable-file.ts'
import { openFileStore } from '../../src/store/file.ts'
import { messageId, sampleThread, threadId } from './sample.ts'
import { expectRefused, mailbox, useFolder } from './used-folder.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'in-writing-'))
})
afterEach(() => rm(folder, { recursive: true }))

const document = `threads/${threadId(1)}.json`
const used = (thread = sampleThread(1)): Promise<void> => useFolder(folder, thread)
const refused = (reason: RegExp): Promise<void> => expectRefused(folder, reason)

describe('a first start', () => {
  test('makes the folder and what it needs, readable by a person', async () => {
    folder = join(folder, 'new')
    await (await openFileStore(folder)).close()
    expect((await readdir(folder)).sort()).toEqual([
      'digests.json',
      'in-writing.json',
      'index.jsonl',
      'mailbox.json',
      'threads',
    ])
    expect(await readFile(join(folder, 'mailbox.json'), 'utf8')).toBe('{\n  "format": 1,\n  "uidValidity": null\n}\n')
    folder = join(folder, '..')
  })

  test('is at home beside a README and a practice mailbox', async () => {
    await writeFile(join(folder, 'README.md'), 'What lies here')
    await mkdir(join(folder, 'practice'))
    await (await openFileStore(folder)).close()
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('What lies here')
  })

  test('is refused where somebody else keeps files', async () => {
    await writeFile(join(folder, 'taxes.xlsx'), '')
    await refused(/holds taxes\.xlsx but no in-writing\.json: put that back from a backup, or choose an empty folder/)
  })
})

describe('a folder that was in use', () => {
  test.each(['in-writing.json', 'mailbox.json', 'digests.json', 'threads', document])(
    'is refused without %s',
    async (name) => {
      await used()
      await rm(join(folder, name), { recursive: true })
      await refused(/put (?:it|that) back from a backup/)
    },
  )

  describe.each(['in-writing.json', 'mailbox.json', 'digests.json', document])('%s', (name) => {
    test.each([
      ['empty', '', 'is damaged'],
      ['of zeros, as after a power loss', '\0'.repeat(200), 'is damaged'],
      ['not JSON', 'Dear Maria,', 'is damaged'],
      ['some other JSON', '[]', 'is damaged'],
      ['null', 'null', 'is damaged'],
      ['of no format', '{}', 'is damaged'],
      ['of a newer format', '{"format": 2}', 'was written by a newer version of in-writing: start that version'],
    ])('%s is refused', async (_, text, reason) => {
      await used()
      await writeFile(join(folder, name), text)
      await refused(new RegExp(`${name.replaceAll('/', '.')} ${reason}`))
    })
  })

  test.each(['mailbox.json', 'digests.json', document])('%s is refused cut at any byte but its last', async (name) => {
    await used({ ...sampleThread(1, { commitments: 0 }), letters: [], members: [], owner: null })
    const text = await readFile(join(folder, name), 'utf8')
    for (let length = Buffer.byteLength(text) - 2; length >= 0; length -= 1) {
      await truncate(join(folder, name), length)
      await expect(openFileStore(folder)).rejects.toThrow('is damaged: put it back from a backup')
      expect(await readFile(join(folder, name), 'utf8')).toBe(text.slice(0, length))
    }
    await writeFile(join(folder, name), text.trimEnd())
    await (await openFileStore(folder)).close()
  })

  test.each(['in-writing.json', 'mailbox.json', 'digests.json', document])(
    'a folder in place of %s is refused',
    async (name) => {
      await used()
      await rm(join(folder, name))
      await mkdir(join(folder, name))
      await refused(/is damaged: put it back from a backup/)
    },
  )

  test.each(['mailbox.json', 'digests.json'])('%s without what it must hold is no first start', async (name) => {
    await used()
    await writeFile(join(folder, name), '{"format": 1}')
    await refused(/is damaged: put it back from a backup/)
  })

  test('an index that cannot be written costs nothing', async () => {
    await used()
    await rm(join(folder, 'index.jsonl'))
    await mkdir(join(folder, 'index.jsonl'))
    const store = await openFileStore(folder)
    expect(await store.thread(threadId(1))).toEqual(sampleThread(1))
    await store.close()
  })

  test('a thread under the name of another is refused', async () => {
    await used()
    await cp(join(folder, document), join(folder, 'threads', `${threadId(2)}.json`))
    await refused(/is not the thread its name says/)
  })

  test.each(['messages', 'letters', 'envelope', 'hash', 'references'])(
    'a thread in which the name of %s is damaged is refused with a sentence, or all there',
    async (name) => {
      await used()
      const path = join(folder, document)
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll(`"${name}"`, `"x${name.slice(1)}"`))
      const opened = await openFileStore(folder).catch((error: Error) => error)
      if (opened instanceof Error) expect(opened.message).toContain('put it back from a backup')
      else {
        expect(await opened.thread(threadId(1))).not.toBeNull()
        await opened.close()
      }
    },
  )

  test('a copy of it elsewhere is as good', async () => {
    await used()
    const original = folder
    folder = `${original}-copy`
    await cp(original, folder, { recursive: true })
    await rm(original, { recursive: true })
    const store = await openFileStore(folder)
    expect(await store.thread(threadId(1))).toEqual(sampleThread(1))
    expect(await store.mailbox()).toEqual(mailbox)
    await store.close()
  })
})

describe('the index on disk', () => {
  const log = (): string => join(folder, 'index.jsonl')
  const knows = async (id: string): Promise<string | null> => {
    const store = await openFileStore(folder)
    const thread = await store.threadOf([id])
    await store.close()
    return thread
  }

  test.each([
    ['missing', () => rm(log())],
    ['empty', () => writeFile(log(), '')],
    ['not ours', () => writeFile(log(), 'Dear Maria,\n')],
    [
      'of another version',
      async () => writeFile(log(), (await readFile(log(), 'utf8')).replace('{"index":3}', '{"index":2}')),
    ],
    ['cut off in its last line', async () => writeFile(log(), (await readFile(log(), 'utf8')).slice(0, -40))],
  ])('is made anew when it is %s', async (_, damage) => {
    await used()
    await damage()
    expect(await knows(messageId(1, 0))).toBe(threadId(1))
    expect(await knows(messageId(1, 0))).toBe(threadId(1))
  })

  test('is not believed where a document was changed by hand', async () => {
    await used()
    const edited = written(sampleThread(1)).replaceAll(messageId(1, 0), '<edited@bloomcoffee.example>')
    await writeFile(join(folder, document), edited)
    expect(await knows(messageId(1, 0))).toBeNull()
    expect(await knows('<edited@bloomcoffee.example>')).toBe(threadId(1))
  })

  test('is believed at the next start: no document is read again that has not changed', async () => {
    await used()
    const before = await readFile(log(), 'utf8')
    await (await openFileStore(folder)).close()
    expect(await readFile(log(), 'utf8')).toBe(before)
    expect(before).toContain(threadId(1))
  })

  test('goes on after a line that a crash cut off', async () => {
    await used()
    const whole = await readFile(log(), 'utf8')
    await writeFile(log(), `${whole}{"id":"00000000`)
    const store = await openFileStore(folder)
    await store.save([sampleThread(2)])
    await store.close()
    expect(await knows(messageId(1, 0))).toBe(threadId(1))
    expect(await knows(messageId(2, 0))).toBe(threadId(2))
  })
})
