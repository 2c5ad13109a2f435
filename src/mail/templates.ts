import { readdir, readFile } from 'node:fs/promises'
import { letterLanguages } from '../locales/languages.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import type { Templates } from '../writing/templates.ts'

/** Beside src and dist alike. */
const folder = new URL('../../templates/', import.meta.url)
const ending = '.mustache'

/** The letters' templates from disk, each language with the shared ones among its own. */
export async function templates(): Promise<Templates> {
  const shared = await templatesIn('shared')
  const own = letterLanguages.map(
    async ({ language }) => [language, { ...shared, ...(await templatesIn(language)) }] as const,
  )
  return Object.fromEntries(await Promise.all(own)) as Record<LetterLanguage, Record<string, string>>
}

async function templatesIn(name: string): Promise<Record<string, string>> {
  const inside = new URL(`${name}/`, folder)
  const files = (await readdir(inside)).filter((file) => file.endsWith(ending))
  const read = files.map(async (file) => [file.slice(0, -ending.length), await readFile(new URL(file, inside), 'utf8')])
  return Object.fromEntries(await Promise.all(read))
}
