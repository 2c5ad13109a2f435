import type { LayoutWords } from '../layout.ts'

export const layout: LayoutWords = {}
