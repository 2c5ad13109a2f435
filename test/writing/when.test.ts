import { expect, test } from 'vitest'
import { localeOf } from '../../src/locales/languages.ts'
import type { LetterLanguage } from '../../src/locales/locale.ts'
import { dueInWords } from '../../src/writing/when.ts'

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
