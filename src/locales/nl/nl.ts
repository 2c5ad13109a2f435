import type { Locale } from '../locale.ts'
import { dates } from './dates.ts'
import { layout } from './layout.ts'
import { moves } from './moves.ts'

export const nl: Locale = { language: 'nl', layout, dates, moves }
