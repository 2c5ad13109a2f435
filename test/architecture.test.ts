import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

/** What each folder may import besides itself: the order of the house, inner rooms first. */
const pure: Readonly<Record<string, readonly string[]>> = {
  message: ['temporal-polyfill'],
  agreement: ['message', 'temporal-polyfill'],
  locales: ['message', 'agreement', 'chrono-node', 'temporal-polyfill'],
  reading: ['message', 'agreement', 'locales', 'chrono-node', 'temporal-polyfill'],
  writing: ['message', 'agreement', 'locales', 'mustache', 'temporal-polyfill'],
}
const core = Object.keys(pure)
const shell: Readonly<Record<string, readonly string[]>> = {
  mail: core,
  store: core,
  tracker: [...core, 'mail', 'store'],
  commands: [...core, 'mail', 'store', 'tracker', 'config.ts', 'scan.ts', 'index.ts'],
}
const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bconsole\./

const filesOf = (folder: string) =>
  readdirSync(`src/${folder}`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** Each import of a file: the folder of src it leads to, or the package's name. */
function importsOf(folder: string, file: string): readonly string[] {
  const source = readFileSync(`src/${folder}/${file}`, 'utf8')
  return [...source.matchAll(/\b(?:from|import) '([^']+)'/g)].map(([, from = '']) => {
    if (!from.startsWith('.')) return from
    return new URL(from, `file:///src/${folder}/${file}`).pathname.split('/')[2] ?? ''
  })
}

describe.each(core)('%s', (folder) => {
  test.each(filesOf(folder))('%s is pure and imports only what it may', (file) => {
    expect(readFileSync(`src/${folder}/${file}`, 'utf8')).not.toMatch(impure)
    for (const target of importsOf(folder, file)) expect([folder, ...(pure[folder] ?? [])]).toContain(target)
  })
})

describe.each(Object.keys(shell))('%s', (folder) => {
  test.each(filesOf(folder))('%s imports no room above it', (file) => {
    const rooms = importsOf(folder, file).filter((target) => readdirSync('src').includes(target))
    for (const target of rooms) expect([folder, ...(shell[folder] ?? [])]).toContain(target)
  })
})

test('only config.ts reads the environment', () => {
  const readers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) => /\bprocess\.env\b|loadEnvFile/.test(readFileSync(`src/${file}`, 'utf8')))
  expect(readers).toEqual(['config.ts'])
})
