import { mkdir, rm, stat } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { letterLanguages } from '../../src/locales/languages.ts'
import type { LetterLanguage } from '../../src/locales/locale.ts'
import { allLetters } from './all-letters.ts'
import { browse, framed, noBrowser, type Scheme, seen } from './browser.ts'

/** Pictures to look at; git knows nothing of this folder. */
const pictures = 'coverage/letters'
const phone = 390
const desktop = 1000
const windows: readonly (readonly [Scheme, string, number])[] = [
  ['light', 'phone', phone],
  ['light', 'desktop', desktop],
  ['dark', 'phone', phone],
  ['dark', 'desktop', desktop],
]
const pages = allLetters.map(({ letter }) => letter.html)
const names = allLetters.map(({ name, language }) => `${name} (${language})`)

/** How far the letter goes beyond its window, in pixels. */
const beyond = '({ documentElement: page }) => page.scrollWidth - page.clientWidth'

/** WCAG 2.2, 1.4.3: the words whose colour is too near to that of the ground they stand on, with the ratio. */
const faint = `(letter) => {
  const view = letter.defaultView
  const parts = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number)
  const light = (colour) => {
    const [r, g, b] = parts(colour).map((part) => part / 255).map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = view.getComputedStyle(at)
      if ((parts(backgroundColor)[3] ?? 1) > 0) return backgroundColor
    }
    return 'rgb(255, 255, 255)'
  }
  const found = []
  const walk = letter.createTreeWalker(letter.body, NodeFilter.SHOW_TEXT)
  while (walk.nextNode()) {
    const { parentElement: element, data } = walk.currentNode
    if (data.trim() === '' || element.tagName === 'STYLE') continue
    const [one, other] = [light(view.getComputedStyle(element).color), light(ground(element))]
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    if (!(ratio >= 4.5)) found.push(data.trim().slice(0, 40) + ' ' + ratio.toFixed(1))
  }
  return found
}`

/** Characters that no font of this machine can draw: each is drawn, and held against one that nobody has. */
const tofu = `(letter) => {
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d', { willReadFrequently: true })
  const drawn = (character) => {
    pen.clearRect(0, 0, 64, 64)
    pen.font = '24px ' + letter.defaultView.getComputedStyle(letter.querySelector('.paper')).fontFamily
    pen.fillText(character, 8, 40)
    return pen.getImageData(0, 0, 64, 64).data.join()
  }
  canvas.width = canvas.height = 64
  const missing = drawn('\\u{10FFFE}')
  const characters = new Set([...letter.body.textContent].filter((each) => /[^\\s\\p{M}\\p{Cf}]/u.test(each)))
  return [...characters].filter((each) => drawn(each) === missing)
}`

/** Both in one look, for a browser takes its time to start. */
type Looked = { readonly beyond: number; readonly faint: readonly string[] }
const both = `(letter) => ({ beyond: (${beyond})(letter), faint: (${faint})(letter) })`

/** Darkness has nothing to do with language, so one of them shows it. */
const sheets: readonly (readonly [LetterLanguage, Scheme])[] = [
  ...letterLanguages.map(({ language }) => [language, 'light'] as const),
  ['hi', 'dark'],
]

describe.skipIf(noBrowser !== '')(`every letter on the screen${noBrowser}`, { timeout: 120_000 }, () => {
  test.each(windows)('%s, %s: no wider than its window, and all words stand out', async (scheme, _, width) => {
    const looked = await seen<Looked>(pages, width, scheme, both)
    expect(looked).toHaveLength(pages.length)
    expect(names.filter((__, index) => looked[index]?.beyond !== 0)).toEqual([])
    expect(looked.flatMap(({ faint }, index) => faint.map((each) => `${names[index]}: ${each}`))).toEqual([])
  })

  test('the eye of this test is good: it sees what is faint, what is wide and what cannot be drawn', async () => {
    const bad = '<div class="paper" style="width:2000px;color:#999">pale \u{FFFFE}</div>'
    const [looked] = await seen<Looked>([bad], phone, 'light', both)
    expect(looked?.faint).toHaveLength(1)
    expect(looked?.beyond).toBeGreaterThan(1000)
    expect((await seen<readonly string[]>([bad], phone, 'light', tofu))[0]).toEqual(['\u{FFFFE}'])
  })

  test('no character is missing, of Devanagari either', async () => {
    const missing = await seen<readonly string[]>(pages, desktop, 'light', tofu)
    expect(missing).toHaveLength(pages.length)
    expect([...new Set(missing.flat())]).toEqual([])
  })

  test.each(sheets)('in %s, %s, all can be looked at, desktop and phone side by side', async (language, scheme) => {
    await mkdir(pictures, { recursive: true })
    const picture = `${pictures}/${language}-${scheme}.png`
    await rm(picture, { force: true })
    const shown = allLetters.filter((each) => each.language === language)
    const pairs = shown.map(({ letter }) => framed(letter.html, 720, 1100) + framed(letter.html, phone, 1100))
    await browse(
      `<meta charset="utf-8"><body style="margin:0;font-size:0">${pairs.join('')}`,
      scheme,
      `--screenshot=${picture}`,
      `--window-size=${3 * (720 + phone) + 20},${Math.ceil(shown.length / 3) * 1100}`,
    )
    expect((await stat(picture)).size).toBeGreaterThan(100_000)
  })
})
