import type { Locale } from '../locale.ts'
import { dates } from './dates.ts'
import { layout } from './layout.ts'
import { moves } from './moves.ts'

export const de: Locale = { language: 'de', layout, dates, moves }
