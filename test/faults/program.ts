import { basename, resolve } from 'node:path'
import { build } from 'esbuild'

/**
 * The arguments that run a program of this folder in a process of its own. It is put into one file first: a thousand
 * lives would spend an hour on loading the parts of it.
 */
export function program(name: string): Promise<readonly string[]> {
  const known = built.get(name) ?? inOneFile(name)
  built.set(name, known)
  return known
}

const built = new Map<string, Promise<readonly string[]>>()

async function inOneFile(name: string): Promise<readonly string[]> {
  // As deep as the sources lie, which look for the templates from where they are.
  const outfile = resolve('node_modules/.cache', `${basename(name, '.ts')}-${process.pid}.mjs`)
  await build({
    entryPoints: [new URL(name, import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  return [outfile]
}
