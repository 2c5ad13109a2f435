import { dirname } from 'node:path'
import { type Disk, type OpenFile, realDisk } from '../../src/store/disk.ts'

export type DiskCall = 'open' | 'write' | 'sync' | 'close' | 'overwrite' | 'rename' | 'remove'

/** What is told of each call before it is made; throwing makes the call fail. */
export type Witness = (call: DiskCall, path: string, toOrText?: string) => void

/** The real disk, with every call told to a witness first. */
export const watchedDisk = (tell: Witness): Disk => ({
  async open(path, flags) {
    tell('open', path, flags)
    const file = await realDisk.open(path, flags)
    return {
      async writeFile(text) {
        tell('write', path, text)
        await file.writeFile(text)
      },
      async sync() {
        tell('sync', path)
        await file.sync()
      },
      async close() {
        await file.close()
        tell('close', path)
      },
    } satisfies OpenFile
  },
  async overwrite(path, text) {
    tell('overwrite', path, text)
    await realDisk.overwrite(path, text)
  },
  async rename(from, to) {
    tell('rename', from, to)
    await realDisk.rename(from, to)
  },
  async remove(path) {
    tell('remove', path)
    await realDisk.remove(path)
  },
})

/** The files that a power loss left, each with its text. */
export type Remains = ReadonlyMap<string, string>

type File = { text: string; synced: string }

/** What may become of the bytes of a file that were not synced. */
const losses: readonly ((file: File) => string)[] = [
  ({ synced }) => synced,
  ({ text }) => text,
  ({ text, synced }) => text.slice(0, halfWay(text, synced)),
  ({ text, synced }) => text.slice(0, shared(text, synced)).padEnd(text.length, '\0'),
  // The later bytes came first.
  ({ text, synced }) =>
    synced.slice(0, halfWay(text, synced)).padEnd(halfWay(text, synced), '\0') + text.slice(halfWay(text, synced)),
]

const shared = (text: string, synced: string): number => {
  const differs = Array.from(text).findIndex((character, n) => character !== synced[n])
  return differs === -1 ? text.length : differs
}
const halfWay = (text: string, synced: string): number => Math.floor((shared(text, synced) + text.length) / 2)

/** The worst that a power loss may leave, call by call: names not yet synced are there or not, bytes lost or torn. */
export function powerLosses(before: Remains = new Map()): {
  readonly witness: Witness
  readonly left: () => readonly Remains[]
} {
  const durable = new Map(Array.from(before, ([path, text]): [string, File] => [path, { text, synced: text }]))
  const names = new Map(durable)

  const calls: Partial<Record<DiskCall, (path: string, other: string) => void>> = {
    open(path, flags) {
      if (flags !== 'r') names.set(path, { text: '', synced: '' })
    },
    write(path, text) {
      const file = names.get(path)
      if (file) file.text += text
    },
    overwrite(path, text) {
      const file = names.get(path) ?? { text: '', synced: '' }
      file.text = text
      names.set(path, file)
    },
    sync(path) {
      const file = names.get(path)
      if (file) file.synced = file.text
      for (const name of durable.keys()) if (dirname(name) === path) durable.delete(name)
      for (const [name, of] of names) if (dirname(name) === path) durable.set(name, of)
    },
    rename(from, to) {
      names.set(to, names.get(from) ?? { text: '', synced: '' })
      names.delete(from)
    },
    remove: (path) => void names.delete(path),
  }
  return {
    witness: (call, path, other = '') => calls[call]?.(path, other),
    left: () =>
      [durable, names].flatMap((kept) =>
        losses.map((left) => new Map(Array.from(kept, ([path, file]) => [path, left(file)]))),
      ),
  }
}
