import type { Language } from './locale.ts'

/** The language that most of these are; of two that are even the one that came first, and English of none. */
export function commonest<L extends Language>(languages: readonly L[]): L | 'en' {
  const count = (language: L): number => languages.filter((one) => one === language).length
  return languages.toSorted((a, b) => count(b) - count(a))[0] ?? 'en'
}
