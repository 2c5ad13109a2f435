import type { Environment } from '../config.ts'

/** Where a command speaks and what it may know of the world; a test hands in its own. */
export type Terminal = {
  /** Writes a line to standard output: what was asked for, and nothing else. */
  readonly out: (line: string) => unknown
  /** Writes a line to standard error: faults, warnings, progress. */
  readonly err: (line: string) => unknown
  /** Characters a line may have. */
  readonly columns: number
  /** Who reads standard output: a log is written in words, or as one line of JSON an event. */
  readonly reader: 'person' | 'program'
  /** Where a progress bar may be drawn; null when nobody watches. */
  readonly stage: NodeJS.WriteStream | null
  readonly env: Environment
  readonly now: () => Date
  /** Asks to be told when the operator wants the command to end (SIGINT, SIGTERM), instead of just ending. */
  readonly stop: () => AbortSignal
}

/** What the shell around us reads as the outcome. */
export const exit = { ok: 0, failed: 1, wrongUse: 2 } as const
export type Exit = (typeof exit)[keyof typeof exit]

/** A flag: with `value`, the word that stands for what follows it; without, a switch. */
export type Flag = { readonly value?: string; readonly says: string }

/** The words after the command, sorted. */
export type Given = {
  readonly words: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly switches: ReadonlySet<string>
}

export type Subcommand = {
  readonly name: string
  /** What stands after the name: 'PATH…'. */
  readonly words: string
  /** The fewest and the most words it takes. */
  readonly count: readonly [least: number, most: number]
  readonly says: string
  readonly flags: Readonly<Record<string, Flag>>
  readonly run: (given: Given, terminal: Terminal) => Promise<Exit>
}

export const json: Flag = { says: 'print JSON instead of a table' }
