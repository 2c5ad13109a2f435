import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { practice } from '../../src/mail/practice.ts'
import { openFileStore } from '../../src/store/file.ts'
import { hashOf } from '../../src/tracker/aside.ts'
import { emptyFolder, letters } from './paper.ts'
import { typed } from './screen.ts'

const tracker = 'tracker@agency.example'

/** A mailbox with a mail that has been given up, and what is kept of it. */
async function givenUp() {
  const folder = emptyFolder()
  const server = await practice({ folder: join(folder, 'practice'), tracker, smtpPort: 0, imapPort: 0 })
  await server.close()
  const source = Buffer.from(letters[0] ?? '')
  const path = join(folder, 'practice/inbox/000001.eml')
  await writeFile(path, source)
  const store = await openFileStore(join(folder, 'practice/store'))
  const mail = { uid: 1, hash: hashOf(source), reason: 'no memory left', at: '2026-03-12T09:00:00.000Z' }
  await store.saveMailbox({
    format: 1,
    uidValidity: '17',
    lastUid: 1,
    newestAt: mail.at,
    oldUntil: null,
    quarantined: [mail],
  })
  await store.close()
  const type = (...line: readonly string[]) => typed(line, { env: { DATA_FOLDER: folder } })
  const wishes = async () => {
    const opened = await openFileStore(join(folder, 'practice/store'))
    const left = await opened.wishes()
    await opened.close()
    return left
  }
  return { type, wishes, source, path }
}

test('quarantine lists what could not be read, with uid and reason', async () => {
  const { type } = await givenUp()
  const { exit, out } = await type('quarantine')
  expect(exit).toBe(0)
  expect(out).toMatch(/1\s.*2026-03-12 09:00.*no memory left/)
  expect(JSON.parse((await type('quarantine', 'list', '--json')).out)).toMatchObject([{ uid: 1 }])
})

test('retry leaves the bytes of the mail for the tracker', async () => {
  const { type, wishes, source } = await givenUp()
  expect(await type('quarantine', 'retry', '1')).toMatchObject({ exit: 0, err: '' })
  expect((await wishes()).map(({ wish }) => wish)).toMatchObject([
    { kind: 'retry', uid: 1, source: source.toString('base64') },
  ])
})

test('a mail that is gone, or another under its number, is not tried again', async () => {
  const { type, wishes, path } = await givenUp()
  await writeFile(path, letters[1] ?? '')
  expect(await type('quarantine', 'retry')).toMatchObject({ exit: 1, err: expect.stringContaining('no more') })
  await rm(path)
  expect(await type('quarantine', 'retry')).toMatchObject({ exit: 1, err: expect.stringContaining('no more') })
  expect(await wishes()).toEqual([])
})

test('a number that was never given up is refused', async () => {
  const { type } = await givenUp()
  expect(await type('quarantine', 'retry', '9')).toMatchObject({
    exit: 1,
    err: expect.stringContaining('mail 9 was not'),
  })
  expect((await type('quarantine', 'delete')).exit).toBe(2)
})
