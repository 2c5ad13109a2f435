import { describe, expect, test } from 'vitest'
import { timeline, waited } from '../../src/agreement/timeline.ts'
import { story } from './founding-story.ts'
import { answer, calendar, carol, folded, item, mia, naming, on, promise } from './people.ts'

const end = '2026-03-17T18:00:00+00:00'

describe('the founding story', () => {
  const whole = story(end)
  const entries = timeline([{ subject: 'Partners’ conference', agreement: whole }], calendar)
  const lines = entries.map(({ at, actor, act, id, workingDaysLate }) =>
    `${at.slice(5, 16)} ${actor.name} ${act} ${id} ${workingDaysLate ?? ''}`.trim(),
  )

  test('stands as it did in the end', () => {
    expect(item(whole, 'C1')).toMatchObject({ status: 'delivered', due: on('2026-03-13', '14:00'), earlierDue: [] })
    expect(item(whole, 'A2')).toMatchObject({
      status: 'delivered',
      due: on('2026-03-16', '23:00'),
      earlierDue: ['2026-03-15'],
    })
    expect(item(whole, 'C2')).toMatchObject({
      status: 'delivered',
      due: on('2026-03-17', '07:00'),
      earlierDue: ['2026-03-16'],
    })
  })

  test('is told in order, by whom and about what', () => {
    expect(lines.slice(0, 3)).toEqual([
      '03-12T09:52 Helen request A1',
      '03-12T09:52 Helen request A2',
      '03-12T11:40 Joel report A1',
    ])
    expect(lines).toContain('03-12T12:31 Helen promise C1')
    expect(lines).toContain('03-16T10:22 Helen accept A2')
  })

  test('the materials came one working day late, the deck in time, the comments late on their day', () => {
    expect(lines).toContain('03-16T09:38 Helen report C1 1')
    expect(lines).toContain('03-16T22:47 Joel report A2')
    expect(lines).toContain('03-17T08:04 Helen report C2 0')
  })

  test('each line leads to the mail it was read from', () => {
    for (const { source, subject } of entries) {
      expect(source.messageId).toMatch(/^<.+@mail\.example>$/)
      expect(source.quote).not.toBe('')
      expect(subject).toBe('Partners’ conference')
    }
  })

  test('the agency waited a day for the bank, the bank none for the agency', () => {
    expect(waited(whole, calendar, new Date(end))).toEqual({ agency: 1, client: 0 })
  })

  test('while the materials were missing, only the agency waited', () => {
    const monday = '2026-03-16T09:00:00+00:00'
    expect(waited(story(monday), calendar, new Date(monday))).toEqual({ agency: 1, client: 0 })
  })
})

describe('lateness counts for both sides alike', () => {
  const said = '2026-03-02T10:00:00+00:00'
  const texts = promise(carol, mia, said, { deliverable: 'texts', due: on('2026-03-10') })
  const logos = promise(carol, mia, said, { deliverable: 'logos', due: on('2026-03-11') })
  const deck = promise(mia, carol, said, { deliverable: 'deck', due: on('2026-03-10') })
  const friday = new Date('2026-03-13T12:00:00Z')

  test('a day on which two things were late is one day of waiting', () => {
    expect(waited(folded(texts, logos), calendar, friday)).toEqual({ agency: 3, client: 0 })
  })

  test('the agency that is late keeps the client waiting', () => {
    expect(waited(folded(deck), calendar, friday)).toEqual({ agency: 0, client: 3 })
  })

  test('waiting ends with the arrival', () => {
    const arrived = folded(deck, answer('satisfy', carol, 'A1', '2026-03-11T12:00:00+00:00'))
    expect(waited(arrived, calendar, friday)).toEqual({ agency: 0, client: 1 })
  })

  test('what was only asked or was dropped kept nobody waiting', () => {
    expect(
      waited(folded(deck, answer('withdraw', carol, 'A1', '2026-03-12T12:00:00+00:00')), calendar, friday),
    ).toEqual({ agency: 0, client: 0 })
  })

  test('threads of one client are told as one', () => {
    const first = { subject: 'Deck', agreement: folded(deck, answer('report', mia, 'A1', '2026-03-10T12:00:00+00:00')) }
    const second = {
      subject: 'Texts',
      agreement: folded(texts, naming('counter', carol, 'C1', on('2026-03-12'), '2026-03-09T12:00:00+00:00')),
    }
    const told = timeline([first, second], calendar).map(({ subject, act, due }) => [subject, act, due?.day ?? null])
    expect(told).toEqual([
      ['Deck', 'promise', '2026-03-10'],
      ['Texts', 'promise', '2026-03-10'],
      ['Texts', 'counter', '2026-03-12'],
      ['Deck', 'report', null],
    ])
  })
})
