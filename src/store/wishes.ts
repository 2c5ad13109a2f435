import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { realDisk } from './disk.ts'
import { durableFile, replacedFiles } from './durable-file.ts'
import { ifThere } from './if-there.ts'

/**
 * What an operator asks of a tracker that may be running: it holds the folder, so what is asked for is left beside the
 * documents, and granted within a minute or at the next start. Whoever may write there could change the documents too.
 */
export type Wish =
  | { readonly format: 1; readonly kind: 'reset breaker' }
  /** A mail that was given up, with its bytes in base64, to be tried anew. */
  | {
      readonly format: 1
      readonly kind: 'retry'
      readonly uid: number
      readonly receivedAt: string
      readonly source: string
    }

/** A wish under the id by which it is granted, or replaced by another. */
export type LeftWish = { readonly id: string; readonly wish: Wish }

export const wishFolder = (folder: string): string => join(folder, 'wishes')
const isWish = (name: string): boolean => /^[\w-]+\.json$/.test(name)

/** Whole or not at all, also for a tracker that looks at the same moment. The same id replaces what was left before. */
export async function leaveWish(folder: string, { id, wish }: LeftWish): Promise<void> {
  await mkdir(wishFolder(folder), { recursive: true })
  await durableFile<Wish>(join(wishFolder(folder), `${id}.json`), replacedFiles(realDisk)).write(wish)
}

/** What has been asked for and not been granted yet. */
export async function wishesIn(folder: string): Promise<readonly LeftWish[]> {
  const names = (await ifThere(readdir(wishFolder(folder)))) ?? []
  return Promise.all(
    names.filter(isWish).map(async (name) => {
      const wish: Wish = JSON.parse(await readFile(join(wishFolder(folder), name), 'utf8'))
      return { id: name.slice(0, -'.json'.length), wish }
    }),
  )
}
