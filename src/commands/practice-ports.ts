import { readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

export type Ports = { readonly smtp: number; readonly imap: number }

/** Where a practice server is found unless something else listens there. */
const usual: Ports = { smtp: 2525, imap: 2143 }
const file = (folder: string): string => join(folder, 'ports.json')

/** The usual ports where they are free, any others where they are not (0 lets the system choose). */
export async function freePorts(): Promise<Ports> {
  const [smtp, imap] = await Promise.all(
    [usual.smtp, usual.imap].map(async (port) => ((await isFree(port)) ? port : 0)),
  )
  return { smtp: smtp ?? 0, imap: imap ?? 0 }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/** Notes where the server of this folder listens, for as long as it does; the result takes the note away. */
export async function notePorts(folder: string, ports: Ports): Promise<() => Promise<void>> {
  await writeFile(file(folder), `${JSON.stringify(ports)}\n`)
  return () => rm(file(folder), { force: true })
}

/** Where the practice server of this folder listens; null when none is running, as far as its note tells. */
export async function notedPorts(folder: string): Promise<Ports | null> {
  try {
    return JSON.parse(await readFile(file(folder), 'utf8')) as Ports
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
