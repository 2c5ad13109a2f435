import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { QueuedLetter, ThreadDocument } from '../../src/store/document.ts'
import type { DigestDocument, MailboxDocument, Store } from '../../src/store/store.ts'
import type { LeftWish } from '../../src/store/wishes.ts'
import { hashOf, messageId, sampleThread, threadId } from './sample.ts'

/** A place where stores keep their data: what one store saved there, the next one opened there finds. */
export type Place = {
  readonly open: () => Promise<Store>
  /** What an operator does while a tracker may be running there. */
  readonly leave: (wish: LeftWish) => Promise<void>
  readonly remove: () => Promise<void>
}

/** What every Store must do, whatever keeps its data. */
export function conformance(name: string, newPlace: () => Promise<Place>): void {
  describe(name, () => {
    let place: Place
    let store: Store

    beforeEach(async () => {
      place = await newPlace()
      store = await place.open()
    })
    afterEach(async () => {
      await store.close()
      await place.remove()
    })

    const reopened = async (): Promise<Store> => {
      await store.close()
      store = await place.open()
      return store
    }

    describe('threads', () => {
      test('a new store has none, and knows nothing', async () => {
        expect(await all(store)).toEqual([])
        expect(await store.thread(threadId(1))).toBeNull()
        expect(await store.threadOf([messageId(1, 0)])).toBeNull()
        expect(await store.seen(hashOf(1, 0))).toBe(false)
        expect(await store.nextWake()).toBeNull()
        expect(await store.waking(new Date('2100-01-01'))).toEqual([])
      })

      test('a saved thread is read back as it was, now and after a new start', async () => {
        await store.save([sampleThread(1)])
        expect(await store.thread(threadId(1))).toEqual(sampleThread(1))
        expect(await (await reopened()).thread(threadId(1))).toEqual(sampleThread(1))
      })

      test('the last save counts, also when both are under way', async () => {
        const versions = ['one', 'two', 'three', 'four'].map((subject) => ({ ...sampleThread(1), subject }))
        await Promise.all(versions.map((version) => store.save([version])))
        expect((await store.thread(threadId(1)))?.subject).toBe('four')
        expect((await (await reopened()).thread(threadId(1)))?.subject).toBe('four')
      })

      test('many are saved at once, and listed once each', async () => {
        const many = Array.from({ length: 300 }, (_, n) => sampleThread(n))
        await store.save(many)
        expect(await all(store)).toEqual(many)
        expect(await all(await reopened())).toEqual(many)
      })

      test('of the same thread twice in one save the last counts', async () => {
        await store.save([sampleThread(1), sampleThread(2), { ...sampleThread(1), subject: 'last' }])
        expect((await store.thread(threadId(1)))?.subject).toBe('last')
      })

      test.each(['', '..', '../mailbox', 'a/b', 'A1', 'x y', '0'.repeat(65)])('%j is no id', async (id) => {
        expect(await store.thread(id)).toBeNull()
        await expect(store.save([{ ...sampleThread(1), id }])).rejects.toThrow('cannot name a thread')
        expect(await all(store)).toEqual([])
      })
    })

    describe('finding a thread by Message-ID', () => {
      const waiting: ThreadDocument['waiting'] = [
        {
          hash: hashOf(2, 9),
          id: '<waiting@client.example>',
          inReplyTo: ['<answered@client.example>'],
          references: ['<earlier@client.example>'],
          from: [],
          to: [],
          cc: [],
          subject: '',
          sentAt: '2026-03-12T09:52:00+01:00',
          text: '',
          files: [],
          headers: {},
        },
      ]

      test.each([
        ['a message read', messageId(2, 0)],
        ['a message that one read refers to', '<2.before@bloomcoffee.example>'],
        ['a letter of ours', '<confirmation.2@studionord.example>'],
        ['a message that waits', '<waiting@client.example>'],
        ['what a waiting message answers', '<answered@client.example>'],
        ['what a waiting message refers to', '<earlier@client.example>'],
      ])('%s', async (_, id) => {
        await store.save([sampleThread(1), { ...sampleThread(2), waiting }])
        expect(await store.threadOf([id])).toBe(threadId(2))
        expect(await (await reopened()).threadOf([id])).toBe(threadId(2))
      })

      test('the first known one decides', async () => {
        await store.save([sampleThread(1), sampleThread(2)])
        expect(await store.threadOf(['<nobody@knows.example>', messageId(2, 0), messageId(1, 0)])).toBe(threadId(2))
      })

      test('a thread that read the message goes before one that only refers to it', async () => {
        const [referring, read] = [sampleThread(1), sampleThread(2)]
        const messages = referring.messages.map((message) => ({ ...message, references: [messageId(2, 0)] }))
        await store.save([{ ...referring, messages }, read])
        expect(await store.threadOf([messageId(2, 0)])).toBe(threadId(2))
      })

      test('a message that a thread no longer holds is not found any more', async () => {
        await store.save([sampleThread(1)])
        await store.save([{ ...sampleThread(1), messages: [] }])
        expect(await store.threadOf([messageId(1, 0)])).toBeNull()
        expect(await store.seen(hashOf(1, 0))).toBe(false)
        expect(await (await reopened()).threadOf([messageId(1, 0)])).toBeNull()
      })

      test('a message is known by its bytes, read or waiting', async () => {
        await store.save([{ ...sampleThread(2), waiting }])
        for (const open of [store, await reopened()]) {
          expect(await open.seen(hashOf(2, 0))).toBe(true)
          expect(await open.seen(hashOf(2, 9))).toBe(true)
          expect(await open.seen(hashOf(1, 0))).toBe(false)
        }
      })
    })

    describe('waking', () => {
      const at = (minute: number): string => new Date(Date.UTC(2026, 2, 12, 9, minute)).toISOString()

      test('the threads whose time has come, to the millisecond', async () => {
        await store.save([3, 1, 2].map((minute) => sampleThread(minute, { wakeAt: at(minute) })))
        for (const open of [store, await reopened()]) {
          expect(await open.nextWake()).toEqual(new Date(at(1)))
          expect(await open.waking(new Date(Date.parse(at(1)) - 1))).toEqual([])
          expect(await open.waking(new Date(at(1)))).toEqual([threadId(1)])
          expect(await open.waking(new Date(at(2)))).toEqual([threadId(1), threadId(2)])
        }
      })

      test('asking changes nothing; saving a later time, or none, does', async () => {
        await store.save([sampleThread(1, { wakeAt: at(1) }), sampleThread(2, { wakeAt: at(2) })])
        expect(await store.waking(new Date(at(5)))).toHaveLength(2)
        expect(await store.waking(new Date(at(5)))).toHaveLength(2)
        await store.save([sampleThread(1, { wakeAt: at(9) }), sampleThread(2, { wakeAt: null })])
        expect(await store.waking(new Date(at(5)))).toEqual([])
        expect(await store.nextWake()).toEqual(new Date(at(9)))
      })

      test('an offset is part of the time', async () => {
        await store.save([sampleThread(1, { wakeAt: '2026-03-12T10:01:00+01:00' })])
        expect(await store.nextWake()).toEqual(new Date(at(1)))
      })

      test('a thousand times in any order come out in order', async () => {
        const minutes = Array.from({ length: 1000 }, (_, n) => (n * 617) % 1000)
        await store.save(minutes.map((minute) => sampleThread(minute, { wakeAt: at(minute) })))
        const moved = minutes.filter((minute) => minute % 3 === 0)
        await store.save(moved.map((minute) => sampleThread(minute, { wakeAt: at(minute + 5000) })))
        const left = minutes.filter((minute) => minute % 3 !== 0).sort((a, b) => a - b)
        expect(await store.waking(new Date(at(1000)))).toEqual(left.map(threadId))
        expect(await store.nextWake()).toEqual(new Date(at(1)))
      })
    })

    test('when a person was last reminded, in whatever thread, and a dropped letter reminds of nothing', async () => {
      const [letter] = sampleThread(1).letters
      if (!letter) throw new Error('the sample has a letter')
      const [person = ''] = letter.envelope.to
      const copied = 'copied@elsewhere.example'
      const reminder = (queuedAt: string, state: 'sent' | 'dropped') => ({
        ...letter,
        kind: 'follow-up' as const,
        envelope: { ...letter.envelope, to: [person, copied] },
        queuedAt,
        state,
      })
      const [earlier, later, latest] = [
        '2026-03-12T09:00:00.000Z',
        '2026-03-13T09:00:00.000Z',
        '2026-03-16T09:00:00.000Z',
      ]
      await store.save([
        sampleThread(1),
        { ...sampleThread(2), letters: [reminder(later, 'sent'), reminder(earlier, 'sent')] },
        { ...sampleThread(3), letters: [reminder(latest, 'dropped')] },
      ])
      for (const open of [store, await reopened()]) {
        expect(await open.remindedAt(person)).toEqual(new Date(later))
        expect(await open.remindedAt('nobody@elsewhere.example')).toBeNull()
        expect(await open.copiedAt(person)).toBeNull()
        expect(await open.copiedAt(copied)).toEqual(new Date(later))
      }
    })

    describe('letters over all threads', () => {
      const [sample] = sampleThread(1).letters
      const letter = (state: QueuedLetter['state'], sentAt: string | null): QueuedLetter => {
        if (!sample) throw new Error('the sample has a letter')
        return { ...sample, state, sentAt, dueAt: '2026-03-13T10:00:00.000Z' }
      }
      const sent = (at: string) => letter('sent', at)
      const moments = async (open: Store, since: string) =>
        (await open.posted(new Date(since))).map(({ thread, at }) => [thread, at]).toSorted()

      test('what was handed over since then, or may have been, whatever its thread', async () => {
        await store.save([
          { ...sampleThread(1), letters: [sent('2026-03-13T08:00:00.000Z'), sent('2026-03-13T09:00:00.000Z')] },
          { ...sampleThread(2), letters: [letter('claimed', null), letter('queued', null), letter('dropped', null)] },
          { ...sampleThread(3), letters: [letter('unknown', null), letter('held', null), letter('review', null)] },
        ])
        for (const open of [store, await reopened()]) {
          expect(await moments(open, '2026-03-13T08:00:00Z')).toEqual([
            [threadId(1), '2026-03-13T09:00:00.000Z'],
            [threadId(2), '2026-03-13T10:00:00.000Z'],
            [threadId(3), '2026-03-13T10:00:00.000Z'],
            [threadId(3), '2026-03-13T10:00:00.000Z'],
          ])
          expect(await moments(open, '2026-03-13T10:00:00Z')).toEqual([])
        }
      })

      test('to whom: everybody but ourselves', async () => {
        const own = sent('2026-03-13T09:00:00.000Z')
        const envelope = { ...own.envelope, to: [...own.envelope.to, own.envelope.from] }
        await store.save([{ ...sampleThread(1), letters: [{ ...own, envelope }] }])
        const [posted] = await store.posted(new Date('2026-03-13T08:00:00Z'))
        expect(posted?.to).toEqual(own.envelope.to)
      })

      test('how many wait, and how many nobody will send', async () => {
        expect(await store.tally()).toEqual({ waiting: 0, held: 0 })
        const states = ['queued', 'claimed', 'unknown', 'held', 'sent', 'failed', 'dropped', 'review'] as const
        await store.save([
          { ...sampleThread(1), letters: states.map((state) => letter(state, null)) },
          { ...sampleThread(2), letters: [letter('queued', null), letter('held', null), letter('held', null)] },
        ])
        expect(await store.tally()).toEqual({ waiting: 4, held: 3 })
        await store.save([{ ...sampleThread(1), letters: [] }])
        expect(await store.tally()).toEqual({ waiting: 1, held: 2 })
        expect(await (await reopened()).tally()).toEqual({ waiting: 1, held: 2 })
      })
    })

    describe('wishes', () => {
      const reset: LeftWish = { id: 'breaker', wish: { format: 1, kind: 'reset breaker' } }
      const retry: LeftWish = {
        id: 'retry-7',
        wish: { format: 1, kind: 'retry', uid: 7, receivedAt: '2026-03-12T09:00:00.000Z', source: 'QTo=' },
      }

      test('there are none at first', async () => {
        expect(await store.wishes()).toEqual([])
      })

      test('what is left while the store is open is there, and stays until it is dropped', async () => {
        await place.leave(reset)
        await place.leave(retry)
        for (const open of [store, await reopened()]) {
          expect((await open.wishes()).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([reset, retry])
        }
        await store.dropWish(reset.id)
        await store.dropWish(reset.id)
        expect(await store.wishes()).toEqual([retry])
        expect(await (await reopened()).wishes()).toEqual([retry])
      })

      test('the same wish again takes the place of the first', async () => {
        await place.leave(retry)
        const newer: LeftWish = { id: retry.id, wish: { format: 1, kind: 'reset breaker' } }
        await place.leave(newer)
        expect(await store.wishes()).toEqual([newer])
      })
    })

    test('where all is well there is no fault, and nothing is lost', async () => {
      await store.save([sampleThread(1)])
      expect(await store.fault()).toBeNull()
      expect(await Promise.race([store.lost, Promise.resolve('not lost')])).toBe('not lost')
    })

    describe('mailbox and digests', () => {
      const mailbox: MailboxDocument = {
        format: 1,
        uidValidity: '17',
        lastUid: 4,
        newestAt: '2026-03-12T09:00:00.000Z',
        oldUntil: null,
        quarantined: [{ uid: 3, hash: hashOf(1, 3), reason: 'no end of the headers', at: '2026-03-12T09:00:00.000Z' }],
      }
      const digests: DigestDocument = { format: 1, lastDay: '2026-03-12', letters: sampleThread(1).letters }

      test('the bytes of a mail that lies aside are kept as long as the mailbox document names it', async () => {
        const source = Buffer.from([0, 13, 10, 255, 65])
        const [named, forgotten] = [hashOf(9, 1), hashOf(9, 2)]
        const mail = { uid: 4, receivedAt: mailbox.newestAt, tryAt: mailbox.newestAt, attempts: 1, reason: 'too long' }
        await store.saveAsideBytes(named, source)
        await store.saveAsideBytes(forgotten, source)
        await store.saveMailbox({ ...mailbox, aside: [{ ...mail, hash: named }] })
        expect(await store.asideBytes(named)).toEqual(source)
        await reopened()
        expect(await store.asideBytes(named)).toEqual(source)
        expect(await store.asideBytes(forgotten)).toBeNull()
        await store.dropAsideBytes(named)
        expect(await store.asideBytes(named)).toBeNull()
      })

      test('at first there is no mailbox, and no digest was sent', async () => {
        expect(await store.mailbox()).toBeNull()
        expect(await store.digests()).toEqual({ format: 1, lastDay: null, letters: [] })
      })

      test('how far the mailbox was read is saved at once with what was read', async () => {
        await Promise.all([
          store.save([sampleThread(1), sampleThread(2)], mailbox),
          store.save([sampleThread(3), sampleThread(2)], { ...mailbox, lastUid: 5 }),
        ])
        for (const open of [async () => store, reopened]) {
          const opened = await open()
          expect(await all(opened)).toEqual([1, 2, 3].map((n) => sampleThread(n)))
          expect(await opened.mailbox()).toEqual({ ...mailbox, lastUid: 5 })
        }
      })

      test('nothing is saved where one of them cannot be', async () => {
        await expect(store.save([sampleThread(1), { ...sampleThread(2), id: '..' }], mailbox)).rejects.toThrow('name')
        expect(await all(store)).toEqual([])
        expect(await store.mailbox()).toBeNull()
      })

      test('both are read back as they were saved, now and after a new start', async () => {
        await store.saveMailbox(mailbox)
        await store.saveDigests(digests)
        for (const open of [store, await reopened()]) {
          expect(await open.mailbox()).toEqual(mailbox)
          expect(await open.digests()).toEqual(digests)
        }
      })
    })

    describe('one writer', () => {
      test('a second store on the same data is refused, and the first goes on', async () => {
        await expect(place.open()).rejects.toThrow('in use')
        await store.save([sampleThread(1)])
        expect(await store.thread(threadId(1))).toEqual(sampleThread(1))
      })

      test('of several opened at once at most one comes in', async () => {
        await store.close()
        const tries = await Promise.allSettled(Array.from({ length: 8 }, () => place.open()))
        const open = tries.filter((one) => one.status === 'fulfilled')
        expect(open.length).toBeLessThanOrEqual(1)
        await Promise.all(open.map(({ value }) => value.close()))
        store = await place.open()
      })

      test('a closed store writes nothing more, and what was under way is on disk', async () => {
        const saving = store.save([sampleThread(1)])
        await store.close()
        await saving
        await expect(store.save([sampleThread(2)])).rejects.toThrow('closed')
        await store.close()
        store = await place.open()
        expect(await all(store)).toEqual([sampleThread(1)])
      })
    })
  })
}

async function all(store: Store): Promise<readonly ThreadDocument[]> {
  const documents: ThreadDocument[] = []
  for await (const document of store.threads()) documents.push(document)
  return documents.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
