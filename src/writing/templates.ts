import type { Language } from '../locales/locale.ts'

/** The templates of each language by name, 'confirmation.html'; those in templates/shared are in every language. */
export type Templates = Readonly<Record<Language, Readonly<Record<string, string>>>>
