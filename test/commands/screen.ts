import { commandLine } from '../../src/commands/command-line.ts'
import type { Exit, Terminal } from '../../src/commands/subcommand.ts'
import type { Environment } from '../../src/config.ts'

/** What a person would have seen. */
export type Screen = { readonly exit: Exit; readonly out: string; readonly err: string }

type World = {
  readonly env?: Environment
  readonly now?: string
  readonly columns?: number
  readonly stop?: AbortSignal
  readonly reader?: Terminal['reader']
  /** Hears each line of standard output as it comes. */
  readonly listener?: (line: string) => void
}

/** Types a command line in a world of its own: no process, no real environment, no real clock. */
export async function typed(line: readonly string[], world: World = {}): Promise<Screen> {
  const out: string[] = []
  const err: string[] = []
  const exit = await commandLine(line, terminal(out, err, world))
  return { exit, out: out.join('\n'), err: err.join('\n') }
}

const terminal = (out: string[], err: string[], world: World): Terminal => ({
  out(line) {
    out.push(line)
    world.listener?.(line)
  },
  err: (line) => err.push(line),
  columns: world.columns ?? 100,
  reader: world.reader ?? 'person',
  stage: null,
  env: world.env ?? {},
  now: () => new Date(world.now ?? '2026-03-17T18:00:00Z'),
  stop: () => world.stop ?? new AbortController().signal,
})
