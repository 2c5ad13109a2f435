import type { DateWords } from '../dates.ts'

export const dates: DateWords = {}
