import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { dataFolder } from './data-folder.ts'
import { realDisk, syncAt } from './disk.ts'

/**
 * Puts the documents of another folder in the place of those here, which are kept under `damaged`. The marker goes first
 * and comes last: cut off in between, the folder is refused until this has been done again. Both stores must be closed,
 * and the folder held.
 */
export async function replaceDocuments(folder: string, by: string, damaged: string): Promise<void> {
  const { marker, ...others } = dataFolder(folder)
  const documents = Object.values(others)
  await mkdir(damaged, { recursive: true })
  for (const path of [marker, ...documents]) await move(path, damaged)
  await syncAt(realDisk, folder)
  for (const path of documents) await move(join(by, basename(path)), folder)
  await syncAt(realDisk, folder)
  await move(join(by, basename(marker)), folder)
  await syncAt(realDisk, folder)
  await rm(by, { recursive: true })
}

async function move(path: string, to: string): Promise<void> {
  if (existsSync(path)) await rename(path, join(to, basename(path)))
}
