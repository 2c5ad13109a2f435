import { de } from './de/de.ts'
import { en } from './en/en.ts'
import { es } from './es/es.ts'
import { fr } from './fr/fr.ts'
import { hi } from './hi/hi.ts'
import { it } from './it/it.ts'
import type { Language, LetterLanguage, LetterLocale, Locale } from './locale.ts'
import { nl } from './nl/nl.ts'
import { pt } from './pt/pt.ts'

/** The languages that letters are written in, and answered with commands; the likeliest first. */
export const letterLanguages: readonly LetterLocale[] = [en, fr, hi]

/** The languages that mails are read in, the likeliest first. A new language is one more name here. */
export const languages: readonly Locale[] = [...letterLanguages, de, es, it, pt, nl]

const byName = new Map<Language, Locale>(languages.map((locale) => [locale.language, locale]))
const toWrite = new Map<Language, LetterLocale>(letterLanguages.map((locale) => [locale.language, locale]))

export function localeOf(language: LetterLanguage): LetterLocale
export function localeOf(language: Language): Locale
export function localeOf(language: Language): Locale {
  return byName.get(language) ?? en
}

/** Whether letters are written in it too. */
export const isWritten = (language: Language): language is LetterLanguage => toWrite.has(language)

const ownFirst = new Map(
  languages.map(({ language }) => {
    const isOwn = (each: LetterLocale): number => Number(each.language === language)
    return [language, letterLanguages.toSorted((a, b) => isOwn(b) - isOwn(a))]
  }),
)

/** Those that letters are written in, `own` before the others. */
export const letterLanguagesFrom = (own: Language): readonly LetterLocale[] => ownFirst.get(own) ?? letterLanguages
