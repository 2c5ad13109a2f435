import { readFile } from 'node:fs/promises'

/** The version of this package; package.json lies above src and dist alike. */
export async function version(): Promise<string> {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(await readFile(file, 'utf8')) as { readonly version: string }).version
}
