import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isMbox, mboxMails } from './mbox.ts'

/** A mail as it lies on disk. `bytes` is its share of the whole, for a progress bar. */
export type RawMail = {
  readonly source: Uint8Array
  readonly path: string
  readonly bytes: number
  /** Of a mail in an mbox: its number, from 1, and the byte at which it begins, from 0. */
  readonly inMbox?: { readonly number: number; readonly byte: number }
}

/** A file that is no mail, or whose mails cannot be had. */
export type NoMail = {
  readonly kind: 'no mail' | 'unreadable'
  readonly path: string
  readonly reason: string
  readonly bytes: number
}

type File = { readonly path: string; readonly bytes: number; readonly isInMaildir: boolean }

const headLength = 1024
const megabyte = 2 ** 20

/** How many bytes `mails` will go through. */
export async function bytesIn(path: string): Promise<number> {
  let total = 0
  for await (const file of files(path)) if (!('reason' in file)) total += file.bytes
  return total
}

/**
 * Every mail under a path: an .eml file, an mbox, a Maildir, or a folder that holds any of these, in the order of their
 * names. What is no mail comes as a reason, and the rest goes on.
 */
export async function* mails(path: string): AsyncGenerator<RawMail | NoMail> {
  for await (const file of files(path)) {
    if ('reason' in file) yield file
    else yield* mailsOf(file)
  }
}

async function* mailsOf(file: File): AsyncGenerator<RawMail | NoMail> {
  const { path, bytes } = file
  try {
    const head = await headOf(path)
    if (isMbox(head)) {
      yield* mailsInMbox(path)
    } else if (file.isInMaildir || isMail(head)) yield { source: await readFile(path), path, bytes }
    else yield { kind: 'no mail', path, reason: bytes === 0 ? 'it is empty' : 'it does not begin like a mail', bytes }
  } catch (error) {
    yield { kind: 'unreadable', path, reason: (error as Error).message, bytes }
  }
}

async function* mailsInMbox(path: string): AsyncGenerator<RawMail> {
  let [number, byte] = [0, 0]
  for await (const mail of mboxMails(createReadStream(path, { highWaterMark: megabyte }))) {
    number += 1
    yield { ...mail, path, inMbox: { number, byte } }
    byte += mail.bytes
  }
}

/** A header field, perhaps after empty lines or a byte order mark (RFC 5322 section 2.2); JSON is not one. */
const isMail = (head: Buffer): boolean => /^(?:\xef\xbb\xbf)?\s*[A-Za-z][\w.-]*[ \t]*:/.test(head.toString('latin1'))

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headLength), 0, headLength, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function* files(path: string, isInMaildir = false): AsyncGenerator<File | NoMail> {
  const found = await stat(path).catch((error: Error) => error)
  if (found instanceof Error) yield { kind: 'unreadable', path, reason: found.message, bytes: 0 }
  else if (found.isFile()) yield { path, bytes: found.size, isInMaildir }
  else if (found.isDirectory()) yield* filesIn(path)
}

/** QUIRK: Maildir++ keeps its folders in hidden ones; `tmp` holds what is not delivered yet. Other hidden files stay so. */
async function* filesIn(folder: string): AsyncGenerator<File | NoMail> {
  const entries = await readdir(folder, { withFileTypes: true })
  const isMaildir = isMaildirAmong(entries.map(({ name }) => name))
  for (const { name } of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, name)
    if (isMaildir && name === 'tmp') continue
    if (name.startsWith('.') && !(await isHiddenMaildir(path))) continue
    yield* files(path, ['cur', 'new'].includes(basename(folder)))
  }
}

const isMaildirAmong = (names: readonly string[]): boolean => names.includes('cur') && names.includes('new')

async function isHiddenMaildir(path: string): Promise<boolean> {
  return isMaildirAmong(await readdir(path).catch((): string[] => []))
}
