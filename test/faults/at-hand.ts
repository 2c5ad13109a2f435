import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Mails that others have collected, for measuring only and never part of this repository: those below a folder of this
 * name in the one that FAULTS_MAILS names; none where it names none.
 */
export function mailsAtHand(kind: 'bounces' | 'mime'): readonly (readonly [name: string, read: () => Uint8Array])[] {
  const folder = join(process.env.FAULTS_MAILS ?? '', kind)
  if (!process.env.FAULTS_MAILS || !existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => [name, () => readFileSync(join(folder, name))])
}
