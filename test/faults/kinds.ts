import { addresses } from './addresses.ts'
import { clocks } from './clocks.ts'
import { bitFlips, cuts, wrongForms } from './damage.ts'
import { dayAtLoad } from './day-at-load.ts'
import { diskErrors } from './disk-errors.ts'
import { hostile } from './hostile.ts'
import { imapKinds } from './imap.ts'
import { kills } from './kills.ts'
import { killsOnLab } from './kills-on-lab.ts'
import type { Kind } from './kind.ts'
import { powerLoss } from './power.ts'
import { processes } from './processes.ts'
import { loops, robots } from './robots.ts'
import { smtpFaults } from './smtp.ts'
import { identity, insiders, signatures } from './strangers.ts'

/** Every kind of fault there is a campaign for. */
export const kinds: readonly Kind[] = [
  kills,
  killsOnLab,
  ...imapKinds,
  smtpFaults,
  powerLoss,
  diskErrors,
  cuts,
  bitFlips,
  wrongForms,
  clocks,
  processes,
  dayAtLoad,
  identity,
  signatures,
  insiders,
  robots,
  loops,
  hostile,
  addresses,
]
