import { mkdir, readdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A mail in the practice mailbox; its bytes lie at `path`. */
export type PracticeMail = {
  readonly uid: number
  readonly size: number
  readonly receivedAt: Date
  readonly path: string
}

/** The tracker's mailbox on the practice server: a folder with one file a mail, its uid as the file's name. */
export type PracticeMailbox = {
  readonly uidValidity: number
  /** In the order of their uids. */
  readonly mails: () => readonly PracticeMail[]
  /** Its bytes; null when its file is gone, and then the mail is gone from the mailbox too. */
  readonly read: (mail: PracticeMail) => Promise<Buffer | null>
  /** Resolves when the mail is in the folder. */
  readonly append: (source: Uint8Array) => Promise<void>
  readonly onArrival: (listener: () => void) => void
}

const fileName = /^(\d{6,})\.eml$/

/** Opens the mailbox in a folder, a new one where there is none: after a restart its mails have the same uids. */
export async function practiceMailbox(folder: string): Promise<PracticeMailbox> {
  await mkdir(folder, { recursive: true })
  const uidValidity = await validityOf(folder)
  const mails = await mailsIn(folder)
  const listeners: (() => void)[] = []
  let inTurn: Promise<unknown> = Promise.resolve()

  async function keep(source: Uint8Array): Promise<void> {
    const uid = (mails.at(-1)?.uid ?? 0) + 1
    const path = join(folder, `${String(uid).padStart(6, '0')}.eml`)
    await writeFile(`${path}.new`, source)
    await rename(`${path}.new`, path)
    mails.push({ uid, size: source.length, receivedAt: (await stat(path)).mtime, path })
    for (const listener of listeners) listener()
  }

  return {
    uidValidity,
    mails: () => mails,
    async read(mail) {
      const source = await contentOf(mail.path)
      if (source === null && mails.includes(mail)) mails.splice(mails.indexOf(mail), 1)
      return source
    },
    append(source) {
      const kept = inTurn.then(() => keep(source))
      inTurn = kept.catch(() => undefined)
      return kept
    },
    onArrival: (listener) => void listeners.push(listener),
  }
}

/** A mailbox made anew must not be taken for the old one: its number is the second in which its folder was made. */
async function validityOf(folder: string): Promise<number> {
  const path = join(folder, 'uidvalidity')
  const known = await contentOf(path)
  if (known !== null) return Number(known)
  const validity = Math.trunc((await stat(folder)).mtimeMs / 1000)
  await writeFile(path, String(validity))
  return validity
}

async function mailsIn(folder: string): Promise<PracticeMail[]> {
  const names = (await readdir(folder)).filter((name) => fileName.test(name))
  const mails = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const { size, mtime } = await stat(path)
      return { uid: Number.parseInt(name, 10), size, receivedAt: mtime, path }
    }),
  )
  return mails.sort((a, b) => a.uid - b.uid)
}

async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
