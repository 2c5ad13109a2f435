import type { Locale } from '../locale.ts'
import { dates } from './dates.ts'
import { layout } from './layout.ts'
import { moves } from './moves.ts'

export const it: Locale = { language: 'it', layout, dates, moves }
