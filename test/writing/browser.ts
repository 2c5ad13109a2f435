import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const browser = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

/** Why nothing can be looked at here; empty where it can. */
export const noBrowser = browser ? '' : ' (skipped: no chromium on this machine)'

export type Scheme = 'light' | 'dark'

/** Shows a page to a headless chromium, and gives what that prints. */
export async function browse(page: string, scheme: Scheme, ...flags: readonly string[]): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'letters-'))
  try {
    const file = join(scratch, 'page.html')
    await writeFile(file, page)
    const { stdout } = await promisify(execFile)(
      browser ?? '',
      [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        `--user-data-dir=${join(scratch, 'profile')}`,
        `--blink-settings=preferredColorScheme=${scheme === 'dark' ? 0 : 1}`,
        ...flags,
        `file://${file}`,
      ],
      { timeout: 60_000, maxBuffer: 1 << 28 },
    )
    return stdout
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

const attribute = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** A letter in a window of its own: headless chromium makes none as narrow as a phone. */
export const framed = (html: string, width: number, height: number): string =>
  `<iframe width="${width}" height="${height}" style="border:0" srcdoc="${attribute(html)}"></iframe>`

/**
 * What `look` (the source of a function of a document, with browser names alone) sees in each of these letters. What it
 * gives comes back through the title of the page.
 */
export async function seen<Seen>(
  letters: readonly string[],
  width: number,
  scheme: Scheme,
  look: string,
): Promise<readonly Seen[]> {
  const frames = letters.map((html) => framed(html, width, 600)).join('')
  const script = `onload = () => document.title = encodeURIComponent(JSON.stringify(
    [...document.querySelectorAll('iframe')].map(({ contentDocument }) => (${look})(contentDocument))))`
  const page = await browse(`<meta charset="utf-8"><body>${frames}<script>${script}</script>`, scheme, '--dump-dom')
  return JSON.parse(decodeURIComponent(page.match(/<title>([^<]+)<\/title>/)?.[1] ?? '%5B%5D'))
}
