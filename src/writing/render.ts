import mustache from 'mustache'
import { localeOf } from '../locales/languages.ts'
import type { LetterLanguage } from '../locales/locale.ts'
import { letterhead } from '../message/letterhead.ts'
import type { Templates } from './templates.ts'
import { wrapped } from './wrap.ts'

/** One letter as text and as HTML, from the two templates of that name. */
export function rendered(
  name: string,
  data: Readonly<Record<string, unknown>>,
  language: LetterLanguage,
  templates: Templates,
): { readonly text: string; readonly html: string } {
  const own = templates[language]
  const view = { ...data, letterhead, lang: localeOf(language).letters.tag }
  const filled = (file: string, more: object, config?: { escape: (text: string) => string }) =>
    mustache.render(templateNamed(file, own, language), { ...view, ...more }, own, config)
  const text = filled(`${name}.text`, {}, { escape: (value) => String(value) })
  const content = filled(`${name}.html`, {})
  return { text: tidy(wrapped(`${letterhead}\n\n${text}`)), html: filled('layout.html', { content }) }
}

/** A letter without what all of them have at head and foot, to be shown in another one. */
export const wholeOf = ({ text, html }: { readonly text: string; readonly html: string }) => ({
  text: text.slice(text.indexOf('\n\n') + 2).replace(/\n--\n[\s\S]*$/, ''),
  html: contentOf(html),
})

/** What the layout stands around, to be shown in another letter; empty where there is no such thing. */
export const contentOf = (html: string): string => /<!--letter-->([\s\S]*)<!--\/letter-->/.exec(html)?.[1]?.trim() ?? ''

function templateNamed(file: string, own: Readonly<Record<string, string>>, language: LetterLanguage): string {
  const template = own[file]
  if (template === undefined) throw new Error(`no template '${file}' in the language '${language}'`)
  return template
}

/** Never two empty lines in a row, and one line break at the end. */
const tidy = (text: string): string => `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`
