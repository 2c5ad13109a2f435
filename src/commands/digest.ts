import type { LetterLanguage } from '../locales/locale.ts'
import { plain } from '../scan.ts'
import type { ThreadDocument } from '../store/document.ts'
import { concerning } from '../tracker/digests.ts'
import { digest as written } from '../writing/digest.ts'
import { entriesOf } from '../writing/digest-sections.ts'
import { configured } from './configured.ts'
import { houseOf, storeFolder } from './house.ts'
import { settingsOf } from './settings.ts'
import { storedThreads } from './stored.ts'
import { exit, json, type Subcommand } from './subcommand.ts'

export const digest: Subcommand = {
  name: 'digest',
  words: '',
  count: [0, 0],
  says: 'Print the digest over all threads, as it would be mailed to DIGEST_TO now',
  flags: { json, now: { says: 'as things stand at this moment, whatever the hour (the same without it)' } },
  run: ({ switches }, terminal) =>
    configured(terminal, async (config) => {
      const now = terminal.now()
      const { trackerAddress } = houseOf(config)
      const stored = (await storedThreads(storeFolder(config))).filter(({ owner }) => owner !== null)
      // Nothing goes out from here, so there is nothing to sign.
      const settings = await settingsOf(config, '')
      const threads = stored.flatMap((thread) =>
        thread.owner ? [concerning(thread, thread.owner, {}, settings, now)] : [],
      )
      const { calendar } = settings
      if (switches.has('json')) {
        const entries = threads.flatMap((thread) => entriesOf(thread, calendar, now))
        const items = entries.map(({ section, thread, commitment }) => ({
          section,
          thread: thread.id,
          subject: thread.subject,
          ...plain(commitment, now),
        }))
        const undelivered = threads.flatMap(({ id, subject, undelivered }) =>
          undelivered.map((each) => ({ section: 'undelivered', thread: id, subject, ...each })),
        )
        const waiting = threads.flatMap(({ id, subject, unproved = [] }) =>
          unproved.map((each) => ({ section: 'unproved', thread: id, subject, ...each })),
        )
        terminal.out(JSON.stringify([...undelivered, ...waiting, ...items], null, 2))
        return exit.ok
      }
      const context = { language: languageOf(stored), templates: settings.templates, calendar }
      const letter = written(threads, { address: trackerAddress, name: '' }, context, now)
      terminal.out(
        letter
          ? `${letter.subject}\n\n${letter.text.trimEnd()}`
          : 'Nothing needs anybody today: no digest would be mailed.',
      )
      return exit.ok
    }),
}

/** The language most threads are in. */
function languageOf(threads: readonly ThreadDocument[]): LetterLanguage {
  const count = (language: LetterLanguage): number => threads.filter((thread) => thread.language === language).length
  return threads.map(({ language }) => language).toSorted((a, b) => count(b) - count(a))[0] ?? 'en'
}
