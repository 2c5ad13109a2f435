import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { play } from '../../src/commands/play.ts'
import { readConfig } from '../../src/config.ts'
import { openFileStore } from '../../src/store/file.ts'
import { emptyFolder } from './paper.ts'
import { typed } from './screen.ts'

const now = '2026-03-16T18:00:00Z'
const mail = (id: string, at: string, from: string, to: string, after: string, text: string): Buffer =>
  Buffer.from(
    [
      `Message-ID: <${id}>`,
      `Date: ${new Date(at).toUTCString().replace('GMT', '+0000')}`,
      `From: ${from}`,
      `To: ${to}`,
      'Cc: tracker@agency.example',
      'Subject: Trade fair stand',
      ...(after ? [`In-Reply-To: <${after}>`, `References: <${after}>`] : []),
      '',
      text,
      '',
    ].join('\r\n'),
  )
const [mia, oscar] = ['Mia <mia@agency.example>', 'Oscar <oscar@client.example>']
const mails = [
  mail(
    '1@agency.example',
    '2026-03-09T09:00:00Z',
    mia,
    oscar,
    '',
    'Hi Oscar,\n\nWe will send you the layout by Friday 20 March. Please send us the logo by Friday 13 March.\n\nMia',
  ),
  mail(
    '2@client.example',
    '2026-03-10T09:00:00Z',
    oscar,
    mia,
    '1@agency.example',
    'You will have the logo by Friday 13 March.\n\nOscar',
  ),
]

/** What a tracker has lived through on the practice server, its mailbox dated as it was by the play's clock. */
async function live(folder: string): Promise<void> {
  const env = environment(folder)
  const read = readConfig(env)
  if (!('config' in read) || read.config.kind !== 'practice') throw new Error('this practises')
  const inbox = join(folder, 'practice/inbox')
  await play(mails, new Date(now), read.config, (at, told) => {
    if (told.what !== 'read' && told.what !== 'sent') return
    for (const name of readdirSync(inbox).filter((each) => each.endsWith('.eml'))) {
      const path = join(inbox, name)
      if (!dated.has(path)) utimesSync(path, at, at)
      dated.add(path)
    }
  })
}
const dated = new Set<string>()
const environment = (folder: string) => ({ DATA_FOLDER: folder, ZONE: 'Europe/London' })

const once = join(tmpdir(), `in-writing-lived-${process.pid}`)
beforeAll(() => live(once), 60_000)
afterAll(() => rmSync(once, { recursive: true, force: true }))

/** A copy of it for each test to damage. */
function played() {
  const folder = emptyFolder()
  cpSync(once, folder, { recursive: true, preserveTimestamps: true })
  const type = (...line: readonly string[]) => typed(line, { env: environment(folder), now })
  return { type, store: join(folder, 'practice/store'), inbox: join(folder, 'practice/inbox') }
}

const threadIn = (store: string): string => join(store, 'threads', readdirSync(join(store, 'threads'))[0] ?? '')

test('rebuild reads the same agreements out of the mailbox, and leaves the mailbox and the data alone', async () => {
  const { type, store, inbox } = played()
  const [mailsBefore, before] = [readdirSync(inbox), readFileSync(threadIn(store), 'utf8')]
  const { exit, out, err } = await type('rebuild')
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out).toMatch(/^The same agreement: 1 threads$/m)
  expect(readFileSync(threadIn(store), 'utf8')).toBe(before)
  expect(readdirSync(inbox)).toEqual(mailsBefore)
  expect(JSON.parse((await type('rebuild', '--json', '--since', '2026-03-17')).out)).toMatchObject({
    mails: 0,
    same: [],
  })
})

test.each<[string, (store: string) => void]>([
  ['a thread cut short', (store) => truncateSync(threadIn(store), 100)],
  ['no mailbox document', (store) => rmSync(join(store, 'mailbox.json'))],
  ['no threads at all', (store) => rmSync(join(store, 'threads'), { recursive: true })],
  ['no marker', (store) => rmSync(join(store, 'in-writing.json'))],
])(
  'repair --from-mailbox after %s: the same agreement again, nothing sent, the damaged files kept',
  async (_, damage) => {
    const { type, store, inbox } = played()
    const before = JSON.parse(readFileSync(threadIn(store), 'utf8'))
    const mailsBefore = readdirSync(inbox)
    damage(store)
    expect(await type('repair')).toMatchObject({ exit: 1, err: expect.stringContaining('repair --from-mailbox') })
    expect(await type('repair', '--from-mailbox')).toMatchObject({ exit: 0, err: '' })
    const after = JSON.parse(readFileSync(threadIn(store), 'utf8'))
    expect(after.agreement).toEqual(before.agreement)
    expect(after.letters.map(({ messageId }: { messageId: string }) => messageId)).toEqual(
      before.letters.map(({ messageId }: { messageId: string }) => messageId),
    )
    expect(readdirSync(inbox)).toEqual(mailsBefore)
    expect(readdirSync(store).filter((name) => name.startsWith('damaged-'))).toHaveLength(1)
    await (await openFileStore(store)).close()
    expect(await type('repair', '--from-mailbox')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('nothing to repair'),
    })
  },
)

test('nothing is repaired while a tracker is at work', async () => {
  const { type, store } = played()
  const holder = await openFileStore(store)
  expect(await type('repair', '--from-mailbox')).toMatchObject({ exit: 1, err: expect.stringContaining('in use') })
  await holder.close()
})
