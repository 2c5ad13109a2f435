import { breaker } from './breaker.ts'
import { check } from './check.ts'
import { demo } from './demo.ts'
import { digest } from './digest.ts'
import { list } from './list.ts'
import { preview } from './preview.ts'
import { quarantine } from './quarantine.ts'
import { rebuild } from './rebuild.ts'
import { repair } from './repair.ts'
import { scan } from './scan.ts'
import { sendPractice } from './send-practice.ts'
import { show } from './show.ts'
import { start } from './start.ts'
import type { Subcommand } from './subcommand.ts'
import { timeline } from './timeline.ts'

/** Every command, in the order in which a newcomer meets them. */
export const subcommands: readonly Subcommand[] = [
  start,
  demo,
  scan,
  list,
  show,
  timeline,
  digest,
  preview,
  check,
  quarantine,
  breaker,
  rebuild,
  repair,
  sendPractice,
]
