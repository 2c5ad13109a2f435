import { randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const pathIn = (folder: string): string => join(folder, 'secret')

/** The one that was made at the first start; null where there is none. */
export async function secretIn(folder: string): Promise<string | null> {
  const kept = await readFile(pathIn(folder), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  return kept.trim().length >= 32 ? kept.trim() : null
}

/**
 * What Message-IDs are signed with, where the configuration names nothing: made at the first start and kept beside the
 * documents, readable by the owner alone. To be called by whoever holds the folder, so that two never make one at once.
 */
export async function keptSecret(folder: string): Promise<string> {
  const path = pathIn(folder)
  const kept = await secretIn(folder)
  if (kept !== null) return kept
  const made = randomBytes(32).toString('hex')
  const file = await open(path, 'w', 0o600)
  try {
    await file.writeFile(`${made}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  return made
}
