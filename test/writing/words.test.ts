import { describe, expect, test } from 'vitest'
import { letterLanguages } from '../../src/locales/languages.ts'
import { context } from './story.ts'

/** Every phrase of a tree of words, by its path. */
function phrases(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]]
  return Object.entries(words as object).flatMap(([name, inside]) => phrases(inside, `${path}/${name}`))
}

const tags = (text: string) => [...new Set(text.match(/\{\{[^}]+\}\}/g))].toSorted()
const english = letterLanguages[0]

describe.each(letterLanguages.slice(1))('the letters in $language', ({ language, letters }) => {
  const theirs = new Map(phrases(letters))
  const isFree = (path: string) => path.startsWith('/when/clock') || path.startsWith('/when/zones')

  test.each(phrases(english?.letters).filter(([path]) => !isFree(path)))('say %s with the same data', (path, ours) => {
    expect(tags(theirs.get(path) ?? 'nothing')).toEqual(tags(ours))
  })

  test.each(Object.entries(context.templates.en))('fill %s with the same data', (name, ours) => {
    const inEnglish = tags(ours)
    const own = tags(context.templates[language][name] ?? 'nothing').filter((tag) => !/id\}\}$/.test(tag))
    expect(own).toEqual(inEnglish.filter((tag) => !/id\}\}$/.test(tag)))
  })
})

test('French puts no word that would lose its vowel before a name: "de Ivy"', () => {
  const french = letterLanguages.find(({ language }) => language === 'fr')
  const said = [...phrases(french?.letters), ...Object.entries(context.templates.fr)]
  expect(said.filter(([, text]) => /(?:^|\s)(?:de|que) \{\{(?!id\b)/.test(text))).toEqual([])
})

describe.each(letterLanguages)('the templates in $language', ({ language }) => {
  test.each(Object.entries(context.templates[language]))(
    '%s is whole and loads nothing from elsewhere',
    (_, template) => {
      expect(template).not.toMatch(/<img|<script|<link|url\(|https?:/i)
    },
  )
})
