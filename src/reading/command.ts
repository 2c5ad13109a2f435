import type { Due } from '../agreement/due.ts'

/** A short line at the top of a reply, understood. */
export type Command =
  /** With no ids: all that waits for the speaker's side. */
  | { readonly name: 'ok'; readonly ids: readonly string[] }
  | { readonly name: 'by'; readonly id: string; readonly due: Due }
  | { readonly name: 'is'; readonly id: string; readonly deliverable: string }
  /** An address, or the name of somebody on the thread (see `isBare`). */
  | { readonly name: 'who'; readonly id: string; readonly who: string; readonly isBare?: true }
  | { readonly name: 'after'; readonly id: string; readonly first: string }
  | { readonly name: 'add'; readonly side: 'agency' | 'client'; readonly deliverable: string; readonly due: Due | null }
  | {
      readonly name: 'no' | 'drop' | 'done' | 'got' | 'not yet' | 'discussed'
      readonly ids: readonly string[]
      readonly reason: string | null
    }
  /** Two addresses of one person: the first, or the speaker's own, and the one that is gone by from now on. */
  | { readonly name: 'same as'; readonly address: string | null; readonly who: string }
  | { readonly name: 'mute'; readonly days: number }
  | { readonly name: 'stop' | 'resume' | 'status' | 'timeline' | 'help' }

/** 'C2 Priya': a command only if somebody is called so who may take it. */
export const isBare = (command: Command): boolean => command.name === 'who' && command.isBare === true

/** The command lines of a mail, and those among them that begin like one but cannot be understood. */
export type Commands = {
  readonly commands: readonly { readonly line: string; readonly command: Command }[]
  readonly notUnderstood: readonly string[]
  /** The own words without the command lines: what is read as plain words. */
  readonly rest: string
}
