import type { LetterLocale } from '../locale.ts'
import { commands } from './commands.ts'
import { dates } from './dates.ts'
import { layout } from './layout.ts'
import { letters } from './letters.ts'
import { massMail } from './mass-mail.ts'
import { moves } from './moves.ts'
import { occasions } from './occasions.ts'

export const en: LetterLocale = {
  language: 'en',
  layout: { ...layout, massMail },
  dates,
  moves,
  commands,
  occasions,
  letters,
}
