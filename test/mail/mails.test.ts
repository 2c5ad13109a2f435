import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { bytesIn, mails } from '../../src/mail/mails.ts'
import { emptyFolder } from './practising.ts'

const mail = (subject: string) => `Subject: ${subject}\n\nhello\n`

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await emptyFolder()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return folder
}

/** [path below the folder, subject or reason] of everything found, having compared the bytes with the total. */
async function found(folder: string, path = ''): Promise<readonly (readonly [string, string])[]> {
  const all: [string, string][] = []
  let bytes = 0
  for await (const each of mails(join(folder, path))) {
    const what = 'reason' in each ? each.reason : (/^Subject: (.*)$/m.exec(each.source.toString())?.[1] ?? '?')
    all.push([relative(folder, each.path), what])
    bytes += each.bytes
  }
  expect(bytes).toBe(await bytesIn(join(folder, path)))
  return all
}

test('a folder is gone through to its end, in the order of names', async () => {
  const folder = await folderWith({
    'b.eml': mail('b'),
    'a/2.eml': mail('a2'),
    'a/1.EML': `\ufeff\n${mail('a1')}`,
    'archive.mbox': `From - Thu Mar 12 09:52:00 2026\n${mail('m1')}\nFrom - Thu Mar 12 09:53:00 2026\n${mail('m2')}`,
    Sent: `From - Thu Mar 12 09:52:00 2026\n${mail('sent')}`,
    '.hidden.eml': mail('hidden'),
    '.cache/x.eml': mail('cached'),
  })
  expect(await found(folder)).toEqual([
    ['Sent', 'sent'],
    ['a/1.EML', 'a1'],
    ['a/2.eml', 'a2'],
    ['archive.mbox', 'm1'],
    ['archive.mbox', 'm2'],
    ['b.eml', 'b'],
  ])
})

test('of a Maildir what was delivered counts, in all its folders', async () => {
  const folder = await folderWith({
    'cur/1741.a:2,S': mail('read'),
    'new/1742.b': mail('unread'),
    'tmp/1743.c': mail('half'),
    'dovecot-uidlist': '3 V1 N2\n',
    '.Sent/cur/1744.d:2,S': mail('sent'),
    '.Sent/new/.keep': '',
    '.Sent/tmp/1745.e': mail('half'),
  })
  expect(await found(folder)).toEqual([
    ['.Sent/cur/1744.d:2,S', 'sent'],
    ['cur/1741.a:2,S', 'read'],
    ['dovecot-uidlist', 'it does not begin like a mail'],
    ['new/1742.b', 'unread'],
  ])
})

test('a single file is enough', async () => {
  const folder = await folderWith({ 'one.txt': mail('one') })
  expect(await found(folder, 'one.txt')).toEqual([['one.txt', 'one']])
})

test('what is no mail is said, and stops nothing', async () => {
  const folder = await folderWith({ 'a.json': '{"a": 1}', 'b.png': '\x89PNG\r\n', 'c.eml': '', 'd.eml': mail('d') })
  await symlink(join(folder, 'nowhere'), join(folder, 'e.eml'))
  expect(await found(folder)).toEqual([
    ['a.json', 'it does not begin like a mail'],
    ['b.png', 'it does not begin like a mail'],
    ['c.eml', 'it is empty'],
    ['d.eml', 'd'],
    ['e.eml', expect.stringContaining('ENOENT')],
  ])
})

test('a path that leads nowhere is said too', async () => {
  expect(await found(await emptyFolder(), 'nowhere')).toEqual([['nowhere', expect.stringContaining('ENOENT')]])
})
