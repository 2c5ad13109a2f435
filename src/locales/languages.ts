import { en } from './en/en.ts'
import { fr } from './fr/fr.ts'
import { hi } from './hi/hi.ts'
import type { Language, Locale } from './locale.ts'

/** The languages the tracker knows, the likeliest first. A new language is one more line here. */
export const languages: readonly Locale[] = [en, fr, hi]

const byName = new Map(languages.map((locale) => [locale.language, locale]))

export const localeOf = (language: Language): Locale => byName.get(language) ?? en
