import type { Disk, OpenFile } from '../../src/store/durable-file.ts'
import { realDisk } from '../../src/store/durable-file.ts'

export type DiskCall = 'open' | 'write' | 'sync' | 'close' | 'rename' | 'remove'

/** What is told of each call before it is made; throwing makes the call fail. */
export type Witness = (call: DiskCall, path: string, toOrText?: string) => void

/** The real disk, with every call told to a witness first. */
export const watchedDisk = (tell: Witness): Disk => ({
  async open(path, flags) {
    tell('open', path)
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
  async rename(from, to) {
    tell('rename', from, to)
    await realDisk.rename(from, to)
  },
  async remove(path) {
    tell('remove', path)
    await realDisk.remove(path)
  },
})

/**
 * The two worst things a power loss may leave, call by call: a disk that kept nothing that was not synced, and one that
 * kept every name and of the bytes only those synced (as ext4 leaves a renamed file of 0 bytes).
 */
export function powerLosses(): {
  readonly witness: Witness
  readonly left: (path: string) => readonly (string | undefined)[]
} {
  const written = new Map<string, string>()
  const synced = new Map<string, string>()
  const names = new Map<string, string>()
  const durableNames = new Map<string, string>()
  let files = 0
  const fileAt = (path: string): string => names.get(path) ?? path

  const calls: Partial<Record<DiskCall, (path: string, other: string) => void>> = {
    write(path, text) {
      files += 1
      names.set(path, `file ${files}`)
      written.set(`file ${files}`, text)
      synced.set(`file ${files}`, '')
    },
    sync(path) {
      const file = fileAt(path)
      const text = written.get(file)
      if (text !== undefined) synced.set(file, text)
      else for (const [name, of] of names) if (name.startsWith(`${path}/`)) durableNames.set(name, of)
    },
    rename(from, to) {
      names.set(to, fileAt(from))
      names.delete(from)
    },
  }
  return {
    witness: (call, path, other = '') => calls[call]?.(path, other),
    left: (path) => [durableNames, names].map((kept) => synced.get(kept.get(path) ?? '')),
  }
}
