import type { Locale } from '../locale.ts'
import { dates } from './dates.ts'
import { layout } from './layout.ts'
import { moves } from './moves.ts'

export const es: Locale = { language: 'es', layout, dates, moves }
