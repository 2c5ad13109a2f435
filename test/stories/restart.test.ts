import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { setToWork } from '../../src/commands/at-work.ts'
import { storeFolder } from '../../src/commands/house.ts'
import { play } from '../../src/commands/play.ts'
import { storedDigests, storedThreads } from '../../src/commands/stored.ts'
import { mailsOf, stories } from '../../src/commands/story.ts'
import { type PracticeConfig, readConfig } from '../../src/config.ts'

const story = stories.en
const mails = await mailsOf('en')
const curtain = new Date(story.until)
const silent = () => undefined

async function house(): Promise<PracticeConfig> {
  const folder = await mkdtemp(join(tmpdir(), 'in-writing-restart-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const read = readConfig({ ...story.env, DATA_FOLDER: folder, SECRET: 'the same in both houses' })
  if (!('config' in read) || read.config.kind !== 'practice') throw new Error('the story is set in a practice house')
  return read.config
}

/** All that the tracker knows and has said at the end, but for when its own copies came back. */
async function outcome(config: PracticeConfig) {
  const threads = await storedThreads(storeFolder(config))
  const letters = [
    ...threads.flatMap((thread) => thread.letters),
    ...(await storedDigests(storeFolder(config))).letters,
  ]
  return {
    messages: threads.map((thread) => thread.messages.map(({ id, receivedAt }) => [id, receivedAt])),
    agreements: threads.map(({ agreement }) => agreement),
    letters: letters.map(({ key, source, state, sentAt }) => ({ key, source, state, sentAt })),
  }
}

test('stopped and started again in the middle of the story, the tracker ends as if nothing had been', async () => {
  const [calm, stopped] = [await house(), await house()]
  await play(mails, curtain, calm, silent)
  await play(mails.slice(0, 3), new Date('2026-03-14T10:04:00Z'), stopped, silent)
  await play(mails.slice(3, 4), new Date('2026-03-16T09:37:00Z'), stopped, silent)
  await play(mails.slice(4), curtain, stopped, silent)
  expect(await outcome(stopped)).toEqual(await outcome(calm))
})

test('a second tracker on the same data is refused while the first is at work', async () => {
  const config = await house()
  const server = { host: '127.0.0.1', port: 9 }
  const inbox = { server, mailbox: 'INBOX', from: 'all' } as const
  const workplace = { config, inbox, smtp: server, clock: () => curtain, report: silent }
  const first = await setToWork(workplace)
  await expect(setToWork(workplace)).rejects.toThrow(/in use|another/i)
  await first.stop()
})
