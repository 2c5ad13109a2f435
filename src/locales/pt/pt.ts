import type { Locale } from '../locale.ts'
import { dates } from './dates.ts'
import { layout } from './layout.ts'
import { moves } from './moves.ts'

export const pt: Locale = { language: 'pt', layout, dates, moves }
