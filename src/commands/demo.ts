import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { letterLanguages } from '../locales/languages.ts'
import { parse } from '../mail/parse.ts'
import { account } from './account.ts'
import { calendarOf } from './calendar.ts'
import { dayInWords } from './day.ts'
import { endings } from './ending.ts'
import { houseOf, practiceFolder, storeFolder } from './house.ts'
import { play } from './play.ts'
import { storedDigests, storedThreads } from './stored.ts'
import { mailsOf, type Story, stories } from './story.ts'
import { type Exit, exit, type Subcommand, type Terminal } from './subcommand.ts'
import { timeline } from './timeline.ts'

export const demo: Subcommand = {
  name: 'demo',
  words: '',
  count: [0, 0],
  says: 'Play the story that In Writing was made for, on a practice server with a clock of its own; nothing leaves the machine',
  flags: {
    lang: { value: 'LANGUAGE', says: 'the language of the mails: en (unless said otherwise), fr or hi' },
    keep: { says: 'leave the letters and the records where they can be looked at' },
  },
  async run({ values: { lang = 'en' }, switches }, terminal) {
    const language = letterLanguages.find((locale) => locale.language === lang)?.language
    if (!language) {
      terminal.err(
        `--lang: there is no story in '${lang}'; it is one of ${letterLanguages.map((one) => one.language).join(', ')}`,
      )
      return exit.wrongUse
    }
    const folder = await mkdtemp(join(tmpdir(), 'in-writing-demo-'))
    try {
      return await perform(stories[language], await mailsOf(language), folder, terminal)
    } finally {
      if (switches.has('keep')) terminal.out(`\nThe letters are kept in ${practiceFolder({ dataFolder: folder })}.`)
      else await rm(folder, { recursive: true, force: true })
    }
  },
}

async function perform(story: Story, mails: readonly Uint8Array[], folder: string, terminal: Terminal): Promise<Exit> {
  const env = { ...story.env, DATA_FOLDER: folder }
  const read = readConfig(env)
  if (!('config' in read) || read.config.kind !== 'practice')
    throw new Error('the story is not set in a practice house')
  const { config } = read
  const { zone, trackerAddress } = houseOf(config)
  terminal.out(
    `The story of a rush job, on a practice mail server; ${trackerAddress} is on copy. Nothing leaves this machine.`,
  )
  const until = new Date(story.until)
  const { watcher, told } = account(zone, terminal.out)
  await play(mails, until, config, watcher)
  await told()

  const [thread] = await storedThreads(storeFolder(config))
  terminal.out(`\nThe digest of ${dayInWords(story.arrived)}, before the materials came\n`)
  terminal.out(await digestOf(story.arrived, storeFolder(config)))
  terminal.out('\nThe timeline\n')
  const asked = { words: [thread?.id ?? ''], values: {}, switches: new Set<string>() }
  await timeline.run(asked, { ...terminal, env, now: () => until })
  terminal.out('\nThe ending')
  const ending = endings(thread, story, calendarOf(config, zone))
  for (const { says, isTrue } of ending) terminal.out(`  ${isTrue ? '✓' : '✗'} ${says}`)
  return ending.every(({ isTrue }) => isTrue) ? exit.ok : exit.failed
}

async function digestOf(day: string, folder: string): Promise<string> {
  const letter = (await storedDigests(folder)).letters.find(({ key }) => key.endsWith(`/${day}`))
  if (!letter) return 'Nothing needed anybody that morning.'
  const { subject, text } = await parse(Buffer.from(letter.source, 'latin1'))
  return `${subject}\n\n${text.trim()}`
}
