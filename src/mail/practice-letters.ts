import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { htmlOf, parse } from './parse.ts'

const longestSlug = 60

/**
 * Writes a letter where a person can look at it: `2026-03-12-0900-re-logos.eml`, and its HTML beside it for a browser.
 * Names sort by the letter's own date; a second letter of the same minute and subject gets a number.
 */
export async function keepLetter(folder: string, source: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true })
  const [{ subject, sentAt }, html] = await Promise.all([parse(source), htmlOf(source)])
  const name = `${sentAt.slice(0, 16).replace('T', '-').replace(':', '')}-${slug(subject)}`
  const path = await written(join(folder, name), source)
  if (html !== null) await writeFile(`${path}.html`, `<!doctype html><meta charset="utf-8">\n${html}`)
}

async function written(wanted: string, source: Uint8Array): Promise<string> {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? wanted : `${wanted}-${number}`
    try {
      await writeFile(`${path}.eml`, source, { flag: 'wx' })
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

function slug(subject: string): string {
  const words = subject.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
  return words.replace(/^-|-$/g, '').slice(0, longestSlug) || 'no-subject'
}
