import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { usualPatience } from '../../src/mail/impatient.ts'
import { usualPoll } from '../../src/mail/inbox.ts'
import { probe } from '../../src/mail/probe.ts'
import { dripping, silent } from '../faults/spoiled.ts'
import { line as otherLine } from '../lab/line.ts'
import { faultyLine } from './line.ts'
import { emptyFolder, practising } from './practising.ts'
import { watching } from './watching.ts'

test('what lies in the mailbox comes first, what arrives then comes by IDLE', async () => {
  const { imap, write } = await practising(await emptyFolder())
  await write('one', 'two')
  const { ready, batches, until, uids, texts } = watching(imap)
  await ready
  expect(batches.map(({ readTo }) => readTo)).toEqual([2])
  await write('three')
  await until(() => texts().length === 3)
  expect(texts()).toEqual(['one', 'two', 'three'])
  expect(uids()).toEqual([1, 2, 3])
})

test('a mailbox can be watched from now on: the old mails are passed over, for good', async () => {
  const { imap, write } = await practising(await emptyFolder())
  await write('old', 'older')
  const { ready, batches, until, texts } = watching(imap, { from: 'now' })
  await ready
  expect(batches).toMatchObject([{ mails: [], readTo: 2 }])
  await write('new')
  await until(() => texts().length === 1)
  expect(texts()).toEqual(['new'])
})

test('reading goes on behind the cursor, and an empty rest is no news', async () => {
  const folder = await emptyFolder()
  const { imap, write } = await practising(folder)
  await write('one', 'two', 'three')
  const first = watching(imap)
  await first.ready
  await first.stop()
  const { uidValidity } = first.batches[0] ?? { uidValidity: '' }
  const second = watching(imap, { start: { uidValidity, lastUid: 2 } })
  await second.ready
  expect(second.texts()).toEqual(['three'])
  const third = watching(imap, { start: { uidValidity, lastUid: 3 }, from: 'now' })
  await third.ready
  expect(third.batches).toEqual([])
})

test('a mailbox numbered anew is read from its beginning', async () => {
  const { imap, write } = await practising(await emptyFolder())
  await write('one', 'two')
  const { ready, texts, events } = watching(imap, { start: { uidValidity: '7', lastUid: 90 }, from: 'now' })
  await ready
  expect(texts()).toEqual(['one', 'two'])
  expect(events).toContainEqual({ what: 'renumbered', before: '7', now: expect.stringMatching(/^\d+$/) })
})

test('a mailbox that gives numbers a second time, as after a restore, is read from its beginning', async () => {
  const { imap, write } = await practising(await emptyFolder())
  await write('one', 'two')
  const first = watching(imap)
  await first.ready
  await first.stop()
  const { uidValidity } = first.batches[0] ?? { uidValidity: '' }
  const { ready, batches, texts, events } = watching(imap, { start: { uidValidity, lastUid: 3 } })
  await ready
  expect(batches[0]).toEqual({ uidValidity, mails: [], readTo: 0 })
  expect(texts()).toEqual(['one', 'two'])
  expect(events).toContainEqual({ what: 'renumbered', before: uidValidity, now: uidValidity })
})

test('a large mailbox comes in batches, in order, one at a time', async () => {
  const folder = await emptyFolder()
  await (await practising(folder)).close()
  const names = Array.from({ length: 620 }, (_, n) => `${String(2 * n + 1).padStart(6, '0')}.eml`)
  await Promise.all(names.map((name) => writeFile(join(folder, 'inbox', name), `From: a@b.test\r\n\r\n${name}\r\n`)))
  let atWork = 0
  const { ready, batches, texts } = watching((await practising(folder)).imap, {
    async before() {
      atWork += 1
      await new Promise((resolve) => setImmediate(resolve))
      expect(atWork).toBe(1)
      atWork -= 1
    },
  })
  await ready
  expect(texts()).toEqual(names)
  expect(Math.max(...batches.map(({ mails }) => mails.length))).toBe(150)
})

test('the next batch is told of while one is in hand', async () => {
  const folder = await emptyFolder()
  await (await practising(folder)).close()
  const names = Array.from({ length: 310 }, (_, n) => `${String(2 * n + 1).padStart(6, '0')}.eml`)
  await Promise.all(names.map((name) => writeFile(join(folder, 'inbox', name), `From: a@b.test\r\n\r\n${name}\r\n`)))
  const watched = watching((await practising(folder)).imap, {
    before: ({ readTo }) => watched.until(() => readTo >= 300 || (watched.expected.at(-1)?.readTo ?? 0) > readTo),
  })
  await watched.ready
  expect(watched.batches.map(({ mails }) => mails.length)).toEqual([150, 150, 10])
  expect(watched.expected).toEqual(watched.batches)
})

test('of a mail above 25 MB the first part is taken, and that is said', async () => {
  const folder = await emptyFolder()
  await (await practising(folder)).close()
  const size = 26 * 2 ** 20
  await writeFile(join(folder, 'inbox/000001.eml'), Buffer.alloc(size, 'x'))
  await writeFile(join(folder, 'inbox/000002.eml'), 'From: a@b.test\r\n\r\nsmall\r\n')
  const { ready, batches, events } = watching((await practising(folder)).imap)
  await ready
  expect(batches.flatMap(({ mails }) => mails).map(({ uid, source }) => [uid, source.length])).toEqual([
    [1, 2 ** 20],
    [2, 25],
  ])
  expect(events).toContainEqual({ what: 'cut', uid: 1, bytes: size })
})

test('a mail is dated by its arrival', async () => {
  const folder = await emptyFolder()
  await (await practising(folder)).close()
  await writeFile(join(folder, 'inbox/000001.eml'), 'From: a@b.test\r\n\r\nundated\r\n')
  await utimes(join(folder, 'inbox/000001.eml'), 0, Date.parse('2026-03-12T08:52:09Z') / 1000)
  const { ready, batches } = watching((await practising(folder)).imap)
  await ready
  expect(batches[0]?.mails[0]?.receivedAt).toEqual(new Date('2026-03-12T08:52:09Z'))
})

test('a line that is silent from any moment on is given up within four minutes', () => {
  const [asked, looks, pause] = [usualPoll, usualPatience * 1.25, 1]
  expect(asked + looks + pause).toBeLessThan(240)
})

describe('a loss costs nothing:', () => {
  test.each([
    ['falls silent', silent],
    ['brings a byte a second', dripping],
  ])('the line %s', async (_, goingBad) => {
    const { imap, write } = await practising(await emptyFolder())
    await write('one')
    const line = await otherLine(imap.port, goingBad(/^\+ .*\r\n/m))
    onTestFinished(line.close)
    const hurry = { pollSeconds: 0.2, patienceSeconds: 0.2 }
    const { ready, until, texts, events } = watching({ ...imap, port: line.port }, hurry)
    await ready
    await until(() => events.some(({ what }) => what === 'disconnected'))
    await write('two')
    await until(() => texts().length === 2)
    expect(texts()).toEqual(['one', 'two'])
    expect(events).toContainEqual(expect.objectContaining({ fault: expect.objectContaining({ kind: 'no answer' }) }))
  })

  test('the line breaks inside a mail', async () => {
    const { imap, write } = await practising(await emptyFolder())
    await write('one', `two ${'x'.repeat(200_000)}`, 'three')
    let isBroken = false
    const line = await faultyLine(imap.port, (piece, direction) => {
      if (isBroken || direction === 'up' || !piece.includes('xxxx')) return false
      isBroken = true
      return true
    })
    const { until, uids, events } = watching({ ...imap, port: line.port })
    await until(() => uids().length === 3)
    expect(uids()).toEqual([1, 2, 3])
    expect(events.map(({ what }) => what)).toEqual(['watching', 'disconnected', 'watching'])
  })

  test('the receiver fails: the same mails come again', async () => {
    const { imap, write } = await practising(await emptyFolder())
    await write('one')
    let failures = 1
    const { until, texts, events } = watching(imap, {
      async before() {
        if (failures-- > 0) throw new Error('the disk is full')
      },
    })
    await until(() => texts().length === 1)
    expect(events).toContainEqual({ what: 'not received', error: new Error('the disk is full'), retryInSeconds: 1 })
  })

  test('a mail goes between being found and being fetched', async () => {
    const folder = await emptyFolder()
    const { imap, write } = await practising(folder)
    await write('one', 'two')
    await rm(join(folder, 'inbox/000001.eml'))
    const { until, texts, batches, events } = watching(imap)
    await until(() => texts().length === 1)
    await write('three')
    await until(() => texts().length === 2)
    expect(texts()).toEqual(['two', 'three'])
    expect(batches.map(({ readTo }) => readTo)).toEqual([2, 3])
    expect(events.map(({ what }) => what)).toEqual(['watching'])
  })
})

describe('stop', () => {
  test('waits for the batch in hand', async () => {
    const { imap, write } = await practising(await emptyFolder())
    await write('one')
    let release: () => void = () => undefined
    let begun: () => void = () => undefined
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve
    })
    const { stop, texts } = watching(imap, {
      before: () =>
        new Promise((resolve) => {
          release = resolve
          begun()
        }),
    })
    await isBegun
    const stopped = stop()
    expect(texts()).toEqual([])
    release()
    await stopped
    expect(texts()).toEqual(['one'])
  })

  test('at once is at once, and leaves nobody waiting', async () => {
    const { imap } = await practising(await emptyFolder())
    const { stop, ready, events } = watching(imap)
    await stop()
    await ready
    expect(events).toEqual([])
  })
})

describe('who cannot come in is told what to do:', () => {
  test('nobody listens', async () => {
    const nobody = { host: '127.0.0.1', port: 1, user: 'x', password: 'y' }
    const { until, events } = watching(nobody)
    await until(() => events.length > 0)
    expect(events[0]).toMatchObject({ what: 'disconnected', fault: { kind: 'nobody listens' }, retryInSeconds: 1 })
    expect(await probe({ server: nobody, mailbox: 'INBOX', from: 'all' })).toMatchObject({ kind: 'nobody listens' })
  })

  test('TLS is wanted and not offered: the password stays here', async () => {
    const { imap } = await practising(await emptyFolder())
    const said: string[] = []
    const line = await faultyLine(imap.port, (piece, direction) => {
      if (direction === 'up') said.push(piece)
      return false
    })
    const server = { ...imap, port: line.port, ca: 'an authority of our own' }
    expect(await probe({ server, mailbox: 'INBOX', from: 'all' })).toMatchObject({ kind: 'no TLS' })
    expect(said.join('')).not.toMatch(/LOGIN|AUTHENTICATE/)
  })

  test('there is no such mailbox', async () => {
    const { imap } = await practising(await emptyFolder())
    expect(await probe({ server: imap, mailbox: 'Archive', from: 'all' })).toMatchObject({ kind: 'no mailbox' })
  })

  test('all is well', async () => {
    const { imap, write } = await practising(await emptyFolder())
    await write('one', 'two')
    const found = await probe({ server: imap, mailbox: 'INBOX', from: 'all' })
    expect(found).toMatchObject({ mails: 2, capabilities: expect.arrayContaining(['IDLE']) })
  })
})
