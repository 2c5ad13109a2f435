import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allLetters } from './all-letters.ts'

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const reason = browser ? '' : ' (skipped: no chromium on this machine)'
/** Pictures to look at; git knows nothing of this folder. */
const pictures = 'coverage/letters'
const phone = 390
const desktop = 1000
let scratch = ''

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'letters-'))
  await mkdir(pictures, { recursive: true })
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

async function browse(page: string, ...flags: readonly string[]): Promise<string> {
  const file = join(scratch, 'page.html')
  await writeFile(file, page)
  const profile = await mkdtemp(join(scratch, 'profile-'))
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
  const { stdout } = await promisify(execFile)(
    browser ?? '',
    [...quiet, `--user-data-dir=${profile}`, ...flags, `file://${file}`],
    { timeout: 30_000, maxBuffer: 1 << 26 },
  )
  return stdout
}

/** A letter in a window of its own: headless chromium makes none as narrow as a phone. */
const framed = (html: string, width: number, height: number) =>
  `<iframe width="${width}" height="${height}" style="border:0" srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe>`

describe.skipIf(!browser)(`a letter on the screen${reason}`, () => {
  test('is never wider than a phone', async () => {
    const measure = `onload = () => document.title = JSON.stringify([...document.querySelectorAll('iframe')]
      .map(({ contentDocument: { documentElement } }) => documentElement.scrollWidth - documentElement.clientWidth))`
    const frames = allLetters.map(({ letter }) => framed(letter.html, phone, 600)).join('')
    const page = await browse(`<body>${frames}<script>${measure}</script>`, '--dump-dom')
    const beyond: number[] = JSON.parse(page.match(/<title>([^<]+)<\/title>/)?.[1] ?? '[]')
    expect(beyond).toEqual(allLetters.map(() => 0))
  })

  test.each([
    ['light', 1],
    ['dark', 0],
  ])('can be looked at, desktop and phone side by side, %s', async (scheme, setting) => {
    const html = allLetters.find(({ name }) => name === 'a later confirmation')?.letter.html ?? ''
    const picture = `${pictures}/confirmation-${scheme}.png`
    await rm(picture, { force: true })
    await browse(
      `<body style="margin:0">${framed(html, desktop, 1600)}${framed(html, phone, 1600)}`,
      `--blink-settings=preferredColorScheme=${setting}`,
      `--screenshot=${picture}`,
      `--window-size=${desktop + phone + 20},1620`,
    )
    expect((await stat(picture)).size).toBeGreaterThan(20_000)
  })
})
