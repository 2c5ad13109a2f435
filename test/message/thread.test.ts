import { describe, expect, test } from 'vitest'
import { ancestors, bareSubject, threads } from '../../src/message/thread.ts'

type Mail = { id: string; inReplyTo: string[]; references: string[]; sentAt: string }

const mail = (id: string, day: number, links: Partial<Mail> = {}): Mail => ({
  id,
  inReplyTo: [],
  references: [],
  sentAt: `2026-03-${String(day).padStart(2, '0')}T10:00:00+00:00`,
  ...links,
})
const grouped = (...mails: readonly Mail[]) => threads(mails).map((thread) => thread.map(({ id }) => id).join(' '))

describe('a thread', () => {
  test('is a mail and its answers', () => {
    expect(grouped(mail('a', 1), mail('b', 2, { inReplyTo: ['a'] }), mail('c', 3, { references: ['a', 'b'] }))).toEqual(
      ['a b c'],
    )
  })

  test('holds without References, and without In-Reply-To', () => {
    expect(grouped(mail('a', 1), mail('b', 2, { inReplyTo: ['a'] }))).toEqual(['a b'])
    expect(grouped(mail('a', 1), mail('b', 2, { references: ['a'] }))).toEqual(['a b'])
  })

  test('is in the order of sending, whatever order the mails come in', () => {
    const answers = [mail('c', 3, { inReplyTo: ['b'] }), mail('b', 2, { inReplyTo: ['a'] }), mail('a', 1)]
    expect(grouped(...answers)).toEqual(['a b c'])
    expect(grouped(...answers.toReversed())).toEqual(['a b c'])
  })

  test('is ordered by instants, not by what the clocks showed', () => {
    const kolkata = mail('later', 1, { references: ['root'], sentAt: '2026-03-01T14:00:00+05:30' })
    const london = mail('sooner', 1, { references: ['root'], sentAt: '2026-03-01T08:00:00+00:00' })
    expect(grouped(kolkata, london)).toEqual(['sooner later'])
  })

  test('joins two answers to a mail that nobody here has seen', () => {
    expect(grouped(mail('b', 2, { inReplyTo: ['unseen'] }), mail('c', 3, { references: ['unseen'] }))).toEqual(['b c'])
  })

  test('is joined by the mail in the middle, though that comes last', () => {
    const ends = [mail('a', 1), mail('c', 3, { inReplyTo: ['b'] })]
    expect(grouped(...ends)).toEqual(['a', 'c'])
    expect(grouped(...ends, mail('b', 2, { inReplyTo: ['a'] }))).toEqual(['a b c'])
  })

  test('keeps a mail that came twice, and mails of the same instant as they came', () => {
    expect(grouped(mail('a', 1), mail('a', 1), mail('b', 1, { inReplyTo: ['a'] }))).toEqual(['a a b'])
  })

  test('survives mails that name each other, and one that names itself', () => {
    expect(grouped(mail('a', 1, { inReplyTo: ['b'] }), mail('b', 2, { inReplyTo: ['a'] }))).toEqual(['a b'])
    expect(grouped(mail('a', 1, { references: ['a'], inReplyTo: ['a'] }))).toEqual(['a'])
  })

  test('is as long as it likes', () => {
    const chain = Array.from({ length: 20_000 }, (_, n) => mail(`m${n}`, 1, n ? { inReplyTo: [`m${n - 1}`] } : {}))
    expect(threads(chain.toReversed())).toHaveLength(1)
  })

  test('does not mix with another', () => {
    const [a, b] = [mail('a', 1), mail('b', 2)]
    expect(grouped(b, mail('b2', 4, { inReplyTo: ['b'] }), a, mail('a2', 3, { inReplyTo: ['a'] }))).toEqual([
      'a a2',
      'b b2',
    ])
    expect(threads([])).toEqual([])
  })
})

test('what came before a mail is named nearest first, each once, never itself', () => {
  const answer = mail('d', 4, { inReplyTo: ['c'], references: ['a', 'b', 'c', 'd'] })
  expect(ancestors(answer)).toEqual(['c', 'b', 'a'])
})

describe('the bare subject', () => {
  test.each([
    ['Logos', 'Logos'],
    ['Re: Logos', 'Logos'],
    ['RE: Fwd: AW: Logos', 'Logos'],
    ['Re[2]: Logos', 'Logos'],
    ['RE [3] : Logos', 'Logos'],
    ['TR : Logos', 'Logos'],
    ['回复 Re：Logos', '回复 Re：Logos'],
    ['Re：Logos', 'Logos'],
    ['Logos: re: print', 'Logos: re: print'],
    ['Reprint: the logos', 'Reprint: the logos'],
    ['Re: ', ''],
    ['', ''],
  ])('of %j is %j', (subject, bare) => expect(bareSubject(subject)).toBe(bare))

  test('is found at once in a subject made to hang', () => {
    const hostile = `re${' '.repeat(200_000)}x`
    expect(bareSubject(hostile)).toBe(hostile)
  })
})
