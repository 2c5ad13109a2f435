import { describe, expect, test } from 'vitest'
import { localeOf } from '../../src/locales/languages.ts'
import type { LetterLanguage } from '../../src/locales/locale.ts'
import { dueBeside, dueForReaders, dueInWords } from '../../src/writing/when.ts'

test.each<[LetterLanguage, string, string | null, string, string]>([
  ['en', '2026-03-13', '14:00', 'Europe/London', 'Friday 13 March 2026, 14:00 (London)'],
  ['en', '2026-03-13', '09:05', 'America/New_York', 'Friday 13 March 2026, 09:05 (New York)'],
  ['en', '2026-03-13', '18:00', 'Asia/Kolkata', 'Friday 13 March 2026, 18:00 (India)'],
  ['en', '2026-03-13', '18:00', '+05:30', 'Friday 13 March 2026, 18:00 (India)'],
  ['en', '2026-03-13', '18:00', '+01:00', 'Friday 13 March 2026, 18:00 (UTC+1)'],
  ['en', '2026-03-13', '18:00', '-03:30', 'Friday 13 March 2026, 18:00 (UTC-3:30)'],
  ['en', '2026-03-13', null, 'Europe/London', 'Friday 13 March 2026'],
  ['fr', '2026-05-01', '09:00', 'Europe/Paris', 'vendredi 1er mai 2026, 9\u00a0h (Paris)'],
  ['fr', '2026-05-02', '14:30', 'Europe/London', 'samedi 2 mai 2026, 14\u00a0h\u00a030 (Londres)'],
  ['hi', '2026-10-09', '14:00', 'Asia/Kolkata', 'शुक्रवार, 9 अक्टूबर 2026, दोपहर 2 बजे (भारत)'],
  ['hi', '2026-10-09', '14:00', '+05:30', 'शुक्रवार, 9 अक्टूबर 2026, दोपहर 2 बजे (भारत)'],
  ['hi', '2026-10-12', '23:30', 'Asia/Kolkata', 'सोमवार, 12 अक्टूबर 2026, रात 11:30 बजे (भारत)'],
  ['hi', '2026-10-12', '00:00', 'Asia/Kolkata', 'सोमवार, 12 अक्टूबर 2026, रात 12 बजे (भारत)'],
])('in %s, %s at %s in %s is "%s"', (language, day, time, zone, words) => {
  expect(dueInWords({ day, time, zone }, localeOf(language).letters)).toBe(words)
})

test.each<[string, string | null, string, string]>([
  ['2026-03-13', '14:00', 'Europe/London', 'Friday 13 March, 14:00'],
  ['2026-03-13', null, 'Europe/London', 'Friday 13 March'],
  ['2026-03-13', '14:00', 'Europe/Paris', 'Friday 13 March, 14:00 (Paris)'],
  ['2025-12-12', '14:00', 'Europe/London', 'Friday 12 December 2025, 14:00'],
])('%s at %s in %s is "%s" beside the day it became', (day, time, zone, words) => {
  const became = { day: '2026-03-16', time: '14:00', zone: 'Europe/London' }
  expect(dueBeside({ day, time, zone }, became, localeOf('en').letters)).toBe(words)
})

describe('for readers elsewhere', () => {
  const due = { day: '2026-06-10', time: '14:00', zone: 'Europe/London' }
  test.each([
    ['nobody is known to be elsewhere', [], 'Wednesday 10 June 2026, 14:00 (London)'],
    [
      'a reader’s clock shows another time',
      ['2026-06-01T09:00:00+05:30'],
      'Wednesday 10 June 2026, 14:00 (London) · 18:30 (India)',
    ],
    [
      'two readers share a clock',
      ['2026-06-01T09:00:00+02:00', '2026-06-02T09:00:00+02:00'],
      'Wednesday 10 June 2026, 14:00 (London) · 15:00 (UTC+2)',
    ],
    ['a reader wrote from London, in winter', ['2026-03-01T09:00:00+00:00'], 'Wednesday 10 June 2026, 14:00 (London)'],
    ['a reader’s server dates in UTC', ['2026-06-01T09:00:00+00:00'], 'Wednesday 10 June 2026, 14:00 (London)'],
    [
      'it is another day there',
      ['2026-06-01T09:00:00+12:00'],
      'Wednesday 10 June 2026, 14:00 (London) · Thursday 11 June, 01:00 (UTC+12)',
    ],
  ])('%s', (_, clocks, said) => expect(dueForReaders(due, clocks, localeOf('en').letters)).toBe(said))

  test('a whole day is the same day everywhere', () => {
    const whole = { ...due, time: null }
    expect(dueForReaders(whole, ['2026-06-01T09:00:00+05:30'], localeOf('en').letters)).toBe('Wednesday 10 June 2026')
  })
})
