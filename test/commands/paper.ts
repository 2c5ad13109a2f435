import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A folder that is gone when the tests of this file are over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'in-writing-'))
  folders.push(folder)
  return folder
}

/** Two mails of one thread, and one of another, as raw text. */
export const letters: readonly string[] = [
  mail({
    id: '<1@orchard.example>',
    from: 'Ruth Orchard <ruth@orchard.example>',
    to: 'Tom Weaver <tom@loom.example>, tracker@loom.example',
    date: 'Mon, 2 Mar 2026 10:00:00 +0000',
    subject: 'Spring catalogue',
    text: 'Hi Tom,\n\nplease send me the cover design by Friday 6 March at 15:00.\n\nRuth\n',
  }),
  mail({
    id: '<2@loom.example>',
    answers: '<1@orchard.example>',
    from: 'Tom Weaver <tom@loom.example>',
    to: 'Ruth Orchard <ruth@orchard.example>, tracker@loom.example',
    date: 'Mon, 2 Mar 2026 11:30:00 +0000',
    subject: 'Re: Spring catalogue',
    text: 'Hi Ruth,\n\nwill do.\n\nTom\n',
  }),
  mail({
    id: '<3@loom.example>',
    from: 'Tom Weaver <tom@loom.example>',
    to: 'Ada Finch <ada@finch.example>, tracker@loom.example',
    date: 'Tue, 3 Mar 2026 09:15:00 +0000',
    subject: 'Photos',
    text: 'Dear Ada,\n\nI will send you the contact sheets on Thursday 5 March.\n\nBest,\nTom\n',
  }),
]

type Paper = {
  readonly id: string
  readonly answers?: string
  readonly from: string
  readonly to: string
  readonly date: string
  readonly subject: string
  readonly text: string
}

function mail({ id, answers, from, to, date, subject, text }: Paper): string {
  const threading = answers ? `In-Reply-To: ${answers}\nReferences: ${answers}\n` : ''
  return (
    `Message-ID: ${id}\n${threading}From: ${from}\nTo: ${to}\nDate: ${date}\nSubject: ${subject}\n` +
    `MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${text}`
  )
}

/** The same mails lying about in each way that `scan` reads; each gives the path. */
export const piles: Readonly<Record<string, () => string>> = {
  'a folder of .eml files'() {
    const folder = emptyFolder()
    letters.forEach((letter, index) => {
      writeFileSync(join(folder, `${index}.eml`), letter)
    })
    return folder
  },
  'a folder with folders in it'() {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'clients', 'orchard'), { recursive: true })
    letters.forEach((letter, index) => {
      writeFileSync(join(folder, index < 2 ? 'clients/orchard' : 'clients', `${index}.eml`), letter)
    })
    return folder
  },
  'an mbox'() {
    const path = join(emptyFolder(), 'archive.mbox')
    writeFileSync(path, letters.map((letter) => `From MAILER-DAEMON Mon Mar  2 10:00:00 2026\n${letter}\n`).join(''))
    return path
  },
  'a Maildir'() {
    const folder = emptyFolder()
    for (const name of ['cur', 'new', 'tmp']) mkdirSync(join(folder, name))
    letters.forEach((letter, index) => {
      const name = index < 2 ? `cur/177240000${index}.M1P1.host:2,S` : `new/177240000${index}.M1P1.host`
      writeFileSync(join(folder, name), letter)
    })
    writeFileSync(join(folder, 'tmp', '1772400009.M1P1.host'), 'From: half a mail')
    return folder
  },
}
