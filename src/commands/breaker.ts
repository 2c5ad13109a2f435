import { lookInto } from '../store/look.ts'
import { leaveWish } from '../store/wishes.ts'
import { caps } from '../tracker/caps.ts'
import { configured } from './configured.ts'
import { storeFolder } from './house.ts'
import { exit, type Subcommand } from './subcommand.ts'

export const breaker: Subcommand = {
  name: 'breaker',
  words: '[reset]',
  count: [0, 1],
  says: 'Tell whether sending was stopped because there were too many letters; let them go again',
  flags: {},
  run: ({ words: [what] }, terminal) =>
    configured(terminal, async (config) => {
      if (what !== undefined && what !== 'reset') {
        terminal.err('Try: in-writing breaker, in-writing breaker reset')
        return exit.wrongUse
      }
      const folder = storeFolder(config)
      const open = (await lookInto(folder).digests()).breaker
      if (what === 'reset' && open) {
        await leaveWish(folder, { id: 'reset-breaker', wish: { format: 1, kind: 'reset breaker' } })
        terminal.out('Letters go out again within a minute, or when the tracker is started.')
        return exit.ok
      }
      terminal.out(
        open
          ? `Nothing has been sent since ${open.at}: ${caps[open.cap]} letters had gone out within ${open.cap === 'hour' ? 'an hour' : 'a day'}. Look at what waits, then: in-writing breaker reset`
          : 'Letters go out.',
      )
      return open ? exit.failed : exit.ok
    }),
}
