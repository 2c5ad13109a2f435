import { check } from './check.ts'
import { digest } from './digest.ts'
import { list } from './list.ts'
import { show } from './show.ts'
import type { Subcommand } from './subcommand.ts'
import { timeline } from './timeline.ts'

/** Every command, in the order in which a newcomer meets them. */
export const subcommands: readonly Subcommand[] = [list, show, timeline, digest, check]
