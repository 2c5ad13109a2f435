import { describe, expect, test } from 'vitest'
import type { Act } from '../../src/agreement/act.ts'
import { type Agreement, fold, nothingAgreed } from '../../src/agreement/agreement.ts'
import { asSeenBy, withHeard } from '../../src/agreement/as-seen-by.ts'
import { story } from './founding-story.ts'
import { answer, carol, folded, item, mia, naming, offer, on, promise, request, tom } from './people.ts'

const deck = offer(mia, carol, '2026-03-09T10:00:00Z', { deliverable: 'deck', due: on('2026-03-17') })
const yes = answer('accept', carol, 'A1', '2026-03-09T11:00:00Z')
const wednesday = naming('reschedule', mia, 'A1', on('2026-03-18'), '2026-03-10T10:00:00Z')
const handed: Act = { ...answer('accept', mia, 'A1', '2026-03-10T10:30:00Z'), kind: 'hand over', to: tom }
const sent = answer('report', mia, 'A1', '2026-03-10T11:00:00Z')

const without = (...hidden: readonly Act[]) => {
  const ids = new Set(hidden.map(({ messageId }) => messageId))
  return ({ messageId }: Pick<Act, 'messageId'>) => !ids.has(messageId)
}

describe('an agreement as seen by those who know only some of the acts', () => {
  test('is the agreement itself where they know all', () => {
    const whole = folded(deck, yes, wednesday)
    expect(asSeenBy(whole, () => true)).toBe(whole)
  })

  test.each([
    ['a new day', wednesday],
    ['another debtor', handed],
    ['that it is sent', sent],
    ['a drop', answer('withdraw', mia, 'A1', '2026-03-10T10:00:00Z')],
    ['other words for it', { ...sent, kind: 'amend', deliverable: 'deck and handout' } as Act],
    ['what happens if it is late', { ...sent, kind: 'condition', condition: null, consequence: 'no event' } as Act],
  ])('shows nothing of %s that they have not seen', (_, hidden) => {
    const open = folded(deck, yes)
    const whole = fold(open, hidden)
    expect(item(whole, 'A1')).not.toEqual(item(open, 'A1'))
    expect(item(asSeenBy(whole, without(hidden)), 'A1')).toEqual(item(open, 'A1'))
  })

  test('keeps every id, and gives none away that is taken', () => {
    const secret = promise(tom, mia, '2026-03-09T12:00:00Z', { deliverable: 'estimate' })
    const poster = promise(mia, carol, '2026-03-09T13:00:00Z', { deliverable: 'poster' })
    const seen = asSeenBy(folded(deck, secret, poster), without(secret))
    expect(seen.commitments.map(({ id, deliverable }) => [id, deliverable])).toEqual([
      ['A1', 'deck'],
      ['A3', 'poster'],
    ])
    const next = fold(seen, promise(mia, carol, '2026-03-09T14:00:00Z', { deliverable: 'flyer' }))
    expect(next.commitments.at(-1)?.id).toBe('A4')
  })

  test('shows a thing whole to those who have not seen that a part was taken out of it', () => {
    const narrowed: Act = {
      ...answer('accept', carol, 'A1', '2026-03-10T10:00:00Z'),
      kind: 'amend',
      deliverable: 'deck',
    }
    const part = { ...request(carol, mia, '2026-03-10T10:00:00Z', { deliverable: 'notes' }), of: 'A1' }
    const both = folded({ ...deck, terms: { ...deck.terms, deliverable: 'deck and notes' } }, yes)
    const after = [narrowed, part].reduce(fold, both)
    expect(asSeenBy(after, without(narrowed, part)).commitments).toEqual(both.commitments)
    expect(item(asSeenBy(after, without(sent)), 'A2').status).toBe('agreed')
    expect(item(asSeenBy(fold(after, sent), without(sent)), 'A2')).toEqual(item(after, 'A2'))
  })

  test('leaves out an item of which they have seen only the answers', () => {
    expect(asSeenBy(folded(deck, yes, wednesday), without(deck)).commitments).toEqual([])
  })

  test('counts a day from an arrival only for those who know of the arrival', () => {
    const texts = promise(carol, mia, '2026-03-09T10:00:00Z', { deliverable: 'texts', due: on('2026-03-10') })
    const condition = { commitment: 'C1', within: { count: 3, unit: 'working day' } } as const
    const layout = promise(mia, carol, '2026-03-09T10:00:00Z', { deliverable: 'layout', condition })
    const came = answer('satisfy', mia, 'C1', '2026-03-10T10:00:00Z')
    const whole = folded(texts, layout, came)
    expect(item(whole, 'A1').due?.day).toBe('2026-03-13')
    expect(item(asSeenBy(whole, without(came)), 'A1').due).toBeNull()
  })

  test('tells the founding story as it was, but for what was whispered beside it', () => {
    const open = story('2026-03-20T00:00:00Z')
    const whisper = promise(tom, mia, '2026-03-12T10:00:00+00:00', { deliverable: 'estimate' })
    expect(asSeenBy(fold(open, whisper), without(whisper)).commitments).toEqual(open.commitments)
  })

  test('takes an item that was kept without its acts as it stood', () => {
    const secret = promise(tom, mia, '2026-03-09T12:00:00Z')
    const whole = folded(deck, yes, secret)
    const old: Agreement = { ...whole, commitments: whole.commitments.map((each) => ({ ...each, acts: [] })) }
    expect(asSeenBy(old, without(secret)).commitments).toEqual([old.commitments[0]])
  })
})

describe('what is said among people who know a part', () => {
  const said = (whole: Agreement, hidden: readonly Act[], ...acts: readonly Act[]): Agreement => {
    const seen = asSeenBy(whole, without(...hidden))
    return withHeard(whole, seen, acts.reduce(fold, seen))
  }

  test('holds as they understood it, whatever was on the table elsewhere', () => {
    const asked = naming('reschedule', mia, 'A1', on('2026-03-19'), '2026-03-10T09:00:00Z')
    const rather = naming('reschedule', mia, 'A1', on('2026-03-20'), '2026-03-10T10:00:00Z')
    const fine = answer('accept', carol, 'A1', '2026-03-10T11:00:00Z')
    const whole = said(folded(deck, yes, asked, rather), [rather], fine)
    expect(item(whole, 'A1')).toMatchObject({ status: 'agreed', due: on('2026-03-19'), pending: null })
    expect(item(whole, 'A1').acts).toEqual([deck, yes, asked, rather, fine])
  })

  test('opens again what was only among colleagues said to be done', () => {
    const later = naming('reschedule', mia, 'A1', on('2026-03-19'), '2026-03-11T11:00:00Z')
    const whole = said(folded(deck, yes, sent), [sent], later)
    expect(item(whole, 'A1')).toMatchObject({ status: 'agreed', deliveredAt: null, pending: { due: on('2026-03-19') } })
  })

  test('leaves alone what it does not speak of', () => {
    const later = naming('reschedule', carol, 'A1', on('2026-03-19'), '2026-03-11T11:00:00Z')
    expect(item(said(folded(deck, yes, handed), [handed], later), 'A1')).toMatchObject({
      debtor: tom,
      due: on('2026-03-19'),
    })
  })

  test('shows to those who hear it for the first time, though it is nothing new to the others', () => {
    const again = answer('report', mia, 'A1', '2026-03-12T11:00:00Z')
    const whole = said(folded(deck, yes, sent), [sent], again)
    expect(item(asSeenBy(whole, without(sent)), 'A1')).toMatchObject({ status: 'delivered', deliveredAt: again.at })
    expect(whole.version).toBeGreaterThan(folded(deck, yes, sent).version)
  })

  test('gives a new item the next id of all', () => {
    const secret = request(mia, carol, '2026-03-09T12:00:00Z')
    const logo = request(mia, carol, '2026-03-09T13:00:00Z', { deliverable: 'logo' })
    const whole = said(folded(deck, secret), [secret], logo)
    expect(whole.commitments.map(({ id }) => id)).toEqual(['A1', 'C1', 'C2'])
    expect(whole.withheld).toBeUndefined()
  })

  test('changes nothing where it changes nothing', () => {
    const whole = folded(deck, yes, sent)
    expect(said(whole, [sent])).toBe(whole)
    expect(withHeard(nothingAgreed, nothingAgreed, whole)).toBe(whole)
  })
})
