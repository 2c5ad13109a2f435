import { previews } from '../tracker/preview.ts'
import type { Letter } from '../writing/letter.ts'
import { configured } from './configured.ts'
import { storeFolder } from './house.ts'
import { settingsOf } from './settings.ts'
import { storedThreads, threadWith } from './stored.ts'
import { exit, json, type Subcommand } from './subcommand.ts'

const names = Object.keys(previews).join(', ')

export const preview: Subcommand = {
  name: 'preview',
  words: 'LETTER THREAD',
  count: [2, 2],
  says: `Show a letter of a thread as it would be written now, and send nothing; LETTER is one of ${names}`,
  flags: { json, html: { says: 'print its HTML instead of its text' } },
  run: ({ words: [name = '', id = ''], switches }, terminal) =>
    configured(terminal, async (config) => {
      const write = Object.hasOwn(previews, name) ? previews[name] : undefined
      if (!write) {
        terminal.err(`there is no letter '${name}'; it is one of ${names}`)
        return exit.wrongUse
      }
      const thread = threadWith(id, await storedThreads(storeFolder(config)), terminal)
      if (typeof thread === 'number') return thread
      // Nothing goes out from here, so there is nothing to sign.
      const letter = write(thread, await settingsOf(config, ''), terminal.now())
      if (!letter) {
        terminal.err(`there is nothing to say in a ${name} of ${thread.id}, or nobody to say it to`)
        return exit.failed
      }
      if (switches.has('json')) terminal.out(JSON.stringify(letter, null, 2))
      else terminal.out(switches.has('html') ? letter.html : asText(letter))
      return exit.ok
    }),
}

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
