import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/agreement/agreement.ts'
import { calendarFile } from '../../src/writing/calendar-file.ts'
import { ivy, monday, nextDay, order, promised, ruth } from './story.ts'

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

  test('takes out what came before its day, puts it back when it was not that, and lets past days be', () => {
    const said = {
      commitment: 'C1',
      at: '2026-06-09T10:00:00+01:00',
      messageId: '<9@example>',
      quote: 'Here they are.',
    }
    const early = fold(order, { kind: 'report', by: ruth, ...said })
    const disputed = fold(early, { kind: 'dispute', by: ivy, ...said, messageId: '<10@example>' })
    const texts = (now: Date, agreement = early) =>
      unfolded(calendarFile(agreement, 'a1b2', now)?.content ?? '')
        .join('\n')
        .split('BEGIN:VEVENT')
        .find((entry) => entry.includes('UID:C1.'))
    expect(texts(monday)).toContain('SEQUENCE:5\n')
    expect(texts(monday)).toContain('STATUS:CANCELLED')
    expect(texts(monday, disputed)).toContain('SEQUENCE:6\n')
    expect(texts(monday, disputed)).toContain('STATUS:CONFIRMED')
    expect(texts(new Date('2026-06-11T07:00:00Z'))).toBeUndefined()
  })

  test('is none when nothing open has a day, and what was delivered has had its', () => {
    const { commitments } = nextDay
    const undated = { ...nextDay, commitments: commitments.filter(({ id }) => id !== 'C1') }
    expect(calendarFile(undated, 'a1b2', new Date('2026-06-11T07:00:00Z'))).toBeNull()
  })
})

/** What a calendar makes of a file, by a parser that is not ours. */
function entries(content = '') {
  const calendar = new ICAL.Component(ICAL.parse(content))
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  return {
    method: calendar.getFirstPropertyValue('method'),
    events: events.map((event) => ({
      ...{ uid: event.uid, sequence: event.sequence, summary: event.summary, isDay: event.startDate.isDate },
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      status: event.component.getFirstPropertyValue('status'),
      description: event.description,
    })),
  }
}

describe('read by a parser library, the calendar', () => {
  const moved = fold(order, {
    kind: 'reschedule',
    commitment: 'C1',
    due: { day: '2026-06-12', time: '14:00', zone: 'Europe/London' },
    by: ivy,
    at: '2026-06-09T10:00:00+01:00',
    messageId: '<9@example>',
    quote: 'Friday will do for the texts.',
  })
  const dropped = fold(moved, {
    kind: 'withdraw',
    commitment: 'C1',
    by: ivy,
    at: '2026-06-10T10:00:00+01:00',
    messageId: '<10@example>',
    quote: 'No texts, then.',
  })
  const [first, later, last] = [order, moved, dropped].map((each) =>
    entries(calendarFile(each, 'a1b2', monday)?.content),
  )

  test('says what each entry is, when, and how sure', () => {
    expect(first).toEqual({
      method: 'PUBLISH',
      events: [
        {
          uid: 'C1.a1b2@in-writing',
          sequence: 4,
          summary: 'C1 texts for the folder, 12 pages (Ruth Calloway)',
          isDay: false,
          start: '2026-06-10T13:00:00.000Z',
          status: 'CONFIRMED',
          description: 'I’ll send you the texts by Wednesday at two.\nthe printer’s slot on the 22nd is gone',
        },
        expect.objectContaining({ uid: 'A2.a1b2@in-writing', isDay: true, start: '2026-06-09', status: 'CONFIRMED' }),
      ],
    })
  })

  test('moves an entry, and takes it out, by the same UID with a higher SEQUENCE each time', () => {
    const texts = [first, later, last].map((file) => file?.events.find(({ uid }) => uid.startsWith('C1.')))
    expect(texts.map((event) => [event?.sequence, event?.start, event?.status])).toEqual([
      [4, '2026-06-10T13:00:00.000Z', 'CONFIRMED'],
      [5, '2026-06-12T13:00:00.000Z', 'CONFIRMED'],
      [6, '2026-06-12T13:00:00.000Z', 'CANCELLED'],
    ])
  })

  test.each([
    ['commas, semicolons and backslashes', 'a, b; c\\d'],
    ['Devanagari', 'तैयार प्रेज़ेंटेशन, '.repeat(9).trim()],
    ['emoji made of several', '👩‍🎨 portraits '.repeat(12).trim()],
    ['what would end the entry', 'END:VEVENT BEGIN:VEVENT'],
  ])('gives back %s as they were written', (_, thing) => {
    const { events } = entries(calendarFile(promised(thing, 'As agreed.'), 'a1b2', monday)?.content)
    expect(events.map(({ summary }) => summary)).toEqual([`C1 ${thing} (${ruth.name})`])
  })
})
