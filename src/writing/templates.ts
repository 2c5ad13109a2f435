import type { LetterLanguage } from '../locales/locale.ts'

/** The templates of each language by name, 'confirmation.html'; those in templates/shared are in every language. */
export type Templates = Readonly<Record<LetterLanguage, Readonly<Record<string, string>>>>
