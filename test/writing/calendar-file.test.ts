import { describe, expect, test } from 'vitest'
import { fold } from '../../src/agreement/agreement.ts'
import { calendarFile } from '../../src/writing/calendar-file.ts'
import { ivy, monday, nextDay, order, promised } from './story.ts'

const unfolded = (content: string) => content.replaceAll('\r\n ', '').split('\r\n')
const lines = unfolded(calendarFile(order, 'a1b2', monday)?.content ?? '')

describe('the calendar of an agreement', () => {
  test('has an event for each open item with a day, and none for the others', () => {
    expect(lines.filter((line) => line.startsWith('UID:'))).toEqual([
      'UID:C1.a1b2@in-writing',
      'UID:A2.a1b2@in-writing',
    ])
  })

  test.each([
    ['the moment in UTC where there is a clock time', 'DTSTART:20260610T130000Z'],
    ['a whole day where there is none', 'DTSTART;VALUE=DATE:20260609'],
    ['the version, so that a later file replaces this one', 'SEQUENCE:4'],
    ['when it was written', 'DTSTAMP:20260608T093000Z'],
    ['what is owed and by whom, escaped', 'SUMMARY:C1 texts for the folder\\, 12 pages (Ruth Calloway)'],
    [
      'the sentence behind it and what follows if it is late',
      String.raw`DESCRIPTION:I’ll send you the texts by Wednesday at two.\nthe printer’s slot on the 22nd is gone`,
    ],
  ])('tells %s', (_, line) => {
    expect(lines).toContain(line)
  })

  test('breaks lines at 75 octets and never inside a character', () => {
    const { content = '' } = calendarFile(promised('तैयार प्रेज़ेंटेशन, '.repeat(9), 'ठीक है'), 'a1b2', monday) ?? {}
    for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(unfolded(content).join('\n')).toContain(`SUMMARY:C1 ${'तैयार प्रेज़ेंटेशन\\, '.repeat(9).trim()}`)
  })

  test('takes an item out again when it is dropped, by the same UID and a higher SEQUENCE', () => {
    const dropped = fold(order, {
      kind: 'withdraw',
      commitment: 'C1',
      by: ivy,
      at: '2026-06-09T10:00:00+01:00',
      messageId: '<9@example>',
      quote: 'No texts, then.',
    })
    const [, texts = ''] = unfolded(calendarFile(dropped, 'a1b2', monday)?.content ?? '')
      .join('\n')
      .split('BEGIN:VEVENT')
    expect(texts).toContain('UID:C1.a1b2@in-writing\nSEQUENCE:5\n')
    expect(texts).toContain('STATUS:CANCELLED')
    expect(calendarFile(dropped, 'a1b2', monday)?.content).toContain('STATUS:CONFIRMED')
  })

  test('is none when nothing open has a day', () => {
    const { commitments } = nextDay
    const undated = { ...nextDay, commitments: commitments.filter(({ id }) => id !== 'C1') }
    expect(calendarFile(undated, 'a1b2', monday)).toBeNull()
  })
})
