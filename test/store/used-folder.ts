import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ThreadDocument } from '../../src/store/document.ts'
import { openFileStore } from '../../src/store/file.ts'
import type { MailboxDocument } from '../../src/store/store.ts'

/** A mailbox that was read up to its fourth mail. */
export const mailbox: MailboxDocument = {
  format: 1,
  uidValidity: '17',
  lastUid: 4,
  newestAt: '2026-03-12T09:00:00.000Z',
  oldUntil: null,
  quarantined: [],
}

/** Leaves a folder as a tracker with these threads leaves it. */
export async function useFolder(folder: string, ...threads: readonly ThreadDocument[]): Promise<void> {
  const store = await openFileStore(folder)
  await store.save(threads)
  await store.saveMailbox(mailbox)
  await store.close()
}

/** Every file of a folder with its text. */
async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'utf8')])))
}

/** The folder is not opened, and no byte of it is touched. */
export async function expectRefused(folder: string, reason: RegExp): Promise<void> {
  const before = await contents(folder)
  await expect(openFileStore(folder)).rejects.toThrow(reason)
  expect(await contents(folder)).toEqual(before)
}
