import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Practice, practice } from '../../src/mail/practice.ts'
import { smtpSender } from '../../src/mail/send.ts'

export const tracker = 'tracker@agency.test'

export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'in-writing-practice-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

/** A practice server of this test alone, and a way to write to the tracker. */
export async function practising(
  folder: string,
): Promise<Practice & { readonly write: (...texts: readonly string[]) => Promise<void> }> {
  const server = await practice({ folder, tracker, smtpPort: 0, imapPort: 0 })
  const { send, close } = smtpSender(server.smtp)
  onTestFinished(async () => {
    close()
    await server.close()
  })
  return {
    ...server,
    async write(...texts) {
      for (const text of texts) {
        const source = `From: lea@agency.test\r\nTo: ${tracker}\r\nSubject: Logos\r\n\r\n${text}\r\n`
        await send({ envelope: { from: 'lea@agency.test', to: [tracker] }, source })
      }
    },
  }
}
