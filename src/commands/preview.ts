import { localDay, localTime } from '../agreement/calendar.ts'
import { previewable, preview as previewOf } from '../tracker/preview.ts'
import type { Preview } from '../tracker/preview-reminder.ts'
import type { OnRecord } from '../tracker/rehearse.ts'
import type { Settings } from '../tracker/settings.ts'
import type { Letter } from '../writing/letter.ts'
import { configured } from './configured.ts'
import { dayInWords } from './day.ts'
import { storeFolder } from './house.ts'
import { settingsOf } from './settings.ts'
import { storedDigests, storedThreads, threadWith } from './stored.ts'
import { exit, json, type Subcommand } from './subcommand.ts'

const names = previewable.join(', ')

export const preview: Subcommand = {
  name: 'preview',
  words: 'LETTER THREAD',
  count: [2, 2],
  says: `Show a letter of a thread as it would be written now, and send nothing; LETTER is one of ${names}`,
  flags: { json, html: { says: 'print its HTML instead of its text' } },
  run: ({ words: [name = '', id = ''], switches }, terminal) =>
    configured(terminal, async (config) => {
      if (!previewable.includes(name)) {
        terminal.err(`there is no letter '${name}'; it is one of ${names}`)
        return exit.wrongUse
      }
      const threads = await storedThreads(storeFolder(config))
      const thread = threadWith(id, threads, terminal)
      if (typeof thread === 'number') return thread
      // Nothing goes out from here, so there is nothing to sign.
      const settings = await settingsOf(config, '')
      const now = terminal.now()
      const record = { threads, digests: await storedDigests(storeFolder(config)) }
      const previewed = await previewOf(name, thread, record, settings, now)
      if (!previewed) {
        terminal.err(`there is nothing to say in a ${name} of ${thread.id}, or nobody to say it to`)
        terminal.err(await elsewhere(name, record, settings, now))
        return exit.failed
      }
      terminal.out(shown(previewed, switches, settings.calendar.zone))
      return exit.ok
    }),
}

function shown({ letter, at, isInDigest }: Preview, as: ReadonlySet<string>, zone: string): string {
  if (as.has('json'))
    return JSON.stringify({ ...letter, goesAt: isInDigest ? null : (at?.toISOString() ?? null) }, null, 2)
  if (as.has('html')) return letter.html
  const goes = isInDigest ? asked : inWords
  return [...(at ? [`Goes: ${goes(at, zone)}`] : []), asText(letter)].join('\n')
}

/** So many threads are named that have such a letter. */
const most = 5

async function elsewhere(name: string, record: OnRecord, settings: Settings, now: Date): Promise<string> {
  const ids: string[] = []
  for (const thread of record.threads) {
    if (ids.length === most) break
    if (await previewOf(name, thread, record, settings, now)) ids.push(thread.id)
  }
  return ids.length > 0 ? `There is one of ${ids.join(', ')}` : 'No thread has one now.'
}

const inWords = (at: Date, zone: string): string =>
  `${dayInWords(localDay(at, zone))} ${localTime(at, zone)} (${zone}) at the earliest, if it is still so`

const asked = (at: Date, zone: string): string =>
  `not by itself, for the digest of ${dayInWords(localDay(at, zone))} asks the same`

const asText = ({ to, cc, subject, text, files }: Letter): string =>
  [
    `To: ${addresses(to)}`,
    ...(cc.length > 0 ? [`Cc: ${addresses(cc)}`] : []),
    `Subject: ${subject}`,
    ...(files.length > 0 ? [`Attached: ${files.map(({ name }) => name).join(', ')}`] : []),
    '',
    text.trimEnd(),
  ].join('\n')

const addresses = (people: Letter['to']): string => people.map(({ address }) => address).join(', ')
